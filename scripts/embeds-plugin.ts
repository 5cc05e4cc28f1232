import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type * as Prerender from '../src/pages/embed/prerender';
import { bundleScript, bundleStyle, hashedName } from './bundle-script.ts';
import { importInNode, type BuildConfig } from './import-in-node.ts';
import { readVintages } from './vintages.ts';

const GROUPS = ['map', 'growth', 'employment', 'key-figures'];
const LANGUAGES = ['fr', 'en'];
const ENTRIES = 'src/pages/embed/entries';
const STYLE = 'src/pages/embed/embed.css';
const ENGINE = /src\/pages\/embed\/engine\.svelte\.ts$/;

/** Name of what only embeds load. */
const named = (name: string, ending: string, text: string): string => hashedName(`embed-${name}`, ending, text);

/** A frame without an origin needs the permission of the host for modules and fetches: an entry is a classic script. */
const scriptOf = (root: string, entry: string): Promise<string> => bundleScript(root, `${ENTRIES}/${entry}.ts`);

/** The rules that the explorer's style sheet has for its faces, apart: those that need a file, and those that do not. */
function fontFaces(files: Rolldown.OutputBundle): { readonly fetched: string; readonly local: string } {
  const sheets = Object.values(files).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const faces = [...new Set(sheets.flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []))];
  const isFetched = (face: string): boolean => face.includes('url(');
  return { fetched: faces.filter(isFetched).join(''), local: faces.filter((face) => !isFetched(face)).join('') };
}

/** The map engine's module and the style sheets of what it imports, which Vite would add where it wrote the import. */
function engineFiles(files: Rolldown.OutputBundle): string {
  const chunks = Object.values(files).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ facadeModuleId }) => ENGINE.test(facadeModuleId ?? ''));
  const sheets = new Set<string>();
  const seen = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = chunks.find((candidate) => candidate.fileName === fileName);
    if (chunk === undefined || seen.has(fileName)) return;
    seen.add(fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
    chunk.imports.forEach(visit);
  };
  if (entry !== undefined) visit(entry.fileName);
  return [entry?.fileName ?? '', ...sheets].filter((name) => !/\/opening-/.test(name)).join(' ');
}

/** Vite plugin: writes the embed pages, their scripts (one a group of figures and language) and their data. */
export function writeEmbeds(): Plugin {
  let config: BuildConfig & { readonly publicDir: string };
  return {
    name: 'phare-embeds',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, files) {
      const { root, publicDir } = config;
      const source = resolve(root, 'src/pages/embed/prerender.ts');
      const module = (await importInNode(config, source)) as typeof Prerender;
      const emit = (fileName: string, text: string): string => {
        this.emitFile({ type: 'asset', fileName, source: text });
        return fileName;
      };
      const editions = GROUPS.flatMap((group) => LANGUAGES.map((language) => ({ group, language })));
      const bundled = await Promise.all(editions.map(({ group, language }) => scriptOf(root, `${group}-${language}`)));
      const any = await scriptOf(root, 'any');
      const theme = await scriptOf(root, 'theme');
      const scripts = editions.map(({ group, language }, index) => {
        const code = bundled[index] ?? '';
        return [`${group}.${language}`, emit(named(`${group}-${language}`, 'js', code), code)];
      });
      const faces = fontFaces(files);
      const css = module.paletteCss() + faces.local + (await bundleStyle(root, STYLE));
      const parts = {
        scripts: Object.fromEntries(scripts) as Record<string, string>,
        anyScript: emit(named('any', 'js', any), any),
        themeScript: emit(named('theme', 'js', theme), theme),
        style: emit(named('style', 'css', css), css),
        fonts: emit(named('fonts', 'css', faces.fetched), faces.fetched),
        engine: engineFiles(files),
      };
      const vintages = await readVintages(resolve(publicDir, 'data'));
      for (const vintage of vintages) for (const { path, text } of await module.writePacks(vintage)) emit(path, text);
      const newest = vintages.at(-1);
      if (newest === undefined) throw new Error('the data package has no published vintage');
      for (const { path, text } of await module.writePages(newest, parts)) emit(path, text);
    },
  };
}
