import type { Frame } from '../../domain/frame';
import type { Mark } from '../../domain/scene';
import { fittedAt, type PlacedPoint, type ScatterData } from '../../model/scatter';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { project } from '../layout/axis-scale';
import type { Box } from '../layout/boxes';
import { radiusPx } from '../layout/circles';
import { fitText } from '../layout/fit-text';
import { pathOf } from '../layout/growth-path';
import { textAt } from '../layout/text-mark';
import { axisName, fitHeads, fitStroke, flow, nameHead, sizeHead, trailHead } from './scatter-head';
import { acrossOf, domainOf, downOf, valueAxis, type ValueAxis } from './value-axis';

export interface ScatterPlan extends Box {
  readonly em: number;
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  /** Words above the plot. */
  readonly head: readonly Mark[];
  /** Left end of the drawing, where the values of the vertical axis begin. */
  readonly edge: number;
  readonly largestPx: number;
}

/** Radius of the largest circle, and of a point without a size, in em. */
const LARGEST_EM = 2.1;
const DOT_EM = 0.42;
const SMALL = 0.86;

/** Lowest and highest value that an axis must hold. */
function endsOf(data: ScatterData, axis: 0 | 1): readonly [number, number] {
  const values = [...data.placed, ...data.placedAreas].flatMap(({ at, from }) => [
    at[axis],
    ...(from === null ? [] : [from[axis]]),
  ]);
  return [Math.min(...values), Math.max(...values)];
}

/** Where all stands: words on top, the axes around the room that is left for the points. */
export function planOf(
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  em: number,
  data: ScatterData,
  hasFit: boolean,
  speech: AnalysisSpeech,
): ScatterPlan {
  const largestPx = data.size === null ? DOT_EM * em : Math.min(LARGEST_EM * em, room.height * 0.07);
  const right = room.x + room.width;
  const heads = [
    nameHead(data, room.width, em, speech),
    ...(data.trail === null ? [] : [trailHead(data, em, speech)]),
    ...(hasFit ? fitHeads(data, em, speech) : []),
    ...(data.size === null ? [] : [sizeHead(data.size, room.width, largestPx, em, speech)]),
  ];
  const head = flow(heads, room.x, right, room.y, 2 * em);
  const top = head.bottom + 0.4 * em;
  const bottom = room.y + room.height - 3 * em;
  const inset = largestPx + 0.2 * em;
  const down = downOf(em * SMALL);
  const rangeY = [bottom - footOf(data, 1, inset), top + inset] as const;
  const y = valueAxis(data.y.type, endsOf(data, 1), rangeY, data.y.indicator, speech, down);
  const widest = Math.max(0, ...y.ticks.map(({ text }) => textWidthPx(text, em * SMALL)));
  const left = room.x + widest + 0.6 * em;
  const rangeX = [left + footOf(data, 0, inset), right - inset] as const;
  const x = valueAxis(data.x.type, endsOf(data, 0), rangeX, data.x.indicator, speech, acrossOf(em * SMALL));
  return { left, right, top, bottom, em, x, y, head: head.marks, edge: room.x, largestPx };
}

/** From the frame of the plot to the first value of an axis: nothing where it begins at zero, for no value is below. */
function footOf(data: ScatterData, axis: 0 | 1, inset: number): number {
  const { type } = axis === 0 ? data.x : data.y;
  const [low, high] = endsOf(data, axis);
  return domainOf(type, low, high)[0] === 0 ? 0 : inset;
}

