import { multiPolygon, simplify } from '@turf/turf';
import { lonLat, type AreaRing, type AreaShape } from '../domain/area';
import type { Atlas } from '../domain/atlas';
import { membersOf } from './area-members';

/** An outline of so many corners makes a link of some two thousand signs. */
export const MOST_CORNERS = 400;
/** Degrees that a simplified line may leave the drawn one: from 20 metres to a kilometre. */
const TOLERANCES = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01];

export function cornersOf(shape: AreaShape): number {
  if (shape.type !== 'polygon') return 0;
  return shape.parts.flat().reduce((sum, ring) => sum + ring.length, 0);
}

/**
 * The shape with few enough corners for a link, by the smallest simplification that leaves the same communes in it; the
 * shape itself where it is short already or where none does.
 */
export function lightened(atlas: Atlas, shape: AreaShape): AreaShape {
  if (shape.type !== 'polygon' || cornersOf(shape) <= MOST_CORNERS) return shape;
  const members = membersOf(atlas, shape).join();
  for (const tolerance of TOLERANCES) {
    const candidate = simplified(shape.parts, tolerance);
    if (cornersOf(candidate) > MOST_CORNERS || candidate.parts.length === 0) continue;
    if (membersOf(atlas, candidate).join() === members) return candidate;
  }
  return shape;
}

function simplified(
  parts: readonly (readonly AreaRing[])[],
  tolerance: number,
): Extract<AreaShape, { readonly type: 'polygon' }> {
  const closed = parts.map((part) => part.map((ring) => [...ring, ...ring.slice(0, 1)].map((corner) => [...corner])));
  const { geometry } = simplify(multiPolygon(closed), { tolerance });
  const polygons = geometry.coordinates.map((rings) =>
    rings.map((ring) => ring.slice(0, -1).map(([longitude = 0, latitude = 0]) => lonLat(longitude, latitude))),
  );
  const surfaces = polygons.filter(([outer]) => (outer?.length ?? 0) >= 3);
  return { type: 'polygon', parts: surfaces.map((rings) => rings.filter(({ length }) => length >= 3)) };
}
