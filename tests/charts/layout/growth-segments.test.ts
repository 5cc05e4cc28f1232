import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolatedPoints, joins, stretchesOf } from '../../../src/charts/layout/growth-segments';
import { STATUSES, type Point } from '../../../src/domain/observation';

const points = fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 20 }).map((statuses) =>
  statuses.map((status, index): Point => {
    return { period: 2000 + index, status, value: status === 'M' || status === 'C' ? null : index + 1 };
  }),
);
const breaks = fc.array(fc.integer({ min: 2000, max: 2020 }), { maxLength: 3 });

function series(text: string): readonly Point[] {
  return Array.from(text, (letter, index): Point => {
    const status = STATUSES.find((known) => known === letter) ?? 'M';
    return { period: 2000 + index, status, value: status === 'M' || status === 'C' ? null : 1 };
  });
}

const periods = (runs: readonly (readonly Point[])[]): readonly (readonly number[])[] =>
  runs.map((run) => run.map(({ period }) => period - 2000));

describe('stretchesOf', () => {
  test('stops at missing and confidential values', () => {
    expect(periods(stretchesOf(series('AAMAACAA'), []).firm)).toEqual([
      [0, 1],
      [3, 4],
      [6, 7],
    ]);
  });

  test('stops before a break, of the value or of the indicator', () => {
    expect(periods(stretchesOf(series('AABA'), []).firm)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(periods(stretchesOf(series('AAAA'), [2002]).firm)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('parts firm from provisional, both sharing the point where they meet', () => {
    const { firm, tentative } = stretchesOf(series('AAPPA'), []);
    expect(periods(firm)).toEqual([[0, 1]]);
    expect(periods(tentative)).toEqual([[1, 2, 3, 4]]);
  });

  test('joins what may be joined, and nothing else', () => {
    fc.assert(
      fc.property(points, breaks, (list, broken) => {
        const { firm, tentative } = stretchesOf(list, broken);
        const drawn = new Set(
          [...firm, ...tentative].flatMap((run) =>
            run.slice(1).map((point, index) => `${run[index]?.period ?? 0}-${point.period}`),
          ),
        );
        const allowed = new Set(
          list.slice(1).flatMap((point, index) => {
            const before = list[index];
            return before !== undefined && joins(before, point, broken) ? [`${before.period}-${point.period}`] : [];
          }),
        );
        expect(drawn).toEqual(allowed);
      }),
    );
  });

  test('every value is on a stretch or a point on its own', () => {
    fc.assert(
      fc.property(points, breaks, (list, broken) => {
        const { firm, tentative } = stretchesOf(list, broken);
        const seen = new Set(
          [...[...firm, ...tentative].flat(), ...isolatedPoints(list, broken)].map(({ period }) => period),
        );
        expect([...seen].sort()).toEqual(list.filter(({ value }) => value !== null).map(({ period }) => period));
      }),
    );
  });
});
