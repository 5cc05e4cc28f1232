import { featureCollection, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Checks } from '../checks';
import { Violation } from '../violation';
import { areaKm2 } from './area';
import { crossingsOf } from './crossings';
import type { AreaFeature } from './features';
import { polygonsOf, signedArea } from './rings';

/**
 * A layer of areas that the atlas counts on: rings closed, wound as RFC 7946 asks, not crossing themselves, and the
 * areas not overlapping.
 * @throws Violation naming the file and the place.
 */
export function checkAreas(file: string, features: readonly AreaFeature[], checks: Checks): void {
  for (const { properties, geometry } of features) checkRings(file, properties.code, geometry);
  checks.note(`geometry ${file}`, `${features.length} areas: closed, right-hand rule, no ring crosses itself`);
  const sum = features.reduce((total, f) => total + areaKm2(f.geometry), 0);
  if (features.length < 2) return;
  const whole = union(featureCollection([...features]));
  const covered = whole ? areaKm2(whole.geometry) : 0;
  // Two areas that overlapped by one hectare would make the union 0.01 km2 smaller than the sum.
  if (Math.abs(sum - covered) > 0.01) {
    throw new Violation(file, null, `areas overlap: they add up to ${sum} km2 and cover ${covered} km2`);
  }
  checks.note(`overlap ${file}`, `none: sum and union are both ${sum.toFixed(1)} km2`);
}

export function checkRings(file: string, code: string, geometry: Polygon | MultiPolygon): void {
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
        throw new Violation(file, null, `${code}: a ring is not closed`);
      }
      if (signedArea(ring) > 0 !== (index === 0))
        throw new Violation(file, null, `${code}: a ring is wound the wrong way`);
    });
  }
  const [crossing] = crossingsOf(geometry);
  if (crossing) throw new Violation(file, null, `${code}: a ring crosses itself at ${crossing.join(', ')}`);
}
