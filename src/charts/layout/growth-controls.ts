import type { AxisScale, Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import type { Measures, Tracks } from './growth-plot';

/** True where the base means something to the reader: an index begins there, or the reference line. */
export function hasBase(data: GrowthData): boolean {
  return data.periods.length > 1 && (data.scale === 'index' || data.reference !== null);
}

/**
 * The base as a rule and a knob on the axis, the span as a bar with two ends on the track under it. Knobs are drawn
 * where they can be taken hold of.
 */
export function controlMarks(
  data: GrowthData,
  x: AxisScale,
  y: AxisScale,
  { baseY, spanY }: Tracks,
  { smallPx, unit }: Measures,
  interactive: boolean,
  edgePx: number,
  speech: Speech,
): readonly Mark[] {
  const marks: Mark[] = [];
  if (hasBase(data)) {
    const at = project(x, data.base);
    const rule = { x1: at, x2: at, y1: y.range[1], y2: baseY, stroke: 'quiet', strokeWidth: unit } as const;
    marks.push({ type: 'rule', ...rule, dash: `${unit} ${3 * unit}` });
    if (interactive) marks.push(knob(at, baseY, 6 * unit, unit));
  }
  if (spanY === null) return marks;
  const [from, to] = [project(x, data.span[0]), project(x, data.span[1])];
  const across = { y1: spanY, y2: spanY };
  if (interactive)
    marks.push({ type: 'rule', x1: x.range[0], x2: x.range[1], ...across, stroke: 'rule', strokeWidth: 3 * unit });
  marks.push({ type: 'rule', x1: from, x2: to, ...across, stroke: 'ink', strokeWidth: (interactive ? 3 : 1.5) * unit });
  for (const end of [from, to]) {
    const tick = { x1: end, x2: end, y1: spanY - 4 * unit, y2: spanY + 4 * unit };
    marks.push(
      interactive
        ? knob(end, spanY, 6 * unit, unit)
        : { type: 'rule', ...tick, stroke: 'ink', strokeWidth: 1.5 * unit },
    );
  }
  return [...marks, ...spanWords(data, x, spanY, smallPx, unit, edgePx, speech)];
}

function knob(cx: number, cy: number, r: number, unit: number): Mark {
  return { type: 'circle', cx, cy, r, fill: 'paper', stroke: 'ink', strokeWidth: 2 * unit };
}

/** "Taux moyens 2014-2023" under the column of labels, where it explains them; nothing where it does not fit. */
function spanWords(
  data: GrowthData,
  x: AxisScale,
  spanY: number,
  smallPx: number,
  unit: number,
  edgePx: number,
  { messages: { growth }, format }: Speech,
): readonly Mark[] {
  if (data.pace !== 'annual') return [];
  const period = (value: number): string => format.period(value, data.indicator.frequency);
  const text = growth.rates(period(data.span[0]), period(data.span[1]));
  const left = x.range[1] + 20 * unit;
  if (left + textWidthPx(text, smallPx) > edgePx) return [];
  return [{ type: 'text', x: left, y: spanY + smallPx * 0.35, text, sizePx: smallPx, anchor: 'start', fill: 'quiet' }];
}
