import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from './rings';

/** Eccentricity of the WGS 84 ellipsoid and its semi-major axis in km. */
const E = 0.0818191908426;
const A_KM = 6378.137;

/**
 * Area on the WGS 84 ellipsoid in km2, holes taken off. A sphere would say 0.3 % less at 43.5 degrees north (3,150
 * instead of 3,158 km2 for the metropolis). Edges are taken as straight in the cylindrical equal-area projection.
 * @see Snyder, Map Projections: a Working Manual (USGS 1395), equation 3-12.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const area = Math.abs(ringArea(ring));
      total += index === 0 ? area : -area;
    });
  }
  return total;
}

function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
    sum += ((x2 - x1) * Math.PI * (authalic(y1) + authalic(y2))) / 360;
  }
  return (sum * A_KM * A_KM) / 2;
}

/** q of Snyder 3-12 for a latitude in degrees. */
function authalic(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const es = E * sine;
  return (1 - E * E) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
}
