import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { importInNode, type BuildConfig } from './import-in-node.ts';
import type * as Pictures from './pictures.ts';

/** Vite plugin: writes `pictures/<name>.png` and `.svg` of every figure of the gallery into the build, and its oEmbed. */
export function writePictures(): Plugin {
  let config: BuildConfig & Pick<ResolvedConfig, 'publicDir' | 'env'>;
  return {
    name: 'phare-pictures',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const source = resolve(config.root, 'scripts/pictures.ts');
      const { drawPictures, pictureFiles } = (await importInNode(config, source)) as typeof Pictures;
      const pictures = await drawPictures(config.root, resolve(config.publicDir, 'data'));
      for (const [fileName, content] of pictureFiles(pictures, config.env['VITE_SITE_URL'])) {
        this.emitFile({ type: 'asset', fileName, source: content });
      }
    },
  };
}
