import type { AreaForm, AreaShape, LonLat } from '../../domain/area';
import { lonLat, radiusOf } from '../../domain/area';
import { kilometresBetween, rectangleOf, ringsOf } from '../../model/area-members';
import { linesPath, type MapProjection } from '../layout/map-projection';
import { lonLatAt } from './map-scales';

type Px = readonly [number, number];

/** Shorter than this a drag was a click, px. */
const LEAST_DRAG_PX = 5;

export function placeAt(projection: MapProjection, px: Px): LonLat {
  return lonLat(...lonLatAt(projection, px));
}

/** What a drag from one point of the picture to another draws; null: too short. */
export function draggedShape(
  form: Exclude<AreaForm, 'polygon'>,
  projection: MapProjection,
  from: Px,
  to: Px,
): AreaShape | null {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) < LEAST_DRAG_PX) return null;
  const [start, end] = [placeAt(projection, from), placeAt(projection, to)];
  if (form === 'rectangle') return rectangleOf(start, end);
  return { type: 'circle', centre: start, radiusKm: radiusOf(kilometresBetween(start, end)) };
}

export function shapePath(shape: AreaShape, projection: MapProjection): string {
  return linesPath(ringsOf(shape), projection);
}

/** The handles of a circle, px: its centre, and its edge to the east. */
export function circleHandles(
  { centre, radiusKm }: Extract<AreaShape, { readonly type: 'circle' }>,
  projection: MapProjection,
): { readonly centre: Px; readonly edge: Px } {
  const ring = ringsOf({ type: 'circle', centre, radiusKm })[0] ?? [];
  const corners = ring.map(([longitude = 0, latitude = 0]) => projection.point([longitude, latitude]));
  const edge = corners.toSorted((a, b) => b[0] - a[0])[0] ?? projection.point(centre);
  return { centre: projection.point(centre), edge };
}

/** Kilometres from a place to a point of the picture. */
export function radiusAt(centre: LonLat, projection: MapProjection, px: Px): number {
  return radiusOf(kilometresBetween(centre, placeAt(projection, px)));
}

/** Where an arrow key moves a place: a hundredth of a degree, ten times that with Shift; null: it does not. */
export function nudged([longitude, latitude]: LonLat, key: string, isFar: boolean): LonLat | null {
  const step = isFar ? 0.1 : 0.01;
  const steps: Readonly<Record<string, Px>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, step],
    ArrowDown: [0, -step],
  };
  const by = steps[key];
  return by === undefined ? null : lonLat(longitude + by[0], latitude + by[1]);
}

/** Where a key moves a radius, km; null: it does not. */
export function resized(radiusKm: number, key: string): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -0.5,
    ArrowDown: -0.5,
    ArrowRight: 0.5,
    ArrowUp: 0.5,
    PageDown: -5,
    PageUp: 5,
  };
  const step = steps[key];
  return step === undefined ? null : radiusOf(radiusKm + step);
}
