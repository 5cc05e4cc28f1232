import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import type { BuildConfig } from './import-in-node.ts';
import { prerenderPages } from './prerender-plugin.ts';

/** Of the build: the page that this plugin adds. */
export const PRESENT_PAGE = 'present.html';

/**
 * Vite plugin: builds `present.html` apart from the explorer and puts its files beside the others. In one build the two
 * pages would share chunks, and what only a presentation needs of a module would weigh on what the explorer opens with.
 */
export function presentPage(): Plugin {
  let config: BuildConfig;
  return {
    name: 'phare-present',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, files) {
      const result = await build({
        root: config.root,
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
          rolldownOptions: { input: resolve(config.root, PRESENT_PAGE) },
        },
      });
      for (const file of [result].flat().flatMap((one) => ('output' in one ? one.output : []))) {
        // Fonts come out of both builds, under the same name.
        if (file.fileName in files) continue;
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}
