import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import { comparisonOf, type Comparison, type ComparisonRow } from '../../src/model/comparison';
import { observe } from '../../src/model/observe';
import { COMMITTED, fromFolder } from '../data/package-folder';
import { METROPOLIS, atlasOfValues } from '../fixtures/invented-communes';
import { id } from '../fixtures/invented-employment';

const ATLAS = atlasOfValues(
  {
    jobs: { '13001': { 2016: 100, 2018: 121 }, '13002': { 2016: 50, 2018: 50 }, '13003': { 2018: 200 } },
    wage: { '13001': { 2023: 2000 }, '13002': { 2023: 'C' }, '13003': { 2023: 2500 } },
    people: { '13001': { 2022: 8 }, '13002': { 2022: 4 }, '13003': { 2022: 4 } },
    stock: { '9301': { 2014: 10, 2023: 20 }, '9312': { 2014: 30, 2023: 'M' } },
  },
  {
    'jobs-change': {
      measure: { type: 'change', of: 'jobs', per: 'span' },
      periods: [2016, 2018],
      unitKind: 'change',
    },
    wage: { measure: { type: 'observed', resource: 'wage', where: {}, additive: false }, unitKind: 'euro' },
    people: { direction: 'neutral' },
    stock: { level: 'zone' },
  },
  ['9301', '9312'],
);

function compared(codes: readonly string[], indicators: readonly string[], atlas = ATLAS): Comparison {
  const found = comparisonOf(atlas, codes.map(id), indicators);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function row(codes: readonly string[], indicator: string): ComparisonRow | undefined {
  return compared(codes, [indicator]).rows[0];
}

describe('comparisonOf', () => {
  it('holds each place against the first, at one period, with rank among all communes', () => {
    const jobs = row(['13001', '13002'], 'jobs');
    expect(jobs).toMatchObject({ span: [2018, 2018], isLoaded: true, growthSpan: [2016, 2018] });
    expect(jobs?.cells).toMatchObject([
      { observation: { value: 121 }, rank: { rank: 2, of: 3 }, difference: 0, ratio: 1, mark: 'best' },
      { observation: { value: 50 }, rank: { rank: 3, of: 3 }, difference: -71, mark: 'worst' },
    ]);
    expect(jobs?.cells[1]?.ratio).toBeCloseTo(50 / 121, 12);
    // 1.21 over two years: 10 % a year.
    expect(jobs?.cells[0]?.growth?.value).toBeCloseTo(0.1, 12);
    expect(jobs?.cells[1]?.growth?.value).toBe(0);
  });

  it('keeps a confidential value so, without taking anything from the others', () => {
    const wage = row(['13002', '13001', '13003'], 'wage');
    expect(wage?.cells[0]).toMatchObject({ observation: { value: null, status: 'C' }, rank: null, mark: null });
    // The first has no value: nothing can be held against it.
    expect(wage?.cells[1]).toMatchObject({
      observation: { value: 2000 },
      difference: null,
      ratio: null,
      mark: 'worst',
    });
    expect(wage?.cells[2]).toMatchObject({ rank: { rank: 1, of: 2 }, mark: 'best' });
  });

  it('marks nothing where more is not better, or all are equal', () => {
    expect(row(['13001', '13002'], 'people')?.cells.map(({ mark }) => mark)).toEqual([null, null]);
    const atlas = atlasOfValues({ jobs: { '13001': { 2022: 5 }, '13002': { 2022: 5 } } });
    expect(compared(['13001', '13002'], ['jobs'], atlas).rows[0]?.cells.map(({ mark }) => mark)).toEqual([null, null]);
  });

  it('gives no ratio of changes, and no growth over a period that one place lacks', () => {
    const change = row(['13001', '13002', '13003'], 'jobs-change');
    expect(change).toMatchObject({ span: [2016, 2018], growthSpan: null });
    expect(change?.cells.map(({ ratio }) => ratio)).toEqual([null, null, null]);
    expect(change?.cells[1]?.difference).toBeCloseTo(-0.21, 12);
    expect(change?.cells[2]?.observation).toEqual({ value: null, status: 'M' });
    expect(row(['13001', '13003'], 'jobs')).toMatchObject({ growthSpan: null });
  });

  it('sets the metropolis beside communes as their sum, out of the contest, and without a mean that nobody publishes', () => {
    const beside = compared(['13001', METROPOLIS, '13002'], ['jobs', 'wage']);
    expect(beside.level).toBe('commune');
    expect(beside.rows[0]?.cells[1]).toMatchObject({ observation: { value: 371 }, rank: null, mark: null });
    expect(beside.rows[0]?.cells[0]?.mark).toBe('best');
    expect(beside.rows[1]?.cells[1]).toMatchObject({ observation: { value: null, status: 'M' }, lack: 'no-mean' });
  });

  it('lets the whole compete in ratios and changes, where it is not larger by construction', () => {
    const atlas = atlasOfValues(
      {
        firms: { '13001': { 2016: 40, 2022: 50 }, '13002': { 2016: 10, 2022: 10 }, '13003': { 2016: 10, 2022: 4 } },
        ground: { '13001': { 2022: 10 }, '13002': { 2022: 4 }, '13003': { 2022: 2 } },
      },
      {
        density: {
          measure: {
            type: 'ratio',
            numerator: 'firms',
            denominator: 'ground',
            factor: 1,
            denominatorLag: 0,
            denominatorNearest: false,
          },
          periods: [2022],
          unitKind: 'rate',
        },
        growth: { measure: { type: 'change', of: 'firms', per: 'span' }, periods: [2016, 2022], unitKind: 'change' },
      },
    );
    const beside = compared(['13001', '13002', METROPOLIS], ['firms', 'density', 'growth'], atlas);
    const marks = beside.rows.map(({ cells }) => cells.map(({ mark }) => mark));
    // 50, 10 and 64 firms: the whole does not compete.
    expect(marks[0]).toEqual(['best', 'worst', null]);
    expect(beside.rows[0]?.cells.map(({ competes }) => competes)).toEqual([true, true, false]);
    // 50/10 = 5, 10/4 = 2.5 and 64/16 = 4 a square kilometre.
    expect(marks[1]).toEqual(['best', 'worst', null]);
    expect(beside.rows[1]?.cells.map(({ competes }) => competes)).toEqual([true, true, true]);
    // 50/40 = +25 %, 0 % and 64/60 = +6.7 %.
    expect(marks[2]).toEqual(['best', 'worst', null]);
    const dense = compared(['13001', METROPOLIS], ['firms', 'density'], atlas);
    expect(dense.rows.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
      [null, null],
      ['best', 'worst'],
    ]);
  });

  it('does not mix levels, and takes two to six places that exist', () => {
    expect(comparisonOf(ATLAS, ['13001', '9301'].map(id))).toBe('mixed-levels');
    expect(comparisonOf(ATLAS, ['13001', METROPOLIS, '9301'].map(id))).toBe('mixed-levels');
    expect(comparisonOf(ATLAS, [METROPOLIS, '9301'].map(id))).toBe('metropolis-and-zones');
    expect(comparisonOf(ATLAS, ['13001', '13001'].map(id))).toBe('too-few');
    expect(comparisonOf(ATLAS, ['13001', '13999'].map(id))).toBe('unknown-place');
    const seven = Array.from({ length: 7 }, (_, index) => id(String(13001 + index)));
    expect(comparisonOf(ATLAS, seven)).toBe('too-many');
    // Indicators of the other level are left out.
    expect(compared(['9301', '9312'], ['jobs', 'stock']).rows.map(({ indicator }) => indicator.id)).toEqual(['stock']);
  });

  it('says of a file that failed that it failed', () => {
    const atlas = { ...ATLAS, tables: new Map([...ATLAS.tables].filter(([name]) => name !== 'jobs')) };
    const jobs = compared(['13001', '13002'], ['jobs'], atlas).rows[0];
    expect(jobs?.isLoaded).toBe(false);
    expect(jobs?.cells.map(({ lack }) => lack)).toEqual(['not-loaded', 'not-loaded']);
  });
});

