import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '../../../src/charts/layout/swarm';

const RADIUS = 5;
const anyRow = fc.record({
  xs: fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 6 }),
  most: fc.double({ min: 0, max: 20, noNaN: true }),
});

describe('markers that step aside', () => {
  test('stay where they are while they touch nobody', () => {
    expect(dodge([0, 20, 40], RADIUS, 10)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('leave their row before their value: six of one value', () => {
    const places = dodge([100, 100, 100, 100, 100, 100], RADIUS, 10);
    // Three lanes of 10 px in 20 px; the next three stand beside the first, by no more than their own width.
    expect(places.filter(([dx]) => dx === 0)).toHaveLength(3);
    expect(Math.max(...places.map(([dx]) => Math.abs(dx)))).toBeLessThanOrEqual(2 * RADIUS);
  });

  test('never cover one another, nor leave their row', () => {
    fc.assert(
      fc.property(anyRow, ({ xs, most }) => {
        const at = dodge(xs, RADIUS, most).map(([dx, dy], index) => [(xs[index] ?? 0) + dx, dy] as const);
        for (const [x, y] of at) {
          expect(Math.abs(y)).toBeLessThanOrEqual(most);
          const near = at.filter((other) => Math.hypot(other[0] - x, other[1] - y) < 2 * RADIUS - 1e-6);
          expect(near).toHaveLength(1);
        }
      }),
    );
  });
});
