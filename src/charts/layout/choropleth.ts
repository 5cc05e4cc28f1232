import type { Frame } from '../../domain/frame';
import type { Scene } from '../../domain/scene';
import type { ChoroplethSpec } from '../../domain/view-spec';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { choroplethCaption } from './choropleth-words';
import { frameChrome, typeScale } from './chrome';
import { arrangeMap } from './map-arrangement';
import { scaleLayer, type MapContext } from './map-context';
import { mapScene } from './map-scene';

export { tipChoropleth } from './choropleth-tip';

/**
 * The map of an indicator: fills for rates, proportional circles for counts, hatch and dots for what is missing or
 * confidential. Pins are the communes of `spec.places`, their hue and shape by their order there.
 * @param context ground and label points; the map is drawn without them too
 */
export function layoutChoropleth(
  spec: ChoroplethSpec,
  data: ChoroplethData,
  frame: Frame,
  speech: Speech,
  context: MapContext = {},
): Scene {
  const chrome = frameChrome(context.caption ?? choroplethCaption(data, speech), frame, speech);
  const hasLegend = context.legend ?? frame.chrome === 'full';
  const { room, projection, legend } = arrangeMap(data, frame, chrome.inner, speech, context.padding, hasLegend);
  const withScale = frame.chrome !== 'none' && projection !== null;
  const scale = withScale
    ? scaleLayer(projection, room, typeScale(frame).small, (length) => kilometres(length, speech))
    : [];
  return mapScene(spec, data, frame, speech, context, {
    room,
    projection,
    under: chrome.layers,
    over: [...scale, ...legend],
  });
}

export function kilometres(length: number, speech: Speech): string {
  return speech.messages.choropleth.kilometres(speech.format.number(length));
}
