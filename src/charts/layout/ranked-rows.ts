/**
 * Which rows of a ranking to show where not all fit: as many from the top as possible, the last `tail` ones, and every
 * row that must be shown, wherever it ranks.
 * @param capacity rows that fit, >= 1; rows that must be shown win over the others, and the higher ones among themselves
 * @returns indices, ascending
 */
export function chooseRows(
  count: number,
  capacity: number,
  mustShow: (index: number) => boolean,
  tail = 0,
): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= capacity) return all;
  const wanted = all.filter((index) => mustShow(index));
  const last = all.slice(count - tail).filter((index) => !mustShow(index));
  const kept = new Set([...wanted, ...last.toReversed()].slice(0, capacity));
  for (const index of all) {
    if (kept.size >= capacity) break;
    kept.add(index);
  }
  return all.filter((index) => kept.has(index));
}
