import type { Period } from '../../domain/observation';
import type { AxisScale, Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import { crosses, overlaps, type Box, type Segment } from './boxes';
import { segmentsOf } from './growth-curves';
import type { Measures } from './growth-plot';
import { pathOf } from './growth-path';
import type { DrawnLine } from './growth-style';

/** Points a year of the curve: enough for it to look round. */
const STEPS_A_YEAR = 4;

/** The line whose level the reference starts from: the first pin, else the total, else one of our own. */
function focusOf(lines: readonly DrawnLine[]): DrawnLine | undefined {
  const of = (role: string): DrawnLine | undefined => lines.findLast(({ line }) => line.role === role);
  return of('pinned') ?? of('total') ?? of('own');
}

/** Where the reference begins on the drawn scale, at the base; null where it is hidden or has nothing to start from. */
export function referenceStart(data: GrowthData, lines: readonly DrawnLine[]): number | null {
  if (data.reference === null || data.base >= (data.periods.at(-1) ?? data.base)) return null;
  if (data.scale === 'index') return lines.length > 0 ? 100 : null;
  const value = focusOf(lines)?.points.find(({ period }) => period === data.base)?.value ?? null;
  return value === null || value <= 0 ? null : value;
}

/** Compound growth from the base: start * (1 + rate)^years. */
export function referenceValue(data: GrowthData, start: number, period: Period): number {
  return start * Math.pow(1 + (data.reference?.rate ?? 0), period - data.base);
}

/** Period at which the reference reaches the upper end of the axis, or the last one. */
function lastPeriod(data: GrowthData, start: number, yScale: AxisScale): Period {
  const top = yScale.domain[1] ?? start;
  const last = data.periods.at(-1) ?? data.base;
  const leaves = data.base + Math.log(top / start) / Math.log1p(data.reference?.rate ?? 0);
  return Math.max(data.base, Math.min(last, leaves));
}

export interface ReferenceMarks {
  readonly marks: readonly Mark[];
  /** Room taken by the label, for other words to keep away from. */
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

/** The line at the published rate from the base, cut where it leaves the plot, and its words to the left of its end. */
export function referenceMarks(
  data: GrowthData,
  lines: readonly DrawnLine[],
  xScale: AxisScale,
  yScale: AxisScale,
  measures: Measures,
  taken: readonly Box[],
  speech: Speech,
): ReferenceMarks {
  const start = referenceStart(data, lines);
  if (start === null || data.reference === null) return { marks: [], boxes: [], segments: [] };
  const end = lastPeriod(data, start, yScale);
  const steps = Math.max(1, Math.ceil((end - data.base) * STEPS_A_YEAR));
  const corners = Array.from({ length: steps + 1 }, (_, step): readonly [number, number] => {
    const period = data.base + ((end - data.base) * step) / steps;
    return [project(xScale, period), project(yScale, referenceValue(data, start, period))];
  });
  const unit = measures.unit;
  const line: Mark = {
    type: 'path',
    d: pathOf([corners]),
    fill: 'none',
    stroke: 'ink',
    strokeWidth: 1.25 * unit,
    dash: `${1.5 * unit} ${3 * unit}`,
  };
  const around = lines.flatMap((drawn) => segmentsOf(data, drawn, { x: xScale, y: yScale }));
  const label = labelOf(data, corners, xScale, yScale, measures, { taken, around }, speech);
  const segments = corners.slice(1).map((to, index) => ({ from: corners[index] ?? to, to }));
  return { marks: label === null ? [line] : [line, label.mark], boxes: label === null ? [] : [label.box], segments };
}

/** Rows tried under each other until the words are free of others. */
const ROWS = 5;

interface Surroundings {
  /** Words, never to be touched. */
  readonly taken: readonly Box[];
  /** Curves, which words may cross where there is no other room: a line without words says less. */
  readonly around: readonly Segment[];
}

/**
 * Upper left of the curve, which grows steeper, is free: the words end where the curve passes under them. Where the
 * curve leaves too soon for that, they stand at the right of its end.
 */
function labelOf(
  data: GrowthData,
  corners: readonly (readonly [number, number])[],
  xScale: AxisScale,
  yScale: AxisScale,
  { smallPx, unit }: Measures,
  { taken, around }: Surroundings,
  speech: Speech,
): { readonly mark: Mark; readonly box: Box } | null {
  const { reference } = data;
  if (reference === null) return null;
  const { growth } = speech.messages;
  const rate = speech.format.percent(reference.rate, 0);
  const texts = [growth.reference(rate, reference.month, reference.year), growth.referenceShort(rate)];
  const [endX, endY] = corners.at(-1) ?? [0, 0];
  const top = Math.max(endY, yScale.range[1]);
  let crossing: { mark: Mark; box: Box } | null = null;
  for (const text of texts) {
    const width = textWidthPx(text, smallPx);
    for (let turn = 0; turn < 2 * ROWS; turn += 1) {
      const isBefore = turn < ROWS;
      const baseline = top + smallPx * (0.9 + 1.3 * (turn % ROWS));
      const end = (corners.findLast(([, y]) => y >= baseline + 6 * unit)?.[0] ?? 0) - 4 * unit;
      const left = isBefore ? end - width : endX + 7 * unit;
      const box = { left, right: left + width, top: baseline - smallPx, bottom: baseline + 4 * unit };
      if (left < xScale.range[0] || box.right > xScale.range[1] || taken.some((other) => overlaps(other, box)))
        continue;
      const words = { x: left, y: baseline, text, sizePx: smallPx, anchor: 'start', fill: 'ink', halo: true } as const;
      const label = { mark: { type: 'text', ...words } as const, box };
      if (isBefore || !around.some((segment) => crosses(box, segment))) return label;
      crossing ??= label;
    }
  }
  return crossing;
}
