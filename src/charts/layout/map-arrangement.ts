import type { Frame } from '../../domain/frame';
import type { Layer } from '../../domain/scene';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { typeScale } from './chrome';
import { largestRadiusPx } from './circles';
import { legendOf } from './legend';
import { legendMarks } from './legend-marks';
import { boundsOf, fitProjection, type MapProjection, type Padding, type Rectangle } from './map-projection';

export interface Arrangement {
  /** Where the map may draw its ground. */
  readonly room: Rectangle;
  /** Null where there are no outlines to fit. */
  readonly projection: MapProjection | null;
  readonly legend: readonly Layer[];
}

/**
 * Where map and legend stand. A picture that stands alone carries its legend: in the bottom left corner, over the sea,
 * where there is room, with the communes moved aside if it would touch them; on a narrow picture above the map. A page
 * draws its own legend and says with `padding` what to keep free.
 */
export function arrangeMap(
  data: ChoroplethData,
  frame: Frame,
  inner: Rectangle,
  speech: Speech,
  padding: Padding | undefined,
): Arrangement {
  const scale = frame.textScale;
  const edge = 8 * scale;
  const free = padding ?? { top: edge, right: edge, bottom: edge, left: edge };
  if (frame.chrome !== 'full') return { room: inner, projection: fitInto(data, inner, free), legend: [] };
  const over = inner.width >= 640 * scale;
  const widthPx = over ? Math.min(270 * scale, inner.width * 0.32) : inner.width;
  const size = {
    widthPx,
    sizePx: typeScale(frame).small,
    largestRadiusPx: largestRadiusPx(inner.width, inner.height, scale),
  };
  const model = legendOf(data, speech);
  const { heightPx } = legendMarks(model, size, 0, 0);
  const inset = 12 * scale;
  const at = (x: number, y: number): readonly Layer[] => [
    { name: 'legend', marks: legendMarks(model, size, x, y).marks },
  ];
  if (!over) {
    const room = { ...inner, y: inner.y + heightPx + inset, height: Math.max(1, inner.height - heightPx - inset) };
    return { room, projection: fitInto(data, room, free), legend: at(inner.x, inner.y) };
  }
  const corner = {
    x: inner.x + inset,
    y: inner.y + inner.height - heightPx - inset,
    width: widthPx,
    height: heightPx,
  };
  const centred = fitInto(data, inner, free);
  const hidden = centred !== null && touchesOutline(data, centred, corner);
  const projection = hidden ? fitInto(data, inner, { ...free, left: widthPx + 2 * inset }) : centred;
  return { room: inner, projection, legend: at(corner.x, corner.y) };
}

function fitInto(data: ChoroplethData, room: Rectangle, free: Padding): MapProjection | null {
  if (data.features === null || data.features.features.length === 0) return null;
  const sides = { ...free, top: room.y + free.top, left: room.x + free.left };
  return fitProjection(data.features, room.x + room.width, room.y + room.height, sides);
}

function touchesOutline(data: ChoroplethData, projection: MapProjection, corner: Rectangle): boolean {
  return (data.features?.features ?? []).some((feature) => {
    const box = boundsOf(feature, projection);
    return (
      box.x < corner.x + corner.width &&
      corner.x < box.x + box.width &&
      box.y < corner.y + corner.height &&
      corner.y < box.y + box.height
    );
  });
}
