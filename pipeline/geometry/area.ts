import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf, signedArea } from './rings';

/** Lambert-93 (EPSG:2154) on GRS 80: eccentricity, exponent, constant and ordinate of the pole, as IGN publishes them. */
const E = 0.0818191910428;
const N = 0.725607765;
const C = 11754255.426;
const CENTRAL_MERIDIAN = 3;
const POLE_X = 700000;
const POLE_Y = 12655612.05;

/**
 * Easting and northing in metres of a longitude and a latitude in degrees.
 * @see IGN, Projection cartographique conique conforme de Lambert, algorithms ALG0001 and ALG0003.
 */
export function lambert93([longitude = 0, latitude = 0]: Position): Position {
  const phi = (latitude * Math.PI) / 180;
  const es = E * Math.sin(phi);
  const isometric = Math.log(Math.tan(Math.PI / 4 + phi / 2) * ((1 - es) / (1 + es)) ** (E / 2));
  const radius = C * Math.exp(-N * isometric);
  const angle = (N * (longitude - CENTRAL_MERIDIAN) * Math.PI) / 180;
  return [POLE_X + radius * Math.sin(angle), POLE_Y - radius * Math.cos(angle)];
}

/**
 * Area in km2 in Lambert-93, the legal projection of France, holes taken off. That is how published areas are measured:
 * 3,158 km2 for the metropolis, where the ellipsoid itself would give 3,156 and turf's sphere 3,150.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const squareMetres = Math.abs(signedArea(ring.map(lambert93))) / 2;
      total += index === 0 ? squareMetres : -squareMetres;
    });
  }
  return total / 1e6;
}
