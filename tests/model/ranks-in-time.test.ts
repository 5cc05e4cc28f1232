import { describe, expect, it } from 'vitest';
import type { RanksSpec } from '../../src/domain/analysis-spec';
import type { Atlas } from '../../src/domain/atlas';
import { ranksData, type RanksData } from '../../src/model/ranks-in-time';
import { DEFAULT_RANKS } from '../../src/spec/analysis/ranks';
import { committed } from '../charts/analysis/frames';

function dataOf(change: Partial<RanksSpec>, atlas: Atlas = committed): RanksData {
  const data = ranksData(atlas, { ...DEFAULT_RANKS, ...change });
  if (data === null) throw new Error('no ranks');
  return data;
}

describe('ranks through time', () => {
  it('put the highest value first, at every date', () => {
    const { lines, periods, counts } = dataOf({});
    expect(periods).toHaveLength(10);
    for (const [at] of periods.entries()) {
      const ranked = lines
        .flatMap(({ ranks, values }) => {
          const [rank, value] = [ranks[at]?.value ?? null, values[at]?.value ?? null];
          return rank === null || value === null ? [] : [{ rank, value }];
        })
        .toSorted((a, b) => a.rank - b.rank);
      expect(ranked).toHaveLength(counts[at] ?? -1);
      expect(ranked[0]?.rank).toBe(1);
      for (const [index, { value }] of ranked.entries())
        expect(value).toBeLessThanOrEqual(ranked[index - 1]?.value ?? Infinity);
    }
  });

  it('count the ranks that were won between the two ends', () => {
    for (const form of ['bump', 'slope'] as const) {
      const { lines, periods } = dataOf({ form, span: [2015, 2020] });
      expect(periods).toHaveLength(form === 'slope' ? 2 : 6);
      for (const { ranks, gain } of lines) {
        const [from, to] = [ranks[0]?.value ?? null, ranks.at(-1)?.value ?? null];
        expect(gain).toBe(from === null || to === null ? null : from - to);
      }
    }
  });

  it('join nothing across a break, even where its date is not drawn', () => {
    const indicator = committed.indicators.get(DEFAULT_RANKS.indicator);
    if (indicator === undefined) throw new Error('no indicator');
    const broken = { ...indicator, breaks: [{ period: 2018, note: { fr: 'Rupture.', en: 'Break.' } }] };
    const atlas = { ...committed, indicators: new Map(committed.indicators).set(indicator.id, broken) };
    const { lines } = dataOf({ form: 'slope' }, atlas);
    expect(lines.every(({ gain, ranks }) => gain === null && ranks[1]?.status === 'B')).toBe(true);
  });

  it('leave out the sum of our zones, and all 92 communes stand for themselves', () => {
    expect(dataOf({}).lines.map(({ key }) => key)).not.toContain('amp-zones');
    expect(dataOf({ indicator: 'establishments' }).lines).toHaveLength(92);
    expect(ranksData(committed, { ...DEFAULT_RANKS, indicator: 'wage' })).toBeNull();
  });
});
