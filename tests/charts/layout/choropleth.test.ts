import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { layoutChoropleth, tipChoropleth } from '../../../src/charts/layout/choropleth';
import { classFills } from '../../../src/charts/layout/choropleth-fills';
import { fillHexes } from '../../../src/charts/layout/fill-hexes';
import { sceneToSvg } from '../../../src/charts/scene-to-svg';
import { textWidthPx } from '../../../src/charts/text-width';
import { loadAtlas } from '../../../src/data/load';
import type { Atlas } from '../../../src/domain/atlas';
import type { Frame } from '../../../src/domain/frame';
import type { Mark, Scene } from '../../../src/domain/scene';
import type { ChoroplethSpec } from '../../../src/domain/view-spec';
import { choroplethData, isCount, type ChoroplethData } from '../../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const fr = speechFor('fr');
const FRAME: Frame = {
  widthPx: 900,
  heightPx: 640,
  textScale: 1,
  interactive: false,
  chrome: 'full',
  theme: 'light',
  language: 'fr',
};

function draw(
  change: Partial<ChoroplethSpec>,
  frame: Partial<Frame> = {},
  from: Atlas = atlas,
): { readonly data: ChoroplethData; readonly scene: Scene } {
  const spec = { ...DEFAULT_CHOROPLETH, ...change };
  const data = choroplethData(from, spec);
  if (data === null) throw new Error('no such indicator');
  const whole = { ...FRAME, ...frame };
  return { data, scene: layoutChoropleth(spec, data, whole, speechFor(whole.language)) };
}
const marksOf = (scene: Scene, name: string): readonly Mark[] =>
  scene.layers.find((layer) => layer.name === name)?.marks ?? [];

