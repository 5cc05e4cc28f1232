export interface Rank {
  /** 1 = highest; equal values share the better rank (competition ranking, 1 2 2 4). */
  readonly rank: number;
  /** How many have a value. */
  readonly of: number;
}

/** Rank of the value at `index` among those that have one; null where it has none itself. */
export function rankAmong(values: readonly (number | null)[], index: number): Rank | null {
  const own = values[index] ?? null;
  if (own === null || Number.isNaN(own)) return null;
  let rank = 1;
  let of = 0;
  for (const value of values) {
    if (value === null || Number.isNaN(value)) continue;
    of += 1;
    if (value > own) rank += 1;
  }
  return { rank, of };
}
