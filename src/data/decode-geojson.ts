import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceFeature, PlaceFeatures } from '../domain/atlas';
import type { Resource } from '../domain/resource';
import type { DataError } from '../domain/table';
import { decodeJson } from './decode-json';
import { decodeList } from './decode-list';
import { fatal, refusal } from './fault';
import { ShapeError, child, filledText, items, number, oneOf, text, type Node } from './shape';

export interface FeaturesDecoding {
  readonly features: PlaceFeatures | null;
  readonly errors: readonly DataError[];
}

/**
 * Outlines of places, rings rewound for d3-geo: outer ones clockwise, holes anticlockwise, whatever the file has. A
 * feature with an unknown code, a code seen before or a broken ring is refused; fewer features than the manifest says
 * refuse the file. Never throws.
 * @param known codes of all places; null where they could not be read
 */
export function decodePlaceFeatures(
  input: unknown,
  resource: Resource,
  known: ReadonlySet<string> | null,
): FeaturesDecoding {
  const json = decodeJson(input, resource, resource.bytes);
  if (!json.ok) return { features: null, errors: [json.error] };
  const root: Node = { path: '', value: json.value };
  const { values, errors } = decodeList(resource, () => child(root, 'features'), decodeFeature);
  const read = values.length + errors.length;
  if (errors.some((error) => error.grade === 'fatal')) return { features: null, errors: [...json.notes, ...errors] };
  if (read < resource.rowCount) {
    const error = fatal(resource, 'truncated', String(resource.rowCount), String(read));
    return { features: null, errors: [...json.notes, ...errors, error] };
  }
  const byCode = new Map<string, PlaceFeature>();
  const refusals: DataError[] = [];
  for (const feature of values) {
    const { code } = feature.properties;
    const where = { row: null, column: 'code' };
    if (known !== null && !known.has(code)) refusals.push(refusal(resource, 'code', where, 'places.csv', code));
    else if (byCode.has(code)) refusals.push(refusal(resource, 'duplicate', where, '', code));
    else byCode.set(code, feature);
  }
  const features: PlaceFeatures = { type: 'FeatureCollection', features: [...byCode.values()] };
  return { features, errors: [...json.notes, ...errors, ...refusals] };
}

function decodeFeature(node: Node): PlaceFeature {
  const properties = child(node, 'properties');
  return {
    type: 'Feature',
    properties: { code: filledText(child(properties, 'code')), name: text(child(properties, 'name')) },
    geometry: decodeGeometry(child(node, 'geometry')),
  };
}

/** Polygons, rewound as above; anything else is a ShapeError with the path, what was expected and what was found. */
export function decodeGeometry(node: Node): Polygon | MultiPolygon {
  const type = oneOf(child(node, 'type'), ['Polygon', 'MultiPolygon'] as const);
  const coordinates = child(node, 'coordinates');
  return type === 'Polygon'
    ? { type, coordinates: decodePolygon(coordinates) }
    : { type, coordinates: items(coordinates).map(decodePolygon) };
}

function decodePolygon(node: Node): Position[][] {
  const rings = items(node).map(decodeRing);
  if (rings.length === 0) throw new ShapeError(node.path, '[[[5.4, 43.3], …]]', '[]');
  return rings.map((ring, index) => wound(ring, index === 0));
}

/** At least four positions, the last one equal to the first (RFC 7946, 3.1.6). */
function decodeRing(node: Node): Position[] {
  const ring = items(node).map(decodePosition);
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
  if (ring.length < 4 || !closed) throw new ShapeError(node.path, '[[5.4, 43.3], …]', `${ring.length}`);
  return ring;
}

function decodePosition(node: Node): Position {
  const [longitude, latitude] = items(node);
  if (longitude === undefined || latitude === undefined) throw new ShapeError(node.path, '[5.4, 43.3]', '');
  const position: Position = [number(longitude), number(latitude)];
  if (Math.abs(number(longitude)) > 180 || Math.abs(number(latitude)) > 90) {
    throw new ShapeError(node.path, '[5.4, 43.3]', position.join(', '));
  }
  return position;
}

/** d3-geo takes the area to the right of a ring: anticlockwise would be the rest of the globe. */
function wound(ring: Position[], clockwise: boolean): Position[] {
  return signedArea(ring) < 0 === clockwise ? ring : ring.toReversed();
}

/** Twice the area in square degrees, above 0 for anticlockwise rings. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
