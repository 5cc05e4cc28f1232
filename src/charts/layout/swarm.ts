/**
 * Vertical offsets of equal circles along a line so that none covers another: each takes the free place nearest to the
 * line, in the order of x. Where `most` is reached circles overlap rather than leave their row.
 * @returns offsets in the order of `xs`, each within ±most
 */
export function swarm(xs: readonly number[], radius: number, most: number): readonly number[] {
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const placed: { readonly x: number; readonly y: number }[] = [];
  const offsets = xs.map(() => 0);
  for (const index of order) {
    const x = xs[index] ?? 0;
    const near = placed.filter((other) => Math.abs(other.x - x) < 2 * radius);
    const y = candidates(near, x, radius, most).find((candidate) => isFree(near, x, candidate, radius)) ?? 0;
    offsets[index] = y;
    placed.push({ x, y });
  }
  return offsets;
}

type Placed = readonly { readonly x: number; readonly y: number }[];

/** On the line, or touching a neighbour from above or below, nearest to the line first. */
function candidates(near: Placed, x: number, radius: number, most: number): readonly number[] {
  const touching = near.flatMap((other) => {
    const dy = Math.sqrt(Math.max(0, 4 * radius * radius - (other.x - x) ** 2));
    return [other.y - dy, other.y + dy];
  });
  return [0, ...touching].filter((y) => Math.abs(y) <= most).sort((a, b) => Math.abs(a) - Math.abs(b));
}

function isFree(near: Placed, x: number, y: number, radius: number): boolean {
  return near.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 >= (2 * radius) ** 2 - 1e-6);
}
