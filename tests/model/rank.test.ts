import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAmong } from '../../src/model/rank';

describe('rankAmong', () => {
  it('ranks the highest first, equal values alike, missing ones not at all', () => {
    const values = [5, 9, null, 5, 1];
    expect(values.map((_, index) => rankAmong(values, index))).toEqual([
      { rank: 2, of: 4 },
      { rank: 1, of: 4 },
      null,
      { rank: 2, of: 4 },
      { rank: 4, of: 4 },
    ]);
    expect(rankAmong([0, 1], 0)).toEqual({ rank: 2, of: 2 });
    expect(rankAmong([1], 7)).toBeNull();
  });

  it('lies between 1 and the number of values, and follows their order', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 92 });
    fc.assert(
      fc.property(values, (list) => {
        const known = list.filter((value) => value !== null).length;
        const ranks = list.map((_, index) => rankAmong(list, index));
        ranks.forEach((rank, index) => {
          expect(rank === null).toBe(list[index] === null);
          if (rank === null) return;
          expect(rank.of).toBe(known);
          // As many places stand before it as have a higher value.
          expect(rank.rank - 1).toBe(list.filter((value) => value !== null && value > (list[index] ?? 0)).length);
        });
        if (known > 0) expect(ranks.some((rank) => rank?.rank === 1)).toBe(true);
      }),
    );
  });
});
