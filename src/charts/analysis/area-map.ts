import { markerPath } from '../../domain/marker';
import type { AreaSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { AreaData, AreaMembers } from '../../model/area';
import { ringsOf } from '../../model/area-members';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinInkPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { kilometres } from '../layout/choropleth';
import { frameChrome, typeScale } from '../layout/chrome';
import { arrangeMap } from '../layout/map-arrangement';
import { scaleLayer } from '../layout/map-context';
import { linesPath, type MapProjection } from '../layout/map-projection';
import { mapScene } from '../layout/map-scene';
import { pinOfArea } from './area-pin';
import { areaMapCaption, nameOfArea } from './area-words';
import { mapScales } from './map-scales';

/** Names stand over the points, em. */
const LIFT = 0.85;

const DASHES: readonly (string | undefined)[] = [undefined, '8 4', '2 4'];

/** An area over the map: its edge in its own hue and dash. A tint would change what the colours below say. */
function outlineMarks({ area }: AreaMembers, index: number, projection: MapProjection, scale: number): readonly Mark[] {
  const d = linesPath(ringsOf(area.shape), projection);
  if (d === '') return [];
  const pin = pinOfArea(index);
  const dash = DASHES[index];
  return [
    { type: 'path', d, fill: 'none', stroke: 'paper', strokeWidth: 5 * scale },
    {
      type: 'path',
      d,
      fill: 'none',
      stroke: pinInkPaint(pin),
      strokeWidth: 2.5 * scale,
      ...(dash === undefined ? {} : { dash }),
    },
  ];
}

/** The point that counts for each commune: in the marker of its area, small and quiet where it is in none. */
function pointMarks(data: AreaData, projection: MapProjection, scale: number): readonly Mark[] {
  const areaOf = new Map(
    data.areas.flatMap(({ members }, index) => members.map(({ id }) => [id, index] as const)).toReversed(),
  );
  return [...data.points].map(([id, point]): Mark => {
    const [x, y] = projection.point(point);
    const index = areaOf.get(id);
    if (index === undefined)
      return { type: 'circle', key: id, cx: x, cy: y, r: 1.8 * scale, fill: 'ink', stroke: 'paper', strokeWidth: 0.75 };
    const pin = pinOfArea(index);
    const d = markerPath(pin, x, y, 4.6 * scale);
    return { type: 'path', key: id, d, fill: pinInkPaint(pin), stroke: 'paper', strokeWidth: 1.25 };
  });
}

/** Room of paper around a legend, px at scale 1. */
const BACKING_PX = 5;

/** The box of a mark, px: [left, top, right, bottom]; null for one that a legend does not have. */
function boxOf(mark: Mark): readonly [number, number, number, number] | null {
  switch (mark.type) {
    case 'rect':
      return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
    case 'circle':
      return [mark.cx - mark.r, mark.cy - mark.r, mark.cx + mark.r, mark.cy + mark.r];
    case 'text': {
      const width = textWidthPx(mark.text, mark.sizePx, mark.weight);
      const left = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
      return [left, mark.y - mark.sizePx, left + width, mark.y + 0.25 * mark.sizePx];
    }
    default:
      return null;
  }
}

/** Paper under a legend, so that a drawn area which reaches it is not read as one of its classes. */
function backed({ name, marks }: Layer, scale: number): Layer {
  const boxes = marks.flatMap((mark) => [boxOf(mark) ?? []]).filter((box) => box.length > 0);
  if (boxes.length === 0) return { name, marks };
  const [x, y, right, bottom] = [0, 1, 2, 3].map((side) => {
    const ends = boxes.map((box) => box[side] ?? 0);
    return side < 2 ? Math.min(...ends) - BACKING_PX * scale : Math.max(...ends) + BACKING_PX * scale;
  }) as [number, number, number, number];
  const paper: Mark = { type: 'rect', x, y, width: right - x, height: bottom - y, fill: 'paper' };
  return { name, marks: [paper, ...marks] };
}

/**
 * The map of an indicator with the areas over it and the point of each commune; communes of no area fade. The scales of
 * the scene are its projection (`projectionOfScales`).
 */
export function layoutAreaMap(spec: AreaSpec, data: AreaData, frame: Frame, speech: AnalysisSpeech): Scene {
  const caption = areaMapCaption(data, speech);
  const chrome = frameChrome(caption, frame, speech);
  const { room, projection, legend } = arrangeMap(data.map, frame, chrome.inner, speech, undefined, true);
  const { classes, indicator, period, span, places } = spec;
  const map = { kind: 'choropleth', indicator, circles: null, period, span, classes, places, filters: [] } as const;
  const scale = frame.textScale;
  const small = typeScale(frame).small;
  const over: readonly Layer[] =
    projection === null
      ? []
      : [
          {
            name: 'areas',
            marks: data.areas.flatMap((one, index) => outlineMarks(one, index, projection, scale)),
          },
          { name: 'points', marks: pointMarks(data, projection, scale) },
          ...scaleLayer(projection, room, small, (length) => kilometres(length, speech)),
        ];
  const scene = mapScene(
    map,
    data.map,
    frame,
    speech,
    { caption },
    {
      room,
      projection,
      under: chrome.layers,
      over,
    },
  );
  const labels = scene.layers.find(({ name }) => name === 'labels');
  const lifted = labels?.marks.map((mark) =>
    mark.type === 'text' ? { ...mark, y: mark.y - LIFT * mark.sizePx } : mark,
  );
  const names = data.areas.map((one, index) => nameOfArea(one, index, speech));
  return {
    ...scene,
    layers: [
      ...scene.layers.filter((layer) => layer !== labels),
      { name: 'labels', marks: lifted ?? [] },
      ...legend.map((layer) => backed(layer, scale)),
    ],
    kind: 'area-map',
    scales: projection === null ? {} : mapScales(projection),
    description: [`${caption.title}.`, ...names.map((_, index) => caption.notes.at(index - names.length) ?? '')].join(
      ' ',
    ),
  };
}
