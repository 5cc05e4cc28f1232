import type { FeatureCollection, Geometry } from 'geojson';
import { geoClipRectangle, geoPath } from 'd3';
import type { Layer, Mark } from '../../domain/scene';
import { boundsOf, transformOf, type MapProjection, type Rectangle, type Shape } from './map-projection';

/** Outlines that a map may stand on; each is optional. */
export interface Ground {
  readonly land?: FeatureCollection<Geometry>;
  readonly sea?: FeatureCollection<Geometry>;
  readonly lakes?: FeatureCollection<Geometry>;
}

/** For `MapContext.ground`. */
export function groundOf(ground: Ground): (projection: MapProjection, room: Rectangle) => readonly Layer[] {
  return (projection, room) => groundLayer(ground, projection, room);
}

/** Sea, land around and lakes; nothing where neither land nor sea is known, so that the page shows through. */
function groundLayer({ land, sea, lakes }: Ground, projection: MapProjection, room: Rectangle): readonly Layer[] {
  if (land === undefined && sea === undefined) return [];
  const known = land ?? sea;
  const covered = known === undefined ? room : intersection(room, boundsOf(known, projection));
  const marks: Mark[] = [{ type: 'rect', ...covered, fill: land === undefined ? 'land' : 'sea', className: 'ground' }];
  const paths = [
    { shape: land, fill: 'land' },
    { shape: land === undefined ? sea : undefined, fill: 'sea' },
    { shape: lakes === undefined ? undefined : largerThan(lakes, projection), fill: 'sea' },
  ];
  for (const { shape, fill } of paths) {
    const d = shape === undefined ? '' : shapePath(shape, projection, covered);
    if (d !== '') marks.push({ type: 'path', d, fill });
  }
  return [{ name: 'ground', marks }];
}

/** A pond of a few px is noise. */
const LEAST_LAKE_PX = 5;

function largerThan(lakes: FeatureCollection<Geometry>, projection: MapProjection): FeatureCollection<Geometry> {
  const large = lakes.features.filter((lake) => {
    const { width, height } = boundsOf(lake, projection);
    return Math.min(width, height) >= LEAST_LAKE_PX;
  });
  return { ...lakes, features: large };
}

/** The data end somewhere: beyond them the picture is empty rather than wrong. */
function intersection(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** One path for the part of a shape inside a rectangle, px to a tenth; empty where there is none. */
export function shapePath(shape: Shape, projection: MapProjection, clip: Rectangle): string {
  const cut = geoClipRectangle(clip.x, clip.y, clip.x + clip.width, clip.y + clip.height);
  const transform = transformOf(projection);
  const path = geoPath({ stream: (stream) => transform.stream(cut(stream)) }).digits(1);
  return path(shape) ?? '';
}
