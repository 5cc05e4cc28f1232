import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../../src/charts/layout/axis-scale';
import { overlaps } from '../../../src/charts/layout/boxes';
import { layoutGrowth } from '../../../src/charts/layout/growth';
import type { Mark, Scene } from '../../../src/domain/scene';
import type { GrowthData } from '../../../src/model/growth-lines';
import { speechFor } from '../../../src/text/messages';
import { DECADE, GROWING, PLACES, atlasOf, dataOf, frameOf, id, specOf, type Invented } from './invented-growth';
import { markBox, outside } from './marks-inside';

const fr = speechFor('fr');
const flat = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function draw(data: GrowthData, width = 640, height = 360): Scene {
  return layoutGrowth(specOf(), data, frameOf(width, height), fr);
}

function marksOf(scene: Scene, layer: string): readonly Mark[] {
  return scene.layers.find(({ name }) => name === layer)?.marks ?? [];
}

function textsOf(scene: Scene, layer: string): readonly string[] {
  return marksOf(scene, layer).flatMap((mark) => (mark.type === 'text' ? [flat(mark.text)] : []));
}

const zoneCodes = PLACES.filter(({ level, memberIds }) => level === 'zone' && memberIds.length === 0).map(
  (place) => place.id,
);
const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  fc.constant(null),
  fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom('P' as const, 'E' as const, 'B' as const)),
);
/** Up to 20 lines: our three zones, their sum and sixteen others, some pinned, in any frame. */
const anyCase = fc.record({
  series: fc
    .uniqueArray(fc.constantFrom(...zoneCodes), { minLength: 1, maxLength: 19 })
    .chain((codes) =>
      fc.tuple(...codes.map((code) => fc.tuple(fc.constant(code), fc.array(value, { minLength: 8, maxLength: 8 })))),
    ),
  pins: fc.uniqueArray(fc.constantFrom(...zoneCodes), { maxLength: 6 }),
  scale: fc.constantFrom('level' as const, 'log' as const, 'index' as const),
  base: fc.constantFrom(2010, 2013, 2017, null),
  reference: fc.boolean(),
  width: fc.integer({ min: 280, max: 1600 }),
  height: fc.integer({ min: 220, max: 900 }),
  interactive: fc.boolean(),
  textScale: fc.constantFrom(1, 1.5, 2.7),
});
const YEARS = DECADE.slice(0, 8);

