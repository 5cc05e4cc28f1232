import type { Frame } from '../../domain/frame';
import type { PlaceFeatures } from '../../domain/atlas';
import type { Layer } from '../../domain/scene';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { typeScale } from './chrome';
import { largestRadiusPx } from './circles';
import { legendOf, type LegendModel } from './legend';
import { legendBoxes, legendMarks } from './legend-marks';
import type { LegendSize } from './legend-shapes';
import { paddingAround } from './map-clearance';
import { fitProjection, type MapProjection, type Padding, type Rectangle } from './map-projection';

export interface Arrangement {
  /** Where the map may draw its ground. */
  readonly room: Rectangle;
  /** Null where there are no outlines to fit. */
  readonly projection: MapProjection | null;
  readonly legend: readonly Layer[];
}

/** Narrower than this at scale 1, a corner holds no legend. */
const CORNER_FROM_PX = 480;
/** Scale that a map keeps beside its whole legend, of what it would have without one, or the legend gives way. */
const KEPT = 0.68;

/** What the legend says, and the room that it and the map share. */
interface Task {
  readonly model: LegendModel;
  readonly features: PlaceFeatures | null;
  readonly inner: Rectangle;
  readonly free: Padding;
  readonly size: LegendSize;
  readonly insetPx: number;
}

/**
 * Where map and legend stand. A picture that stands alone carries its legend: in the bottom left corner, over the sea,
 * with the communes moved aside as far as it would touch them, or above the map, whichever leaves the larger map. Where
 * neither leaves enough of it the legend does without its histogram. A page draws its own legend and says with `padding`
 * what to keep free.
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
  const features = data.features === null || data.features.features.length === 0 ? null : data.features;
  const bare = fitInto(features, inner, free);
  if (!hasLegend) return { room: inner, projection: bare, legend: [] };
  const size = {
    widthPx: inner.width,
    sizePx: typeScale(frame).small,
    largestRadiusPx: largestRadiusPx(inner.width, inner.height, scale),
  };
  const task: Task = { model: legendOf(data, speech), features, inner, free, size, insetPx: 12 * scale };
  const hasCorner = inner.width >= CORNER_FROM_PX * scale;
  const whole = larger(hasCorner ? inCorner(task) : null, aboveMap(task));
  if (bare === null || scaleOf(whole) >= KEPT * bare.scale) return whole;
  const short: Task = { ...task, size: { ...size, compact: true }, insetPx: 6 * scale };
  return larger(larger(whole, aboveMap(short)), hasCorner ? inCorner(short) : null);
}

function scaleOf({ projection }: Arrangement): number {
  return projection?.scale ?? 0;
}

/** The one with the larger map; of equal ones the first. */
function larger(first: Arrangement | null, second: Arrangement | null): Arrangement {
  if (first === null || second === null) return first ?? second ?? NOTHING;
  return scaleOf(second) > scaleOf(first) ? second : first;
}

const NOTHING: Arrangement = { room: { x: 0, y: 0, width: 1, height: 1 }, projection: null, legend: [] };

function aboveMap({ model, features, inner, free, size, insetPx }: Task): Arrangement {
  const { marks, heightPx } = legendMarks(model, size, inner.x, inner.y);
  const taken = heightPx + insetPx;
  const room = { ...inner, y: inner.y + taken, height: Math.max(1, inner.height - taken) };
  return { room, projection: fitInto(features, room, free), legend: [{ name: 'legend', marks }] };
}

/** Null where no move of the map would clear the legend. */
function inCorner({ model, features, inner, free, size: whole, insetPx }: Task): Arrangement | null {
  const size = { ...whole, widthPx: inner.width * 0.5 };
  const x = insetPx;
  const y = inner.height - legendMarks(model, size, 0, 0).heightPx - insetPx;
  const legend = [{ name: 'legend', marks: legendMarks(model, size, inner.x + x, inner.y + y).marks }];
  if (features === null) return { room: inner, projection: null, legend };
  const clear = paddingAround(features, [inner.width, inner.height], free, legendBoxes(model, size, x, y));
  return clear === null ? null : { room: inner, projection: fitInto(features, inner, clear), legend };
}

function fitInto(features: PlaceFeatures | null, room: Rectangle, free: Padding): MapProjection | null {
  if (features === null) return null;
  const sides = { ...free, top: room.y + free.top, left: room.x + free.left };
  return fitProjection(features, room.x + room.width, room.y + room.height, sides);
}
