import type { Period } from '../../domain/observation';
import type { Mark, Scene, TextMark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import { overlaps, type Box, type Segment } from './boxes';
import { segmentsOf, type Scales } from './growth-curves';
import { isPlaced, type Placed } from './growth-segments';
import { drawingOf, lineName, type DrawnLine } from './growth-style';
import { periodText } from './growth-title';
import { spread } from './spread';

/** A line as the pointer sees it. */
export interface HitLine {
  readonly drawn: DrawnLine;
  readonly segments: readonly Segment[];
}

function scalesOf({ scales: { x, y } }: Scene): Scales | null {
  return x === undefined || y === undefined ? null : { x, y };
}

/** Lines with their segments in px, to be computed once a scene. */
export function hitLines(data: GrowthData, scene: Scene): readonly HitLine[] {
  const scales = scalesOf(scene);
  if (scales === null) return [];
  return drawingOf(data).lines.map((drawn) => ({ drawn, segments: hitSegments(data, drawn, scales) }));
}

/** A point alone is a segment without length. */
function hitSegments(data: GrowthData, drawn: DrawnLine, scales: Scales): readonly Segment[] {
  const segments = segmentsOf(data, drawn, scales);
  if (segments.length > 0) return segments;
  const at = [project(scales.x, drawn.last.period), project(scales.y, drawn.last.value)] as const;
  return [{ from: at, to: at }];
}

function distanceTo({ from, to }: Segment, x: number, y: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy);
}

/** Grey lines must be this much nearer than one that matters to be meant, px. */
const QUIET_HANDICAP_PX = 4;

/** Key of the line nearest to a point within `reachPx`; null where none is. */
export function nearestLine(lines: readonly HitLine[], x: number, y: number, reachPx: number): string | null {
  let best: string | null = null;
  let bestDistance = reachPx;
  for (const { drawn, segments } of lines) {
    const handicap = drawn.style.priority === null || drawn.style.priority <= 10 ? QUIET_HANDICAP_PX : 0;
    for (const segment of segments) {
      const distance = distanceTo(segment, x, y) + handicap;
      if (distance < bestDistance) [best, bestDistance] = [drawn.line.key, distance];
    }
  }
  return best;
}

/** Plots at least this wide, in sizes of the type, name every line that is read; narrower ones the lit line alone. */
const NAMES_FROM_EM = 26;

interface Reading {
  readonly drawn: DrawnLine;
  readonly point: Placed;
  /** Empty where a tooltip beside the pointer says it. */
  readonly text: string;
  readonly isLit: boolean;
}

/** `all`: names and values; `lit`: values, names for lit lines; `tip`: values, nothing for lit lines. */
type Naming = 'all' | 'lit' | 'tip';

/** Lines read at a period: those that matter and the lit ones, with their names where there is room for them. */
function readingsAt(
  data: GrowthData,
  lines: readonly HitLine[],
  period: Period,
  lit: ReadonlySet<string>,
  naming: Naming,
  speech: Speech,
): readonly Reading[] {
  return lines.flatMap(({ drawn }): readonly Reading[] => {
    const point = drawn.points.find((candidate) => candidate.period === period);
    const isLit = lit.has(drawn.line.key);
    const matters = drawn.style.priority !== null && drawn.style.priority > 10;
    if (point === undefined || !isPlaced(point) || (!matters && !isLit)) return [];
    const value =
      data.scale === 'index' ? speech.format.number(point.value, 0) : speech.format.value(point.value, data.indicator);
    return [{ drawn, point, text: worded(value, lineName(drawn.line, speech), isLit, naming), isLit }];
  });
}

function worded(value: string, name: string, isLit: boolean, naming: Naming): string {
  if (isLit) return naming === 'tip' ? '' : `${name} ${value}`;
  return naming === 'all' ? `${name} ${value}` : value;
}

/**
 * What lies over the picture while the pointer is in it: a rule at the nearest period with the values of the lines,
 * never over each other (short where `hasTip`: the page shows a tooltip as well). Without a period: the name and last value of the lit lines that have no label.
 */
