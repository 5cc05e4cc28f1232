export type Point = readonly [x: number, y: number];

const LEAST_PX = 2;

/** The stroke with one more point; the same stroke where the pen has hardly moved. */
export function extended(points: readonly Point[], to: Point): readonly Point[] {
  const last = points.at(-1);
  return last !== undefined && Math.hypot(to[0] - last[0], to[1] - last[1]) < LEAST_PX ? points : [...points, to];
}

/** An SVG path that runs through the middles between points and bends at them: a hand's line, without its corners. */
export function strokePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const last = rest.at(-1);
  // A tap is a dot, which a line of no length with round ends draws.
  if (last === undefined) return `M${first[0]} ${first[1]}h0`;
  const bends = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last;
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  return `M${first[0]} ${first[1]}${bends.join('')}L${last[0]} ${last[1]}`;
}
