import type { Period } from '../../domain/observation';
import type { AxisScale, Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import { hasBase } from './growth-controls';
import type { Inner } from './chrome';
import type { Measures } from './growth-plot';

/** Years between ticks that read well. */
const YEAR_STEPS = [1, 2, 3, 4, 5, 10, 20];

export interface Tick {
  readonly period: Period;
  readonly text: string;
}

/**
 * Values of the axis in few characters. A unit word has its place at the head of the axis; percent and euro signs are
 * on the values.
 */
export function yTickText(value: number, data: GrowthData, { format }: Speech): string {
  if (data.scale === 'index') return format.number(value);
  switch (data.indicator.unitKind) {
    case 'share':
      return format.percent(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
    case 'change':
      return format.signedPercent(value, 0);
    case 'euro':
      return `${format.compact(value)}\u00a0€`;
    default:
      return format.compact(value);
  }
}

/** Grid lines with their values on the left; 100 of an index and 0 are drawn stronger. */
export function yAxisMarks(
  data: GrowthData,
  ticks: readonly number[],
  x: AxisScale,
  y: AxisScale,
  { smallPx, unit }: Measures,
  speech: Speech,
): readonly Mark[] {
  const pad = 6 * unit;
  return ticks.flatMap((value): readonly Mark[] => {
    const at = project(y, value);
    const isBase = data.scale === 'index' ? value === 100 : value === 0;
    return [
      {
        type: 'rule',
        x1: x.range[0] - pad,
        x2: x.range[1] + pad,
        y1: at,
        y2: at,
        stroke: isBase ? 'quiet' : 'rule',
        strokeWidth: unit,
      },
      {
        type: 'text',
        x: x.range[0] - pad - 4 * unit,
        y: at + smallPx * 0.35,
        text: yTickText(value, data, speech),
        sizePx: smallPx,
        anchor: 'end',
        fill: 'quiet',
      },
    ];
  });
}

/**
 * Years to write under the axis: at even steps back from the last one where the periods are regular, else as many of
 * the periods as fit, the ends first. Quarters are marked by their years. The base is always written where it is named.
 */
export function xTicks(
  data: GrowthData,
  x: AxisScale,
  sizePx: number,
  isBaseNamed: boolean,
  speech: Speech,
): readonly Tick[] {
  const ticks = evenTicks(data, x, sizePx, speech);
  if (!isBaseNamed) return ticks;
  const base = { period: data.base, text: speech.format.period(data.base, data.indicator.frequency) };
  return fitted([base, ...ticks.filter(({ period }) => period !== data.base)], x, sizePx, sizePx * 0.6);
}

function evenTicks(data: GrowthData, x: AxisScale, sizePx: number, speech: Speech): readonly Tick[] {
  const years = data.periods.filter((period) => Number.isInteger(period));
  const all = (years.length > 0 ? years : data.periods).map((period) => ({
    period,
    text: speech.format.period(period, years.length > 0 ? 'year' : data.indicator.frequency),
  }));
  const gap = sizePx * 0.9;
  const last = all.at(-1);
  if (last === undefined) return [];
  const regular = all.every((tick, index) => index === 0 || tick.period - (all[index - 1]?.period ?? 0) === 1);
  if (!regular) return fitted([last, ...all], x, sizePx, gap);
  for (const step of YEAR_STEPS) {
    const some = all.filter((tick) => (last.period - tick.period) % step === 0);
    if (fitted(some, x, sizePx, gap).length === some.length) return some;
  }
  return [last];
}

/** The ticks that do not touch one before them in the list, ascending. */
function fitted(ticks: readonly Tick[], x: AxisScale, sizePx: number, gap: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const free = kept.every((other) => {
      const needed = (textWidthPx(other.text, sizePx) + textWidthPx(tick.text, sizePx)) / 2 + gap;
      return Math.abs(project(x, other.period) - project(x, tick.period)) >= needed;
    });
    if (free) kept.push(tick);
  }
  return kept.toSorted((a, b) => a.period - b.period);
}

/** The axis line, a small tick a year, and the years; words of the first and last stay inside the picture. */
export function xAxisMarks(
  data: GrowthData,
  x: AxisScale,
  baseline: number,
  { smallPx, unit }: Measures,
  inner: Inner,
  speech: Speech,
): readonly Mark[] {
  const pad = 6 * unit;
  const axis: Mark = {
    type: 'rule',
    x1: x.range[0] - pad,
    x2: x.range[1] + pad,
    y1: baseline,
    y2: baseline,
    stroke: 'quiet',
    strokeWidth: unit,
  };
  const ticks = xTicks(data, x, smallPx, hasBase(data), speech).flatMap(({ period, text }): readonly Mark[] => {
    const isBase = hasBase(data) && period === data.base;
    const at = project(x, period);
    const half = textWidthPx(text, smallPx) / 2;
    return [
      { type: 'rule', x1: at, x2: at, y1: baseline, y2: baseline + 4 * unit, stroke: 'quiet', strokeWidth: unit },
      {
        type: 'text',
        x: Math.max(inner.x + half, Math.min(inner.x + inner.width - half, at)),
        y: baseline + smallPx + 5 * unit,
        text,
        sizePx: smallPx,
        anchor: 'middle',
        fill: isBase ? 'ink' : 'quiet',
        weight: isBase ? 700 : 400,
      },
    ];
  });
  return [axis, ...ticks];
}
