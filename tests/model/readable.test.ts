import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, roundestWithin, toDigits } from '../../src/model/readable';

describe('roundestWithin', () => {
  it.each([
    [23, 26, 25],
    [3, 101, 100],
    [1, 2, 2],
    [-0.01, 0.02, 0],
    [0.113, 0.118, 0.115],
    [1234, 1236, 1235],
    [-0.3, -0.2, -0.2],
    [999, 1002, 1000],
  ])('between %d and %d it is %d', (low, high, expected) => expect(roundestWithin(low, high)).toBe(expected));

  it('is always above the lower and not above the upper end', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = a < b ? [a, b] : [b, a];
        const round = roundestWithin(low, high);
        expect(round).toBeGreaterThan(low);
        expect(round).toBeLessThanOrEqual(high);
      }),
      { numRuns: 500 },
    );
  });
});

describe('toDigits', () => {
  it('rounds to significant digits in each direction, without dust', () => {
    expect(toDigits(447, 2, 'up')).toBe(450);
    expect(toDigits(447, 2, 'down')).toBe(440);
    expect(toDigits(0.0347, 2, 'nearest')).toBe(0.035);
    expect(toDigits(0.3, 2, 'up')).toBe(0.3);
    expect(toDigits(-0.147, 2, 'down')).toBe(-0.15);
    expect(toDigits(0, 2, 'up')).toBe(0);
  });

  it('moves in the direction asked for and not far', () => {
    const number = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 4 }), (value, digits) => {
        const slack = value * 10 ** (1 - digits) * (1 + 1e-9);
        expect(toDigits(value, digits, 'down')).toBeLessThanOrEqual(value * (1 + 1e-12));
        expect(toDigits(value, digits, 'up')).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(Math.abs(toDigits(value, digits, 'up') - value)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});

describe('decimalsOf', () => {
  it('counts decimals that are needed', () => {
    expect([5, 0.5, 0.25, 1e-3, -2.5].map((value) => decimalsOf(value))).toEqual([0, 1, 2, 3, 1]);
    expect(decimalsOf(1 / 3, 4)).toBe(4);
  });
});