/** Leftmost, topmost, rightmost and lowest px of a mark, without its stroke. */
function extentOf(mark: Mark): readonly [number, number, number, number] {
  switch (mark.type) {
    case 'rect':
      return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
    case 'circle':
      return [mark.cx - mark.r, mark.cy - mark.r, mark.cx + mark.r, mark.cy + mark.r];
    case 'rule':
      return [mark.x1, mark.y1, mark.x2, mark.y2];
    case 'text': {
      const width = textWidthPx(mark.text, mark.sizePx, mark.weight, mark.family);
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      return [left, mark.y - mark.sizePx, left + width, mark.y + mark.sizePx * 0.3];
    }
    case 'path': {
      const pairs = [...mark.d.matchAll(/[ML](-?[\d.]+)[, ](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      const [xs, ys] = [pairs.map(([x = 0]) => x), pairs.map(([, y = 0]) => y)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
  }
}

function expectInside(scene: Scene, slackPx: number): void {
  for (const { name, marks } of scene.layers) {
    for (const mark of marks) {
      const [left, top, right, bottom] = extentOf(mark);
      const where = `${name} ${mark.type}`;
      expect(left, where).toBeGreaterThanOrEqual(-slackPx);
      expect(top, where).toBeGreaterThanOrEqual(-slackPx);
      expect(right, where).toBeLessThanOrEqual(scene.widthPx + slackPx);
      expect(bottom, where).toBeLessThanOrEqual(scene.heightPx + slackPx);
    }
  }
}

describe('layoutChoropleth', () => {
  const { data, scene } = draw({});

  it('draws the 92 communes, each in the fill of its class', () => {
    const fills = data.classification === null ? [] : classFills(data.classification);
    const marks = marksOf(scene, 'communes');
    expect(marks.length).toBe(92);
    for (const mark of marks) expect(mark.fill).toBe(fills[data.byId.get(mark.key ?? '')?.classIndex ?? -1]);
    expect(scene.warnings).toEqual([]);
  });

  it('gives the WebGL map the same colours', () => {
    const hexes = fillHexes(data, 'dark');
    expect(hexes.size).toBe(92);
    expect(new Set(hexes.values()).size).toBe(new Set(marksOf(scene, 'communes').map(({ fill }) => fill)).size);
  });

  it('says the same in its table: 92 rows, the same numbers', () => {
    expect(scene.table.rows.length).toBe(92);
    for (const row of scene.table.rows) {
      const place = data.byId.get(row.key);
      expect(row.name).toBe(place?.name);
      expect(row.cells[0]).toMatchObject(place?.observation ?? {});
      expect(row.cells.length).toBe(scene.table.columns.length);
    }
  });

  it('lets every commune be reached, with a name, a value and a place on the map', () => {
    for (const { label, at } of marksOf(scene, 'communes')) {
      expect(label).toMatch(/^\S.*\u00a0: .+, \d+er? sur 92, 2023$/);
      expect(at?.every(Number.isFinite)).toBe(true);
    }
  });

  it('never fills with a count', () => {
    const count = draw({ indicator: 'jobs' }).scene;
    expect(new Set(marksOf(count, 'communes').map(({ fill }) => fill))).toEqual(new Set(['plain']));
    expect(marksOf(count, 'circles').length).toBe(92);
    expect(count.caption.notes.join(' ')).toContain('surface des cercles');
    expect(count.table.rows[0]?.cells.length).toBe(2);
  });

  it('draws confidential communes dotted, never as a class', () => {
    const marks = marksOf(draw({ indicator: 'wage' }).scene, 'communes');
    expect(marks.filter(({ fill }) => fill === 'pattern-confidential').length).toBe(12);
  });

  it('fades what the filters leave out and names what they keep', () => {
    const filtered = draw({ filters: [{ type: 'class', index: 4 }] });
    const faded = marksOf(filtered.scene, 'communes').filter(({ opacity }) => opacity !== undefined);
    expect(faded.length).toBe(92 - (filtered.data.counts[4] ?? 0));
    expect(filtered.scene.caption.notes[0]).toContain('filtres');
  });

  it('keeps in its table what the filters leave, under their name, with ranks among all', () => {
    const ids = data.places.filter(({ name }) => name === 'Aix-en-Provence' || name === 'Éguilles').map(({ id }) => id);
    const { table } = draw({ filters: [{ type: 'communes', name: 'Pays d’Aix', ids }] }).scene;
    expect(table.caption).toContain('Pays d’Aix');
    expect(table.rows.map(({ name }) => name)).toEqual(['Aix-en-Provence', 'Éguilles']);
    for (const { cells } of table.rows) expect(cells[1]?.text).toMatch(/^\d+er? sur 92$/);
    // No commune has fewer than no inhabitants.
    const none = { type: 'range', indicator: 'population', when: 2022, low: null, high: -1 } as const;
    expect(draw({ filters: [none] }).scene.table.rows).toEqual([]);
  });

  it('outlines and marks pinned communes in the colour and shape of their pin', () => {
    const [aix, marseille] = data.places.filter(({ id }) => id === '13001' || id === '13055').map(({ id }) => id);
    if (aix === undefined || marseille === undefined) throw new Error('Aix and Marseille are known');
    const pins = marksOf(draw({ places: [marseille, aix] }).scene, 'pins');
    expect(pins.filter(({ key }) => key === marseille).map(({ fill }) => fill)).toEqual(['pin-0']);
    expect(pins.filter(({ key }) => key === aix).map(({ fill }) => fill)).toEqual(['pin-1']);
  });

  it('stays in its frame at any size, with any chrome', () => {
    const frames = fc.record({
      widthPx: fc.integer({ min: 320, max: 1800 }),
      heightPx: fc.integer({ min: 480, max: 1200 }),
      chrome: fc.constantFrom('none', 'caption', 'full'),
      language: fc.constantFrom('fr', 'en'),
    });
    const specs = fc.record({
      indicator: fc.constantFrom('establishments-per-km2', 'wage', 'jobs-change', 'population'),
      circles: fc.constantFrom(null, 'jobs'),
    });
    fc.assert(
      fc.property(frames, specs, (frame, spec) => expectInside(draw(spec, frame).scene, 1)),
      { numRuns: 25 },
    );
  });

  it('still says everything in words and numbers without outlines', () => {
    const { scene: blind } = draw({}, {}, { ...atlas, communes: null });
    expect(marksOf(blind, 'communes')).toEqual([]);
    expect(blind.table.rows.length).toBe(92);
    expect(blind.warnings.length).toBe(1);
  });

  it('never makes markup of a name', () => {
    const places = new Map(
      [...atlas.places].map(([id, place]) => [id, { ...place, name: '<script>alert(1)</script>' }] as const),
    );
    const svg = sceneToSvg(draw({}, {}, { ...atlas, places }).scene, { paint: 'light', idPrefix: 'm' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});

describe('words of every map', () => {
  const indicators = [...atlas.indicators.values()];

  it.each(indicators.map(({ id }) => id))('%s', (id) => {
    for (const language of ['fr', 'en'] as const) {
      const { scene, data } = draw({ indicator: id }, { language, chrome: 'none' });
      const { title, subtitle, notes, source, vintage, licence } = scene.caption;
      const said = [title, subtitle, ...notes, source, vintage, licence, scene.description];
      for (const text of said) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
      }
      if (language === 'fr') for (const text of said) expect(text).not.toMatch(/ [:;!?%€]/);
      if (data.indicator.coverage === 'all-sectors') expect(subtitle).toMatch(/tous secteurs|all sectors/);
      expect(scene.warnings).toEqual([]);
      expect(isCount(data.indicator)).toBe(data.classification === null);
    }
  });
});

describe('titles', () => {
  it.each([
    ['jobs', 'fr', 'Marseille et Aix-en-Provence concentrent 58\u00a0% des emplois'],
    ['jobs', 'en', 'Marseille and Aix-en-Provence hold 58% of the jobs'],
    ['jobs-change', 'fr', '67 communes sur 92 gagnent des emplois entre 2016 et 2022'],
    ['jobs-change', 'en', '67 of 92 communes gained jobs between 2016 and 2022'],
    [
      'establishments-per-km2',
      'fr',
      'À Marseille, 391 établissements par\u00a0km²\u00a0: 5,7\u00a0fois la moyenne de la métropole',
    ],
  ] as const)('%s in %s', (indicator, language, title) => {
    expect(draw({ indicator }, { language }).scene.caption.title).toBe(title);
  });
});

describe('tipChoropleth', () => {
  const { data } = draw({});

  it('says value with unit, whole, rank, year and coverage, with the curve of the place', () => {
    const tip = tipChoropleth(data, '13055', fr);
    expect(tip.title).toBe('Marseille');
    expect(tip.lines.map(({ value }) => value)).toEqual([
      '390,7 établissements par km²',
      '68,0',
      '1er sur 92',
      '2023',
      'tous secteurs',
    ]);
    expect(tip.spark.length).toBe(3);
  });

  it('says why there is no value', () => {
    const wage = draw({ indicator: 'wage' }).data;
    const secret = wage.places.find(({ observation }) => observation.status === 'C');
    const tip = tipChoropleth(wage, secret?.id ?? '', fr);
    expect(tip.lines[0]?.value).toBe('secret statistique');
    expect(tip.note).toContain('loi');
  });

  it('stands a key that the map does not have', () => {
    expect(tipChoropleth(data, '75056', fr).lines).toEqual([]);
  });
});
