import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { geoPath, geoTransform } from 'd3';

/**
 * Mercator as MapLibre draws it, north up: x = translate[0] + scale * longitude, y = translate[1] - scale *
 * ln tan(45 deg + latitude / 2), angles in radians. The same numbers as `scale()` and `translate()` of d3's geoMercator.
 */
export interface MapProjection {
  readonly scale: number;
  readonly translate: readonly [number, number];
  readonly point: (lonLat: readonly [number, number]) => readonly [number, number];
}

/** Room to leave free at each side, px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Outline {
  readonly d: string;
  /** Middle of the largest ring, px. */
  readonly centre: readonly [number, number];
  readonly box: readonly [readonly [number, number], readonly [number, number]];
}

export type Shape = Feature<Geometry> | FeatureCollection<Geometry>;

const RADIAN = Math.PI / 180;

function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2));
}

export function projectionOf(scale: number, translate: readonly [number, number]): MapProjection {
  return {
    scale,
    translate,
    point: ([longitude, latitude]) => [
      translate[0] + scale * longitude * RADIAN,
      translate[1] - scale * mercatorY(latitude),
    ],
  };
}

/** Planar on purpose: no winding rule, no great-circle resampling, hence the very lines that MapLibre draws. */
function pathOf(projection: MapProjection): ReturnType<typeof geoPath> {
  return geoPath(transformOf(projection)).digits(1);
}

/** A projection as a stream of d3-geo. */
export function transformOf(projection: MapProjection): ReturnType<typeof geoTransform> {
  return geoTransform({
    point(longitude, latitude) {
      const [x, y] = projection.point([longitude, latitude]);
      this.stream.point(x, y);
    },
  });
}

/**
 * The projection that shows a shape as large as fits, centred in what the padding leaves of a picture.
 * `scale` and `translate` are what `cameraOfProjection` of the WebGL map wants, so that both maps coincide.
 */
export function fitProjection(
  shape: Shape,
  widthPx: number,
  heightPx: number,
  paddingPx: number | Padding,
): MapProjection {
  const { top, right, bottom, left } =
    typeof paddingPx === 'number'
      ? { top: paddingPx, right: paddingPx, bottom: paddingPx, left: paddingPx }
      : paddingPx;
  const [[x0, y0], [x1, y1]] = pathOf(projectionOf(1, [0, 0])).bounds(shape);
  const [width, height] = [Math.max(1, widthPx - left - right), Math.max(1, heightPx - top - bottom)];
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  return projectionOf(scale, [left + (width - scale * (x0 + x1)) / 2, top + (height - scale * (y0 + y1)) / 2]);
}

/** The box of a shape, px. */
export function boundsOf(shape: Shape, projection: MapProjection): Rectangle {
  const [[x0, y0], [x1, y1]] = pathOf(projection).bounds(shape);
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** One path for open lines, px to a tenth. */
export function linesPath(lines: readonly (readonly Position[])[], projection: MapProjection): string {
  const coordinates = lines.map((line) => line.map((position) => [...position]));
  return pathOf(projection)({ type: 'MultiLineString', coordinates }) ?? '';
}

interface Drawn {
  readonly projection: MapProjection;
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** The last outlines of a set of features: another year or indicator draws the same ones again. */
const drawn = new WeakMap<FeatureCollection, Drawn>();

function isSame(a: MapProjection, b: MapProjection): boolean {
  return a.scale === b.scale && a.translate[0] === b.translate[0] && a.translate[1] === b.translate[1];
}

/** Outline, middle and box of every feature, by its `code`. */
export function outlinesOf(
  features: FeatureCollection<Geometry, { readonly code: string }>,
  projection: MapProjection,
): ReadonlyMap<string, Outline> {
  const known = drawn.get(features);
  if (known !== undefined && isSame(known.projection, projection)) return known.outlines;
  const path = pathOf(projection);
  const outlines = new Map(
    features.features.map((feature): [string, Outline] => {
      const centre = path.centroid(largestPart(feature.geometry, path));
      return [feature.properties.code, { d: path(feature) ?? '', centre, box: path.bounds(feature) }];
    }),
  );
  drawn.set(features, { projection, outlines });
  return outlines;
}

/** Marseille's islands must not pull its name out to sea. */
function largestPart(geometry: Geometry, path: ReturnType<typeof geoPath>): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Geometry => ({ type: 'Polygon', coordinates }));
  const area = (part: Geometry): number => Math.abs(path.area(part));
  return parts.toSorted((a, b) => area(b) - area(a))[0] ?? geometry;
}
