import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { BUILD_META, WORKER_FILE } from '../src/domain/offline.ts';
import { buildId, offlineFiles, workerScript } from './offline-list.ts';

const SOURCE = 'src/pages/worker/worker.ts';
/** Pages that register the worker. */
const ENTRIES = ['index.html', 'present.html'];

async function bundleWorker(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: resolve(root, SOURCE), output: { format: 'iife' } },
    },
  });
  const code = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (code?.type !== 'chunk') throw new Error(`${SOURCE} became no script.`);
  return code.code;
}

/** Static files, which Vite copies beside the bundle, by their path in the build. */
async function readFolder(folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => resolve(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => [relative(folder, file).replaceAll('\\', '/'), await readFile(file)] as const),
  );
}

const contentOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;

/**
 * Vite plugin: writes the worker that lets the build be used without a network, with the list of all files and their
 * digests. Last of all that write files, since it reads what they wrote.
 */
export function writeWorker(): Plugin {
  let config: Pick<ResolvedConfig, 'root' | 'publicDir'>;
  return {
    name: 'phare-offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const statics = await readFolder(config.publicDir);
        const files = () =>
          new Map([...statics, ...Object.values(bundle).map((file) => [file.fileName, contentOf(file)] as const)]);
        const worker = await bundleWorker(config.root);
        const id = buildId(files(), worker);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !ENTRIES.includes(file.fileName)) continue;
          file.source = String(file.source).replace(
            '</head>',
            `  <meta name="${BUILD_META}" content="${id}" />\n  </head>`,
          );
        }
        const source = workerScript({ id, ...offlineFiles(files()) }, worker);
        this.emitFile({ type: 'asset', fileName: WORKER_FILE, source });
      },
    },
  };
}
