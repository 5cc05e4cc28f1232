import type { Mark } from '../../domain/scene';
import { overlaps, type Box } from '../layout/boxes';
import { textAt } from '../layout/text-mark';
import { textWidthPx } from '../text-width';

export interface PointLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Text colour. */
  readonly fill: string;
  readonly weight: 400 | 600 | 700;
  /** Written even where it covers a point: a place that the reader pinned has its name. */
  readonly must: boolean;
}

/**
 * Names beside points, in the order given: each takes the first of six sides that covers neither a point nor a name
 * written before it, and lies in the room; a name without any is left out unless it must be there: then it stands over
 * or under the crowd, with a line to its point.
 */
export function pointLabels(
  wishes: readonly PointLabel[],
  points: readonly (readonly [x: number, y: number, radius: number])[],
  room: Box,
  sizePx: number,
): readonly Mark[] {
  const taken: Box[] = points.map(([x, y, r]) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return wishes.flatMap((wish): readonly Mark[] => {
    const sides = sidesOf(wish, sizePx).filter(({ box }) => within(box, room));
    const own = (box: Box): number => taken.filter((other) => overlaps(box, other)).length;
    const free = sides.find(({ box }) => own(box) === 0);
    const away =
      free === undefined && wish.must ? apart(wish, sizePx, room).find(({ box }) => own(box) === 0) : undefined;
    const least = wish.must ? sides.toSorted((a, b) => own(a.box) - own(b.box))[0] : undefined;
    const chosen = free ?? away ?? least;
    if (chosen === undefined) return [];
    // A name that begins where another ends would read on.
    taken.push({ ...chosen.box, left: chosen.box.left - sizePx * 0.3, right: chosen.box.right + sizePx * 0.3 });
    const { fill, weight, key, text } = wish;
    const name = textAt(chosen.x, chosen.y, text, sizePx, { anchor: chosen.anchor, fill, weight, key, halo: true });
    return away === undefined ? [name] : [...leader(wish, away, sizePx), name];
  });
}

/** From a point to its name, over the points between. */
function leader({ x, y, radius, fill }: PointLabel, { y: at, box }: Side, sizePx: number): readonly Mark[] {
  const ends = at < y ? { y1: y - radius, y2: box.bottom } : { y1: y + radius, y2: box.top };
  const line = { type: 'rule', x1: x, x2: x, ...ends } as const;
  return [
    { ...line, stroke: 'paper', strokeWidth: sizePx * 0.26 },
    { ...line, stroke: fill, strokeWidth: sizePx * 0.11 },
  ];
}

/** Places over and under a point, the nearest first. */
function apart({ text, x, y, radius, weight }: PointLabel, sizePx: number, room: Box): readonly Side[] {
  const half = textWidthPx(text, sizePx, weight) / 2;
  const middle = Math.max(room.left + half, Math.min(room.right - half, x));
  const steps = Array.from({ length: Math.ceil((room.bottom - room.top) / (sizePx * 0.5)) }, (_, step) => step + 1);
  return steps
    .flatMap((step) => [-1, 1].map((way) => y + way * (radius + sizePx * (0.6 + step * 0.5))))
    .map((at): Side => ({
      x: middle,
      y: at,
      anchor: 'middle',
      box: { left: middle - half, right: middle + half, top: at - sizePx * 0.6, bottom: at + sizePx * 0.6 },
    }))
    .filter(({ box }) => within(box, room));
}

interface Side {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

function sidesOf({ text, x, y, radius, weight }: PointLabel, sizePx: number): readonly Side[] {
  const width = textWidthPx(text, sizePx, weight);
  const half = sizePx * 0.6;
  const off = radius + sizePx * 0.3;
  const side = (sx: number, sy: number, anchor: Side['anchor']): Side => {
    const left = anchor === 'start' ? sx : anchor === 'end' ? sx - width : sx - width / 2;
    return { x: sx, y: sy, anchor, box: { left, right: left + width, top: sy - half, bottom: sy + half } };
  };
  return [
    side(x + off, y, 'start'),
    side(x, y - radius - half, 'middle'),
    side(x - off, y, 'end'),
    side(x, y + radius + half, 'middle'),
    side(x + off * 0.7, y - radius - half, 'start'),
    side(x - off * 0.7, y - radius - half, 'end'),
  ];
}

function within(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}
