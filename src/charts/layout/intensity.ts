import { markerPath } from '../../domain/marker';
import type { Frame } from '../../domain/frame';
import type { AxisScale, Layer, Mark, Scene } from '../../domain/scene';
import type { EmploymentSpec } from '../../domain/view-spec';
import type { IntensityData, IntensityRow } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import { drawingRoom } from './drawing-room';
import { withFilters } from './employment-words';
import { fitText } from './fit-text';
import {
  intensityCaption,
  intensityDescription,
  intensityLabel,
  intensityText,
  intensityTwin,
  yearText,
} from './intensity-words';
import { placeRanking, rowNames, rowPins, rowTargets, type PlacedRow, type Ranking } from './ranking';
import { textAt } from './text-mark';

export { tipIntensity } from './intensity-words';

/** Share of the rows kept for the end of the ranking. */
const TAIL_SHARE = 0.3;

interface Axis {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Logarithmic: one commune has sixteen times the ratio of the metropolis. Room at both ends for the values. */
function axisOf(ranking: Ranking<IntensityRow>, data: IntensityData, speech: Speech): Axis {
  const { em, plotLeft, right } = ranking;
  const values = [...ranking.rows.map(({ row }) => row.intensity.value), data.metropolis.intensity.value].flatMap(
    (value) => (value === null || value <= 0 ? [] : [value]),
  );
  const [low, high] = values.length === 0 ? [1, 2] : [Math.min(...values), Math.max(...values)];
  const labels = ranking.rows.map(({ row }) => textWidthPx(intensityText(row.intensity, speech), em, 700));
  const pad = Math.min((right - plotLeft) * 0.3, Math.max(0, ...labels) + em);
  const domain = low < high ? [low, high] : [low / 2, high * 2];
  const axis: AxisScale = { type: 'log', domain, range: [plotLeft + pad, right - pad] };
  const scale = (value: number): number => project(axis, value);
  const [first = 1, last = 1] = domain;
  const round = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500].filter((tick) => tick >= first && tick <= last);
  const spaced: number[] = [];
  for (const tick of round) {
    const before = spaced.at(-1);
    if (before === undefined || scale(tick) - scale(before) > 2.5 * em) spaced.push(tick);
  }
  return { x: scale, ticks: spaced };
}

function gridMarks(ranking: Ranking<IntensityRow>, axis: Axis, data: IntensityData, speech: Speech): readonly Mark[] {
  const { em, rowsTop, rowsBottom, tickY, headY, plotLeft, right, left } = ranking;
  const { intensity } = speech.messages.employment;
  const [y1, y2] = [rowsTop - 0.2 * em, rowsBottom];
  const headLeft = ranking.stacked ? left : plotLeft;
  const head = fitText(intensity.head(yearText(data, speech)), right - headLeft, em * 0.93, 600);
  const marks: Mark[] = [textAt(headLeft, headY, head, em * 0.93, { fill: 'quiet', weight: 600 })];
  for (const tick of axis.ticks) {
    const x = axis.x(tick);
    const text = speech.format.number(tick, tick < 1 ? 1 : 0);
    marks.push({ type: 'rule', x1: x, x2: x, y1, y2, stroke: 'rule' });
    marks.push(textAt(x, tickY, text, em * 0.86, { anchor: 'middle', fill: 'quiet' }));
  }
  const { value } = data.metropolis.intensity;
  if (value === null || value <= 0) return marks;
  const x = axis.x(value);
  marks.push({ type: 'rule', x1: x, x2: x, y1, y2: y2 + 0.3 * em, stroke: 'ink', dash: `${0.25 * em} ${0.2 * em}` });
  return marks;
}

