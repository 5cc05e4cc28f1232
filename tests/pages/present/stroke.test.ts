import { describe, expect, it } from 'vitest';
import { extended, strokePath, type Point } from '../../../src/pages/present/pointer/stroke';

describe('a stroke of the pen', () => {
  it('is a dot where the pen was only set down', () => {
    expect(strokePath([[3, 4]])).toBe('M3 4h0');
  });

  it('begins and ends where the pen did, and bends at what lies between', () => {
    expect(
      strokePath([
        [0, 0],
        [10, 0],
      ]),
    ).toBe('M0 0L10 0');
    expect(
      strokePath([
        [0, 0],
        [10, 0],
        [10, 10],
      ]),
    ).toBe('M0 0Q10 0 10 5L10 10');
  });

  it('does not grow while the pen trembles', () => {
    const points: readonly Point[] = [[5, 5]];
    expect(extended(points, [6, 5])).toBe(points);
    expect(extended(points, [8, 5])).toHaveLength(2);
  });
});
