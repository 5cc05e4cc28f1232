import { ticks } from 'd3';
import type { Frame } from '../../domain/frame';
import type { AxisScale } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import { project } from './axis-scale';
import type { Inner } from './chrome';
import { referenceStart, referenceValue } from './growth-reference';
import { isPlaced } from './growth-segments';
import type { DrawnLine } from './growth-style';

/** Type sizes and distances of a frame, px: smaller in a small frame, multiplied on a wall. */
export interface Measures {
  readonly textPx: number;
  readonly smallPx: number;
  /** 1 px on a laptop. */
  readonly unit: number;
  readonly compact: boolean;
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the base is moved and the span chosen: the axis itself, and a track under the labels of its ticks. */
export interface Tracks {
  readonly baseY: number;
  /** Null where no growth is told, or where the span is neither chosen here nor other than the whole series. */
  readonly spanY: number | null;
}

/** Narrower or lower than this, at text scale 1, words are shortened. */
const COMPACT_WIDTH = 440;
const COMPACT_HEIGHT = 200;
/** The axis is the lines': the reference may stretch it by this share, then it leaves the picture at the top. */
const REFERENCE_ROOM = 0.12;
/** A level axis begins at zero where the lowest value is less than this share of the highest. */
const ZERO_SHARE = 0.6;

export function measuresOf({ textScale }: Frame, inner: Inner): Measures {
  const [width, height] = [inner.width / textScale, inner.height / textScale];
  const compact = width < COMPACT_WIDTH || height < COMPACT_HEIGHT;
  const textPx = compact ? 12 : width < 760 ? 13 : 14;
  return { textPx: textPx * textScale, smallPx: (textPx - 1) * textScale, unit: textScale, compact };
}

/** Upper and lower end of the plot and the tracks under it; left and right follow from the labels. */
export function verticalOf(
  inner: Inner,
  { interactive }: Frame,
  data: GrowthData,
  { textPx, smallPx, unit }: Measures,
): Area & Tracks {
  const whole = data.span[0] === data.periods[0] && data.span[1] === data.periods.at(-1);
  const hasTrack = data.pace !== 'none' && data.periods.length > 1 && (interactive || !whole);
  const track = hasTrack ? 22 * unit : 0;
  const bottom = inner.y + inner.height - track - smallPx - 10 * unit;
  return {
    left: inner.x,
    right: inner.x + inner.width,
    top: inner.y + textPx + 10 * unit,
    bottom,
    baseY: bottom,
    spanY: hasTrack ? bottom + smallPx + 18 * unit : null,
  };
}

function extentOf(data: GrowthData, lines: readonly DrawnLine[]): readonly [number, number] {
  const values = lines.flatMap(({ points }) => points.filter(isPlaced).map(({ value }) => value));
  if (data.scale === 'index') values.push(100);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  if (low < high) return [low, high];
  return data.scale === 'log'
    ? [low / 2, high * 2]
    : [low - (Math.abs(low) || 1) / 2, high + (Math.abs(high) || 1) / 2];
}

/** The vertical scale: all lines, 100 on an index, zero where it is near, and the reference as far as it leaves room. */
export function yScaleOf(data: GrowthData, lines: readonly DrawnLine[], area: Area): AxisScale {
  const range = [area.bottom, area.top] as const;
  const [low, high] = extentOf(data, lines);
  const start = referenceStart(data, lines);
  const end = start === null ? high : referenceValue(data, start, data.periods.at(-1) ?? data.base);
  if (data.scale === 'log') {
    const top = Math.min(Math.max(high, end), high * Math.pow(high / low, REFERENCE_ROOM));
    const pad = Math.pow(top / low, 0.04);
    return { type: 'log', domain: [low / pad, top * pad], range };
  }
  const floor = data.scale === 'level' && low >= 0 && low < ZERO_SHARE * high ? 0 : low;
  const top = Math.min(Math.max(high, end), high + REFERENCE_ROOM * (high - floor));
  const pad = (top - floor) * 0.05;
  // Zero, and the 100 from which all lines rise, are the axis itself.
  const isAxis = floor === 0 || (data.scale === 'index' && floor === 100);
  return { type: 'linear', domain: [isAxis ? floor : floor - pad, top + pad], range };
}

export function xScaleOf(data: GrowthData, left: number, right: number): AxisScale {
  const first = data.periods[0] ?? data.base;
  const last = data.periods.at(-1) ?? first;
  const domain = first < last ? [first, last] : [first - 0.5, first + 0.5];
  return { type: 'linear', domain, range: [left, right] };
}

/** Round values for grid lines, few; an index always has its 100. */
export function yTicksOf(scale: AxisScale, isIndex: boolean, { textPx }: Measures): readonly number[] {
  const [low = 0, high = 1] = scale.domain;
  const height = Math.abs(scale.range[0] - scale.range[1]);
  const count = Math.max(2, Math.min(6, Math.floor(height / (textPx * 3.6))));
  if (scale.type === 'log') return spaced(logTicks(low, high, count), scale, textPx * 1.6);
  const round = ticks(low, high, count);
  if (!isIndex || round.includes(100)) return round;
  return spaced([100, ...round], scale, textPx * 1.6).toSorted((a, b) => a - b);
}

/** 1, 2, 5 times powers of ten where the axis spans a decade, else evenly spaced round numbers. */
function logTicks(low: number, high: number, count: number): readonly number[] {
  if (high / low < 8) return ticks(low, high, count);
  const steps = high / low > 500 ? [1] : [1, 2, 5];
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1) {
    found.push(...steps.map((step) => step * 10 ** power).filter((value) => value >= low && value <= high));
  }
  return found;
}

/** Leaves out what stands nearer than `gapPx` to one before it in the list. */
function spaced(values: readonly number[], scale: AxisScale, gapPx: number): readonly number[] {
  const kept: number[] = [];
  for (const value of values) {
    if (kept.every((other) => Math.abs(project(scale, other) - project(scale, value)) >= gapPx)) kept.push(value);
  }
  return kept;
}
