import type { Mark, Scene } from '../domain/scene';
import { identified } from './svg-paint';

/** A mark that can be reached with the keyboard; `id` is unique in the scene and stays when its data change. */
export interface Reachable {
  readonly id: string;
  readonly key: string;
  readonly at: readonly [number, number];
  readonly mark: Mark;
}

/** Marks with key, label and place, in drawing order. */
export function reachableMarks(scene: Scene): readonly Reachable[] {
  return scene.layers.flatMap((layer) =>
    identified(layer.marks).flatMap(({ id, mark }) =>
      mark.label === undefined || mark.key === undefined || mark.at === undefined
        ? []
        : [{ id: markId(layer.name, id), key: mark.key, at: mark.at, mark }],
    ),
  );
}

export function markId(layerName: string, id: string): string {
  return `${layerName}/${id}`;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** A step aside costs this many steps ahead: a neighbour in line wins over a nearer one across. */
const ACROSS_COST = 2;

/**
 * The mark that a key moves to: the nearest in the direction of an arrow, the first or last for Home and End.
 * Null where the key is no movement or nothing lies that way.
 */
export function nextReachable(marks: readonly Reachable[], currentId: string | null, key: string): Reachable | null {
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const current = marks.find((mark) => mark.id === currentId);
  if (current === undefined) return marks[0] ?? null;
  let best: Reachable | null = null;
  let bestCost = Infinity;
  for (const candidate of marks) {
    const cost = costOf(current.at, candidate.at, direction);
    if (candidate.id !== currentId && cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

function costOf(
  from: readonly [number, number],
  to: readonly [number, number],
  [x, y]: readonly [number, number],
): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const ahead = dx * x + dy * y;
  return ahead > 0.5 ? ahead + ACROSS_COST * Math.abs(dx * y - dy * x) : Infinity;
}
