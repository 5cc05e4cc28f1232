/** A pair of values of one place. */
export type Pair = readonly [x: number, y: number];

export interface FittedLine {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance of y that the line takes up, 0 to 1. */
  readonly r2: number;
  readonly count: number;
}

/** Two points are always on a line: fewer than these say nothing. */
const FEWEST = 3;

interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Null where either value does not vary, or there are too few pairs. */
function momentsOf(pairs: readonly Pair[]): Moments | null {
  if (pairs.length < FEWEST) return null;
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  // Around the means: sums of squares of large values would drown their differences.
  const [xx, yy, xy] = pairs.reduce<[number, number, number]>(
    ([a, b, c], [x, y]) => [a + (x - meanX) ** 2, b + (y - meanY) ** 2, c + (x - meanX) * (y - meanY)],
    [0, 0, 0],
  );
  return xx > 0 && yy > 0 ? { meanX, meanY, xx, yy, xy } : null;
}

/**
 * Ordinary least squares of y on x; every pair weighs the same. Null for fewer than three pairs or where either value
 * does not vary. Source: Saporta, Probabilités, analyse des données et statistique, 2011, "La régression simple".
 */
export function leastSquares(pairs: readonly Pair[]): FittedLine | null {
  const moments = momentsOf(pairs);
  if (moments === null) return null;
  const { meanX, meanY, xx, yy, xy } = moments;
  const slope = xy / xx;
  return {
    slope,
    intercept: meanY - slope * meanX,
    r2: Math.min(1, (xy * xy) / (xx * yy)),
    count: pairs.length,
  };
}

/**
 * Spearman's rank correlation, -1 to 1; equal values share the mean of their ranks. Null as for `leastSquares`.
 * Source: Spearman, "The proof and measurement of association between two things", 1904.
 */
export function rankCorrelation(pairs: readonly Pair[]): number | null {
  const [xs, ys] = [meanRanks(pairs.map(([x]) => x)), meanRanks(pairs.map(([, y]) => y))];
  const moments = momentsOf(xs.map((x, index) => [x, ys[index] ?? 0]));
  if (moments === null) return null;
  return Math.max(-1, Math.min(1, moments.xy / Math.sqrt(moments.xx * moments.yy)));
}

function meanRanks(values: readonly number[]): readonly number[] {
  return values.map((own) => {
    const below = values.filter((value) => value < own).length;
    const same = values.filter((value) => value === own).length;
    return below + (same + 1) / 2;
  });
}
