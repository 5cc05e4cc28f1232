import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { importInNode, type BuildConfig } from './import-in-node.ts';
import type * as Pictures from './pictures.ts';

/** Vite plugin: writes `pictures/<name>.png` and `.svg` of every figure of the gallery into the build. */
export function writePictures(): Plugin {
  let config: BuildConfig & { readonly publicDir: string };
  return {
    name: 'phare-pictures',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const source = resolve(config.root, 'scripts/pictures.ts');
      const { drawPictures } = (await importInNode(config, source)) as typeof Pictures;
      for (const { name, svg, png } of await drawPictures(config.root, resolve(config.publicDir, 'data'))) {
        this.emitFile({ type: 'asset', fileName: `pictures/${name}.svg`, source: svg });
        this.emitFile({ type: 'asset', fileName: `pictures/${name}.png`, source: png });
      }
    },
  };
}
