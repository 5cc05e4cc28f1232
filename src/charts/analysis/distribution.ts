import { markerPath } from '../../domain/marker';
import type { DistributionSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { DistributionData } from '../../model/distribution';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinInkPaint, pinPaint } from '../paint';
import { classFills } from '../layout/choropleth-fills';
import { drawingRoom } from '../layout/drawing-room';
import { AREA_ROW_EM, areaMarks, areasOnAxis } from './distribution-areas';
import { dotsOf, type Dot } from './distribution-dots';
import { distributionCaption, distributionDescription, distributionTable, pointLabel } from './distribution-words';
import { axisMarks, breakMarks, headMarks, histogramMarks, referenceMarks, type Plan } from './distribution-plot';
import { pointLabels, type PointLabel } from './point-labels';
import { acrossOf, valueAxis } from './value-axis';

/** Lines under the baseline: ticks, and the values of the breaks. */
const FOOT_EM = 3.1;
/** The line that says what a part shows: over the part, where no dot and no bar comes. */
const HEAD_EM = 1.1;
/** The words about the median and the metropolis. */
const REFERENCE_EM = 2.7;
const HISTOGRAM_SHARE = 0.27;
/** So many of the highest communes are named where there is room, and the lowest one if it stands alone. */
const NAMED_HIGH = 4;

/** @param areas rows of words about areas, under those about the median and the metropolis */
function planOf(room: { x: number; y: number; width: number; height: number }, em: number, areas: number): Plan {
  const baseline = room.y + room.height - FOOT_EM * em;
  const top = room.y + (REFERENCE_EM + areas * AREA_ROW_EM) * em;
  const histogramTop = baseline - (baseline - top) * HISTOGRAM_SHARE;
  return {
    left: room.x + 0.4 * em,
    right: room.x + room.width - 0.4 * em,
    em,
    referenceY: room.y + 0.6 * em,
    headY: top + 0.4 * em,
    swarmTop: top + HEAD_EM * em,
    swarmBottom: histogramTop - (HEAD_EM + 0.4) * em,
    histogramTop,
    baseline,
  };
}

function dotMarks(dots: readonly Dot[], data: DistributionData, speech: AnalysisSpeech): readonly Mark[] {
  const fills = classFills(data.classification);
  return dots.map(({ place, x, y, r, pin }): Mark => {
    const datum = { key: place.id, label: pointLabel(place, data, speech), at: [x, y] as const };
    const fill = pin >= 0 ? pinPaint(pin) : (fills[place.band] ?? 'plain');
    const line = { fill, stroke: 'border', strokeWidth: 0.7 };
    return pin >= 0
      ? { type: 'path', d: markerPath(pin, x, y, r * 1.35), ...line, stroke: 'card', strokeWidth: 1, ...datum }
      : { type: 'circle', cx: x, cy: y, r, ...line, ...datum };
  });
}

function nameMarks(dots: readonly Dot[], plan: Plan): readonly Mark[] {
  const wish = ({ place, x, y, r, pin }: Dot): PointLabel => ({
    key: place.id,
    text: place.name,
    x,
    y,
    radius: pin >= 0 ? r * 1.35 : r,
    fill: pin >= 0 ? pinInkPaint(pin) : 'ink',
    weight: pin >= 0 ? 700 : 400,
    must: pin >= 0,
  });
  const pinned = dots.filter(({ pin }) => pin >= 0).toSorted((a, b) => a.pin - b.pin);
  const isAlone = dots[0]?.place.value !== dots[1]?.place.value;
  const extremes = [...dots.slice(-NAMED_HIGH).toReversed(), ...(isAlone ? dots.slice(0, 1) : [])].filter(
    ({ pin }) => pin < 0,
  );
  const room = {
    left: plan.left - 0.4 * plan.em,
    right: plan.right + 0.4 * plan.em,
    top: plan.swarmTop - 0.1 * plan.em,
    bottom: plan.swarmBottom + 0.4 * plan.em,
  };
  const points = dots.map(({ x, y, r }) => [x, y, r] as const);
  return pointLabels([...pinned, ...extremes].map(wish), points, room, plan.em * 0.93);
}

/**
 * A beeswarm of the communes over a histogram of the same values on one axis, in the colours of the map's classes;
 * thresholds run through both. Scale `x` of the scene is the axis, for whoever moves a threshold.
 */
export function layoutDistribution(
  spec: DistributionSpec,
  data: DistributionData,
  frame: Frame,
  speech: AnalysisSpeech,
): Scene {
  const caption = distributionCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const plan = planOf(room, em, areasOnAxis(data).length);
  const [low, high] = [data.placed[0]?.value ?? 0, data.placed.at(-1)?.value ?? 1];
  const range = [plan.left, plan.right] as const;
  const axis = valueAxis(data.axis, [low, high], range, data.map.indicator, speech, acrossOf(em * 0.86));
  const dots = dotsOf(data, axis.scale, plan, spec.places);
  const breaks = breakMarks(data, axis.scale, plan, speech, frame.interactive);
  const drawing: readonly Layer[] = [
    { name: 'breaks', marks: breaks.lines },
    { name: 'reference', marks: referenceMarks(data, axis.scale, plan, speech) },
    { name: 'areas', marks: areaMarks(data, axis.scale, plan, room.y + (REFERENCE_EM - 0.5) * em, speech) },
    { name: 'heads', marks: headMarks(plan, speech) },
    { name: 'histogram', marks: histogramMarks(data, axis.scale, plan) },
    { name: 'axis', marks: [...axisMarks(axis, plan), ...breaks.labels] },
    { name: 'dots', marks: dotMarks(dots, data, speech) },
    { name: 'names', marks: nameMarks(dots, plan) },
    { name: 'controls', marks: breaks.handles },
    // Pinned dots have their own shape and hue: no outline on top.
    { name: 'pins', marks: [] },
  ];
  return {
    kind: 'distribution',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable && data.placed.length > 0 ? [...layers, ...drawing] : layers,
    scales: { x: axis.scale },
    caption,
    description: distributionDescription(data, speech),
    table: distributionTable(data, caption, speech),
    warnings: [],
  };
}
