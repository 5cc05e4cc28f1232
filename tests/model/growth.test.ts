import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, Series, Status } from '../../src/domain/observation';
import {
  doublingTimeYears,
  growthOver,
  growthRate,
  indexBase,
  indexTo,
  meanAnnualGrowth,
  type GrowthContext,
} from '../../src/model/growth';

const COUNT: GrowthContext = { unitKind: 'count', breaks: [] };

function series(
  values: readonly (number | null)[],
  first = 2014,
  statuses: Readonly<Record<number, Status>> = {},
): Series {
  const points = values.map((value, index): Point => {
    const period = first + index;
    return { period, value, status: statuses[period] ?? (value === null ? 'M' : 'A') };
  });
  return { placeId: '9312', indicatorId: 'zone-establishments-jz', points };
}

describe('growthRate', () => {
  it('is the relative change', () => {
    // INSEE, SIDE: establishments of the 92 communes on 31 December, 198,953 in 2021 and 214,145 in 2023.
    expect(growthRate(198953, 214145).value).toBeCloseTo(0.0763597, 7);
    expect(growthRate(20, 14, 'count').value).toBeCloseTo(-0.3, 12);
  });

  it('says why there is none', () => {
    expect(growthRate(9, 90, 'count')).toEqual({ value: null, reason: 'small-base' });
    expect(growthRate(9, 90, 'euro').value).toBe(9);
    expect(growthRate(10, 15, 'count').value).toBe(0.5);
    expect(growthRate(0, 5, 'count')).toEqual({ value: null, reason: 'zero' });
    expect(growthRate(-2, 5)).toEqual({ value: null, reason: 'zero' });
    expect(growthRate(null, 5)).toEqual({ value: null, reason: 'missing' });
    expect(growthRate(50, null)).toEqual({ value: null, reason: 'missing' });
    expect(growthRate(Number.NaN, 5)).toEqual({ value: null, reason: 'missing' });
  });
});

describe('meanAnnualGrowth', () => {
  it('is the constant rate that leads from one to the other', () => {
    expect(meanAnnualGrowth(100, 110, 2).value).toBeCloseTo(0.0488088, 7);
    // INSEE, SIDE, information-communication, zone of Marseille: 2,574 establishments at the end of 2014, 4,852 of 2023.
    expect(meanAnnualGrowth(2574, 4852, 9).value).toBeCloseTo(0.0729766, 7);
    expect(meanAnnualGrowth(100, 0, 3).value).toBe(-1);
  });

  it('needs a span and a base', () => {
    expect(meanAnnualGrowth(100, 110, 0)).toEqual({ value: null, reason: 'missing' });
    expect(meanAnnualGrowth(9, 110, 2, 'count')).toEqual({ value: null, reason: 'small-base' });
    expect(meanAnnualGrowth(100, -1, 2)).toEqual({ value: null, reason: 'zero' });
  });

  it('inverts: v0 (1 + g)^n = v1', () => {
    const amount = fc.integer({ min: 10, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 4, max: 56 }), (from, to, quarters) => {
        const years = quarters / 4;
        const { value } = meanAnnualGrowth(from, to, years, 'count');
        expect(value).not.toBeNull();
        expect((from * Math.pow(1 + (value ?? 0), years)) / to).toBeCloseTo(1, 8);
      }),
    );
  });

  it('of a constant is 0', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 30 }), (value, years) => {
        expect(meanAnnualGrowth(value, value, years).value).toBe(0);
        expect(growthRate(value, value).value).toBe(0);
      }),
    );
  });
});

describe('doublingTimeYears', () => {
  it('is ln 2 / ln (1 + g)', () => {
    // At the 13 % a year published in 2017: ln 2 / ln 1.13 = 5.67 years.
    expect(doublingTimeYears(0.13)).toBeCloseTo(5.6714, 4);
    expect(doublingTimeYears(1)).toBe(1);
  });

  it('is none where nothing grows', () => {
    for (const rate of [0, -0.1, Number.NaN, Number.POSITIVE_INFINITY]) expect(doublingTimeYears(rate)).toBeNull();
  });
});

describe('growthOver', () => {
  const steady = series([100, 110, 121]);

  it('takes the two ends of the span', () => {
    expect(growthOver(steady, [2014, 2016], 'span', COUNT).value).toBeCloseTo(0.21, 12);
    expect(growthOver(steady, [2014, 2016], 'year', COUNT).value).toBeCloseTo(0.1, 12);
  });

  it('wants both ends, in order', () => {
    const missing = { value: null, reason: 'missing' };
    expect(growthOver(series([100, null, 121]), [2014, 2015], 'year', COUNT)).toEqual(missing);
    expect(growthOver(steady, [2014, 2020], 'year', COUNT)).toEqual(missing);
    expect(growthOver(steady, [2016, 2014], 'year', COUNT)).toEqual(missing);
    expect(growthOver(steady, [2014, 2014], 'year', COUNT)).toEqual(missing);
  });

  it('does not reach over a break', () => {
    const broken = { value: null, reason: 'break' };
    const context = { ...COUNT, breaks: [{ period: 2015 }] };
    expect(growthOver(steady, [2014, 2016], 'year', context)).toEqual(broken);
    expect(growthOver(steady, [2015, 2016], 'year', context).value).toBeCloseTo(0.1, 12);
    expect(growthOver(series([100, 110, 121], 2014, { 2016: 'B' }), [2015, 2016], 'span', COUNT)).toEqual(broken);
  });
});

describe('indexTo', () => {
  it('is 100 at its base, wherever the base is', () => {
    const values = (base: number) => indexTo(series([50, 100, 150]), base, COUNT).points.map(({ value }) => value);
    expect(values(2014)).toEqual([100, 200, 300]);
    expect(values(2015)).toEqual([50, 100, 150]);
  });

  it('leaves gaps as gaps', () => {
    expect(indexTo(series([50, null, 150]), 2014, COUNT).points[1]).toEqual({ period: 2015, value: null, status: 'M' });
  });

  it('has no value where the base gives none, and says why', () => {
    const small = series([9, 100, 150]);
    expect(indexTo(small, 2014, COUNT).points.every(({ value }) => value === null)).toBe(true);
    expect(indexBase(small, 2014, COUNT)).toEqual({ value: null, reason: 'small-base' });
    expect(indexBase(series([0, 1]), 2014, COUNT)).toEqual({ value: null, reason: 'zero' });
    expect(indexBase(small, 1999, COUNT)).toEqual({ value: null, reason: 'missing' });
    expect(indexBase(small, 2015, COUNT)).toEqual({ value: 100 });
  });

  it('stops at a break, on the side of its base', () => {
    const context = { ...COUNT, breaks: [{ period: 2015 }] };
    const values = (base: number) => indexTo(series([50, 100, 150]), base, context).points.map(({ value }) => value);
    expect(values(2014)).toEqual([100, null, null]);
    expect(values(2016)).toEqual([null, (100 / 150) * 100, 100]);
  });

  it('keeps ratios between points', () => {
    const counts = fc.array(fc.integer({ min: 10, max: 1e6 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(counts, (values) => {
        const index = indexTo(series(values), 2014, COUNT).points.map(({ value }) => value ?? 0);
        index.forEach((value, position) =>
          expect(value / 100).toBeCloseTo((values[position] ?? 0) / (values[0] ?? 1), 9),
        );
      }),
    );
  });
});
