import { ticks } from 'd3';
import type { Indicator } from '../../domain/indicator';
import type { AxisScale } from '../../domain/scene';
import type { Speech } from '../../text/messages';
import { project } from '../layout/axis-scale';
import { textWidthPx } from '../text-width';

export interface ValueTick {
  readonly value: number;
  readonly px: number;
  readonly text: string;
}

export interface ValueAxis {
  readonly scale: AxisScale;
  readonly ticks: readonly ValueTick[];
}

/** Room between a value and the end of the axis, as a share of the axis. */
const PAD = 0.03;

/** A value on an axis, in few characters: percent and euro signs are on it, unit words are not. */
export function tickText(value: number, { unitKind }: Pick<Indicator, 'unitKind'>, { format }: Speech): string {
  const percentDecimals = Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1;
  if (unitKind === 'share') return format.percent(value, percentDecimals);
  if (unitKind === 'change') return format.signedPercent(value, percentDecimals);
  return unitKind === 'euro' ? `${format.compact(value)}\u00a0€` : format.compact(value);
}

/**
 * An axis around values, with round ticks as many as have room.
 * @param ends lowest and highest value; above 0 where `type` is log
 * @param range px, of the values' own ends with a little room outside them
 * @param lengthOf px along the axis that the text of a tick takes
 */
export function valueAxis(
  type: 'linear' | 'log',
  [low, high]: readonly [number, number],
  range: readonly [number, number],
  indicator: Pick<Indicator, 'unitKind'>,
  speech: Speech,
  lengthOf: (text: string) => number,
): ValueAxis {
  const scale: AxisScale = { type, domain: domainOf(type, low, high), range };
  const at = (value: number): ValueTick => ({
    value,
    px: project(scale, value),
    text: tickText(value, indicator, speech),
  });
  const [from = 0, to = 1] = scale.domain;
  const within = (value: number): boolean => value >= from && value <= to;
  const candidates = type === 'log' ? logTicks(from, to) : linearTicks(from, to);
  const fits = (list: readonly ValueTick[]): boolean =>
    list.every((tick, index) => {
      const before = list[index - 1];
      const needed = before === undefined ? 0 : (lengthOf(before.text) + lengthOf(tick.text)) / 2;
      return before === undefined || Math.abs(tick.px - before.px) >= needed;
    });
  const lists = candidates.map((values) => values.filter(within).map(at));
  return { scale, ticks: lists.find(fits) ?? [] };
}

/** What an axis shows of the values from `low` to `high`: a little more, and zero where it is near. */
export function domainOf(type: 'linear' | 'log', low: number, high: number): readonly [number, number] {
  if (type === 'log') {
    const ratio = high > low ? high / low : 4;
    return [low / ratio ** PAD, high * ratio ** PAD];
  }
  const width = high > low ? high - low : Math.max(Math.abs(low), 1);
  // An axis that nearly begins at zero begins there.
  const from = low >= 0 && low < width * 0.25 ? 0 : low - width * PAD;
  return [from, high + width * PAD];
}

/** From many to few. */
function linearTicks(from: number, to: number): readonly (readonly number[])[] {
  return [10, 8, 6, 5, 4, 3, 2].map((count) => ticks(from, to, count));
}

function logTicks(from: number, to: number): readonly (readonly number[])[] {
  const [first, last] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const of = (steps: readonly number[], every = 1): readonly number[] =>
    decades.filter((power) => power % every === 0).flatMap((power) => steps.map((step) => tidy(step, power)));
  return [of([1, 2, 5]), of([1, 3]), of([1]), of([1], 2), of([1], 3)];
}

/** Without the dust of a negative power of ten. */
function tidy(step: number, power: number): number {
  return power < 0 ? step / 10 ** -power : step * 10 ** power;
}

/** Room along a horizontal axis: the text and a gap. */
export function acrossOf(sizePx: number): (text: string) => number {
  return (text) => textWidthPx(text, sizePx) + sizePx * 0.9;
}

/** Room along a vertical axis: a line. */
export function downOf(sizePx: number): (text: string) => number {
  return () => sizePx * 2.2;
}
