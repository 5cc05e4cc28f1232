import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/charts/layout/spread';

const label = (desired: number, height = 10, priority = 0): { desired: number; height: number; priority: number } => ({
  desired,
  height,
  priority,
});

describe('spread', () => {
  test('leaves labels that are apart where they want to be', () => {
    expect(spread([label(20), label(50)], 0, 100)).toEqual([20, 50]);
  });

  test('parts two that want the same place evenly, the first above', () => {
    expect(spread([label(50), label(50)], 0, 100)).toEqual([45, 55]);
  });

  test('holds a crowd within the bounds', () => {
    expect(spread([label(98), label(99), label(100)], 0, 100)).toEqual([75, 85, 95]);
  });

  test('drops the lowest priority where there is no room', () => {
    expect(spread([label(5, 10, 1), label(5, 10, 3), label(5, 10, 2)], 0, 20)).toEqual([null, 5, 15]);
  });

  test('never lets labels overlap, leave the column or change their order', () => {
    const items = fc.array(
      fc.record({
        desired: fc.double({ min: -100, max: 400, noNaN: true }),
        height: fc.double({ min: 1, max: 40, noNaN: true }),
        priority: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(items, (labels) => {
        const middles = spread(labels, 0, 300);
        const placed = labels
          .flatMap(({ desired, height }, index) => {
            const middle = middles[index] ?? null;
            return middle === null ? [] : [{ desired, top: middle - height / 2, bottom: middle + height / 2 }];
          })
          .sort((a, b) => a.top - b.top);
        for (const [index, one] of placed.entries()) {
          expect(one.top).toBeGreaterThanOrEqual(-1e-6);
          expect(one.bottom).toBeLessThanOrEqual(300 + 1e-6);
          const next = placed[index + 1];
          if (next === undefined) continue;
          expect(next.top).toBeGreaterThanOrEqual(one.bottom - 1e-6);
          expect(next.desired).toBeGreaterThanOrEqual(one.desired);
        }
      }),
    );
  });
});