export function hoverMarks(
  data: GrowthData,
  scene: Scene,
  lines: readonly HitLine[],
  period: Period | null,
  lit: ReadonlySet<string>,
  sizePx: number,
  hasTip: boolean,
  speech: Speech,
): readonly Mark[] {
  const scales = scalesOf(scene);
  if (scales === null) return [];
  if (period !== null) {
    const isWide = scales.x.range[1] - scales.x.range[0] > NAMES_FROM_EM * sizePx;
    const readings = readingsAt(data, lines, period, lit, hasTip ? 'tip' : isWide ? 'all' : 'lit', speech);
    return [...ruleMarks(data, period, scales, sizePx, speech), ...readingMarks(readings, period, scales, sizePx)];
  }
  const taken = wordsOf(scene);
  return lines
    .filter(({ drawn }) => lit.has(drawn.line.key) && drawn.style.priority === null)
    .flatMap((line) => {
      const at = line.drawn.last.period;
      const marks = readingMarks(readingsAt(data, [line], at, lit, 'all', speech), at, scales, sizePx);
      return marks.flatMap((mark) => (mark.type === 'text' ? (asideOf(mark, taken, scales) ?? []) : mark));
    });
}

/** The words that a scene has already. */
function wordsOf({ layers }: Scene): Box[] {
  return layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? boxOf(mark) : [])));
}

function boxOf({ x, y, text, sizePx, weight, anchor }: TextMark): Box {
  const width = textWidthPx(text, sizePx, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - sizePx * 0.9, bottom: y + sizePx * 0.3 };
}

/** Half rows up and down that are tried for words which others are in the way of. */
const ASIDE_ROWS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

/** The words in the nearest row that is free, taking it; null where none is: the point stays. */
function asideOf(mark: TextMark, taken: Box[], { y }: Scales): TextMark | null {
  for (const row of ASIDE_ROWS) {
    const moved = { ...mark, y: mark.y + row * mark.sizePx * 0.65 };
    const box = boxOf(moved);
    if (box.top < y.range[1] || box.bottom > y.range[0] || taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    return moved;
  }
  return null;
}

function ruleMarks(
  data: GrowthData,
  period: Period,
  { x, y }: Scales,
  sizePx: number,
  speech: Speech,
): readonly Mark[] {
  const at = project(x, period);
  const text = periodText(data, period, speech);
  const half = textWidthPx(text, sizePx, 700) / 2 + sizePx * 0.35;
  const [bottom, top] = y.range;
  const middle = Math.max(x.range[0] + half - sizePx, Math.min(x.range[1] + sizePx - half, at));
  const height = sizePx * 1.45;
  return [
    { type: 'rule', x1: at, x2: at, y1: top, y2: bottom, stroke: 'ink', strokeWidth: 1 },
    { type: 'rect', x: middle - half, y: top - height, width: half * 2, height, radius: sizePx * 0.25, fill: 'ink' },
    {
      type: 'text',
      x: middle,
      y: top - height / 2 + sizePx * 0.35,
      text,
      sizePx,
      weight: 700,
      anchor: 'middle',
      fill: 'paper',
    },
  ];
}

function readingMarks(readings: readonly Reading[], period: Period, { x, y }: Scales, sizePx: number): readonly Mark[] {
  const at = project(x, period);
  const isRight = at > (x.range[0] + x.range[1]) / 2;
  const [bottom, top] = y.range;
  const middles = spread(
    readings.map(({ point, isLit, drawn }) => ({
      desired: project(y, point.value),
      height: sizePx * 1.25,
      priority: (drawn.style.priority ?? 0) + (isLit ? 100 : 0),
    })),
    top,
    bottom,
  );
  return readings.flatMap(({ drawn, point, text, isLit }, index): readonly Mark[] => {
    const { stroke, ink } = drawn.style;
    const dot = { type: 'circle', cx: at, cy: project(y, point.value), r: sizePx * (isLit ? 0.36 : 0.26) } as const;
    const marks: Mark[] = [{ ...dot, fill: stroke, stroke: 'paper', strokeWidth: 1.25 }];
    const middle = middles[index] ?? null;
    if (middle === null || text === '') return marks;
    const aside = sizePx * 0.75;
    marks.push({
      type: 'text',
      x: isRight ? at - aside : at + aside,
      y: middle + sizePx * 0.35,
      text,
      sizePx,
      weight: isLit ? 700 : 600,
      anchor: isRight ? 'end' : 'start',
      fill: ink,
      halo: true,
      strokeWidth: sizePx * 0.35,
    });
    return marks;
  });
}
