import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { AreaFeature, AreaFeatures, AreaProps } from './features';
import { vertexCount } from './features';
import { isPolygonal, tidyPolygon } from './rings';

type AreaTopology = Topology<{ communes: GeometryCollection<AreaProps> }>;

/**
 * The communes with about `vertices` positions in all, for the SVG map. Borders are simplified as arcs that neighbours
 * share (Visvalingam), so they still meet exactly; islets smaller than the smallest triangle kept are dropped.
 */
export function simplifyCommunes(communes: AreaFeatures, vertices: number): AreaFeatures {
  const weighted = presimplify(topology({ communes }) as AreaTopology);
  // Arcs are shared and their ends are never dropped, so the share that reaches the target is found by bisection.
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (vertexCount(keepShare(weighted, middle).features) > vertices) high = middle;
    else low = middle;
  }
  return keepShare(weighted, low);
}

/** `share` of the vertices that are not ends of arcs, those that matter most to the shape. */
function keepShare(weighted: AreaTopology, share: number): AreaFeatures {
  const weight = quantile(weighted, share);
  const simplified = simplify(weighted, weight);
  const kept = filter(simplified, filterWeight(simplified, weight)) as AreaTopology;
  const collection = feature(kept, kept.objects.communes);
  const features = collection.features.flatMap((f): AreaFeature[] =>
    isPolygonal(f.geometry) ? [{ type: 'Feature', properties: f.properties, geometry: tidyPolygon(f.geometry) }] : [],
  );
  return { type: 'FeatureCollection', features };
}
