import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { BUILD_META, WORKER_FILE } from '../src/domain/offline.ts';
import { APART } from './apart-plugin.ts';
import { bundleScript } from './bundle-script.ts';
import { importInNode, type BuildConfig } from './import-in-node.ts';
import type * as Installable from './installable.ts';
import { buildId, offlineFiles, workerScript, type Files } from './offline-list.ts';

const SOURCE = 'src/pages/worker/worker.ts';
/** Pages that register the worker. */
const ENTRIES = ['index.html', ...APART];

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
  let config: BuildConfig & Pick<ResolvedConfig, 'publicDir'>;
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
        const source = resolve(config.root, 'scripts/installable.ts');
        const installable = (await importInNode(config, source)) as typeof Installable;
        const icon = await readFile(resolve(config.publicDir, 'icon.svg'), 'utf8');
        const installed = await installable.installableFiles(icon);
        for (const [fileName, content] of installed) this.emitFile({ type: 'asset', fileName, source: content });
        const filesNow = (): Files => {
          const bundled = Object.values(bundle).map((file) => [file.fileName, contentOf(file)] as const);
          return new Map([...statics, ...installed, ...bundled]);
        };
        const worker = await bundleScript(config.root, SOURCE);
        const id = buildId(filesNow(), worker);
        const head = headOf(id, installable);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !ENTRIES.includes(file.fileName)) continue;
          file.source = withHead(textOf(file.source), head);
        }
        const script = workerScript({ id, ...offlineFiles(filesNow()) }, worker);
        this.emitFile({ type: 'asset', fileName: WORKER_FILE, source: script });
      },
    },
  };
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

function headOf(id: string, { MANIFEST_FILE, TOUCH_ICON_FILE }: typeof Installable): string {
  return [
    `<meta name="${BUILD_META}" content="${id}" />`,
    `<link rel="manifest" href="./${MANIFEST_FILE}" />`,
    `<link rel="apple-touch-icon" href="./${TOUCH_ICON_FILE}" />`,
  ].join('\n    ');
}

/** @throws where the page has no head to write into */
function withHead(html: string, head: string): string {
  const written = html.replace('</head>', `  ${head}\n  </head>`);
  if (written === html) throw new Error('a page that registers the worker needs a head');
  return written;
}
