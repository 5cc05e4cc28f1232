import type { Frame } from '../../domain/frame';
import type { PlaceFeatures } from '../../domain/atlas';
import type { Layer } from '../../domain/scene';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { typeScale } from './chrome';
import { largestRadiusPx } from './circles';
import { legendOf } from './legend';
import { legendBoxes, legendMarks } from './legend-marks';
import { fitProjection, type MapProjection, type Padding, type Rectangle } from './map-projection';
import { outerEdge } from './outer-edge';

export interface Arrangement {
  /** Where the map may draw its ground. */
  readonly room: Rectangle;
  /** Null where there are no outlines to fit. */
  readonly projection: MapProjection | null;
  readonly legend: readonly Layer[];
}

/**
 * Where map and legend stand. A picture that stands alone carries its legend: in the bottom left corner, over the sea,
 * with the communes moved aside as far as it would touch them; on a narrow picture above the map. A page
 * draws its own legend and says with `padding` what to keep free.
 */
export function arrangeMap(
  data: ChoroplethData,
  frame: Frame,
  inner: Rectangle,
  speech: Speech,
  padding: Padding | undefined,
  hasLegend: boolean,
): Arrangement {
  const scale = frame.textScale;
  const edge = 8 * scale;
  const free = padding ?? { top: edge, right: edge, bottom: edge, left: edge };
  if (!hasLegend) return { room: inner, projection: fitInto(data, inner, free), legend: [] };
  const over = inner.width >= 560 * scale;
  const most = over ? inner.width * 0.5 : inner.width;
  const size = {
    widthPx: most,
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
  const corner = [inner.x + inset, inner.y + inner.height - heightPx - inset] as const;
  const centred = fitInto(data, inner, free);
  const aside = centred === null ? 0 : overlapPx(data, centred, legendBoxes(model, size, ...corner), inset);
  const projection = aside === 0 ? centred : fitInto(data, inner, { ...free, left: free.left + 2 * aside });
  return { room: inner, projection, legend: at(...corner) };
}

function fitInto(data: ChoroplethData, room: Rectangle, free: Padding): MapProjection | null {
  if (data.features === null || data.features.features.length === 0) return null;
  const sides = { ...free, top: room.y + free.top, left: room.x + free.left };
  return fitProjection(data.features, room.x + room.width, room.y + room.height, sides);
}

/** How far the communes would have to move to the right to leave some boxes free, px. */
function overlapPx(
  data: ChoroplethData,
  projection: MapProjection,
  boxes: readonly Rectangle[],
  airPx: number,
): number {
  let overlap = 0;
  for (const line of outerEdge(data.features ?? NONE)) {
    for (const [longitude = 0, latitude = 0] of line) {
      const [x, y] = projection.point([longitude, latitude]);
      for (const box of boxes)
        if (y > box.y - airPx && y < box.y + box.height) overlap = Math.max(overlap, box.x + box.width + airPx - x);
    }
  }
  return overlap;
}

const NONE: PlaceFeatures = { type: 'FeatureCollection', features: [] };
