import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, binsOf, distributionData } from '../../src/model/distribution';
import { quantileOf } from '../../src/model/quantiles';
import { DEFAULT_DISTRIBUTION } from '../../src/spec/analysis/distribution';
import { atlas } from './invented-atlas';

describe('quantiles', () => {
  it('interpolate between the two values around them', () => {
    // (4 - 1) * 0.25 = 0.75: three quarters of the way from 10 to 20.
    expect(quantileOf([10, 20, 40, 80], 0.25)).toBe(17.5);
    expect(quantileOf([10, 20, 40, 80], 0.5)).toBe(30);
    expect(quantileOf([10, 20, 40, 80], 1)).toBe(80);
    expect(quantileOf([7], 0.5)).toBe(7);
    expect(quantileOf([], 0.5)).toBeNaN();
  });
});

describe('the axis of a distribution', () => {
  it('is logarithmic for a wide spread, and never where a value is zero or less', () => {
    expect(axisFor(null, [1, 5, 31])).toBe('log');
    expect(axisFor(null, [1, 5, 30])).toBe('linear');
    expect(axisFor('linear', [1, 1000])).toBe('linear');
    expect(axisFor('log', [2, 3])).toBe('log');
    expect(axisFor('log', [0, 3])).toBe('linear');
    expect(axisFor('log', [])).toBe('linear');
  });
});

describe('the distribution of an indicator', () => {
  it('places every commune that has a value, and counts the others', () => {
    const data = distributionData(atlas, DEFAULT_DISTRIBUTION);
    expect(data).not.toBeNull();
    const values = data?.placed.map(({ value }) => value) ?? [];
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect((data?.placed.length ?? 0) + (data?.leftOut ?? 0)).toBe(data?.map.places.length);
    expect(data?.quartiles?.[1]).toBe(quantileOf(values, 0.5));
  });

  it('is unknown for an unknown indicator', () => {
    expect(distributionData(atlas, { ...DEFAULT_DISTRIBUTION, indicator: 'unicorns' })).toBeNull();
  });
});

describe('bins', () => {
  const placed = [1, 2, 4, 9, 10].map((value) => ({ value, band: value < 4 ? 0 : 1 }));

  it('are equal along a linear axis', () => {
    // Edges 0, 5, 10: 1, 2, 4 in the first; 9 and the closed end 10 in the second.
    expect(binsOf(placed, 'linear', [0, 10], 2, 2)).toEqual([
      { from: 0, to: 5, counts: [2, 1] },
      { from: 5, to: 10, counts: [0, 2] },
    ]);
  });

  it('are of equal ratio along a logarithmic one', () => {
    const bins = binsOf(
      [1, 9, 10, 100].map((value) => ({ value, band: 0 })),
      'log',
      [1, 100],
      2,
      1,
    );
    expect(bins.map(({ counts }) => counts)).toEqual([[2], [2]]);
    expect(bins[0]?.to).toBeCloseTo(10, 12);
  });

  it('count every value once, whatever the values', () => {
    const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), fc.integer({ min: 1, max: 40 }), (values, count) => {
        const [low, high] = [Math.min(...values), Math.max(...values)];
        fc.pre(high > low);
        for (const axis of ['linear', 'log'] as const) {
          const bins = binsOf(
            values.map((one) => ({ value: one, band: 0 })),
            axis,
            [low, high],
            count,
            1,
          );
          expect(bins.reduce((total, { counts }) => total + (counts[0] ?? 0), 0)).toBe(values.length);
        }
      }),
    );
  });
});
