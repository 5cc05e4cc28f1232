import { nice, ticks } from 'd3';
import { markerPath } from '../../domain/marker';
import type { Frame } from '../../domain/frame';
import type { AxisScale, Layer, Mark, Paint, Scene } from '../../domain/scene';
import type { EmploymentSpec } from '../../domain/view-spec';
import { sumObservations } from '../../model/cells';
import type { JobsData, JobsRow } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import { drawingRoom } from './drawing-room';
import { changeText, withFilters } from './employment-words';
import { fitText } from './fit-text';
import { jobsCaption, jobsCount, jobsDescription, jobsLabel, jobsText, jobsTwin, yearsOf } from './jobs-words';
import { placeRanking, rowNames, rowPins, rowTargets, type PlacedRow, type Ranking } from './ranking';
import { textAt } from './text-mark';

export { tipJobs } from './jobs-words';

const BAR: Paint = 'seq-8';
const GAIN: Paint = 'div-10';
const LOSS: Paint = 'div-2';

/** Where the two halves of the drawing lie: bars from zero, and the change on a scale of its own. */
interface Halves {
  readonly ranking: Ranking<JobsRow>;
  readonly barRight: number;
  readonly bar: (jobs: number) => number;
  /** Right end of the percentages; null where only they fit and no dumbbell. */
  readonly changeRight: number;
  readonly change: ((value: number) => number) | null;
  readonly ticks: readonly number[];
}

const SHARE_OF_BARS = 0.54;
/** Under this width the dumbbell has no meaning left. */
const LEAST_DUMBBELL_EM = 5;

function halvesOf(ranking: Ranking<JobsRow>, data: JobsData, speech: Speech): Halves {
  const { em, plotLeft, right } = ranking;
  const rows = ranking.rows.map(({ row }) => row);
  const labelWidth = Math.max(0, ...rows.map((row) => textWidthPx(jobsText(row.jobs, speech), em)));
  const changeWidth = Math.max(0, ...rows.map((row) => textWidthPx(changeText(row.change, speech), em)));
  const most = Math.max(1, ...rows.map((row) => row.jobs.value ?? 0));
  const dumbLeft = plotLeft + (right - plotLeft) * SHARE_OF_BARS + changeWidth + 1.3 * em;
  const dumbRight = right - 0.75 * em;
  const hasRoom = dumbRight - dumbLeft >= LEAST_DUMBBELL_EM * em;
  const barRight = hasRoom ? dumbLeft - changeWidth - 1.3 * em : right - changeWidth - em;
  const room = Math.max(1, barRight - plotLeft - labelWidth - 0.9 * em);
  const changes = [...rows.map((row) => row.change.value ?? 0), data.metropolis.change.value ?? 0, 0];
  const [low, high] = [Math.min(...changes), Math.max(...changes)];
  const domain = low < high ? nice(low, high, 4) : nice(low - 0.1, high + 0.1, 4);
  const scale: AxisScale = { type: 'linear', domain, range: [dumbLeft, dumbRight] };
  const count = Math.max(2, Math.min(5, Math.floor((dumbRight - dumbLeft) / (4 * em))));
  return {
    ranking,
    barRight,
    bar: (jobs) => (jobs / most) * room,
    changeRight: hasRoom ? dumbLeft - 0.9 * em : right,
    change: hasRoom ? (value) => project(scale, value) : null,
    ticks: hasRoom ? ticksThatFit(ticks(domain[0], domain[1], count), scale, em) : [],
  };
}

/** Zero first, then those whose words touch none before. */
function ticksThatFit(values: readonly number[], scale: AxisScale, em: number): readonly number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => Math.abs(a) - Math.abs(b)))
    if (kept.every((other) => Math.abs(project(scale, other) - project(scale, value)) >= 3.4 * em)) kept.push(value);
  return kept;
}

function barMarks({ ranking, bar }: Halves, speech: Speech): readonly Mark[] {
  const { em, plotLeft } = ranking;
  return ranking.rows.flatMap(({ row, plotY, height }): Mark[] => {
    const thickness = Math.min(height * (ranking.stacked ? 0.3 : 0.62), em * 1.15);
    const text = jobsText(row.jobs, speech);
    if (row.jobs.value === null) return [textAt(plotLeft, plotY, text, em * 0.93, { fill: 'quiet' })];
    const width = bar(row.jobs.value);
    const fill = row.pin === null ? BAR : pinPaint(row.pin);
    return [
      { type: 'rect', x: plotLeft, y: plotY - thickness / 2, width, height: thickness, fill, key: row.placeId },
      textAt(plotLeft + width + 0.4 * em, plotY, text, em, { weight: row.pin === null ? 400 : 700 }),
    ];
  });
}

function dumbbell({ row, plotY }: PlacedRow<JobsRow>, x: (value: number) => number, em: number): readonly Mark[] {
  const { value } = row.change;
  if (value === null) return [];
  const paint = row.pin === null ? (value < 0 ? LOSS : GAIN) : pinPaint(row.pin);
  const [x1, x2, key] = [x(0), x(value), row.placeId];
  const r = 0.34 * em;
  return [
    { type: 'rule', x1, x2, y1: plotY, y2: plotY, stroke: paint, strokeWidth: 0.16 * em, key },
    { type: 'circle', cx: x1, cy: plotY, r: r * 0.85, fill: 'card', stroke: paint, strokeWidth: 0.13 * em, key },
    row.pin === null
      ? { type: 'circle', cx: x2, cy: plotY, r, fill: paint, key }
      : { type: 'path', d: markerPath(row.pin, x2, plotY, r * 1.15), fill: paint, key },
  ];
}

