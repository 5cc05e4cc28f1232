import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Rolldown } from 'vite';
import { recordBuild } from './scripts/build.mjs';
import { pagesApart } from './scripts/apart-plugin.ts';
import { writeEmbeds } from './scripts/embeds-plugin.ts';
import { hostScript } from './scripts/host-script-plugin.ts';
import { endNodeImports } from './scripts/import-in-node.ts';
import { writeWorker } from './scripts/offline-plugin.ts';
import { writePolicies } from './scripts/policy-plugin.ts';
import { writePictures } from './scripts/pictures-plugin.ts';
import { prerenderPages } from './scripts/prerender-plugin.ts';
import { writeReading } from './scripts/reading-plugin.ts';

/** What an embed imports when its reader touches the map: a module that no page mentions. */
const ENGINE = resolve(import.meta.dirname, 'src/pages/embed/engine.svelte.ts');

const BEHIND_A_BUTTON = /(About|MapSettings|TablePanel|employment-\w+|open-share|open-tray|ask|TrayDialog)-[^/]*\.js$/;

const ENTRY = /src\/pages\/explore\/main\.ts$/;

/** True for a module that the entry reaches through static imports. */
function opensWith(id: string, modules: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (ENTRY.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return modules.getModuleInfo(id)?.importers.some((importer) => opensWith(importer, modules, seen)) ?? false;
}

export default defineConfig({
  // Relative: the same build works at the root of a host, in a sub-folder and on GitHub Pages.
  base: './',
  publicDir: 'public',
  plugins: [
    svelte(),
    prerenderPages(),
    writePictures(),
    writeEmbeds(),
    pagesApart(),
    writeReading(),
    hostScript(),
    writePolicies(),
    writeWorker(),
    recordBuild(),
    endNodeImports(),
  ],
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // Read by `npm run budget`.
    manifest: true,
    // Files stay files: the budget counts them once and a content policy without data: works.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What the page opens with would carry the names of all chunks behind a button. What a button opens may take a
      // round trip more; a field that is being typed into may not.
      resolveDependencies: (file, names, { hostType }) =>
        hostType === 'js' && BEHIND_A_BUTTON.test(file) ? [] : names,
    },
    reportCompressedSize: false,
    // The map engine is one chunk above the default limit on purpose; `npm run budget` is the check.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: [resolve(import.meta.dirname, 'index.html'), ENGINE],
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          // What the explorer opens with, in one file: left alone, what it shares with code that comes later falls into
          // small chunks, each a request and together 1.3 kB more.
          groups: [
            {
              name: (id, modules) => (!ENTRY.test(id) && opensWith(id, modules) ? 'opening' : null),
              debugName: 'opening',
            },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  worker: { format: 'es' },
});
