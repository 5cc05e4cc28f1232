/** A bin of a histogram: from <= value < to, the last one closed. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Interval of the breaks that holds the bin: no bin lies across a break, so it has one colour. */
  readonly interval: number;
  /** Count a unit of width over that of the fullest bin, 0..1: a bar of this height has the area of its count. */
  readonly height: number;
}

/**
 * Bins of about equal width over the range of the breaks: each interval gets bins by its width, at least one.
 * @param breaks ascending, ends included, as of a Classification; fewer than two give no bins
 * @param binCount wished; the sum over the intervals may differ by their number
 */
export function histogram(values: readonly number[], breaks: readonly number[], binCount: number): readonly Bin[] {
  const edges = edgesOf(breaks, binCount);
  const counts = countsOf(values, edges);
  const bins = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from;
    const count = counts[index] ?? 0;
    const interval = breaks.findLastIndex((start, position) => position < breaks.length - 1 && start <= from);
    return { from, to, count, interval, height: count / (to - from) };
  });
  const fullest = Math.max(0, ...bins.map((bin) => bin.height));
  return bins.map((bin) => ({ ...bin, height: fullest > 0 ? bin.height / fullest : 0 }));
}

function edgesOf(breaks: readonly number[], binCount: number): readonly number[] {
  const [low, high] = [breaks[0], breaks.at(-1)];
  if (low === undefined || high === undefined || breaks.length < 2) return [];
  const inner = breaks.slice(0, -1).flatMap((from, index) => {
    const to = breaks[index + 1] ?? from;
    const count = Math.max(1, Math.round((binCount * (to - from)) / (high - low)));
    return Array.from({ length: count }, (_, bin) => from + ((to - from) * bin) / count);
  });
  return [...inner, high];
}

function countsOf(values: readonly number[], edges: readonly number[]): readonly number[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  const last = counts.length - 1;
  for (const value of values) {
    const edge = edges.findLastIndex((start) => start <= value);
    const bin = value === edges[last + 1] ? last : edge;
    if (bin >= 0 && bin <= last) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
