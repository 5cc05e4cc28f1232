import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const SOURCE = 'src/pages/host/phare.ts';
/** An address that articles keep for years: no hash, at the root of the build. */
const FILE = 'phare.js';

/** One classic script without imports, for pages that are not ours: a single `<script async src>` and no module. */
async function bundle(root: string): Promise<string> {
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
      rolldownOptions: { input: resolve(root, SOURCE), output: { format: 'iife', entryFileNames: FILE } },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const code = outputs[0]?.output[0].code;
  if (code === undefined) throw new Error(`${SOURCE} became no script.`);
  return code;
}

/** The script that turns links and `<phare-figure>` elements of other pages into figures. */
export function hostScript(): Plugin {
  let root = '';
  return {
    name: 'phare-host-script',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_, response, next) => {
        bundle(root).then((code) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundle(root) });
    },
  };
}
