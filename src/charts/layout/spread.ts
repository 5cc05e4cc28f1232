/** A label that wants its middle at `desired`, px. */
export interface Spreadable {
  readonly desired: number;
  readonly height: number;
  /** The lowest give way first where there is no room for all. */
  readonly priority: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Middles of labels in a column from `top` to `bottom`: none overlaps another, and the sum of squared distances to
 * where they want to be is least (isotonic regression by pooling adjacent violators, then held within the bounds).
 * Null for a label that found no room. Order of the result = order of `items`.
 */
export function spread(items: readonly Spreadable[], top: number, bottom: number): readonly (number | null)[] {
  const kept = keepThoseThatFit(items, bottom - top);
  const order = [...kept].sort((a, b) => desiredOf(items, a) - desiredOf(items, b) || a - b);
  const offsets = offsetsOf(items, order);
  const wanted = order.map((index, rank) => desiredOf(items, index) - (offsets[rank] ?? 0));
  const first = items[order[0] ?? -1];
  const last = items[order.at(-1) ?? -1];
  const low = top + (first?.height ?? 0) / 2;
  const high = bottom - (last?.height ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const result: (number | null)[] = items.map(() => null);
  for (const [rank, value] of isotonic(wanted).entries()) {
    const index = order[rank];
    if (index !== undefined) result[index] = Math.max(low, Math.min(high, value)) + (offsets[rank] ?? 0);
  }
  return result;
}

function desiredOf(items: readonly Spreadable[], index: number): number {
  return items[index]?.desired ?? 0;
}

/** Indices of the labels that fit into `room`, those of highest priority first. */
function keepThoseThatFit(items: readonly Spreadable[], room: number): readonly number[] {
  const byPriority = items
    .map((_, index) => index)
    .sort((a, b) => (items[b]?.priority ?? 0) - (items[a]?.priority ?? 0));
  let left = room + 1e-9;
  return byPriority.filter((index) => {
    const height = items[index]?.height ?? 0;
    if (height > left) return false;
    left -= height;
    return true;
  });
}

/** Distance of each middle from the first middle when the labels touch. */
function offsetsOf(items: readonly Spreadable[], order: readonly number[]): readonly number[] {
  let offset = 0;
  let previous: number | null = null;
  return order.map((index) => {
    const height = items[index]?.height ?? 0;
    if (previous !== null) offset += (previous + height) / 2;
    previous = height;
    return offset;
  });
}

/** The non-decreasing sequence nearest to `values` in the sense of least squares. */
function isotonic(values: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { sum: value, count: 1 };
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (before.sum / before.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
