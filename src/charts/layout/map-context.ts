import type { LabelPoint } from '../../domain/atlas';
import type { Caption, Layer } from '../../domain/scene';
import type { MapProjection, Padding, Rectangle } from './map-projection';

/** What a map may stand on; each part is optional, and a map without any is drawn all the same. */
export interface MapContext {
  /** What lies under and around the communes: `groundOf` (map-ground.ts), for a page that has those outlines. */
  readonly ground?: (projection: MapProjection, room: Rectangle) => readonly Layer[];
  /** Where names stand; without them in the middle of the largest part of a commune. */
  readonly labels?: readonly LabelPoint[];
  /** Room kept free around the communes, px: for a legend of the page that lies over the map. */
  readonly padding?: Padding;
  /** Draws the legend though the frame has no chrome: a page that has no legend of its own. */
  readonly legend?: boolean;
  /** Words instead of those that the data of one period give: an animation holds them still. */
  readonly caption?: Caption;
}

const EARTH_RADIUS_KM = 6371.0088;
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

/** Kilometres that a px is worth at a height of the picture (Mercator stretches towards the poles). */
export function kilometresPerPx(projection: MapProjection, y: number): number {
  const latitude = 2 * Math.atan(Math.exp((projection.translate[1] - y) / projection.scale)) - Math.PI / 2;
  return (EARTH_RADIUS_KM * Math.cos(latitude)) / projection.scale;
}
