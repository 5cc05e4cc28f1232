import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import { communesOf } from '../../src/model/places';
import { LEAST_SCORE, robustScores, standingOut } from '../../src/model/standing-out';
import { COMMITTED, fromFolder } from '../data/package-folder';
import { atlasOfValues } from '../fixtures/invented-communes';
import { id, type Value } from '../fixtures/invented-employment';

const CODES = ['13001', '13002', '13003', '13004', '13005'];

function wages(values: readonly Value[]): Atlas {
  const wage = Object.fromEntries(values.map((value, index) => [CODES[index] ?? '', { 2023: value }]));
  return atlasOfValues(
    { wage },
    { wage: { measure: { type: 'observed', resource: 'wage', where: {}, additive: false }, unitKind: 'euro' } },
  );
}

describe('robustScores', () => {
  it('measures from the median in units of 1.4826 times the median absolute deviation', () => {
    // Median 3, deviations 2 1 0 1 97: median 1.
    const scores = robustScores(new Map([1, 2, 3, 4, 100].map((value) => [value, value])));
    expect(scores.get(3)).toBe(0);
    expect(scores.get(4)).toBeCloseTo(1 / 1.4826, 12);
    expect(scores.get(100)).toBeCloseTo(97 / 1.4826, 12);
  });

  it('gives none where more than half are alike, or there are none', () => {
    expect(robustScores(new Map([1, 1, 1, 5].map((value, index) => [index, value]))).size).toBe(0);
    expect(robustScores(new Map()).size).toBe(0);
  });

  it('is moved neither by units nor by how far the farthest lies', () => {
    const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 50 }), (list, factor) => {
        const centre = list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
        const top = Math.max(...list);
        // Where it is the farthest, and of an odd number, so that the middle is one of them.
        fc.pre(list.length % 2 === 1 && list.every((value) => Math.abs(value - centre) <= top - centre));
        const plain = robustScores(new Map(list.map((value) => [value, value])));
        const scaled = robustScores(new Map(list.map((value) => [value, value * factor + 7])));
        const farther = robustScores(new Map(list.map((value) => [value, value === top ? 1e6 : value])));
        for (const value of list) {
          expect(scaled.get(value)).toBeCloseTo(plain.get(value) ?? Number.NaN, 8);
          if (value !== top) expect(farther.get(value)).toBeCloseTo(plain.get(value) ?? Number.NaN, 8);
        }
      }),
    );
  });
});

describe('standingOut', () => {
  it('gives value, median of the communes, rank and score; what is skewed by its logarithm', () => {
    // Logarithms to base 2 above 1,000: 0, 1, 2, 3, 5; median 2, deviations 2 1 0 1 3: median 1.
    const atlas = wages([1000, 2000, 4000, 8000, 32000]);
    expect(standingOut(atlas, id('13005'), 3)).toMatchObject([
      {
        indicator: { id: 'wage' },
        reading: 'indicator',
        observation: { value: 32000, status: 'A' },
        medianOfCommunes: 4000,
        metropolis: null, // a mean of means is not published
        rank: { rank: 1, of: 5 },
      },
    ]);
    expect(standingOut(atlas, id('13005'), 3)[0]?.score).toBeCloseTo(3 / 1.4826, 12);
    expect(standingOut(atlas, id('13001'), 3)[0]?.score).toBeCloseTo(-2 / 1.4826, 12);
    // One deviation of the middle is 0.67: like most others.
    expect(standingOut(atlas, id('13004'), 3)).toEqual([]);
  });

  it('passes over what is missing or confidential, and never counts it as 0', () => {
    const atlas = wages([1000, 32000, 64000, 'C', 'M']);
    expect(standingOut(atlas, id('13004'), 3)).toEqual([]);
    expect(standingOut(atlas, id('13005'), 3)).toEqual([]);
    expect(standingOut(atlas, id('13001'), 3)[0]).toMatchObject({ medianOfCommunes: 32000, rank: { rank: 3, of: 3 } });
  });

  it('says no share of fewer than fifty, and weighs that of the metropolis as sum over sum', () => {
    const employers = [49, 100, 100, 100, 100];
    const industry = [49, 10, 20, 30, 90];
    const column = (values: readonly number[]): Record<string, Record<number, number>> =>
      Object.fromEntries(values.map((value, index) => [CODES[index] ?? '', { 2024: value }]));
    const atlas = atlasOfValues({ employers: column(employers), 'employers-industry': column(industry) });
    expect(standingOut(atlas, id('13001'), 3)).toEqual([]);
    const [most] = standingOut(atlas, id('13005'), 3);
    expect(most).toMatchObject({ reading: 'share', observation: { value: 0.9 }, rank: { rank: 2, of: 5 } });
    // 199 of 449 in all; shares 1, 0.1, 0.2, 0.3, 0.9: median 0.3.
    expect(most?.metropolis).toBeCloseTo(199 / 449, 12);
    expect(most?.medianOfCommunes).toBe(0.3);
  });

  it('knows nothing of a place that is no commune', () => {
    expect(standingOut(wages([1, 2, 3, 4, 9]), id('200054807'), 3)).toEqual([]);
  });
});

describe('the 92 communes', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await loadAtlas(fromFolder(COMMITTED));
  });

  it('stand out by ratios alone, one a family, strongest first, none of them digital', () => {
    for (const place of communesOf(atlas)) {
      const standings = standingOut(atlas, place.id, 8);
      const scores = standings.map(({ score }) => Math.abs(score));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(standings.map(({ family }) => family)).size).toBe(standings.length);
      for (const { indicator, reading, coverage, observation, score } of standings) {
        expect(reading === 'share' || indicator.unitKind !== 'count').toBe(true);
        expect(coverage).not.toBe('information-communication');
        expect(observation.value).not.toBeNull();
        expect(Math.abs(score)).toBeGreaterThanOrEqual(LEAST_SCORE);
      }
    }
  });

  it('have the extremes that one knows: Marseille is the densest, Vitrolles has large employers', () => {
    expect(standingOut(atlas, id('13055'), 1)).toMatchObject([{ family: 'density', rank: { rank: 1, of: 92 } }]);
    expect(standingOut(atlas, id('13117'), 1)[0]?.indicator.id).toBe('employers-large-share');
    // Cadarache: a research centre in a village.
    expect(standingOut(atlas, id('13099'), 3).map(({ indicator }) => indicator.id)).toContain('jobs-per-establishment');
  });
});
