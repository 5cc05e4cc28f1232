import type { PlaceFeatures } from '../../domain/atlas';
import { fitProjection, type MapProjection, type Padding, type Rectangle } from './map-projection';
import { outerEdge } from './outer-edge';

type Side = keyof Padding;
type SizePx = readonly [width: number, height: number];

/** Between the communes and what lies over the map. */
const AIR_PX = 6;
/** The shape is centred in what a padding leaves, so that it moves by half of it: a few turns come near enough. */
const MOST_TURNS = 12;

/**
 * Padding that keeps the communes clear of boxes in the corners of the map (legend, buttons, credit), as large as that
 * allows: each box is left free either across or down, whichever leaves the larger map. Null where none was found.
 */
export function paddingAround(
  features: PlaceFeatures,
  size: SizePx,
  base: Padding,
  boxes: readonly Rectangle[],
): Padding | null {
  const lines = outerEdge(features);
  const points = lines.flat();
  const shape = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines.map((line) => line.map((at) => [...at])) },
  } as const;
  const fit = (padding: Padding): MapProjection => fitProjection(shape, ...size, padding);
  const overlapOf = (box: Rectangle, side: Side, projection: MapProjection): number => {
    let most = 0;
    for (const [longitude = 0, latitude = 0] of points) {
      most = Math.max(most, overlapAt(projection.point([longitude, latitude]), box, side));
    }
    return most;
  };
  let best: { readonly padding: Padding; readonly scale: number } | null = null;
  for (let choice = 0; choice < 2 ** boxes.length; choice += 1) {
    let padding = base;
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const projection = fit(padding);
      const more = boxes.flatMap((box, index) => {
        const side = sideOf(box, size, ((choice >> index) & 1) === 1);
        const overlap = overlapOf(box, side, projection);
        return overlap > 0.5 ? [{ side, overlap }] : [];
      });
      if (more.length === 0) {
        if (projection.scale > (best?.scale ?? 0)) best = { padding, scale: projection.scale };
        break;
      }
      for (const { side, overlap } of more) padding = { ...padding, [side]: padding[side] + overlap + 1 };
    }
    // Nothing is in the way: every choice would say the same.
    if (best?.padding === base) break;
  }
  return best?.padding ?? null;
}

/** The side of the map that a box stands at, across or down. */
function sideOf({ x, y, width, height }: Rectangle, [mapWidth, mapHeight]: SizePx, isAcross: boolean): Side {
  if (isAcross) return x + width / 2 < mapWidth / 2 ? 'left' : 'right';
  return y + height / 2 < mapHeight / 2 ? 'top' : 'bottom';
}

/** How far a point within a box would have to move away from a side to leave it, px; 0 outside. */
function overlapAt([x, y]: readonly [number, number], box: Rectangle, side: Side): number {
  const [left, right] = [box.x - AIR_PX, box.x + box.width + AIR_PX];
  const [top, bottom] = [box.y - AIR_PX, box.y + box.height + AIR_PX];
  if (x <= left || x >= right || y <= top || y >= bottom) return 0;
  return { left: right - x, right: x - left, top: bottom - y, bottom: y - top }[side];
}
