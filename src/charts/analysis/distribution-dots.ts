import type { AxisScale } from '../../domain/scene';
import type { DistributionData, PlacedCommune } from '../../model/distribution';
import { project } from '../layout/axis-scale';
import { swarm } from '../layout/swarm';
import type { Plan } from './distribution-plot';

export interface Dot {
  readonly place: PlacedCommune;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly pin: number;
}

const LARGEST_DOT_EM = 0.62;
/** A smaller dot has neither a colour nor a place to point at: from here on dots overlap instead. */
const LEAST_DOT_EM = 0.25;

/** Each dot at its value; as large as leaves every one a place of its own, within the height of the swarm. */
export function dotsOf(data: DistributionData, axis: AxisScale, plan: Plan, places: readonly string[]): readonly Dot[] {
  const xs = data.placed.map(({ value }) => project(axis, value));
  const middle = (plan.swarmTop + plan.swarmBottom) / 2;
  const { r, offsets } = swarmWithin(xs, (plan.swarmBottom - plan.swarmTop) / 2, plan.em);
  return data.placed.map((place, index) => ({
    place,
    x: xs[index] ?? 0,
    y: middle + (offsets[index] ?? 0),
    r,
    pin: places.indexOf(place.id),
  }));
}

/**
 * A radius between the largest and the least, and offsets that keep every dot within ±`half`.
 * @param xs ascending, px
 */
export function swarmWithin(
  xs: readonly number[],
  half: number,
  em: number,
): { readonly r: number; readonly offsets: readonly number[] } {
  const least = LEAST_DOT_EM * em;
  let r = LARGEST_DOT_EM * em;
  for (;;) {
    const offsets = swarm(xs, r, half - r);
    if (!crowded(xs, offsets, r)) return { r, offsets };
    if (r === least) return { r, offsets: pressed(xs, r, Math.max(0, half - r)) };
    r = Math.max(least, r * 0.92);
  }
}

/**
 * Columns of one value that are too high are spread evenly over ±`most`; of the others, each heap that is too high is
 * pressed into it. Their dots overlap.
 */
function pressed(xs: readonly number[], r: number, most: number): readonly number[] {
  const offsets = xs.map(() => 0);
  const rest: number[] = [];
  for (const column of runs(
    xs.map((_, index) => index),
    (index, before) => xs[index] === xs[before],
  )) {
    if ((column.length - 1) * r <= most) rest.push(...column);
    else column.forEach((index, order) => (offsets[index] = ((2 * order) / (column.length - 1) - 1) * most));
  }
  const own = rest.map((index) => xs[index] ?? 0);
  const free = swarm(own, r, Infinity);
  const touches = (at: number, before: number): boolean => (own[at] ?? 0) - (own[before] ?? 0) < 2 * r;
  for (const heap of runs(
    rest.map((_, at) => at),
    touches,
  )) {
    const height = Math.max(...heap.map((at) => Math.abs(free[at] ?? 0)));
    const share = height > most ? most / height : 1;
    for (const at of heap) offsets[rest[at] ?? 0] = (free[at] ?? 0) * share;
  }
  return offsets;
}

/** Parts of a list whose neighbours belong together. */
function runs(list: readonly number[], together: (one: number, before: number) => boolean): readonly number[][] {
  const parts: number[][] = [];
  for (const one of list) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part !== undefined && before !== undefined && together(one, before)) part.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** True where two dots lie on each other. */
function crowded(xs: readonly number[], offsets: readonly number[], r: number): boolean {
  return xs.some((x, index) => {
    for (let before = index - 1; before >= 0; before -= 1) {
      const dx = x - (xs[before] ?? 0);
      if (dx > 2 * r) return false;
      if (Math.hypot(dx, (offsets[index] ?? 0) - (offsets[before] ?? 0)) < 1.6 * r) return true;
    }
    return false;
  });
}
