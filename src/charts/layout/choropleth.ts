import type { Frame } from '../../domain/frame';
import type { Layer, Scene } from '../../domain/scene';
import type { ChoroplethSpec } from '../../domain/view-spec';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { choroplethCaption, choroplethDescription, choroplethTable } from './choropleth-words';
import { frameChrome, typeScale } from './chrome';
import { circleRadii, largestRadiusPx } from './circles';
import { arrangeMap } from './map-arrangement';
import { scaleLayer, type MapContext } from './map-context';
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
import { outlinesOf, type MapProjection, type Rectangle } from './map-projection';

export { tipChoropleth } from './choropleth-tip';

/**
 * The map of an indicator: fills for rates, proportional circles for counts, hatch and dots for what is missing or
 * confidential. Pins are the communes of `spec.places`, their hue and shape by their order there.
 * @param context land, sea, lakes and label points; the map is drawn without them too
 */
export function layoutChoropleth(
  spec: ChoroplethSpec,
  data: ChoroplethData,
  frame: Frame,
  speech: Speech,
  context: MapContext = {},
): Scene {
  const caption = choroplethCaption(data, speech);
  const chrome = frameChrome(caption, frame, speech);
  const type = typeScale(frame);
  const { room, projection, legend } = arrangeMap(data, frame, chrome.inner, speech, context.padding);
  const drawn = projection === null ? [] : drawnPlaces(spec, data, projection, room, frame, context);
  const withScale = frame.chrome !== 'none' && projection !== null;
  const layers: readonly Layer[] = [
    ...chrome.layers,
    ...(projection === null ? [] : (context.ground?.(projection, room) ?? [])),
    communeLayer(drawn, data, speech),
    ...(projection === null ? [] : edgeLayer(data, projection)),
    ...circleLayers(drawn, data),
    ...pinLayers(drawn),
    {
      name: 'labels',
      marks: placeLabels(labelWishes(drawn, data, type), room, mostLabels(room, frame), circleBoxes(drawn)),
    },
    ...(withScale ? scaleLayer(projection, room, type.small, (length) => kilometres(length, speech)) : []),
    ...legend,
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

function kilometres(length: number, speech: Speech): string {
  return speech.messages.choropleth.kilometres(speech.format.number(length));
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
