import type { ClassChoice, ClassMethod } from '../domain/view-spec';
import {
  ascending,
  equalBreaks,
  equalBreaksAroundZero,
  logBreaks,
  naturalBreaks,
  outerEnds,
  quantileBreaks,
  withEnds,
} from './breaks';

/**
 * Classes of a choropleth. Interval i is breaks[i] <= value < breaks[i + 1], the last one closed. Where
 * `hasZeroClass`, class 0 is the value 0 alone and interval i is class i + 1; else interval i is class i.
 */
export interface Classification {
  /** As carried out: a method that the values do not allow (log of negatives) falls back on natural breaks. */
  readonly method: ClassMethod;
  /** Ascending, ends included; empty where there is no value at all. */
  readonly breaks: readonly number[];
  readonly diverging: boolean;
  /** Diverging only: index of the first class at or above 0; equals the number of classes where none is. */
  readonly pivot: number | null;
  readonly hasZeroClass: boolean;
}

/** Number of classes, the class of zero included. */
export function classCountOf(classification: Classification): number {
  return Math.max(0, classification.breaks.length - 1) + (classification.hasZeroClass ? 1 : 0);
}

/** Ends of a class, [0, 0] for the class of zero; null where there is no such class. */
export function classBounds(classification: Classification, index: number): readonly [number, number] | null {
  if (classification.hasZeroClass && index === 0) return [0, 0];
  const interval = classification.hasZeroClass ? index - 1 : index;
  const [low, high] = [classification.breaks[interval], classification.breaks[interval + 1]];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Index of the class of a value; -1 for missing values and values outside. */
export function classOf(classification: Classification, value: number | null): number {
  const { breaks, hasZeroClass } = classification;
  if (value === null || Number.isNaN(value)) return -1;
  if (hasZeroClass && value === 0) return 0;
  const last = breaks.length - 2;
  const [low, high] = [breaks[0], breaks[last + 1]];
  if (low === undefined || high === undefined || value < low || value > high) return -1;
  let interval = last;
  while (interval > 0 && value < (breaks[interval] ?? 0)) interval -= 1;
  return interval + (hasZeroClass ? 1 : 0);
}

/**
 * Classes over the values of all years together (missing ones left out), so that a colour means one thing through
 * time. Breaks are rounded to readable numbers; natural breaks and quantiles leave no class empty, and all methods give
 * fewer classes where there are fewer distinct values. Zeros among values that are never negative are a class of their
 * own; diverging classes always have 0 as a break.
 */
export function classify(
  values: readonly number[],
  choice: ClassChoice,
  options: { readonly diverging: boolean },
): Classification {
  const all = values
    .filter(Number.isFinite)
    .map((value) => (value === 0 ? 0 : value))
    .sort((a, b) => a - b);
  const { diverging } = options;
  const hasZeroClass = !diverging && all[0] === 0;
  const sorted = hasZeroClass ? all.filter((value) => value > 0) : all;
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  // Beyond the values lies no class: it would look as if something were known there.
  const own = ascending((choice.own ?? []).filter((value) => value > low && value <= high));
  const method = methodFor(choice, own, sorted);
  const breaks = breaksOf(sorted, { ...choice, method, own }, diverging);
  const pivot = diverging ? breaks.slice(0, -1).filter((value) => value < 0).length : null;
  return { method, breaks, diverging, pivot, hasZeroClass };
}

function methodFor({ method }: ClassChoice, own: readonly number[], sorted: readonly number[]): ClassMethod {
  if (method === 'own') return own.length === 0 ? 'jenks' : 'own';
  return method === 'log' && (sorted[0] ?? 0) <= 0 ? 'jenks' : method;
}

function breaksOf(
  sorted: readonly number[],
  { method, count: wanted, own }: ClassChoice,
  diverging: boolean,
): readonly number[] {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const straddles = diverging && low < 0 && high > 0;
  const count = Math.max(straddles ? 2 : 1, Math.min(Math.floor(wanted), new Set(sorted).size));
  if (method === 'own') return withEnds(low, ascending([...(own ?? []), ...(straddles ? [0] : [])]), high);
  if (straddles) return divergingBreaks(sorted, count, method);
  if (low === high) return singleValueBreaks(low);
  if (method === 'equal') return equalBreaks(low, high, count);
  if (method === 'log') return logBreaks(low, high, count);
  const inner = method === 'quantiles' ? quantileBreaks(sorted, count) : naturalBreaks(sorted, count);
  return withEnds(low, inner, high);
}

/** Each side of 0 gets classes by the number of its values, at least one. */
function divergingBreaks(sorted: readonly number[], count: number, method: ClassMethod): readonly number[] {
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (method === 'equal') return equalBreaksAroundZero(low, high, count);
  const below = sorted.filter((value) => value < 0);
  const above = sorted.filter((value) => value >= 0);
  const countBelow = Math.min(count - 1, Math.max(1, Math.round((count * below.length) / sorted.length)));
  const split = method === 'quantiles' ? quantileBreaks : naturalBreaks;
  const inner = [...split(below, countBelow), 0, ...split(above, count - countBelow)];
  return withEnds(low, inner, high);
}

function singleValueBreaks(value: number): readonly number[] {
  const [low, high] = outerEnds(value, value);
  return low < high ? [low, high] : [value, value === 0 ? 1 : value + Math.abs(value)];
}
