import { markerPath } from '../../domain/marker';
import type { AxisScale, Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { project } from './axis-scale';
import type { Segment } from './boxes';
import { paceWords } from './growth-pace';
import { pathOf } from './growth-path';
import { breakPeriods, isolatedPoints, isPlaced, isTentative, stretchesOf, type Placed } from './growth-segments';
import { lineName, type DrawnLine } from './growth-style';

/** Series of at most this many points show each of them: they are observations, not a trend. */
const FEW_POINTS = 6;
/** Dash of provisional stretches at text scale 1: finer than that of any pin. */
const TENTATIVE_DASH = [1.5, 3];

type Corner = readonly [number, number];

export interface Scales {
  readonly x: AxisScale;
  readonly y: AxisScale;
}

function cornersOf(run: readonly Placed[], { x, y }: Scales): readonly Corner[] {
  return run.map(({ period, value }) => [project(x, period), project(y, value)]);
}

function dashOf(lengths: readonly number[], unit: number): { readonly dash?: string } {
  return lengths.length === 0 ? {} : { dash: lengths.map((length) => length * unit).join(' ') };
}

/** What a screen reader says of a line: its last value and its pace. */
function spoken(data: GrowthData, { line, last }: DrawnLine, speech: Speech): string {
  const { growth } = speech.messages;
  const point = line.points.find(({ period }) => period === last.period);
  const value = speech.format.valueWithUnit(point?.value ?? last.value, data.indicator);
  const period = speech.format.period(last.period, data.indicator.frequency);
  return growth.markLabel(lineName(line, speech), value, period, paceWords(data, line, speech)[0] ?? '');
}

/**
 * The strokes of one line: firm stretches in one path, provisional ones in another. The first mark carries the words
 * for the keyboard, so that a line is one stop.
 */
export function curveMarks(data: GrowthData, drawn: DrawnLine, scales: Scales, unit: number, speech: Speech): Mark[] {
  const { line, points, last, style } = drawn;
  const { firm, tentative } = stretchesOf(points, breakPeriods(data.indicator));
  const faint = style.opacity === undefined ? {} : { opacity: style.opacity };
  const stroke = { key: line.key, fill: 'none', stroke: style.stroke, strokeWidth: style.width * unit, ...faint };
  const marks: Mark[] = [];
  const add = (runs: readonly (readonly Placed[])[], dash: readonly number[]): void => {
    if (runs.length === 0) return;
    const d = pathOf(runs.map((run) => cornersOf(run, scales)));
    const at: Corner = [project(scales.x, last.period), project(scales.y, last.value)];
    const reach = marks.length === 0 ? { label: spoken(data, drawn, speech), at } : {};
    marks.push({ type: 'path', d, ...stroke, ...dashOf(dash, unit), ...reach });
  };
  add(firm, style.dash);
  add(tentative, TENTATIVE_DASH);
  return marks;
}

/** Points drawn on a line: its end, provisional ones (hollow), those that nothing joins, all where they are few. */
export function pointMarks(data: GrowthData, drawn: DrawnLine, scales: Scales, unit: number, speech: Speech): Mark[] {
  const { line, points, last, style } = drawn;
  const placed = points.filter(isPlaced);
  const isolated = isolatedPoints(points, breakPeriods(data.indicator));
  const named = style.priority !== null;
  const onlyDots = isolated.length === placed.length;
  const shown = placed.filter(
    (point) =>
      isolated.includes(point) || (named && (point === last || isTentative(point) || placed.length <= FEW_POINTS)),
  );
  return shown.map((point, index): Mark => {
    const at: Corner = [project(scales.x, point.period), project(scales.y, point.value)];
    const radius = radiusOf(drawn, point === last) * unit;
    const hollow = isTentative(point);
    const shape = style.pin === null ? 0 : style.pin;
    return {
      type: 'path',
      d: markerPath(shape, at[0], at[1], radius),
      key: line.key,
      fill: hollow ? 'paper' : style.stroke,
      stroke: hollow ? style.stroke : 'paper',
      strokeWidth: (hollow ? 1.5 : 1) * unit,
      ...(onlyDots && index === 0 ? { label: spoken(data, drawn, speech), at } : {}),
    };
  });
}

function radiusOf({ style }: DrawnLine, isLast: boolean): number {
  if (style.pin !== null) return isLast ? 5 : 3.5;
  if (style.priority === null || style.priority <= 10) return 2;
  return isLast ? 4 : 3;
}

/** Every join as a segment, for words to keep away from. */
export function segmentsOf(data: GrowthData, drawn: DrawnLine, scales: Scales): readonly Segment[] {
  const { firm, tentative } = stretchesOf(drawn.points, breakPeriods(data.indicator));
  return [...firm, ...tentative].flatMap((run) => {
    const corners = cornersOf(run, scales);
    return corners.slice(1).map((to, index) => ({ from: corners[index] ?? to, to }));
  });
}
