import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';

const SOURCE = 'src/pages/host/phare.ts';
/** An address that articles keep for years: no hash, at the root of the build. */
const FILE = 'phare.js';

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
        bundleScript(root, SOURCE).then((code) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundleScript(root, SOURCE) });
    },
  };
}
