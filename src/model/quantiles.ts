/**
 * Quantile of ascending values by linear interpolation (type 7 of Hyndman and Fan, 1996, as in R and d3).
 * @param share 0..1; @returns NaN where there is no value
 */
export function quantileOf(ascending: readonly number[], share: number): number {
  const at = (ascending.length - 1) * share;
  const below = Math.floor(at);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (at - below);
}