describe('on the data of the package', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await loadAtlas(fromFolder(COMMITTED));
  });

  it('lets our three zones together compete in totals beside others, not beside one of them', () => {
    const competes = (codes: readonly string[]): readonly boolean[] | undefined =>
      compared(codes, ['zone-establishments'], atlas).rows[0]?.cells.map((cell) => cell.competes);
    expect(competes(['amp-zones', '8421'])).toEqual([true, true]);
    expect(competes(['amp-zones', '8421', '9312'])).toEqual([false, true, true]);
  });

  it('has the same rows for any places of a level, values as observed, whatever the order', () => {
    const communes = [...atlas.places.values()].filter(({ level }) => level === 'commune').map((place) => place.id);
    const names = (found: Comparison): readonly string[] => found.rows.map(({ indicator }) => indicator.id);
    const expected = names(compared(['13055', '13001'], [...atlas.indicators.keys()], atlas));
    fc.assert(
      fc.property(fc.shuffledSubarray(communes, { minLength: 2, maxLength: 6 }), (ids) => {
        const found = compared(ids, [...atlas.indicators.keys()], atlas);
        expect(names(found)).toEqual(expected);
        for (const { indicator, cells } of found.rows) {
          expect(cells.map(({ placeId }) => placeId)).toEqual(ids);
          const best = Math.max(...cells.map(({ observation }) => observation.value ?? -Infinity));
          for (const { observation, placeId, mark, difference, ratio } of cells) {
            expect(observation).toEqual(observe(atlas, indicator.id, placeId, { period: null, span: null }));
            if (mark === 'best') expect(observation.value).toBe(best);
            if (mark !== null) expect(indicator.direction).toBe('more');
            if (observation.value === null) expect([difference, ratio, mark]).toEqual([null, null, null]);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('compares metropolises by their zones, ranked among single zones', () => {
    const found = comparisonOf(atlas, ['9312', '8421', 'amp-zones'].map(id));
    if (typeof found === 'string') throw new Error(found);
    expect(found.level).toBe('zone');
    const jz = found.rows.find(({ indicator }) => indicator.id === 'zone-establishments-jz');
    expect(jz?.growthSpan).toEqual([2014, 2023]);
    // 340 rows of the file: 17 zones, two sectors, ten years.
    expect(jz?.cells.map(({ rank }) => rank?.of ?? null)).toEqual([17, 17, null]);
    expect(jz?.cells[2]?.mark).toBeNull();
  });
});
