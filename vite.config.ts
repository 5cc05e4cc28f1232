import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { recordBuild } from './scripts/build.mjs';
import { prerenderPages } from './scripts/prerender-plugin.ts';

const PAGES = ['index.html', 'embed.html', 'present.html'];

const inputs = PAGES.map((page) => resolve(import.meta.dirname, page)).filter((file) => existsSync(file));

export default defineConfig({
  // Relative: the same build works at the root of a host, in a sub-folder and on GitHub Pages.
  base: './',
  publicDir: 'public',
  plugins: [svelte(), prerenderPages(), recordBuild()],
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // Read by `npm run budget`.
    manifest: true,
    // Files stay files: the budget counts them once and a content policy without data: works.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The map engine is one chunk above the default limit on purpose; `npm run budget` is the check.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: inputs },
  },
  worker: { format: 'es' },
});
