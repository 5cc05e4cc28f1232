import { geoDistance } from 'd3';
import type { Position } from 'geojson';
import type { PlaceFeature, PlaceFeatures } from '../domain/atlas';

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;

export interface Neighbour {
  readonly code: string;
  readonly name: string;
  /** Length of the border that both have, on generalised outlines: for order and words, not for law. */
  readonly borderKm: number;
}

const known = new WeakMap<PlaceFeatures, ReadonlyMap<string, readonly Neighbour[]>>();

function ringsOf({ geometry }: PlaceFeature): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pointKey(point: Position): string {
  return `${String(point[0])} ${String(point[1])}`;
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly codes: Set<string>;
}

/** Every segment of every ring with the codes of those it bounds, whichever way each of them runs along it. */
function edgesOf(features: PlaceFeatures): Iterable<Edge> {
  const edges = new Map<string, Edge>();
  for (const feature of features.features) {
    for (const ring of ringsOf(feature)) {
      ring.slice(1).forEach((to, index) => {
        const from = ring[index] ?? to;
        const [a, b] = [pointKey(from), pointKey(to)];
        if (a === b) return;
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        const edge = edges.get(key) ?? { from, to, codes: new Set() };
        edge.codes.add(feature.properties.code);
        edges.set(key, edge);
      });
    }
  }
  return edges.values();
}

function lengthKm({ from, to }: Edge): number {
  return geoDistance([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0]) * EARTH_RADIUS_KM;
}

function findNeighbours(features: PlaceFeatures): ReadonlyMap<string, readonly Neighbour[]> {
  const borders = new Map<string, Map<string, number>>();
  for (const edge of edgesOf(features)) {
    if (edge.codes.size < 2) continue;
    for (const code of edge.codes) {
      const own = borders.get(code) ?? new Map<string, number>();
      borders.set(code, own);
      for (const other of edge.codes) if (other !== code) own.set(other, (own.get(other) ?? 0) + lengthKm(edge));
    }
  }
  const names = new Map(features.features.map(({ properties }) => [properties.code, properties.name]));
  const listOf = (code: string): readonly Neighbour[] =>
    [...(borders.get(code) ?? [])]
      .map(([other, borderKm]) => ({ code: other, name: names.get(other) ?? other, borderKm }))
      .sort((a, b) => b.borderKm - a.borderKm || (a.code < b.code ? -1 : 1));
  return new Map([...names.keys()].map((code) => [code, listOf(code)]));
}

/**
 * The areas that share a border with one, longest border first. A border is at least one segment with the very same two
 * ends in both outlines: the file has each border once, exact to its five decimals, so nothing is measured or rounded.
 * Areas that meet in a point alone are no neighbours; nor are those that only water outside the outlines parts. Areas
 * outside the file are not known. A code that is not there: none.
 */
export function neighboursOf(features: PlaceFeatures, code: string): readonly Neighbour[] {
  let all = known.get(features);
  if (all === undefined) {
    all = findNeighbours(features);
    known.set(features, all);
  }
  return all.get(code) ?? [];
}
