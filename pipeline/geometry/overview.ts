import type { Position } from 'geojson';
import { crossingsOf } from './crossings';
import type { AreaFeature, AreaFeatures } from './features';
import { isPolygonal, tidyPolygon } from './rings';
import { simplifyTo } from './simplify';

const ATTEMPTS = 5;
/** Ten metres, a fraction of a pixel at the scale of this map: every figure that has a map loads these outlines. */
const DECIMALS = 4;

/**
 * The communes with about `vertices` positions in all, for the SVG map: neighbours still share their borders. Where a
 * simplified border would cross itself (the meanders of the Durance) it keeps its detail.
 */
export function simplifyCommunes(communes: AreaFeatures, vertices: number): AreaFeatures {
  const exact: Position[] = [];
  let features = attempt(communes, vertices, exact);
  for (let round = 1; round < ATTEMPTS; round++) {
    const crossings = features.flatMap((f) => crossingsOf(f.geometry));
    if (crossings.length === 0) break;
    exact.push(...crossings);
    features = attempt(communes, vertices, exact);
  }
  return { type: 'FeatureCollection', features };
}

function attempt(communes: AreaFeatures, vertices: number, exact: readonly Position[]): AreaFeature[] {
  return simplifyTo(communes.features, vertices, exact).flatMap((f): AreaFeature[] =>
    isPolygonal(f.geometry)
      ? [{ type: 'Feature', properties: f.properties, geometry: tidyPolygon(f.geometry, DECIMALS) }]
      : [],
  );
}
