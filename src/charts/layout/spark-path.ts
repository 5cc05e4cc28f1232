import type { Point } from '../../domain/observation';

export interface SparkPath {
  /** Lines over runs of values; a missing value is a gap, never joined over. Empty where no two values follow. */
  readonly d: string;
  /** The last value, px. */
  readonly last: readonly [number, number];
}

/**
 * A series as a small line in a box, periods to scale (a census every five years stands five years apart), from its own
 * lowest to its highest value; a constant lies in the middle. Null where there are fewer than two values.
 */
export function sparkPath(
  series: readonly Point[],
  [left, top, width, height]: readonly [number, number, number, number],
): SparkPath | null {
  const known = series.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const [first, final] = [series[0], series.at(-1)];
  if (known.length < 2 || first === undefined || final === undefined) return null;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (period: number, value: number): readonly [number, number] => [
    round(left + (width * (period - first.period)) / (final.period - first.period)),
    round(top + height * (high === low ? 0.5 : (high - value) / (high - low))),
  ];
  let pen = 'M';
  let d = '';
  let last: readonly [number, number] = [left, top];
  for (const { period, value, status } of series) {
    if (value === null || status === 'B') pen = 'M';
    if (value === null) continue;
    last = at(period, value);
    d += `${pen}${last.join(',')}`;
    pen = 'L';
  }
  return { d, last };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
