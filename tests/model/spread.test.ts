import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/model/spread';

describe('histogram', () => {
  it('counts values in bins that stay within a class', () => {
    const bins = histogram([0, 1, 4, 5, 9, 10], [0, 5, 10], 4);
    expect(bins.map(({ from, to, count, interval }) => [from, to, count, interval])).toEqual([
      [0, 2.5, 2, 0],
      [2.5, 5, 1, 0],
      [5, 7.5, 1, 1],
      [7.5, 10, 2, 1],
    ]);
    expect(bins.map(({ height }) => height)).toEqual([1, 0.5, 0.5, 1]);
  });

  it('gives a narrow class a bin of its own, whose bar is as much higher as it is narrower', () => {
    const bins = histogram([0.5, 50], [0, 1, 100], 10);
    expect(bins[0]).toMatchObject({ from: 0, to: 1, count: 1, interval: 0, height: 1 });
    expect(bins.find(({ interval, count }) => interval === 1 && count === 1)?.height).toBeCloseTo(1 / 9.9, 9);
  });

  it('has no bins without classes, and leaves out what is outside', () => {
    expect(histogram([1, 2], [], 10)).toEqual([]);
    expect(histogram([-1, 11, Number.NaN], [0, 10], 5).every(({ count, height }) => count === 0 && height === 0)).toBe(
      true,
    );
  });

  it('counts every value inside exactly once', () => {
    const breaks = fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        breaks,
        fc.array(fc.integer({ min: -120, max: 120 })),
        fc.integer({ min: 1, max: 40 }),
        (list, values, count) => {
          const edges = list.toSorted((a, b) => a - b);
          const bins = histogram(values, edges, count);
          const inside = values.filter((value) => value >= (edges[0] ?? 0) && value <= (edges.at(-1) ?? 0));
          expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(inside.length);
          for (const bin of bins) {
            expect(bin.from).toBeGreaterThanOrEqual(edges[bin.interval] ?? Infinity);
            expect(bin.to).toBeLessThanOrEqual((edges[bin.interval + 1] ?? -Infinity) + 1e-9);
          }
        },
      ),
    );
  });
});
