import { kinks, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from './rings';

/** Where the rings of a geometry cross themselves: nowhere, if it is valid. */
export function crossingsOf(geometry: Polygon | MultiPolygon): Position[] {
  return polygonsOf(geometry).flatMap((rings) =>
    kinks(polygon(rings.map((ring) => [...ring]))).features.map((f) => f.geometry.coordinates),
  );
}