describe('any growth figure', { timeout: 30_000 }, () => {
  const drawn = (one: typeof anyCase extends fc.Arbitrary<infer T> ? T : never): { data: GrowthData; scene: Scene } => {
    const series: Record<string, Invented> = Object.fromEntries(one.series);
    const note = (text: string): { fr: string; en: string } => ({ fr: text, en: text });
    const atlas = atlasOf(YEARS, series, {
      annotations: [
        { placeId: null, period: 2012, note: note('Une année pas comme les autres') },
        { placeId: id('9312'), period: 2015, note: note('Marseille : tel que publié') },
      ],
    });
    const data = dataOf(atlas, { places: one.pins, scale: one.scale, base: one.base, reference: one.reference });
    const { interactive, textScale } = one;
    const frame = frameOf(one.width * textScale, one.height * textScale, { interactive, textScale });
    return { data, scene: layoutGrowth(specOf(), data, frame, fr) };
  };

  test('keeps every mark inside its frame', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(outside(drawn(one).scene)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('never lets words overlap', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { scene } = drawn(one);
        const boxes = scene.layers
          .flatMap(({ marks }) => marks)
          .filter((mark) => mark.type === 'text')
          .map((mark) => ({ text: mark.text, box: markBox(mark) }));
        const clashes = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('reaches each drawn line once with the keyboard, and says every line in the table', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { data, scene } = drawn(one);
        const labelled = scene.layers.flatMap(({ marks }) => marks).filter(({ label }) => label !== undefined);
        const keys = labelled.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const mark of labelled) expect(mark.at?.every(Number.isFinite)).toBe(true);
        const columns = scene.table.columns.length;
        expect(scene.table.rows.map(({ key }) => key)).toEqual(data.lines.map(({ key }) => key));
        for (const row of scene.table.rows) expect(row.cells).toHaveLength(columns);
        expect(scene.caption.title).not.toMatch(/undefined|NaN|null/);
        expect(scene.description).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the curves', () => {
  test('pass through 100 at the base, whichever it is', () => {
    const scene = draw(dataOf(atlasOf(DECADE, GROWING), { base: 2015 }));
    const { x, y } = scene.scales;
    if (x === undefined || y === undefined) throw new Error('no scales');
    const through = `${Math.round(project(x, 2015) * 10) / 10},${Math.round(project(y, 100) * 10) / 10}`;
    const lines = marksOf(scene, 'curves').flatMap((mark) => (mark.type === 'path' ? [mark.d] : []));
    expect(lines).toHaveLength(4);
    for (const d of lines) expect(d).toContain(through);
  });

  test('are dashed with hollow points where data are provisional', () => {
    const provisional: Invented = [100, 110, [120, 'P'], [130, 'P']];
    const scene = draw(dataOf(atlasOf([2010, 2011, 2012, 2013], { '9301': provisional })));
    const [firm, tentative] = marksOf(scene, 'curves');
    expect([firm?.dash, tentative?.dash]).toEqual([undefined, '1.5 3']);
    expect(marksOf(scene, 'pins').map(({ fill }) => fill === 'paper')).toEqual([false, false, true, true]);
    expect(scene.caption.notes.join(' ')).toContain('provisoires');
  });

  test('are interrupted at a break, which a rule marks between the periods', () => {
    const note = { fr: 'Nouvelle nomenclature.', en: 'New nomenclature.' };
    const atlas = atlasOf(DECADE, { '9301': GROWING['9301'] ?? [] }, { breaks: [{ period: 2015, note }] });
    const scene = draw(dataOf(atlas, { scale: 'level' }));
    const [curve] = marksOf(scene, 'curves');
    const rule = marksOf(scene, 'breaks').find((mark) => mark.type === 'rule');
    if (curve?.type !== 'path' || rule?.type !== 'rule' || scene.scales.x === undefined) throw new Error('not drawn');
    expect(curve.d.match(/M/g)).toHaveLength(2);
    expect(rule.x1).toBeCloseTo(project(scene.scales.x, 2014.5), 6);
    expect(scene.caption.notes.map(flat)).toContain('Rupture de série en 2015 : Nouvelle nomenclature.');
  });

  test('of pins have their own colours, shapes and dashes; others are quiet', () => {
    const atlas = atlasOf(DECADE, { ...GROWING, '0001': DECADE.map((_, i) => 60 + i) });
    const scene = draw(dataOf(atlas, { places: ['9312', '9301'].map(id) }));
    const strokes = new Map(
      [...marksOf(scene, 'curves'), ...marksOf(scene, 'context')].map((mark) => [mark.key, mark]),
    );
    expect(strokes.get('9312')).toMatchObject({ stroke: 'pin-0' });
    expect(strokes.get('9301')).toMatchObject({ stroke: 'pin-1', dash: '11 3' });
    expect(strokes.get('9313')).toMatchObject({ stroke: 'context' });
    expect(strokes.get('amp-zones')).toMatchObject({ stroke: 'ink' });
  });

  test('far above the others leave a level axis to them, and are named in a note', () => {
    const atlas = atlasOf(DECADE, { ...GROWING, '0001': DECADE.map(() => 90_000) });
    const scene = draw(dataOf(atlas, { scale: 'level' }));
    expect(scene.layers.flatMap(({ marks }) => marks).some(({ key }) => key === '0001')).toBe(false);
    expect(scene.caption.notes.join(' ')).toContain('Comparaison 1');
    expect(scene.table.rows.map(({ key }) => key)).toContain('0001');
  });

  test('of a pin over zero leave the logarithmic scale, and are named in a note', () => {
    const scene = draw(
      dataOf(atlasOf([2010, 2011], { '9301': [0, 0], '9312': [20, 30] }), { scale: 'log', places: [id('9301')] }),
    );
    expect(scene.caption.notes.join(' ')).toContain('échelle logarithmique');
  });
});

describe('the reference line', () => {
  const data = dataOf(atlasOf(DECADE, GROWING), { reference: true });

  test('starts at 100 at the base, grows by 13 % a year, and is cut at the top of the plot', () => {
    const scene = draw(data);
    const { x, y } = scene.scales;
    const line = marksOf(scene, 'reference').find((mark) => mark.type === 'path');
    if (line?.type !== 'path' || x === undefined || y === undefined) throw new Error('no reference');
    const corners = line.d
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number));
    expect(corners[0]?.[0]).toBeCloseTo(project(x, 2010), 0);
    expect(corners[0]?.[1]).toBeCloseTo(project(y, 100), 0);
    // 100 * 1.13^t at the end of the line: t years after 2010.
    const [endX = 0, endY = 0] = corners.at(-1) ?? [];
    const years = ((endX - x.range[0]) / (x.range[1] - x.range[0])) * 10;
    expect(project(y, 100 * 1.13 ** years)).toBeCloseTo(endY, -0.5);
    expect(endY).toBeGreaterThanOrEqual(y.range[1] - 0.1);
    expect(textsOf(scene, 'reference')).toEqual(['13 % par an']);
    expect(textsOf(draw(data, 1100), 'reference')).toEqual(['13 % par an, chiffre publié en septembre 2017']);
  });

  test('is a straight line on a logarithmic scale', () => {
    const scene = draw({ ...data, scale: 'log' });
    const line = marksOf(scene, 'reference').find((mark) => mark.type === 'path');
    if (line?.type !== 'path') throw new Error('no reference');
    const corners = line.d
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number));
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [corners[0], corners.at(-1)];
    for (const [x = 0, y = 0] of corners) expect(y).toBeCloseTo(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0), 0);
  });

  test('leaves the axis to the curves', () => {
    // Of 100 to 200 in ten years the axis needs little more; 13 % a year would be at 339.
    const top = draw(data).scales.y?.domain[1] ?? 0;
    expect(top).toBeGreaterThan(200);
    expect(top).toBeLessThan(220);
  });

  test('has its words even where it leaves at once', () => {
    const still = DECADE.map((_, index) => 1000 + index);
    const flatData = dataOf(atlasOf(DECADE, { '9301': still, '9312': still }), { reference: true });
    for (const width of [360, 608, 900]) expect(textsOf(draw(flatData, width, 240), 'reference')).toHaveLength(1);
  });

  test('is hidden on demand', () => {
    expect(marksOf(draw(dataOf(atlasOf(DECADE, GROWING))), 'reference')).toEqual([]);
  });
});
