export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly timeMs: number;
}

const LEAST_PX = 60;
const MOST_MS = 800;

/** What a finger meant that went from one spot to another: leftwards is onward. Null for a tap, a drag and a slow hand. */
export function swipeOf(from: Spot, to: Spot): 'next' | 'previous' | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(dy) || to.timeMs - from.timeMs > MOST_MS) return null;
  return dx < 0 ? 'next' : 'previous';
}
