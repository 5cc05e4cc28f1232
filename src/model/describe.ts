import type { Point, Series } from '../domain/observation';
import { growthOver, type Growth, type GrowthContext } from './growth';

export interface Extremes {
  /** Index of the highest and of the lowest value; of equal ones the first. */
  readonly highest: number;
  readonly lowest: number;
  readonly median: number;
  /** How many have a value. */
  readonly of: number;
}

/** Main points of a list of values for a description in words; null where none has a value. */
export function extremes(values: readonly (number | null)[]): Extremes | null {
  const known = values.flatMap((value, index) => (value === null || Number.isNaN(value) ? [] : [{ value, index }]));
  const sorted = known.toSorted((a, b) => a.value - b.value || a.index - b.index);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? first, sorted[Math.floor(middle)] ?? last];
  return {
    highest: sorted.find(({ value }) => value === last.value)?.index ?? last.index,
    lowest: first.index,
    median: (below.value + above.value) / 2,
    of: sorted.length,
  };
}

export interface Course {
  /** First and last point that have a value. */
  readonly first: Point;
  readonly last: Point;
  /** Between the two, or why it cannot be said. */
  readonly total: Growth;
  readonly annual: Growth;
}

/** How a series went from its first to its last value; null where it has fewer than two. */
export function courseOf(series: Series, context: GrowthContext): Course | null {
  const known = series.points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const span = [first.period, last.period] as const;
  return {
    first,
    last,
    total: growthOver(series, span, 'span', context),
    annual: growthOver(series, span, 'year', context),
  };
}
