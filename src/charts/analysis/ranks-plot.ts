import { markerPath } from '../../domain/marker';
import type { AxisScale, Mark } from '../../domain/scene';
import type { RankLine, RanksData } from '../../model/ranks-in-time';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { project } from '../layout/axis-scale';
import { pathOf } from '../layout/growth-path';
import {
  breakPeriods,
  isolatedPoints,
  isPlaced,
  isTentative,
  stretchesOf,
  type Placed,
} from '../layout/growth-segments';
import { textAt } from '../layout/text-mark';
import { rankLabel } from './ranks-words';

export interface RanksPlan {
  readonly em: number;
  readonly unit: number;
  readonly x: AxisScale;
  readonly y: AxisScale;
  readonly bottom: number;
  readonly top: number;
}

/** How a line is drawn; width at text scale 1. */
export interface Look {
  readonly stroke: string;
  readonly ink: string;
  readonly width: number;
  readonly opacity?: number;
}

export type Corner = readonly [number, number];

/** More dates than this would make a chain of dots. */
const MOST_DOTS = 16;

/** Pins in their hues, ours dark, others quiet; communes without a name faint. */
export function lookOf(line: RankLine, isNamed: boolean, hasPins: boolean): Look {
  if (line.pin !== null) return { stroke: pinPaint(line.pin), ink: pinInkPaint(line.pin), width: 2.5 };
  if (!isNamed) return { stroke: 'context', ink: 'quiet', width: 0.75, opacity: 0.4 };
  const isOurs = line.place.ours && !hasPins;
  return isOurs ? { stroke: 'seq-9', ink: 'ink', width: 2 } : { stroke: 'context', ink: 'quiet', width: 1.25 };
}

function cornerOf({ period, value }: Placed, { x, y }: RanksPlan): Corner {
  return [project(x, period), project(y, value)];
}

/** A line ends where it leaves the drawing below, and begins where it comes back. */
function clipped(corners: readonly Corner[], floor: number): readonly (readonly Corner[])[] {
  const runs: Corner[][] = [];
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1];
    if (from === undefined) {
      if (to[1] <= floor) runs.push([to]);
      continue;
    }
    const [above, now] = [from[1] <= floor, to[1] <= floor];
    const cut: Corner = [from[0] + ((floor - from[1]) / (to[1] - from[1])) * (to[0] - from[0]), floor];
    if (above && now) runs.at(-1)?.push(to);
    else if (above) runs.at(-1)?.push(cut);
    else if (now) runs.push([cut, to]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The strokes of a line, firm and provisional apart; the first carries the words for the keyboard. */
export function lineMarks(
  data: RanksData,
  line: RankLine,
  look: Look,
  isNamed: boolean,
  plan: RanksPlan,
  speech: AnalysisSpeech,
): readonly Mark[] {
  const { unit } = plan;
  const { firm, tentative } = stretchesOf(line.ranks, breakPeriods(data.indicator));
  const faint = look.opacity === undefined ? {} : { opacity: look.opacity };
  const last = line.ranks.findLast(isPlaced);
  const words = isNamed && last !== undefined ? { label: rankLabel(data, line, speech), at: cornerOf(last, plan) } : {};
  const stroke = { key: line.key, fill: 'none', stroke: look.stroke, strokeWidth: look.width * unit, ...faint };
  const marks = [
    { runs: firm, dash: {} },
    { runs: tentative, dash: { dash: `${1.5 * unit} ${3 * unit}` } },
  ].flatMap(({ runs, dash }): readonly Mark[] => {
    const drawn = runs.flatMap((run) =>
      clipped(
        run.map((point) => cornerOf(point, plan)),
        plan.bottom,
      ),
    );
    return drawn.length === 0 ? [] : [{ type: 'path', d: pathOf(drawn), ...stroke, ...dash }];
  });
  return marks.map((mark, index) => (index === 0 ? { ...mark, ...words } : mark));
}

/** Points of a named line: its ends, what nothing joins, and every date where they are few; provisional ones hollow. */
export function dotMarks(
  data: RanksData,
  line: RankLine,
  look: Look,
  plan: RanksPlan,
  speech: AnalysisSpeech,
): readonly Mark[] {
  const placed = line.ranks.filter(isPlaced);
  const alone = isolatedPoints(line.ranks, breakPeriods(data.indicator));
  const shown = placed.filter(
    (point) => placed.length <= MOST_DOTS || alone.includes(point) || point === placed[0] || point === placed.at(-1),
  );
  const onlyDots = alone.length === placed.length;
  return shown.map((point, index): Mark => {
    const [x, y] = cornerOf(point, plan);
    const r = (line.pin === null ? 0.24 : 0.36) * plan.em;
    const hollow = isTentative(point);
    const words = onlyDots && index === 0 ? { label: rankLabel(data, line, speech), at: [x, y] as const } : {};
    return {
      type: 'path',
      d: markerPath(line.pin ?? 0, x, y, r),
      key: line.key,
      fill: hollow ? 'paper' : look.stroke,
      stroke: hollow ? look.stroke : 'paper',
      strokeWidth: plan.unit,
      ...words,
    };
  });
}

/** A rule at every date that has a name, and the names above and below; the ends always have theirs. */
export function dateMarks(data: RanksData, plan: RanksPlan, speech: AnalysisSpeech): readonly Mark[] {
  const { em, x, top, bottom } = plan;
  const { periods, indicator } = data;
  const sizePx = em * 0.86;
  const textOf = (period: number): string => speech.format.period(period, indicator.frequency);
  const order = [periods[0] ?? 0, periods.at(-1) ?? 0, ...periods.filter(Number.isInteger)];
  const kept: number[] = [];
  for (const period of order) {
    const free = kept.every((other) => {
      const needed = (textWidthPx(textOf(other), sizePx) + textWidthPx(textOf(period), sizePx)) / 2 + em * 0.7;
      return Math.abs(project(x, other) - project(x, period)) >= needed;
    });
    if (free) kept.push(period);
  }
  return kept.flatMap((period): readonly Mark[] => {
    const px = project(x, period);
    const text = textOf(period);
    const style = { anchor: 'middle', fill: 'quiet' } as const;
    return [
      { type: 'rule', x1: px, x2: px, y1: top - 0.6 * em, y2: bottom + 0.6 * em, stroke: 'rule' },
      textAt(px, top - 1.5 * em, text, sizePx, style),
      textAt(px, bottom + 1.5 * em, text, sizePx, style),
    ];
  });
}

/** Where the indicator breaks, between the two dates that nothing joins. */
export function breakRules(
  { indicator, periods }: RanksData,
  { x, top, bottom, em, unit }: RanksPlan,
): readonly Mark[] {
  return breakPeriods(indicator).flatMap((period): readonly Mark[] => {
    const after = periods.findIndex((one) => one >= period);
    const [from, to] = [periods[after - 1], periods[after]];
    if (from === undefined || to === undefined) return [];
    const px = project(x, (from + to) / 2);
    const dash = `${6 * unit} ${3 * unit}`;
    return [
      {
        type: 'rule',
        x1: px,
        x2: px,
        y1: top - 0.6 * em,
        y2: bottom + 0.6 * em,
        stroke: 'quiet',
        strokeWidth: unit,
        dash,
      },
    ];
  });
}
