import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, emptyNames, tooLong, uses, wrongArrows, wrongPackages } from './architecture/rules';
import { listFiles, readSource, readSources } from './architecture/source';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDERS = ['src', 'pipeline', 'scripts', 'tests'];

describe('the architecture', () => {
  const all = readSources(ROOT, FOLDERS);
  const src = all.filter(({ path }) => path.startsWith('src/'));

  it('is read at all', () => {
    expect(src.length).toBeGreaterThan(50);
    expect(src.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });
  it('imports downwards only', () => expect(wrongArrows(src)).toEqual([]));
  it('keeps d3 and turf in levels 1 and 2, the engine in map, Svelte above 1', () =>
    expect(wrongPackages(src)).toEqual([]));
  it('has no import cycle', () => expect(cycles(all)).toEqual([]));
  it('has no file over 250 lines', () => expect(tooLong(all)).toEqual([]));
  it('has no file or folder with an empty name', () =>
    expect(emptyNames(listFiles(ROOT, [...FOLDERS, 'docs']))).toEqual([]));
  it('has no any', () => expect(uses(all, 'anyLines')).toEqual([]));
  it('runs all of its tests', () => expect(uses(all, 'narrowedLines')).toEqual([]));
});

describe('the reader of imports', () => {
  const specifiers = (path: string, text: string): readonly string[] =>
    readSource(path, text).imports.map(({ specifier }) => specifier);

  it('sees every form of import', () => {
    const text = `import a from './a'; import './b.css'; export * from './c'; export type { D } from './d';
      const e = import('./e'); type F = import('./f').F; import { type G } from './g'; import type { H } from './h';
      // import './not';
      const text = "import './neither'";`;
    expect(specifiers('src/model/x.ts', text)).toEqual(['./a', './b.css', './c', './d', './e', './f', './g', './h']);
    const typeOnly = readSource('src/model/x.ts', text).imports.filter(({ isTypeOnly }) => isTypeOnly);
    expect(typeOnly.map(({ specifier }) => specifier)).toEqual(['./d', './f', './g', './h']);
  });
  it('sees the scripts of a component, at their lines', () => {
    const text = `<script module lang="ts">\n  import './a';\n</script>\n<p>import './not'</p>\n<script lang="ts">\n  import './b';\n  let x: any;\n</script>\n`;
    const source = readSource('src/ui/X.svelte', text);
    expect(source.imports.map(({ specifier }) => specifier)).toEqual(['./a', './b']);
    expect(source.anyLines).toEqual([7]);
    expect(source.lineCount).toBe(8);
  });
});

describe('the rules, on planted violations', () => {
  const one = (path: string, text: string) => [readSource(path, text)];

  it.each([
    ['src/domain/a.ts', '../model/b', 'an upward import'],
    ['src/charts/layout/a.ts', '../../state/b.svelte', 'an upward import'],
    ['src/model/a.ts', '../text/b', 'a sibling import'],
    ['src/charts/a.ts', '../map/b', 'a sibling import'],
    ['src/pages/explore/a.ts', '../embed/b', 'a sibling import'],
    ['src/model/a.ts', '../../pipeline/b', 'leaves src'],
    ['src/model/a.ts', '../extra/b', 'a folder without a level'],
  ])('%s may not import %s', (path, specifier, complaint) => {
    expect(wrongArrows(one(path, `import type { A } from '${specifier}';`))).toEqual([
      `${path}: ${complaint}: ${specifier}`,
    ]);
  });
  it.each([
    ['src/model/a.ts', '../domain/b'],
    ['src/charts/layout/a.ts', '../palette'],
    ['src/pages/explore/parts/A.svelte', '../b'],
    ['src/pages/explore/a.ts', '../../map/engine?url'],
  ])('%s may import %s', (path, specifier) => {
    const text = `import '${specifier}';`;
    const source = path.endsWith('.svelte') ? `<script>${text}</script>` : text;
    expect(wrongArrows(one(path, source))).toEqual([]);
  });
  it.each([
    ['src/domain/a.ts', 'd3'],
    ['src/state/a.ts', '@turf/turf'],
    ['src/charts/a.ts', 'maplibre-gl'],
    ['src/pages/explore/a.ts', 'maplibre-gl/dist/maplibre-gl.css'],
    ['src/model/a.ts', 'svelte/store'],
    ['src/text/a.ts', 'bits-ui'],
  ])('%s may not use %s', (path, specifier) => {
    expect(wrongPackages(one(path, `import '${specifier}';`))).toHaveLength(1);
  });
  it('a component below level 2 is found', () => {
    expect(wrongPackages(one('src/model/A.svelte', ''))).toEqual(['src/model/A.svelte: a component below level 2']);
  });
  it('a cycle is found, one of types alone is none', () => {
    const ring = (keyword: string) => [
      readSource('src/model/a.ts', "import './b';"),
      readSource('src/model/b.ts', "export * from './c.svelte';"),
      readSource('src/model/c.svelte.ts', `${keyword} { A } from './a';`),
    ];
    expect(cycles(ring('import'))).toEqual([
      'src/model/a.ts > src/model/b.ts > src/model/c.svelte.ts > src/model/a.ts',
    ]);
    expect(cycles(ring('import type'))).toEqual([]);
  });
  it('a long file, an empty name, a narrowed test and an any are found', () => {
    expect(tooLong(one('src/model/a.ts', '\n'.repeat(251)))).toEqual(['src/model/a.ts: 251 lines']);
    expect(tooLong(one('src/model/a.ts', '\n'.repeat(250)))).toEqual([]);
    const names = [
      'src/utils/a.ts',
      'src/model/date-helpers.ts',
      'tests/lib/a.ts',
      'src/shared.svelte',
      'src/sharing.ts',
    ];
    expect(emptyNames(names)).toEqual(names.slice(0, 4));
    const narrowed = "it.only('a', () => {});\ndescribe.skip('b', () => {});\nit.each([1])('c', () => {});";
    expect(uses(one('tests/a.test.ts', narrowed), 'narrowedLines')).toEqual(['tests/a.test.ts:1', 'tests/a.test.ts:2']);
    expect(uses(one('src/a.ts', 'const many = 1;\nlet any: any[];'), 'anyLines')).toEqual(['src/a.ts:2']);
  });
});
