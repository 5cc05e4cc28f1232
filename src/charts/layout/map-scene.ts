import type { Frame } from '../../domain/frame';
import type { Layer, Scene } from '../../domain/scene';
import type { ChoroplethSpec } from '../../domain/view-spec';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { choroplethCaption, choroplethDescription, choroplethTable } from './choropleth-words';
import { typeScale } from './chrome';
import { circleRadii, largestRadiusPx } from './circles';
import type { MapContext } from './map-context';
import { placeLabels } from './map-labels';
import {
  circleBoxes,
  circleLayers,
  communeLayer,
  edgeLayer,
  labelWishes,
  pinLayers,
  type DrawnPlace,
} from './map-marks';
import { fitProjection, outlinesOf, type MapProjection, type Rectangle } from './map-projection';

/** Where the map stands in its picture. */
export interface MapPlacement {
  readonly room: Rectangle;
  /** Null where there are no outlines to draw. */
  readonly projection: MapProjection | null;
  /** Title and the like, under the map; legend and scale bar, over it. */
  readonly under: readonly Layer[];
  readonly over: readonly Layer[];
}

/** Free room at each side of a map that fills its picture, px on a laptop. */
const EDGE_PX = 8;

/**
 * The map alone, for a page that writes title and legend itself: what `layoutChoropleth` draws for chrome `none`, without
 * the weight of the words around a picture.
 */
export function layoutMap(
  spec: ChoroplethSpec,
  data: ChoroplethData,
  frame: Frame,
  speech: Speech,
  context: MapContext = {},
): Scene {
  const { widthPx: width, heightPx: height, textScale } = frame;
  const edge = EDGE_PX * textScale;
  const padding = context.padding ?? { top: edge, right: edge, bottom: edge, left: edge };
  const { features } = data;
  const isEmpty = features === null || features.features.length === 0;
  const projection = isEmpty ? null : fitProjection(features, width, height, padding);
  const room = { x: 0, y: 0, width, height };
  return mapScene(spec, data, frame, speech, context, { room, projection, under: [], over: [] });
}

/** The map in its place, between what lies under and over it. */
export function mapScene(
  spec: ChoroplethSpec,
  data: ChoroplethData,
  frame: Frame,
  speech: Speech,
  context: MapContext,
  { room, projection, under, over }: MapPlacement,
): Scene {
  const caption = context.caption ?? choroplethCaption(data, speech);
  const type = typeScale(frame);
  const drawn = projection === null ? [] : drawnPlaces(spec, data, projection, room, frame, context);
  const layers: readonly Layer[] = [
    ...under,
    ...(projection === null ? [] : (context.ground?.(projection, room) ?? [])),
    communeLayer(drawn, data, speech),
    ...(projection === null ? [] : edgeLayer(data, projection)),
    ...circleLayers(drawn, data),
    ...pinLayers(drawn),
    {
      name: 'labels',
      marks: placeLabels(labelWishes(drawn, data, type), room, mostLabels(room, frame), circleBoxes(drawn)),
    },
    ...over,
  ];
  return {
    kind: 'choropleth',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers,
    scales: {},
    caption,
    description: choroplethDescription(data, speech),
    table: choroplethTable(data, caption, speech),
    warnings: warningsOf(data, drawn),
  };
}

function drawnPlaces(
  spec: ChoroplethSpec,
  data: ChoroplethData,
  projection: MapProjection,
  room: Rectangle,
  frame: Frame,
  context: MapContext,
): readonly DrawnPlace[] {
  const outlines = data.features === null ? null : outlinesOf(data.features, projection);
  const radii = circleRadii(data, largestRadiusPx(room.width, room.height, frame.textScale));
  const points = new Map(context.labels?.map((label) => [label.code, label.at]));
  return data.places.flatMap((place) => {
    const outline = outlines?.get(place.id);
    if (outline === undefined) return [];
    const point = points.get(place.id);
    const at = point === undefined ? outline.centre : projection.point(point);
    return [{ place, outline, at, radius: radii?.get(place.id) ?? 0, pin: spec.places.indexOf(place.id) }];
  });
}

/** Names say where one is; too many hide the colours. */
function mostLabels(room: Rectangle, frame: Frame): number {
  const area = (room.width * room.height) / frame.textScale ** 2;
  return Math.max(3, Math.min(24, Math.round(area / 30_000)));
}

function warningsOf(data: ChoroplethData, drawn: readonly DrawnPlace[]): readonly string[] {
  const shapeless = data.places.length - drawn.length;
  return shapeless === 0 ? [] : [`${shapeless} of ${data.places.length} places have no outline`];
}
