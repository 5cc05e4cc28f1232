import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { circleSteps, largestRadiusPx, radiusPx } from '../../../src/charts/layout/circles';

describe('radiusPx', () => {
  it('says the value by the area: four times the value, twice the radius', () => {
    expect(radiusPx(100, 100, 40)).toBe(40);
    expect(radiusPx(25, 100, 40)).toBe(20);
  });

  it('gives nothing for zero, missing and negative values, and a dot for the smallest', () => {
    expect([radiusPx(0, 100, 40), radiusPx(null, 100, 40), radiusPx(-3, 100, 40), radiusPx(3, 0, 40)]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(radiusPx(0.001, 100, 40)).toBeGreaterThan(1);
  });

  it('never shrinks with the value', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(radiusPx(Math.max(a, b), 1e6, 30)).toBeGreaterThanOrEqual(radiusPx(Math.min(a, b), 1e6, 30));
      }),
    );
  });
});

describe('circleSteps', () => {
  it('are one, two or three round values below the highest', () => {
    expect(circleSteps(366_338)).toEqual([200_000, 50_000, 10_000]);
    expect(circleSteps(93_000)).toEqual([50_000, 10_000, 2_000]);
    expect(circleSteps(3)).toEqual([2]);
    expect(circleSteps(0)).toEqual([]);
  });
});

describe('largestRadiusPx', () => {
  it('follows the smaller side, and a wall', () => {
    expect(largestRadiusPx(1000, 600, 1)).toBe(45);
    expect(largestRadiusPx(200, 100, 1)).toBe(16);
    expect(largestRadiusPx(200, 100, 2)).toBe(32);
  });
});
