import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';

type Properties = object;
type LayerTopology<P extends Properties> = Topology<{ layer: GeometryCollection<P> }>;

/**
 * The features with at most `vertices` positions in all. Lines that features share are simplified once (Visvalingam on
 * the arcs of a topology), so neighbours still meet exactly and junctions stay; rings smaller than the smallest
 * triangle kept are dropped. Within a kilometre of a position of `exact` nothing is simplified.
 */
export function simplifyTo<G extends Geometry, P extends Properties>(
  features: readonly Feature<G, P>[],
  vertices: number,
  exact: readonly Position[] = [],
): Feature<Geometry, P>[] {
  const layer: FeatureCollection<G, P> = { type: 'FeatureCollection', features: [...features] };
  const weighted = presimplify(topology({ layer }) as unknown as LayerTopology<P>);
  keepNear(weighted, exact);
  // Arcs are shared and their ends are never dropped, so the share that reaches the target is found by bisection.
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (countVertices(keepShare(weighted, middle)) > vertices) high = middle;
    else low = middle;
  }
  return keepShare(weighted, low);
}

const NEAR_DEGREES = 0.01;

/** A weighted point is [x, y, weight], and the heaviest are kept longest. */
function keepNear<P extends Properties>(weighted: LayerTopology<P>, exact: readonly Position[]): void {
  for (const point of exact.length > 0 ? weighted.arcs.flat() : []) {
    const [x = 0, y = 0] = point;
    if (exact.some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) < NEAR_DEGREES)) point[2] = Infinity;
  }
}

/** `share` of the vertices that are not ends of arcs, those that matter most to the shape. */
function keepShare<P extends Properties>(weighted: LayerTopology<P>, share: number): Feature<Geometry, P>[] {
  const weight = quantile(weighted, share);
  const simplified = simplify(weighted, weight);
  const kept = filter(simplified, filterWeight(simplified, weight)) as LayerTopology<P>;
  return feature(kept, kept.objects.layer).features;
}

/** Positions of all features, the closing one of each ring included. */
export function countVertices(features: readonly Feature<Geometry>[]): number {
  return features.reduce(
    (sum, f) => sum + (f.geometry.type === 'GeometryCollection' ? 0 : positions(f.geometry.coordinates)),
    0,
  );
}

function positions(coordinates: unknown): number {
  if (!Array.isArray(coordinates)) return 0;
  if (typeof coordinates[0] === 'number') return 1;
  return coordinates.reduce((sum: number, part: unknown) => sum + positions(part), 0);
}
