import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaName, lonLat, type AreaRing, type AreaShape } from '../domain/area';
import { decodeGeometry } from './decode-geojson';
import { decodeJson } from './decode-json';
import { quoted } from './fault';
import { attempt, child, items, oneOf, ShapeError, type Node } from './shape';

/** Larger files are not outlines of a neighbourhood, and would hold up the page. */
export const MAX_AREA_BYTES = 5_000_000;

/** Why a file is no area, in terms that its author can check. */
export interface AreaFault {
  /** large: bytes; json: no JSON; shape: another form than GeoJSON polygons; empty: polygons without a surface. */
  readonly kind: 'large' | 'json' | 'shape' | 'empty';
  /** "features[0].geometry.type"; empty where it is of the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export type AreaDecoding =
  | { readonly ok: true; readonly shape: AreaShape; readonly name: string }
  | { readonly ok: false; readonly fault: AreaFault };

const TYPES = ['FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon'] as const;

/**
 * The polygons of a GeoJSON text as one area: a place is in where it is in one of them. Its name is that of its only
 * feature, else of its file. Never throws.
 */
export function decodeArea(text: string, fileName: string): AreaDecoding {
  const file = { name: fileName, path: fileName };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_AREA_BYTES)
    return { ok: false, fault: { kind: 'large', path: '', expected: String(MAX_AREA_BYTES), found: String(bytes) } };
  const json = decodeJson(text, file);
  if (!json.ok) return refused('json', '', 'JSON', text.trim().slice(0, 60));
  const result = attempt(() => polygonsOf({ path: '', value: json.value }));
  if (!result.ok) return refused('shape', result.fault.path, result.fault.expected, result.fault.found);
  const parts = result.value.geometries.flatMap(partsOf);
  if (parts.length === 0) return refused('empty', '', '', '');
  const name = areaName(result.value.name) || areaName(fileName.replace(/\.[^.]*$/, ''));
  return { ok: true, shape: { type: 'polygon', parts }, name };
}

function refused(kind: AreaFault['kind'], path: string, expected: string, found: string): AreaDecoding {
  return { ok: false, fault: { kind, path, expected, found: quoted(found) } };
}

interface Polygons {
  readonly geometries: readonly (Polygon | MultiPolygon)[];
  readonly name: string;
}

function polygonsOf(node: Node): Polygons {
  switch (oneOf(child(node, 'type'), TYPES)) {
    case 'FeatureCollection': {
      const features = child(node, 'features');
      const read = items(features).map(featureOf);
      const [first] = read;
      if (first === undefined) throw new ShapeError(features.path, '[{ "type": "Feature", … }]', '[]');
      return read.length === 1 ? first : { geometries: read.flatMap(({ geometries }) => geometries), name: '' };
    }
    case 'Feature':
      return featureOf(node);
    default:
      return { geometries: [decodeGeometry(node)], name: '' };
  }
}

function featureOf(node: Node): Polygons {
  oneOf(child(node, 'type'), ['Feature'] as const);
  const properties = child(node, 'properties');
  const names = ['name', 'nom'].map((key) => (properties.value === null ? null : child(properties, key).value));
  const name = names.find((value) => typeof value === 'string');
  return { geometries: [decodeGeometry(child(node, 'geometry'))], name: typeof name === 'string' ? name : '' };
}

function partsOf(geometry: Polygon | MultiPolygon): readonly (readonly AreaRing[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(ringOf);
    return outer === undefined || outer.length < 3 ? [] : [[outer, ...holes.filter(({ length }) => length >= 3)]];
  });
}

/** Rounded as a link keeps it, without corners that fall together and without the closing one. */
function ringOf(ring: readonly Position[]): AreaRing {
  const rounded = ring.slice(0, -1).map(([longitude = 0, latitude = 0]) => lonLat(longitude, latitude));
  return rounded.filter(([x, y], index) => {
    const [beforeX, beforeY] = rounded[index - 1] ?? rounded.at(-1) ?? [];
    return rounded.length === 1 || x !== beforeX || y !== beforeY;
  });
}
