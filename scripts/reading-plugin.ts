import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type * as Prerender from '../src/pages/reading/prerender';
import { bundleScript, bundleStyle, hashedName } from './bundle-script.ts';
import { importInNode, type BuildConfig } from './import-in-node.ts';

const FOLDER = 'src/pages/reading';
/** Pages that other parts of the build write, where they exist. */
const OTHERS = ['index.html', 'analyse.html', 'present.html'];
const DATA = /\.(json|csv|geojson)$/;

type Config = BuildConfig & { readonly publicDir: string };

async function readPackage(publicDir: string): Promise<ReadonlyMap<string, string>> {
  const folder = resolve(publicDir, 'data');
  const names = (await readdir(folder)).filter((name) => DATA.test(name));
  const texts = names.map(async (name) => [name, await readFile(resolve(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

const importPages = async (config: Config): Promise<typeof Prerender> =>
  (await importInNode(config, resolve(config.root, `${FOLDER}/prerender.ts`))) as typeof Prerender;

const readingScript = (root: string): Promise<string> => bundleScript(root, `${FOLDER}/reading.ts`);
const styleSheet = (root: string): Promise<string> => bundleStyle(root, `${FOLDER}/reading.css`);

async function writePages(
  config: Config,
  { writePages: write }: typeof Prerender,
  parts: Readonly<Record<'style' | 'script', string>>,
  only?: string,
): Promise<readonly Prerender.Written[]> {
  const vintages = (await readdir(resolve(config.publicDir, 'data', 'vintages'))).sort();
  const pages = new Set(OTHERS.filter((name) => existsSync(resolve(config.root, name))));
  return write(await readPackage(config.publicDir), vintages, { ...parts, pages }, only);
}

/**
 * Vite plugin: writes the pages of text, which need no script, with their one style sheet and their one script.
 * The development server writes a page anew each time it is asked for.
 */
export function writeReading(): Plugin {
  let config: Config;
  return {
    name: 'phare-reading',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/^\/|[?#].*$/g, '').replace(/\/$/, '/index.html');
        void answer(config, path).then((found) => {
          if (found === null) {
            next();
            return;
          }
          response.setHeader('Content-Type', `${found.type}; charset=utf-8`);
          response.end(found.text);
        }, next);
      });
    },
    async generateBundle() {
      const module = await importPages(config);
      const emit = (fileName: string, text: string): string => {
        this.emitFile({ type: 'asset', fileName, source: text });
        return fileName;
      };
      const css = module.paletteCss() + (await styleSheet(config.root));
      const script = await readingScript(config.root);
      const parts = {
        style: emit(hashedName('reading', 'css', css), css),
        script: emit(hashedName('reading', 'js', script), script),
      };
      for (const { path, text } of await writePages(config, module, parts)) emit(path, text);
    },
  };
}

const IN_DEVELOPMENT = { style: 'assets/reading.css', script: 'assets/reading.js' };
const MAYBE_READING = /^(en\/.+|communes\/.+|[a-z0-9-]+)\.html$/;

/** What the development server says of an address; null where it is no page of text. */
async function answer(config: Config, path: string): Promise<{ readonly type: string; readonly text: string } | null> {
  if (path === IN_DEVELOPMENT.script) return { type: 'text/javascript', text: await readingScript(config.root) };
  if (path !== IN_DEVELOPMENT.style && (!MAYBE_READING.test(path) || OTHERS.includes(path))) return null;
  const module = await importPages(config);
  if (path === IN_DEVELOPMENT.style)
    return { type: 'text/css', text: module.paletteCss() + (await styleSheet(config.root)) };
  const page = (await writePages(config, module, IN_DEVELOPMENT, path)).find((written) => written.path === path);
  return page === undefined ? null : { type: 'text/html', text: page.text };
}
