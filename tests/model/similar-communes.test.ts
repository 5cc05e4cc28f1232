import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { Measure } from '../../src/domain/indicator';
import { observe } from '../../src/model/observe';
import { communesOf } from '../../src/model/places';
import { distanceBetween, isAlone, nearLimit, similarCommunes, withoutProfile } from '../../src/model/similar-communes';
import { COMMITTED, fromFolder } from '../data/package-folder';
import { atlasOfValues } from '../fixtures/invented-communes';
import { id, type Value } from '../fixtures/invented-employment';

const DENSITY: Measure = {
  type: 'ratio',
  numerator: 'population',
  denominator: 'area',
  factor: 1,
  denominatorLag: 0,
  denominatorNearest: true,
};

/** population, area, jobs by code */
function atlasOf(communes: Readonly<Record<string, readonly [Value, number, Value]>>): Atlas {
  const column = (index: 0 | 1 | 2, year = 2022): Record<string, Record<number, Value>> =>
    Object.fromEntries(Object.entries(communes).map(([code, values]) => [code, { [year]: values[index] }]));
  return atlasOfValues(
    { population: column(0), area: column(1), jobs: column(2) },
    { 'population-density': { measure: DENSITY, periods: [2022], unitKind: 'rate' } },
  );
}

/** The logarithms are -1, 0, 1 times ln 10 in each trait: mean 0, sample deviation ln 10, so z-scores of -1, 0, 1. */
const THREE = atlasOf({ '13001': [100, 100, 1], '13002': [1000, 100, 100], '13003': [10000, 100, 10000] });

describe('similarCommunes', () => {
  it('gives the distance and its parts, nearest first, without the commune itself', () => {
    const [near, far, ...none] = similarCommunes(THREE, id('13001'), 5);
    expect(none).toEqual([]);
    expect(near).toMatchObject({ placeId: '13002', name: 'Commune 13002' });
    // Population 100 -> 1,000, density 1 -> 10, jobs per inhabitant 0.01 -> 0.1: one deviation each, together the root of 3.
    expect(near?.parts.map(({ trait, own, other }) => [trait, own, other])).toEqual([
      ['population', 100, 1000],
      ['population-density', 1, 10],
      ['jobs-per-inhabitant', 0.01, 0.1],
    ]);
    near?.parts.forEach(({ gap }) => expect(gap).toBeCloseTo(1, 12));
    expect(near?.distance).toBeCloseTo(Math.sqrt(3), 12);
    expect(far?.distance).toBeCloseTo(2 * Math.sqrt(3), 12);
  });

  it('puts equal distances in the order of codes', () => {
    // From the middle one both others are as far.
    expect(similarCommunes(THREE, id('13002'), 2).map(({ placeId }) => placeId)).toEqual(['13001', '13003']);
  });

  it('leaves out communes with a missing or confidential value, or none at work, and says which', () => {
    const atlas = atlasOf({
      '13001': [100, 10, 10],
      '13002': [200, 10, 20],
      '13003': ['M', 10, 20],
      '13004': [300, 10, 'C'],
      '13005': [400, 10, 0],
    });
    expect(similarCommunes(atlas, id('13001'), 5).map(({ placeId }) => placeId)).toEqual(['13002']);
    expect(similarCommunes(atlas, id('13003'), 5)).toEqual([]);
    expect(withoutProfile(atlas).map((place) => place.id)).toEqual(['13003', '13004', '13005']);
    expect(distanceBetween(atlas, id('13001'), id('13004'))).toBeNull();
  });

  it('finds all alike where nothing varies, and nobody for a place that is no commune', () => {
    const atlas = atlasOf({ '13001': [100, 10, 10], '13002': [100, 10, 10] });
    expect(similarCommunes(atlas, id('13001'), 5)).toMatchObject([{ placeId: '13002', distance: 0 }]);
    expect(similarCommunes(atlas, id('200054807'), 5)).toEqual([]);
    expect(similarCommunes({ ...atlas, tables: new Map() }, id('13001'), 5)).toEqual([]);
  });

  it('says beyond which distance none is near: nineteen communes of twenty have a nearer one', () => {
    // Nearest to the ends is the middle, and either end to the middle: the root of 3 for each.
    expect(nearLimit(THREE)).toBeCloseTo(Math.sqrt(3), 12);
    expect(isAlone(THREE, id('13001'))).toBe(false);
    // Four in a row of equal steps, and one ten steps further: distances to the nearest of s, s, s, s and 10 s. Of five
    // ascending values the quantile of 0.95 lies 0.8 of the way from the fourth to the fifth: 8.2 s.
    const row = (steps: number): readonly [Value, number, Value] => [2 ** steps, 1, 1];
    const atlas = atlasOf({ '13001': row(0), '13002': row(1), '13003': row(2), '13004': row(3), '13005': row(13) });
    const step = distanceBetween(atlas, id('13001'), id('13002')) ?? Number.NaN;
    expect(nearLimit(atlas)).toBeCloseTo(8.2 * step, 9);
    expect(isAlone(atlas, id('13005'))).toBe(true);
    expect(isAlone(atlas, id('13004'))).toBe(false);
    expect(nearLimit(atlasOf({ '13001': [1, 1, 1] }))).toBeNull();
  });

  it('is a distance: symmetric, 0 from itself, never shorter over a third commune, whatever the size of the units', () => {
    const commune = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 100_000 })));
    const communes = fc.array(commune, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(communes, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        const code = (index: number): string => String(13001 + index);
        const scaled = (times: number): Atlas =>
          atlasOf(
            Object.fromEntries(list.map(([a = 1, b = 1, c = 1], index) => [code(index), [a * times, b, c * times]])),
          );
        const atlas = scaled(1);
        const distance = (a: number, b: number, within = atlas): number =>
          distanceBetween(within, id(code(a)), id(code(b))) ?? Number.NaN;
        expect(distance(0, 0)).toBe(0);
        expect(distance(0, 1)).toBe(distance(1, 0));
        expect(distance(0, 2)).toBeLessThanOrEqual(distance(0, 1) + distance(1, 2) + 1e-9);
        expect(distance(0, 1, scaled(factor))).toBeCloseTo(distance(0, 1), 6);
      }),
    );
  });
});

describe('the 92 communes', () => {
  it('all have a profile; the logarithm takes most of the skew away', async () => {
    const atlas = await loadAtlas(fromFolder(COMMITTED));
    expect(withoutProfile(atlas)).toEqual([]);
    const skewness = (values: readonly number[]): number => {
      const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
      const moment = (power: number): number =>
        values.reduce((sum, value) => sum + (value - centre) ** power, 0) / values.length;
      return moment(3) / moment(2) ** 1.5;
    };
    const population = communesOf(atlas).map(
      (place) => observe(atlas, 'population', place.id, { period: 2022, span: null }).value ?? 0,
    );
    expect(skewness(population)).toBeGreaterThan(5);
    expect(Math.abs(skewness(population.map(Math.log)))).toBeLessThan(1);
    // Marseille is like none; four others at most are: five in a hundred of the 92.
    expect(isAlone(atlas, id('13055'))).toBe(true);
    expect(communesOf(atlas).filter((place) => isAlone(atlas, place.id)).length).toBeLessThanOrEqual(5);
    // Towns of about 34,000 inhabitants that people come to work in.
    expect(similarCommunes(atlas, id('13117'), 2).map(({ name }) => name)).toEqual(['Marignane', 'Aubagne']);
  });
});
