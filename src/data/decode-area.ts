import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaName, lonLat, type Area, type AreaRing } from '../domain/area';
import { decodeGeometry } from './decode-geojson';
import { decodeJson } from './decode-json';
import { quoted } from './fault';
import { attempt, child, entries, items, oneOf, ShapeError, type Node } from './shape';

/** Larger files are not outlines of a neighbourhood, and would hold up the page. */
export const MAX_AREA_BYTES = 5_000_000;

/** Why a file is no area, in terms that its author can check. */
export interface AreaFault {
  /**
   * large: bytes; json: no JSON; shape: another form than GeoJSON polygons; projected: metres instead of degrees; empty:
   * polygons without a surface.
   */
  readonly kind: 'large' | 'json' | 'shape' | 'projected' | 'empty';
  /** "features[0].geometry.type"; empty where it is of the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export type AreaDecoding =
  /** One area a feature with a surface, at least one. */
  { readonly ok: true; readonly areas: readonly Area[] } | { readonly ok: false; readonly fault: AreaFault };

const TYPES = ['FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon'] as const;
/** Properties that name a feature, in this order, however they are capitalised. */
const NAMES = ['name', 'nom', 'libelle', 'label', 'title', 'titre'];

/**
 * The polygons of a GeoJSON text, an area a feature. A feature without a name goes by its file, and by its number where
 * there are several. Never throws.
 */
export function decodeArea(text: string, fileName: string): AreaDecoding {
  const file = { name: fileName, path: fileName };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_AREA_BYTES)
    return { ok: false, fault: { kind: 'large', path: '', expected: String(MAX_AREA_BYTES), found: String(bytes) } };
  const json = decodeJson(text, file);
  if (!json.ok) return refused('json', '', 'JSON', text.trim().slice(0, 60));
  const result = attempt(() => polygonsOf({ path: '', value: json.value }));
  if (!result.ok) {
    const { path, expected, found } = result.fault;
    return refused(isProjected(found) ? 'projected' : 'shape', path, expected, found);
  }
  const outlines = result.value
    .map(({ geometry, name }) => ({ parts: partsOf(geometry), name }))
    .filter(({ parts }) => parts.length > 0);
  if (outlines.length === 0) return refused('empty', '', '', '');
  return {
    ok: true,
    areas: outlines.map(({ parts, name }, index) => {
      const fallback = outlines.length === 1 ? nameOfFile(fileName) : `${nameOfFile(fileName)} ${index + 1}`;
      return { name: areaName(name) || areaName(fallback), shape: { type: 'polygon', parts } };
    }),
  };
}

function nameOfFile(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}

/** The areas of a file as one, under the name of the file. */
export function mergedAreas(areas: readonly Area[], fileName: string): Area {
  const parts = areas.flatMap(({ shape }) => (shape.type === 'polygon' ? shape.parts : []));
  return { name: areaName(nameOfFile(fileName)), shape: { type: 'polygon', parts } };
}

/** "892390, 6247035": metres of a projection, as Lambert 93 has them, where degrees were expected. */
function isProjected(found: string): boolean {
  const numbers = found.split(', ').map(Number);
  return numbers.length === 2 && numbers.every(Number.isFinite) && numbers.some((number) => Math.abs(number) > 1000);
}

function refused(kind: AreaFault['kind'], path: string, expected: string, found: string): AreaDecoding {
  return { ok: false, fault: { kind, path, expected, found: quoted(found) } };
}

interface Outline {
  readonly geometry: Polygon | MultiPolygon;
  readonly name: string;
}

function polygonsOf(node: Node): readonly Outline[] {
  switch (oneOf(child(node, 'type'), TYPES)) {
    case 'FeatureCollection': {
      const features = child(node, 'features');
      const read = items(features).map(featureOf);
      if (read.length === 0) throw new ShapeError(features.path, '[{ "type": "Feature", … }]', '[]');
      return read;
    }
    case 'Feature':
      return [featureOf(node)];
    default:
      return [{ geometry: decodeGeometry(node), name: '' }];
  }
}

function featureOf(node: Node): Outline {
  oneOf(child(node, 'type'), ['Feature'] as const);
  const properties = child(node, 'properties');
  const named = new Map(
    properties.value === null ? [] : entries(properties).map(([key, { value }]) => [key.toLowerCase(), value]),
  );
  const name = NAMES.map((key) => named.get(key)).find((value) => typeof value === 'string' && value.trim() !== '');
  return { geometry: decodeGeometry(child(node, 'geometry')), name: typeof name === 'string' ? name : '' };
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
