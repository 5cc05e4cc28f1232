/** The label of a stop and where its middle stands, as a share of the track. */
export interface StopLabel {
  readonly index: number;
  readonly centre: number;
}

export interface LabelRoom {
  readonly trackPx: number;
  readonly textPx: number;
  /** Between two labels. */
  readonly gapPx: number;
  /** How far a label may hang over either end of the track. */
  readonly overhangPx: number;
  /** Where the stops stand, as shares of the track; absent: at equal distances. */
  readonly shares?: readonly number[];
}

interface Placed {
  readonly index: number;
  readonly px: number;
}

/**
 * Labels under the stops of a slider; none touches another. The chosen stops (one, or
 * two that are pushed apart where they are near) always have theirs; then the first, the last, and every n-th (1, 2, 5,
 * 10, 20...) of the others, as far as there is room.
 */
export function stopLabels(count: number, chosen: readonly number[], room: LabelRoom): readonly StopLabel[] {
  const { trackPx, textPx, gapPx, overhangPx, shares } = room;
  const stepPx = textPx + gapPx;
  const [least, most] = [textPx / 2 - overhangPx, trackPx - textPx / 2 + overhangPx];
  const within = (px: number, marginPx: number): number => Math.max(least + marginPx, Math.min(px, most - marginPx));
  const shareOf = (index: number): number => shares?.[index] ?? index / Math.max(1, count - 1);
  const place = (index: number): Placed => ({ index, px: within(shareOf(index) * trackPx, 0) });

  const placed = [...new Set(chosen)].sort((a, b) => a - b).map(place);
  const [low, high] = placed;
  if (low !== undefined && high !== undefined && high.px - low.px < stepPx) {
    const middle = within((low.px + high.px) / 2, stepPx / 2);
    placed.splice(0, 2, { ...low, px: middle - stepPx / 2 }, { ...high, px: middle + stepPx / 2 });
  }
  // Where distances differ, each in turn: those that would touch are left out.
  const leastStep = shares === undefined ? (stepPx * (count - 1)) / trackPx : 1;
  for (const next of regularStops(count, leastStep).map(place)) {
    const isFree = placed.every(({ index, px }) => index !== next.index && Math.abs(px - next.px) >= stepPx);
    if (isFree) placed.push(next);
  }
  return placed.map(({ index, px }) => ({ index, centre: px / trackPx }));
}

/** The two ends, then every n-th between them: n is the least round number of stops that a label needs. */
function regularStops(count: number, leastStep: number): readonly number[] {
  if (count < 2) return count === 1 ? [0] : [];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((round) => round >= leastStep) ?? count;
  const inner = Array.from({ length: Math.ceil((count - 1) / step) - 1 }, (_, turn) => (turn + 1) * step);
  return [0, count - 1, ...inner];
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
 * Moves an end of a span. The two never meet, because a change needs two dates: an end moved onto the other stops beside
 * it. Null where nothing changes.
 */
export function movedSpan(
  before: readonly [number, number],
  after: readonly (number | undefined)[],
): readonly [number, number] | null {
  const [first, second] = after;
  if (first === undefined || second === undefined) return null;
  let [low, high] = first < second ? [first, second] : [second, first];
  if (low === high) [low, high] = high === before[1] ? [high - 1, high] : [low, low + 1];
  return low === before[0] && high === before[1] ? null : [low, high];
}
