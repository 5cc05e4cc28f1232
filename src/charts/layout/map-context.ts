import type { FeatureCollection, Geometry } from 'geojson';
import type { LabelPoint } from '../../domain/atlas';
import type { Layer, Mark } from '../../domain/scene';
import {
  boundsOf,
  kilometresPerPx,
  shapePath,
  type MapProjection,
  type Padding,
  type Rectangle,
} from './map-projection';

/** What a map may stand on; each part is optional, and a map without any is drawn all the same. */
export interface MapContext {
  readonly land?: FeatureCollection<Geometry>;
  readonly sea?: FeatureCollection<Geometry>;
  readonly lakes?: FeatureCollection<Geometry>;
  /** Where names stand; without them in the middle of the largest part of a commune. */
  readonly labels?: readonly LabelPoint[];
  /** Room kept free around the communes, px: for a legend of the page that lies over the map. */
  readonly padding?: Padding;
}

/** Sea, land around and lakes; nothing where neither land nor sea is known, so that the page shows through. */
export function groundLayer(context: MapContext, projection: MapProjection, room: Rectangle): readonly Layer[] {
  const { land, sea } = context;
  if (land === undefined && sea === undefined) return [];
  const known = land ?? sea;
  const covered = known === undefined ? room : intersection(room, boundsOf(known, projection));
  const marks: Mark[] = [{ type: 'rect', ...covered, fill: land === undefined ? 'land' : 'sea', className: 'ground' }];
  const paths = [
    { shape: land, fill: 'land' },
    { shape: land === undefined ? sea : undefined, fill: 'sea' },
    { shape: context.lakes === undefined ? undefined : largerThan(context.lakes, projection), fill: 'sea' },
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

const LENGTHS_KM = [50, 20, 10, 5, 2, 1];

/** A scale bar in the bottom right corner: the longest round length under an eighth of the room. */
export function scaleLayer(
  projection: MapProjection,
  room: Rectangle,
  sizePx: number,
  text: (length: number) => string,
): readonly Layer[] {
  const y = room.y + room.height - sizePx * 0.8;
  const perPx = kilometresPerPx(projection, y);
  const length = LENGTHS_KM.find((candidate) => candidate / perPx <= room.width / 8);
  if (length === undefined) return [];
  const x = room.x + room.width - sizePx * 0.8;
  const left = x - length / perPx;
  const tick = sizePx * 0.35;
  return [
    {
      name: 'scale',
      marks: [
        {
          type: 'path',
          d: `M${left.toFixed(1)} ${(y - tick).toFixed(1)}V${y.toFixed(1)}H${x.toFixed(1)}V${(y - tick).toFixed(1)}`,
          fill: 'none',
          stroke: 'quiet',
          strokeWidth: 1,
        },
        {
          type: 'text',
          x: (left + x) / 2,
          y: y - sizePx * 0.45,
          text: text(length),
          sizePx,
          anchor: 'middle',
          fill: 'quiet',
          halo: true,
        },
      ],
    },
  ];
}