export function scatterAxes(data: ScatterData, plan: ScatterPlan, speech: AnalysisSpeech): readonly Mark[] {
  const { left, right, top, bottom, em, x, y, edge } = plan;
  const sizePx = em * SMALL;
  const name = fitText(axisName(data.x, speech), right - edge - 1.4 * em, em, 600);
  return [
    ...y.ticks.flatMap(({ px, text }): readonly Mark[] => [
      { type: 'rule', x1: left, x2: right, y1: px, y2: px, stroke: 'rule' },
      textAt(left - 0.4 * em, px, text, sizePx, { anchor: 'end', fill: 'quiet' }),
    ]),
    ...x.ticks.flatMap(({ px, text }): readonly Mark[] => [
      { type: 'rule', x1: px, x2: px, y1: top, y2: bottom, stroke: 'rule' },
      textAt(inside(px, text, sizePx, plan), bottom + 0.9 * em, text, sizePx, { anchor: 'middle', fill: 'quiet' }),
    ]),
    { type: 'rule', x1: left, x2: right, y1: bottom, y2: bottom, stroke: 'quiet' },
    textAt(right, bottom + 2.3 * em, `${name} →`, em, { anchor: 'end', weight: 600 }),
  ];
}

function inside(px: number, text: string, sizePx: number, { left, right }: ScatterPlan): number {
  const half = textWidthPx(text, sizePx) / 2;
  return Math.max(left + half * 0.2, Math.min(right - half, px));
}

/** The line, as far as there are places. */
export function fitMarks(data: ScatterData, { em, x, y, top, bottom }: ScatterPlan): readonly Mark[] {
  const { fit } = data;
  if (fit === null) return [];
  const end = (value: number): readonly [number, number] => [
    project(x.scale, value),
    project(y.scale, fittedAt(fit, value, data)),
  ];
  const values = data.placed.map(({ at }) => at[0]);
  const corners = clipped(end(Math.min(...values)), end(Math.max(...values)), top, bottom);
  return corners === null ? [] : [{ type: 'path', d: pathOf([corners]), fill: 'none', ...fitStroke(em) }];
}

type Corner = readonly [number, number];

/** The part of a line between two heights; null where none of it is. */
function clipped(from: Corner, to: Corner, top: number, bottom: number): readonly Corner[] | null {
  const at = (y: number): Corner => [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]), y];
  const cut = (corner: Corner): Corner => (corner[1] < top ? at(top) : corner[1] > bottom ? at(bottom) : corner);
  const isOut = Math.max(from[1], to[1]) < top || Math.min(from[1], to[1]) > bottom;
  return isOut || ![...from, ...to].every(Number.isFinite) ? null : [cut(from), cut(to)];
}

export function radiusOf(point: PlacedPoint, data: ScatterData, { largestPx, em }: ScatterPlan): number {
  const value = point.size?.value ?? null;
  return data.size === null || value === null
    ? DOT_EM * em
    : Math.max(0.2 * em, radiusPx(value, data.size.max, largestPx));
}

/** Arrows from then to now. */
export function trailMarks(
  points: readonly { readonly point: PlacedPoint; readonly pin: number; readonly r: number }[],
  plan: ScatterPlan,
  { textScale }: Frame,
): readonly Mark[] {
  const { x, y, em } = plan;
  return points.flatMap(({ point, pin, r }): readonly Mark[] => {
    if (point.from === null) return [];
    const from = [project(x.scale, point.from[0]), project(y.scale, point.from[1])] as const;
    const to = [project(x.scale, point.at[0]), project(y.scale, point.at[1])] as const;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length <= r) return [];
    const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const tip = [to[0] - ux * r, to[1] - uy * r] as const;
    const head = Math.min(0.5 * em, length - r);
    const wing = (side: 1 | -1): Corner => [
      tip[0] - ux * head - side * uy * head * 0.5,
      tip[1] - uy * head + side * ux * head * 0.5,
    ];
    const stroke = pin >= 0 ? pinPaint(pin) : 'quiet';
    const line = { key: point.place.id, stroke, strokeWidth: (pin >= 0 ? 2 : 1) * textScale } as const;
    const runs = [
      [from, tip],
      [wing(1), tip, wing(-1)],
    ];
    return [{ type: 'path', d: pathOf(runs), fill: 'none', ...line, ...(pin >= 0 ? {} : { opacity: 0.7 }) }];
  });
}
