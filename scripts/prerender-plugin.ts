import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin } from 'vite';

/** What `src/pages/<page>/prerender.ts` exports. It runs in Node, at build time and on every page load of `npm run dev`. */
export interface PrerenderModule {
  /** Gets the page's HTML and the folder of static files (`public`); returns the HTML with the first picture in it. */
  readonly prerender: (html: string, publicDir: string) => string | Promise<string>;
}

/** Folder of a page under `src/pages` by the name of its HTML file. */
const PAGES: Readonly<Record<string, string>> = { index: 'explore', embed: 'embed', present: 'present' };

async function importInNode(root: string, source: string, mode: string): Promise<PrerenderModule> {
  const server = await createServer({
    root,
    mode,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // Styles come from the client build; what counts here is that the scoped class names are the same there and here.
    plugins: [svelte({ emitCss: false })],
  });
  try {
    return (await server.ssrLoadModule(source)) as PrerenderModule;
  } finally {
    await server.close();
  }
}

/** Lets a page write its first picture into its own HTML, so that it is on screen before any script runs. */
export function prerenderPages(): Plugin {
  let config: { root: string; publicDir: string; mode: string };
  return {
    name: 'phare-prerender',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        const page = PAGES[/([a-z]+)\.html$/.exec(filename)?.[1] ?? ''];
        const source = resolve(config.root, `src/pages/${page}/prerender.ts`);
        if (page === undefined || !existsSync(source)) return html;
        const module = await importInNode(config.root, source, config.mode);
        return module.prerender(html, config.publicDir);
      },
    },
  };
}
