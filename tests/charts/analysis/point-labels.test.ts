import { describe, expect, it } from 'vitest';
import { pointLabels, type PointLabel } from '../../../src/charts/analysis/point-labels';

const ROOM = { left: 0, right: 400, top: 0, bottom: 200 };
const WISH: PointLabel = { key: 'a', text: 'Aix', x: 200, y: 100, radius: 5, fill: 'ink', weight: 700, must: true };
/** A crowd of touching points from 150 to 250 across and from 70 to 130 down. */
const CROWD = Array.from(
  { length: 11 * 7 },
  (_, at) => [150 + 10 * (at % 11), 70 + 10 * Math.floor(at / 11), 5] as const,
);

describe('names beside points', () => {
  it('stand beside their point where there is room', () => {
    const marks = pointLabels([WISH], [[200, 100, 5]], ROOM, 10);
    expect(marks.map(({ type }) => type)).toEqual(['text']);
    expect(marks[0]).toMatchObject({ anchor: 'start', x: 208 });
  });

  it('stand over a crowd, with a line to their point, where they must be there', () => {
    const marks = pointLabels([WISH], CROWD, ROOM, 10);
    const name = marks.at(-1);
    if (name?.type !== 'text') throw new Error('no name');
    // The crowd ends at 70 - 5 = 65; letters go down by a quarter of their size.
    expect(name.y + 2.5).toBeLessThan(65);
    expect(name.y).toBeGreaterThan(45);
    expect(marks.slice(0, -1)).toMatchObject([
      { type: 'rule', x1: 200, y1: 95, stroke: 'paper' },
      { type: 'rule', x1: 200, y1: 95, stroke: 'ink' },
    ]);
  });

  it('are left out of a crowd otherwise, and cover it only where there is no free place at all', () => {
    expect(pointLabels([{ ...WISH, must: false }], CROWD, ROOM, 10)).toEqual([]);
    const low = { ...ROOM, top: 66, bottom: 134 };
    expect(pointLabels([WISH], CROWD, low, 10).map(({ type }) => type)).toEqual(['text']);
  });
});