/** A dot at the value, joined to the metropolis: on a logarithmic axis the length of the stem is the ratio to it. */
function dotMarks({ row, plotY }: PlacedRow<IntensityRow>, { x }: Axis, base: number | null, em: number, text: string) {
  const { value } = row.intensity;
  if (value === null || value <= 0) return null;
  const paint = row.pin === null ? 'seq-8' : pinPaint(row.pin);
  const [cx, key, r] = [x(value), row.placeId, 0.36 * em];
  const isLow = base !== null && value < base;
  const stem: Mark[] =
    base === null
      ? []
      : [{ type: 'rule', x1: x(base), x2: cx, y1: plotY, y2: plotY, stroke: paint, strokeWidth: 0.16 * em, key }];
  const dot: Mark =
    row.pin === null
      ? { type: 'circle', cx, cy: plotY, r, fill: paint, key }
      : { type: 'path', d: markerPath(row.pin, cx, plotY, r * 1.2), fill: paint, key };
  const weight = row.pin === null ? 400 : 700;
  const label = textAt(cx + (isLow ? -0.7 : 0.7) * em, plotY, text, em, { anchor: isLow ? 'end' : 'start', weight });
  return [...stem, dot, label];
}

function plotMarks(ranking: Ranking<IntensityRow>, axis: Axis, data: IntensityData, speech: Speech): readonly Mark[] {
  const { em, plotLeft } = ranking;
  const { value } = data.metropolis.intensity;
  const base = value !== null && value > 0 ? value : null;
  return ranking.rows.flatMap((placed): readonly Mark[] => {
    const text = intensityText(placed.row.intensity, speech);
    const missing = textAt(plotLeft, placed.plotY, text, em * 0.93, { fill: 'quiet' });
    return dotMarks(placed, axis, base, em, text) ?? [missing];
  });
}

/** The value of the metropolis under its rule, and how many communes are not shown on the roomier side of it. */
function footMarks(
  { hidden, left, right, footY, em }: Ranking<IntensityRow>,
  axis: Axis,
  data: IntensityData,
  speech: Speech,
): readonly Mark[] {
  const { employment } = speech.messages;
  const sizePx = em * 0.93;
  const { value } = data.metropolis.intensity;
  const reference = employment.intensity.reference(intensityText(data.metropolis.intensity, speech));
  const half = value === null || value <= 0 ? 0 : textWidthPx(reference, sizePx) / 2;
  const x = value === null || value <= 0 ? left : Math.min(Math.max(axis.x(value), left + half), right - half);
  const marks: Mark[] = half === 0 ? [] : [textAt(x, footY, reference, sizePx, { anchor: 'middle' })];
  if (hidden.length === 0) return marks;
  const [before, after] = [x - half - em - left, right - x - half - em];
  const text = employment.others(hidden.length);
  const isBefore = before >= textWidthPx(text, sizePx) || before >= after;
  const words = fitText(text, isBefore ? before : after, sizePx);
  marks.push(
    textAt(isBefore ? left : right, footY, words, sizePx, { anchor: isBefore ? 'start' : 'end', fill: 'quiet' }),
  );
  return marks;
}

/**
 * Jobs per establishment by commune, ranked: the highest, the lowest and the pinned ones, each as a dot on a logarithmic
 * axis that hangs on the value of the metropolis. Not bars, which would have to start at zero.
 */
export function layoutIntensity(_spec: EmploymentSpec, data: IntensityData, frame: Frame, speech: Speech): Scene {
  const caption = intensityCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const ranking = placeRanking(data.rows, room, em, TAIL_SHARE);
  const axis = axisOf(ranking, data, speech);
  const label = (row: IntensityRow): string => intensityLabel(row, data, speech);
  const drawing: readonly Layer[] =
    data.rows.length === 0
      ? [
          {
            name: 'empty',
            marks: [textAt(room.x, room.y + em, fitText(caption.title, room.width, em), em, { fill: 'quiet' })],
          },
        ]
      : [
          {
            name: 'grid',
            marks: [...gridMarks(ranking, axis, data, speech), ...footMarks(ranking, axis, data, speech)],
          },
          rowTargets(ranking, label, ({ row: { intensity } }) =>
            intensity.value !== null && intensity.value > 0 ? axis.x(intensity.value) : ranking.plotLeft,
          ),
          rowNames(ranking, speech),
          { name: 'dots', marks: plotMarks(ranking, axis, data, speech) },
          rowPins(ranking),
        ];
  return {
    kind: 'intensity',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: withFilters(data, intensityDescription(data, speech), speech),
    table: intensityTwin(data, speech),
    warnings: [],
  };
}
