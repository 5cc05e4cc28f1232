import type { SourceFolder } from '../sources/read';
import { areaKm2 } from './area';
import { areasOf, asArea, type AreaLayer } from './basemap';
import { polygonsOf } from './rings';
import { simplifyTo } from './simplify';

export interface Waters {
  readonly lakes: readonly AreaLayer[];
  readonly rivers: readonly AreaLayer[];
}

/** A sheet of water more than this many times longer than it is wide is a river or a canal. */
const RIVER_ELONGATION = 25;

/** The source says not which is which: rivers are told from lakes by their shape. Largest first. */
export function waterFeatures(sources: SourceFolder, vertices: number): Waters {
  const sheets = areasOf(sources, 'geo/water.geojson').flatMap((f) =>
    polygonsOf(f.geometry).map((rings): AreaLayer => ({ ...f, geometry: { type: 'Polygon', coordinates: rings } })),
  );
  // The source repeats a few sheets to the last digit.
  const distinct = [...new Map(sheets.map((f) => [JSON.stringify(f.geometry), f])).values()];
  const simple = simplifyTo(distinct, vertices).flatMap(asArea);
  const sorted = simple.map((f) => ({ f, km2: areaKm2(f.geometry) })).sort((a, b) => b.km2 - a.km2);
  return {
    lakes: sorted.filter(({ f, km2 }) => elongation(f, km2) <= RIVER_ELONGATION).map(({ f }) => f),
    rivers: sorted.filter(({ f, km2 }) => elongation(f, km2) > RIVER_ELONGATION).map(({ f }) => f),
  };
}

/** Length over mean width of a sheet: half its shore over area / half its shore. */
function elongation(feature: AreaLayer, km2: number): number {
  const halfShore =
    polygonsOf(feature.geometry)
      .flat()
      .reduce((sum, ring) => sum + lengthKm(ring), 0) / 2;
  return (halfShore * halfShore) / km2;
}

/** Good to one per cent at this latitude, enough to tell shapes apart. */
function lengthKm(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
    sum += Math.hypot((x2 - x1) * 80.7, (y2 - y1) * 111.1);
  }
  return sum;
}
