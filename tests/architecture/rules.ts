import { posix } from 'node:path';
import type { Source } from './source';

/** Level of each folder of src; imports run downwards only. */
const LEVELS: Readonly<Record<string, number>> = {
  domain: 0,
  data: 1,
  model: 1,
  spec: 1,
  text: 1,
  charts: 2,
  map: 2,
  ui: 2,
  state: 3,
  export: 3,
  pages: 4,
};
const MAX_LINES = 250;
const FORBIDDEN_NAME = /(^|-)(utils?|helpers?|commons?|misc|libs?|shared)$/;

/** Folder that counts for the rule of siblings: "model", "pages/explore". */
function areaOf(path: string): string {
  const [, folder = '', next = ''] = path.split('/');
  return folder === 'pages' ? `${folder}/${next}` : folder;
}

function levelOf(path: string): number | undefined {
  return LEVELS[path.split('/')[1] ?? ''];
}

/** Path from the root that a relative import names, without a query such as `?url`. */
function targetOf(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

function wrongArrow(path: string, target: string): string | null {
  if (!target.startsWith('src/')) return 'leaves src';
  const from = levelOf(path);
  const to = levelOf(target);
  if (to === undefined || from === undefined) return 'a folder without a level';
  if (areaOf(path) === areaOf(target)) return null;
  if (to > from) return 'an upward import';
  return to === from ? 'a sibling import' : null;
}

/** Imports that point upwards or sideways, or leave src. */
export function wrongArrows(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .flatMap(({ specifier }) => {
        const complaint = wrongArrow(path, targetOf(path, specifier));
        return complaint === null ? [] : [`${path}: ${complaint}: ${specifier}`];
      }),
  );
}

/** Which files of src may use a package; packages that no rule names may be used by all. */
const PACKAGES: readonly { readonly name: RegExp; readonly may: (path: string) => boolean; readonly why: string }[] = [
  { name: /^(d3(-.+)?|@turf\/.+)$/, may: (path) => [1, 2].includes(levelOf(path) ?? -1), why: 'levels 1 and 2 only' },
  { name: /^maplibre-gl(\/|$)/, may: (path) => path.startsWith('src/map/'), why: 'src/map only' },
  {
    name: /^(svelte|bits-ui|@lucide\/svelte)(\/|$)|\.svelte$/,
    may: (path) => (levelOf(path) ?? -1) >= 2,
    why: 'levels 2 and above only',
  },
];

/** Packages used where they do not belong, and components below level 2. */
export function wrongPackages(sources: readonly Source[]): readonly string[] {
  const imported = sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier }) =>
      PACKAGES.filter(({ name, may }) => name.test(specifier) && !may(path)).map(
        ({ why }) => `${path}: ${specifier}: ${why}`,
      ),
    ),
  );
  const components = sources.filter(({ path }) => /\.svelte(\.ts)?$/.test(path) && (levelOf(path) ?? -1) < 2);
  return [...imported, ...components.map(({ path }) => `${path}: a component below level 2`)];
}

/** Groups of files that import each other at run time, each as "a > b > a". */
export function cycles(sources: readonly Source[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  const fileOf = (target: string): string | undefined =>
    [target, `${target}.ts`, `${target}.svelte`, `${target}/index.ts`].find((candidate) => known.has(candidate));
  const edges = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier, isTypeOnly }) => specifier.startsWith('.') && !isTypeOnly)
        .flatMap(({ specifier }) => fileOf(targetOf(path, specifier)) ?? []),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' > '));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

export function tooLong(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ lineCount }) => lineCount > MAX_LINES)
    .map(({ path, lineCount }) => `${path}: ${lineCount} lines`);
}

/** Files or folders whose name says nothing of what is in them. */
export function emptyNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.split('/').some((part) => FORBIDDEN_NAME.test(part.replace(/\..*$/, ''))));
}

export function uses(sources: readonly Source[], what: 'anyLines' | 'narrowedLines'): readonly string[] {
  return sources.flatMap((source) => source[what].map((line) => `${source.path}:${line}`));
}
