import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { communesDrawn, filesNamed, inlineCode, openingOf, packageOf, packagesIn } from '../../scripts/bundle.mjs';
import { namesImported, notShakenOff } from '../../scripts/shaken.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

const manifest = {
  'index.html': {
    file: 'index.js',
    imports: ['_both.js'],
    dynamicImports: ['src/map/MapCanvas.svelte', 'src/pages/explore/Panel.svelte', 'src/pages/explore/About.svelte'],
    css: ['index.css'],
  },
  '_both.js': { file: 'both.js', css: ['both.css'] },
  'src/map/MapCanvas.svelte': { file: 'map.js', imports: ['_both.js', '_gl.js'], css: ['map.css'] },
  '_gl.js': { file: 'gl.js' },
  'src/pages/explore/Panel.svelte': { file: 'panel.js', imports: ['index.html', '_deep.js'] },
  '_deep.js': { file: 'deep.js' },
  'src/pages/explore/About.svelte': { file: 'about.js', dynamicImports: ['src/pages/explore/Panel.svelte'] },
};

describe('what opening a page loads', () => {
  it('is all that its entry reaches, lazy chunks too, except what is listed as later', () => {
    expect(openingOf(manifest, 'index.html', ['src/map/', 'src/pages/explore/About.svelte'])).toEqual({
      files: ['index.js', 'index.css', 'both.js', 'both.css', 'panel.js', 'deep.js'],
      later: ['map.js', 'map.css', 'gl.js', 'about.js'],
    });
  });
  it('counts a lazy chunk that nobody listed', () => {
    expect(openingOf(manifest, 'index.html', ['src/map/']).files).toContain('about.js');
  });
  it('does not guess where the manifest has a hole', () => {
    expect(() => openingOf({}, 'index.html', [])).toThrow('The manifest has no index.html.');
  });
  it('is what the HTML of a page built apart names, each file once', () => {
    const html =
      '<link rel="modulepreload" href="./assets/a.js"><script src="./assets/a.js"></script>' +
      '<link rel="stylesheet" href="./assets/b.css"><link rel="icon" href="./icon.svg"><a href="./c.html">c</a>';
    expect(filesNamed(html)).toEqual(['assets/a.js', 'assets/b.css']);
  });
  it('counts styles and scripts inside the page', () => {
    const html = '<style>a{}</style><p>text</p><script type="module" src="./a.js"></script><script>b()</script>';
    expect(inlineCode(html)).toBe('a{}\n\nb()');
  });
  it('does not count data that stand in it', () => {
    const html = '<script type="application/ld+json">{}</script><script id="packs" type="application/json">{}</script>';
    expect(inlineCode(`${html}<script>b()</script>`)).toBe('b()');
  });
});

describe('the first map', () => {
  it('counts communes drawn with an outline, once each, inside an svg', () => {
    const path = (code: string, d = 'M0 0L1 1Z'): string => `<path d="${d}" fill="var(--seq-1)" data-key="${code}"/>`;
    const svg = `<svg>${path('13001')}${path('13001')}${path('13055')}${path('13002', '')}<path d="M0 0"/></svg>`;
    expect(communesDrawn(`${svg}${path('13003')}`)).toBe(2);
    expect(communesDrawn('<div id="app"></div>')).toBe(0);
  });
});

describe('what is in the bundle', () => {
  it('is told by package', () => {
    expect(packageOf('node_modules/@turf/bbox/dist/index.js')).toBe('@turf/bbox');
    expect(packageOf('node_modules/d3-geo/src/path/index.js')).toBe('d3-geo');
    expect(packageOf('src/model/rank.ts')).toBeNull();
    const modules = { 'a.js': { 'node_modules/d3-geo/src/a.js': 3, 'node_modules/d3-geo/src/b.js': 4, 'src/a.ts': 9 } };
    expect([...packagesIn(modules, ['a.js', 'none.js'])]).toEqual([['d3-geo', 7]]);
  });
  it('names what the sources import from a collection, types and aliases aside', () => {
    const folder = mkdtempSync(join(tmpdir(), 'phare-imports-'));
    mkdirSync(join(folder, 'charts'));
    writeFileSync(join(folder, 'charts/a.ts'), "import { geoPath, type GeoPath, scaleLinear as scale } from 'd3';\n");
    writeFileSync(
      join(folder, 'b.svelte'),
      "<script>\n  import {\n    geoPath,\n    ticks,\n  } from 'd3';\n</script>",
    );
    writeFileSync(join(folder, 'c.ts'), "import type { Selection } from 'd3';\n");
    expect(namesImported(folder, 'd3')).toEqual(['geoPath', 'scaleLinear', 'ticks']);
    rmSync(folder, { recursive: true });
  });
  it('has no part of d3 or turf that nothing needs', async () => {
    const planted = new Map([
      ['d3-geo', 1],
      ['d3-force', 1],
      ['@turf/concave', 1],
      ['kdbush', 1],
    ]);
    expect(await notShakenOff(ROOT, planted)).toEqual(['@turf/concave', 'd3-force']);
  });
});
