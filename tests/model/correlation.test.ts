import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares, rankCorrelation, type Pair } from '../../src/model/correlation';

/** Means 3 and 4; sums of squares 10 and 6, of products 6: slope 0.6, intercept 2.2, r² 36 / 60. */
const FIVE: readonly Pair[] = [
  [1, 2],
  [2, 4],
  [3, 5],
  [4, 4],
  [5, 5],
];

const value = fc.integer({ min: -1000, max: 1000 });
const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 40 });

describe('a fitted line', () => {
  it('is that of least squares', () => {
    const line = leastSquares(FIVE);
    expect(line?.slope).toBeCloseTo(0.6, 12);
    expect(line?.intercept).toBeCloseTo(2.2, 12);
    expect(line?.r2).toBeCloseTo(0.6, 12);
    expect(line?.count).toBe(5);
  });

  it('is none for two points, or where nothing varies', () => {
    expect(leastSquares(FIVE.slice(0, 2))).toBeNull();
    expect(leastSquares(FIVE.map(([x]) => [x, 7]))).toBeNull();
    expect(leastSquares(FIVE.map(([, y]) => [7, y]))).toBeNull();
  });

  it('takes up between none and all of the variance, whatever the units and the order', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 50 }), value, (list, scale, shift) => {
        const line = leastSquares(list);
        if (line === null) return;
        expect(line.r2).toBeGreaterThanOrEqual(0);
        expect(line.r2).toBeLessThanOrEqual(1);
        const other = leastSquares(list.map(([x, y]) => [x * scale + shift, y * -scale - shift]));
        expect(other?.r2).toBeCloseTo(line.r2, 9);
        expect(leastSquares(list.toReversed())?.slope).toBeCloseTo(line.slope, 9);
        expect(leastSquares(list.map(([x, y]) => [y, x]))?.r2).toBeCloseTo(line.r2, 9);
      }),
    );
  });
});

describe('a correlation of ranks', () => {
  it('shares the rank of equal values', () => {
    // Ranks of y: 1, 2.5, 4.5, 2.5, 4.5; products 7, squares 10 and 9.
    expect(rankCorrelation(FIVE)).toBeCloseTo(7 / Math.sqrt(90), 12);
  });

  it('is 1 for any rising curve, and lies between -1 and 1', () => {
    expect(rankCorrelation([1, 2, 3, 9].map((x) => [x, x ** 5]))).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(pairs, (list) => {
        const own = rankCorrelation(list);
        if (own === null) return;
        expect(Math.abs(own)).toBeLessThanOrEqual(1);
        expect(rankCorrelation(list.map(([x, y]) => [x, -y]))).toBeCloseTo(-own, 9);
      }),
    );
  });
});
