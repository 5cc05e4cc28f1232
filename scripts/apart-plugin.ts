import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import type { BuildConfig } from './import-in-node.ts';
import { prerenderPages } from './prerender-plugin.ts';

/** Of the build: the pages that this plugin adds. */
export const APART = ['present.html', 'analyse.html'];

/**
 * Vite plugin: builds pages apart from the explorer, and from each other, and puts their files beside the others. In one
 * build the pages would share chunks, and what only one needs of a module would weigh on what the explorer opens with.
 */
export function pagesApart(): Plugin {
  let config: BuildConfig;
  return {
    name: 'phare-pages-apart',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, files) {
      const results = await Promise.all(APART.map((page) => built(config.root, page)));
      const seen = new Set(Object.keys(files));
      for (const file of results.flat()) {
        // Fonts come out of every build, under the same name.
        if (seen.has(file.fileName)) continue;
        seen.add(file.fileName);
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}

async function built(root: string, page: string): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [svelte(), prerenderPages()],
    build: {
      write: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(root, page) },
    },
  });
  return [result].flat().flatMap((one) => ('output' in one ? one.output : []));
}
