import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { importInNode, type BuildConfig } from './import-in-node.ts';

/** What `src/pages/<page>/prerender.ts` exports. It runs in Node, at build time and on every page load of `npm run dev`. */
export interface PrerenderModule {
  /** Gets the page's HTML and the folder of static files (`public`); returns the HTML with the first picture in it. */
  readonly prerender: (html: string, publicDir: string) => string | Promise<string>;
}

/** Folder of a page under `src/pages` by the name of its HTML file. */
const PAGES: Readonly<Record<string, string>> = {
  index: 'explore',
  embed: 'embed',
  present: 'present',
  analyse: 'analyse',
};

/** Lets a page write its first picture into its own HTML, so that it is on screen before any script runs. */
export function prerenderPages(): Plugin {
  let config: BuildConfig & { readonly publicDir: string };
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
        const module = (await importInNode(config, source)) as PrerenderModule;
        return module.prerender(html, config.publicDir);
      },
    },
  };
}
