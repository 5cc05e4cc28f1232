import { booleanPointInPolygon, circle, distance, kinks, multiPolygon, pointOnFeature } from '@turf/turf';
import type { Position } from 'geojson';
import { lonLat, type AreaRing, type AreaShape, type LonLat } from '../domain/area';
import type { Atlas } from '../domain/atlas';
import type { PlaceId } from '../domain/place';
import { communesOf } from './places';

const known = new WeakMap<Atlas, ReadonlyMap<PlaceId, LonLat>>();

/**
 * A point on the surface of each commune, from its outline (turf `pointOnFeature`), never in an inner lake or between
 * its islands. What stands for the commune where a line is drawn through it. Communes without an outline have none.
 */
export function pointsOf(atlas: Atlas): ReadonlyMap<PlaceId, LonLat> {
  let points = known.get(atlas);
  if (points === undefined) {
    const outlines = new Map(atlas.communes?.features.map((feature) => [feature.properties.code, feature]));
    points = new Map(
      communesOf(atlas).flatMap(({ id }): readonly [PlaceId, LonLat][] => {
        const outline = outlines.get(id);
        if (outline === undefined) return [];
        const [longitude = 0, latitude = 0] = pointOnFeature(outline).geometry.coordinates;
        return [[id, [longitude, latitude]]];
      }),
    );
    known.set(atlas, points);
  }
  return points;
}

/** Communes whose point lies in the area, in the order of the file of places. */
export function membersOf(atlas: Atlas, shape: AreaShape): readonly PlaceId[] {
  return [...pointsOf(atlas)].flatMap(([id, point]) => (isWithin(point, shape) ? [id] : []));
}

/** A point on the edge is in, on the edge of a hole too; within a hole it is out. */
export function isWithin(point: LonLat, shape: AreaShape): boolean {
  switch (shape.type) {
    case 'circle':
      return distance([...shape.centre], [...point], { units: 'kilometers' }) <= shape.radiusKm;
    case 'rectangle': {
      const [[west, south], [east, north]] = [shape.southWest, shape.northEast];
      const [longitude, latitude] = point;
      return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
    case 'polygon':
      return booleanPointInPolygon([...point], multiPolygon(shape.parts.map((part) => part.map(closed))));
  }
}

function closed(ring: AreaRing): Position[] {
  return [...ring, ...ring.slice(0, 1)].map((position) => [...position]);
}

/** True where an outline cuts itself: what it goes around twice is then out, as a hole is. */
export function crossesItself(shape: AreaShape): boolean {
  if (shape.type !== 'polygon') return false;
  return kinks(multiPolygon(shape.parts.map((part) => part.map(closed)))).features.length > 0;
}

/** Corners of the polygon that stands for a circle on a map. */
const CIRCLE_STEPS = 72;

/** What a map draws: closed rings, part by part. */
export function ringsOf(shape: AreaShape): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'circle':
      return circle([...shape.centre], shape.radiusKm, { units: 'kilometers', steps: CIRCLE_STEPS }).geometry
        .coordinates;
    case 'rectangle': {
      const [[west, south], [east, north]] = [shape.southWest, shape.northEast];
      return [closed([lonLat(west, south), lonLat(east, south), lonLat(east, north), lonLat(west, north)])];
    }
    case 'polygon':
      return shape.parts.flatMap((part) => part.map(closed));
  }
}

/** Rectangle with these two opposite corners; null where it would be a line. */
export function rectangleOf(a: LonLat, b: LonLat): AreaShape | null {
  const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  return west === east || south === north
    ? null
    : { type: 'rectangle', southWest: lonLat(west, south), northEast: lonLat(east, north) };
}

/** Kilometres between two points on the sphere. */
export function kilometresBetween(a: LonLat, b: LonLat): number {
  return distance([...a], [...b], { units: 'kilometers' });
}
