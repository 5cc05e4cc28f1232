import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placeLabels, type LabelWish } from '../../../src/charts/layout/map-labels';
import { textWidthPx } from '../../../src/charts/text-width';
import type { TextMark } from '../../../src/domain/scene';

const ROOM = { x: 0, y: 0, width: 300, height: 200 };
const wish = (key: string, at: readonly [number, number], clearancePx = 0): LabelWish => ({
  key,
  text: key,
  at,
  clearancePx,
  weight: 400,
  fill: 'ink',
  sizePx: 12,
});

function spanOf(mark: TextMark): readonly [number, number] {
  const width = textWidthPx(mark.text, mark.sizePx, mark.weight);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return [left, left + width];
}

describe('placeLabels', () => {
  it('writes on the point, or beside what stands on it', () => {
    const [on] = placeLabels([wish('Aix', [100, 100])], ROOM, 9);
    expect(on).toMatchObject({ x: 100, anchor: 'middle' });
    const [above] = placeLabels([wish('Aix', [100, 100], 10)], ROOM, 9);
    expect(above?.y).toBeLessThan(90);
  });

  it('leaves out what finds no room, and stops at the most wanted', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => wish(`Commune ${index}`, [150, 100]));
    expect(placeLabels(crowd, ROOM, 9).length).toBeLessThan(9);
    const apart = [30, 80, 130, 180].map((y) => wish('Aix', [150, y]));
    expect(placeLabels(apart, ROOM, 2).length).toBe(2);
    expect(placeLabels([wish('Martigues', [1, 1])], { ...ROOM, width: 20 }, 9)).toEqual([]);
  });

  it('keeps off reserved boxes', () => {
    const [mark] = placeLabels([wish('Aix', [100, 100])], ROOM, 9, [[90, 90, 110, 110]]);
    expect(mark === undefined || mark.anchor !== 'middle' || Math.abs(mark.y - 104) > 6).toBe(true);
  });

  it('never lets two names touch, nor one leave the room', () => {
    const wishes = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), r: fc.nat({ max: 20 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (list) => {
        const marks = placeLabels(
          list.map(({ x, y, r }, index) => wish(`Lieu ${index}`, [x, y], r)),
          ROOM,
          40,
        );
        for (const [index, mark] of marks.entries()) {
          const [left, right] = spanOf(mark);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(300);
          for (const other of marks.slice(index + 1)) {
            const [otherLeft, otherRight] = spanOf(other);
            const apart = right <= otherLeft || otherRight <= left || Math.abs(mark.y - other.y) >= 12;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
