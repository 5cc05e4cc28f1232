import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows } from '../../../src/charts/layout/ranked-rows';

const none = (): boolean => false;

describe('chooseRows', () => {
  it('shows all rows where they fit', () => {
    expect(chooseRows(3, 5, none)).toEqual([0, 1, 2]);
  });

  it('shows the top where they do not', () => {
    expect(chooseRows(92, 4, none)).toEqual([0, 1, 2, 3]);
  });

  it('keeps a pinned row from far down, at the cost of the last of the top', () => {
    expect(chooseRows(92, 4, (index) => index === 50)).toEqual([0, 1, 2, 50]);
  });

  it('keeps the end of the ranking where it is asked', () => {
    expect(chooseRows(92, 5, (index) => index === 1, 2)).toEqual([0, 1, 2, 90, 91]);
  });

  it('fills the capacity exactly, without doubles, and keeps what must be shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 92 }),
        fc.integer({ min: 1, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 91 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (count, capacity, pinned, tail) => {
          const shown = chooseRows(count, capacity, (index) => pinned.includes(index), tail);
          expect(shown.length).toBe(Math.min(count, capacity));
          expect([...shown].sort((a, b) => a - b)).toEqual([...new Set(shown)]);
          const must = pinned.filter((index) => index < count);
          if (must.length <= capacity) expect(must.every((index) => shown.includes(index))).toBe(true);
        },
      ),
    );
  });
});
