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

/**
 * As a swarm, for a few larger markers: where the row is full a marker steps aside along it, as little as it can, since
 * there its place has a meaning.
 * @returns displacements along and across, in the order of `xs`
 */
export function dodge(xs: readonly number[], radius: number, most: number): readonly (readonly [number, number])[] {
  const lanes = Math.floor(most / radius);
  const across = Array.from({ length: 2 * lanes + 1 }, (_, lane) => (lane - lanes) * radius);
  const along = Array.from({ length: 4 * xs.length + 1 }, (_, step) => (step - 2 * xs.length) * radius);
  const steps = along.flatMap((dx) => across.map((dy) => [dx, dy] as const));
  const byEffort = steps.sort((a, b) => effort(a) - effort(b));
  const placed: { readonly x: number; readonly y: number }[] = [];
  return xs.map((x) => {
    const free = byEffort.find(([dx, dy]) => isFree(placed, x + dx, dy, radius)) ?? ([0, 0] as const);
    placed.push({ x: x + free[0], y: free[1] });
    return free;
  });
}

function effort([dx, dy]: readonly [number, number]): number {
  return 3 * Math.abs(dx) + Math.abs(dy);
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
