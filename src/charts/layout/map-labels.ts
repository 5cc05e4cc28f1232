import type { TextMark } from '../../domain/scene';
import { textWidthPx } from '../text-width';

export interface LabelWish {
  readonly key: string;
  readonly text: string;
  /** Where the place stands, px. */
  readonly at: readonly [number, number];
  /** Free room around the point: radius of its circle or marker, px. */
  readonly clearancePx: number;
  readonly weight: 400 | 600 | 700;
  readonly fill: string;
  readonly sizePx: number;
}

export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LabelBox = readonly [x0: number, y0: number, x1: number, y1: number];

/** Air around a label, px. */
const AIR_PX = 3;

/**
 * Writes the names that fit, in the order given (the most important first): on the point where nothing stands there,
 * else beside, above or below it. A name that would touch another one, a reserved box or the edge is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: Room,
  most: number,
  reserved: readonly LabelBox[] = [],
): readonly TextMark[] {
  const taken: LabelBox[] = [...reserved];
  const marks: TextMark[] = [];
  for (const wish of wishes) {
    if (marks.length >= most) break;
    for (const candidate of candidatesOf(wish)) {
      const box = boxOf(candidate);
      if (!inside(box, room) || taken.some((other) => touch(box, other))) continue;
      taken.push(box);
      marks.push(candidate);
      break;
    }
  }
  return marks;
}

function candidatesOf(wish: LabelWish): readonly TextMark[] {
  const { at, clearancePx, sizePx } = wish;
  const middle = sizePx * 0.36; // half of the height of capitals: centres the line on its point
  const away = clearancePx + sizePx * 0.3;
  const mark = (dx: number, dy: number, anchor: TextMark['anchor']): TextMark => ({
    type: 'text',
    key: wish.key,
    x: at[0] + dx,
    y: at[1] + dy + middle,
    text: wish.text,
    sizePx,
    anchor,
    weight: wish.weight,
    fill: wish.fill,
    halo: true,
  });
  const beside = [
    mark(0, -away - sizePx * 0.4, 'middle'),
    mark(0, away + sizePx * 0.4, 'middle'),
    mark(away, 0, 'start'),
    mark(-away, 0, 'end'),
  ];
  return clearancePx > 0 ? beside : [mark(0, 0, 'middle'), ...beside];
}

function boxOf(mark: TextMark): LabelBox {
  const width = textWidthPx(mark.text, mark.sizePx, mark.weight);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return [left - AIR_PX, mark.y - mark.sizePx * 0.85, left + width + AIR_PX, mark.y + mark.sizePx * 0.3];
}

function inside([x0, y0, x1, y1]: LabelBox, room: Room): boolean {
  return x0 >= room.x && y0 >= room.y && x1 <= room.x + room.width && y1 <= room.y + room.height;
}

function touch([a0, b0, a1, b1]: LabelBox, [c0, d0, c1, d1]: LabelBox): boolean {
  return a0 < c1 && c0 < a1 && b0 < d1 && d0 < b1;
}
