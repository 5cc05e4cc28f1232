import type { ScatterSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import { markerPath } from '../../domain/marker';
import type { PlaceId } from '../../domain/place';
import type { Layer, Mark, Scene } from '../../domain/scene';
import { fittedAt, onAxes, type PlacedPoint, type ScatterData } from '../../model/scatter';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinInkPaint, pinPaint } from '../paint';
import { project } from '../layout/axis-scale';
import { drawingRoom } from '../layout/drawing-room';
import { pinOf } from './area-pin';
import { pointLabels } from './point-labels';
import { fitMarks, planOf, radiusOf, scatterAxes, trailMarks, type ScatterPlan } from './scatter-plot';
import { scatterCaption, scatterDescription, scatterPointLabel, scatterTable } from './scatter-words';

interface Dot {
  readonly point: PlacedPoint;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly pin: number;
}

/** A marker says which place it is: it is never smaller than this, em. */
const LEAST_PIN_EM = 0.5;
/** So many names of each kind of exception. */
const NAMED_ENDS = 4;
const NAMED_OFF_LINE = 4;

function dotsOf(data: ScatterData, plan: ScatterPlan, places: readonly PlaceId[]): readonly Dot[] {
  return [...data.placed, ...data.placedAreas]
    .map((point): Dot => {
      const pin = pinOf(point.place.id, places);
      const r = radiusOf(point, data, plan);
      const [x, y] = [project(plan.x.scale, point.at[0]), project(plan.y.scale, point.at[1])];
      return { point, x, y, r: pin >= 0 ? Math.max(r, LEAST_PIN_EM * plan.em) : r, pin };
    })
    .toSorted((a, b) => Number(a.pin >= 0) - Number(b.pin >= 0) || b.r - a.r);
}

/** Small circles lie over large ones, pinned places over all. */
function dotMarks(dots: readonly Dot[], data: ScatterData, speech: AnalysisSpeech): readonly Mark[] {
  return dots.map(({ point, x, y, r, pin }): Mark => {
    const datum = { key: point.place.id, label: scatterPointLabel(point, data, speech), at: [x, y] as const };
    const isHollow = data.size !== null && point.size?.value == null;
    const hue = pin >= 0 ? pinPaint(pin) : data.level === 'zone' && !point.place.ours ? 'context' : 'seq-8';
    const look = isHollow
      ? { fill: 'card', stroke: hue, strokeWidth: 1.5 }
      : { fill: hue, stroke: 'card', strokeWidth: 0.8, opacity: data.size === null ? 1 : 0.85 };
    return pin >= 0
      ? { type: 'path', d: markerPath(pin, x, y, r), ...look, ...datum }
      : { type: 'circle', cx: x, cy: y, r, ...look, ...datum };
  });
}

/** Pinned places, then our own zones, then the ends of both axes, then those farthest from the line. */
function namedOf(dots: readonly Dot[], data: ScatterData): readonly Dot[] {
  const by = (of: (dot: Dot) => number): readonly Dot[] => dots.toSorted((a, b) => of(b) - of(a));
  const { fit } = data;
  const residual = ({ point }: Dot): number => {
    if (fit === null) return 0;
    const [, y] = onAxes(point.at, data);
    return Math.abs(y - onAxes([point.at[0], fittedAt(fit, point.at[0], data)], data)[1]);
  };
  const [highest, farthest] = [by(({ point }) => point.at[1]), by(({ point }) => point.at[0])];
  return [
    ...dots.filter(({ pin }) => pin >= 0).toSorted((a, b) => a.pin - b.pin),
    ...(data.level === 'zone' ? dots.filter(({ point }) => point.place.ours) : []),
    ...highest.slice(0, NAMED_ENDS),
    ...farthest.slice(0, NAMED_ENDS),
    ...highest.slice(-1),
    ...farthest.slice(-1),
    ...(data.size === null ? [] : by(({ r }) => r).slice(0, NAMED_ENDS)),
    ...(fit === null ? [] : by(residual).slice(0, NAMED_OFF_LINE)),
    ...(data.level === 'zone' ? dots : []),
  ].filter((dot, index, all) => all.indexOf(dot) === index);
}

function nameMarks(dots: readonly Dot[], data: ScatterData, plan: ScatterPlan): readonly Mark[] {
  const wishes = namedOf(dots, data).map(({ point, x, y, r, pin }) => ({
    key: point.place.id,
    text: point.place.name,
    x,
    y,
    radius: r,
    fill: pin >= 0 ? pinInkPaint(pin) : data.level === 'zone' && !point.place.ours ? 'quiet' : 'ink',
    weight: pin >= 0 ? (700 as const) : (400 as const),
    must: pin >= 0,
  }));
  const points = dots.map(({ x, y, r }) => [x, y, r] as const);
  return pointLabels(wishes, points, plan, plan.em * 0.93);
}

/** Points of places by two indicators, with sizes, trails and a fitted line where they are asked for. */
export function layoutScatter(spec: ScatterSpec, data: ScatterData, frame: Frame, speech: AnalysisSpeech): Scene {
  const caption = scatterCaption(spec, data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const isDrawn = drawable && data.placed.length > 0;
  const hasFit = spec.fit && data.fit !== null;
  const plan = isDrawn ? planOf(room, em, data, hasFit, speech) : null;
  const drawing = (one: ScatterPlan): readonly Layer[] => {
    const dots = dotsOf(data, one, spec.places);
    return [
      { name: 'axes', marks: scatterAxes(data, one, speech) },
      { name: 'head', marks: one.head },
      { name: 'fit', marks: hasFit ? fitMarks(data, one) : [] },
      { name: 'trails', marks: trailMarks(dots, one, frame) },
      { name: 'dots', marks: dotMarks(dots, data, speech) },
      { name: 'names', marks: nameMarks(dots, data, one) },
    ];
  };
  return {
    kind: 'scatter',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: plan === null ? layers : [...layers, ...drawing(plan)],
    scales: plan === null ? {} : { x: plan.x.scale, y: plan.y.scale },
    caption,
    description: scatterDescription(spec, data, speech),
    table: scatterTable(data, caption, speech),
    warnings: [],
  };
}
