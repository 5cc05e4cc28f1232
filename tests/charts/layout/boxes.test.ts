import { describe, expect, test } from 'vitest';
import { contains, crosses, overlaps } from '../../../src/charts/layout/boxes';

const BOX = { left: 10, right: 30, top: 10, bottom: 20 };

describe('boxes', () => {
  test('touching edges do not overlap', () => {
    expect(overlaps(BOX, { left: 30, right: 40, top: 10, bottom: 20 })).toBe(false);
    expect(overlaps(BOX, { left: 29, right: 40, top: 19, bottom: 25 })).toBe(true);
  });

  test('a box contains itself', () => {
    expect(contains(BOX, BOX)).toBe(true);
    expect(contains(BOX, { ...BOX, right: 31 })).toBe(false);
  });

  test.each([
    ['through', [0, 15], [40, 15], true],
    ['inside', [12, 12], [14, 14], true],
    ['past a corner', [0, 18], [12, 30], false],
    ['over a corner', [5, 14], [17, 26], true],
    ['above', [0, 5], [40, 5], false],
    ['short of it', [0, 15], [9, 15], false],
    ['a point in it', [20, 15], [20, 15], true],
    ['a point outside', [40, 15], [40, 15], false],
  ] as const)('a segment %s', (_, from, to, expected) => {
    expect(crosses(BOX, { from, to })).toBe(expected);
  });
});
