import { resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/commands.mjs';
import { serve } from '../../../scripts/serve.mjs';
import type { TestSite } from './site';

/** A page that holds the export modules and nothing else, bundled as the app is, under a strict content policy. */
export async function startExportPage(): Promise<TestSite> {
  const outDir = resolve(ROOT, 'test-results/export-page');
  await build({
    root: resolve(ROOT, 'tests/browser/export-page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: resolve(ROOT, 'public'),
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const asked: string[] = [];
  const { url, close } = await serve({
    root: outDir,
    base: '/atlas/',
    replace: (path) => {
      asked.push(path);
      return undefined;
    },
  });
  return { url, origin: new URL(url).origin, asked, setFault: () => undefined, close };
}
