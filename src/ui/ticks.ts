/**
 * Indices of the stops that get a label under a slider: the first and the last always, between them every n-th (1, 2, 5,
 * 10, 20...) so that labels of `labelPx` do not touch. Those too near the last are left out.
 * @param count stops, at equal distances over `trackPx`
 */
export function labelledStops(count: number, trackPx: number, labelPx: number): readonly number[] {
  if (count <= 0) return [];
  if (count === 1) return [0];
  const last = count - 1;
  const stopPx = trackPx / last;
  const step = stepFor(labelPx / stopPx, last);
  const inner = [];
  for (let index = step; (last - index) * stopPx >= labelPx; index += step) inner.push(index);
  return [0, ...inner, last];
}

function stepFor(least: number, last: number): number {
  for (let decade = 1; decade <= last; decade *= 10) {
    for (const factor of [1, 2, 5]) if (factor * decade >= least) return factor * decade;
  }
  return last;
}

/** Index of the stop nearest to `value`; 0 where there is none. */
export function nearestStop(values: readonly number[], value: number): number {
  let best = 0;
  values.forEach((candidate, index) => {
    if (Math.abs(candidate - value) < Math.abs((values[best] ?? Infinity) - value)) best = index;
  });
  return best;
}

/**
 * Moves one end of a span to another stop; the two ends never meet, because a change needs two dates. Null where the
 * move is not possible.
 */
export function movedSpan(
  before: readonly [number, number],
  after: readonly (number | undefined)[],
): readonly [number, number] | null {
  const [low, high] = [...after].sort((a, b) => (a ?? 0) - (b ?? 0));
  if (low === undefined || high === undefined || low === high) return null;
  return low === before[0] && high === before[1] ? null : [low, high];
}