function changeMarks({ ranking, changeRight, change }: Halves, speech: Speech): readonly Mark[] {
  const { em } = ranking;
  return ranking.rows.flatMap((placed): readonly Mark[] => {
    const { row, plotY } = placed;
    const quiet = row.change.value === null;
    const text = textAt(changeRight, plotY, changeText(row.change, speech), em, {
      anchor: 'end',
      fill: quiet ? 'quiet' : 'ink',
      weight: row.pin === null ? 400 : 700,
    });
    return change === null ? [text] : [text, ...dumbbell(placed, change, em)];
  });
}

/** Grid of the change: light rules, a firm one at zero (where the first census stands), a dashed one at the metropolis. */
function gridMarks({ ranking, change, ticks }: Halves, data: JobsData, speech: Speech): readonly Mark[] {
  if (change === null) return [];
  const { em, rowsTop, rowsBottom, tickY } = ranking;
  const [first] = yearsOf(data, speech);
  const grid = ticks.flatMap((tick): Mark[] => {
    const x = change(tick);
    const text = tick === 0 ? first : speech.format.signedPercent(tick, 0);
    const half = textWidthPx(text, em * 0.86) / 2;
    const label = textAt(Math.min(x, ranking.right - half), tickY, text, em * 0.86, {
      anchor: 'middle',
      fill: 'quiet',
    });
    const stroke = tick === 0 ? 'quiet' : 'rule';
    return [{ type: 'rule', x1: x, x2: x, y1: rowsTop - 0.2 * em, y2: rowsBottom, stroke }, label];
  });
  const reference = data.metropolis.change.value;
  if (reference === null) return grid;
  const x = change(reference);
  return [
    ...grid,
    {
      type: 'rule',
      x1: x,
      x2: x,
      y1: rowsTop - 0.2 * em,
      y2: rowsBottom + 0.3 * em,
      stroke: 'ink',
      dash: `${em * 0.25} ${em * 0.2}`,
    },
  ];
}

function headMarks(halves: Halves, data: JobsData, speech: Speech): readonly Mark[] {
  const { ranking, barRight, change } = halves;
  const { jobs } = speech.messages.employment;
  const { em, headY, right } = ranking;
  const [first, last] = yearsOf(data, speech);
  const left = ranking.stacked ? ranking.left : ranking.plotLeft;
  const style = { fill: 'quiet', weight: 600 } as const;
  const head = jobs.headChange(first, last);
  const headX = change === null ? right : barRight;
  const level = fitText(jobs.headLevel(last), barRight - left - em, em * 0.93, 600);
  const changeHead = fitText(head, right - barRight, em * 0.93, 600);
  return [
    textAt(left, headY, level, em * 0.93, style),
    textAt(headX, headY, changeHead, em * 0.93, { ...style, anchor: change === null ? 'end' : 'start' }),
  ];
}

/** How many communes are not shown and what they hold; the change of the metropolis under its rule. */
function footMarks(halves: Halves, data: JobsData, speech: Speech): readonly Mark[] {
  const { ranking, barRight, change } = halves;
  const { employment } = speech.messages;
  const { em, hidden, footY, left, right } = ranking;
  const marks: Mark[] = [];
  const reference = data.metropolis.change.value;
  const widthOf = (text: string): number => textWidthPx(text, em * 0.93);
  let free = right - left;
  if (reference !== null && change !== null) {
    const text = employment.jobs.reference(speech.format.signedPercent(reference));
    const half = widthOf(text) / 2;
    const x = Math.max(barRight, Math.min(change(reference), right - half));
    marks.push(textAt(x, footY, text, em * 0.93, { anchor: 'middle' }));
    free = x - half - em - left;
  }
  if (hidden.length === 0) return marks;
  const total = sumObservations(hidden.map((row) => row.jobs)).value;
  const share = hidden.reduce((sum, row) => sum + (row.share ?? 0), 0);
  const full =
    total === null
      ? ''
      : employment.jobs.others(hidden.length, jobsCount(total, speech), speech.format.percent(share, 0));
  const text = full !== '' && widthOf(full) <= free ? full : employment.others(hidden.length);
  marks.push(textAt(left, footY, fitText(text, free, em * 0.93), em * 0.93, { fill: 'quiet' }));
  return marks;
}

/**
 * Jobs by commune: ranked bars from zero for the last census, and beside them the change since the first one as a
 * dumbbell on its own axis (hollow: first census = 0 %, filled: last). Pinned communes are always shown.
 */
export function layoutJobs(_spec: EmploymentSpec, data: JobsData, frame: Frame, speech: Speech): Scene {
  const caption = jobsCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const ranking = placeRanking(data.rows, room, em);
  const halves = halvesOf(ranking, data, speech);
  const drawing: readonly Layer[] =
    data.rows.length === 0
      ? [
          {
            name: 'empty',
            marks: [textAt(room.x, room.y + em, fitText(caption.title, room.width, em), em, { fill: 'quiet' })],
          },
        ]
      : [
          { name: 'grid', marks: gridMarks(halves, data, speech) },
          { name: 'heads', marks: [...headMarks(halves, data, speech), ...footMarks(halves, data, speech)] },
          rowTargets(
            ranking,
            (row) => jobsLabel(row, data, speech),
            ({ row }) => ranking.plotLeft + halves.bar(row.jobs.value ?? 0),
          ),
          rowNames(ranking, speech),
          { name: 'bars', marks: barMarks(halves, speech) },
          { name: 'changes', marks: changeMarks(halves, speech) },
          rowPins(ranking),
        ];
  return {
    kind: 'jobs',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: withFilters(data, jobsDescription(data, speech), speech),
    table: jobsTwin(data, speech),
    warnings: [],
  };
}
