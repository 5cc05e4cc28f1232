import type { Period } from '../../domain/observation';
import type { Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import { project } from './axis-scale';
import { overlaps, type Box } from './boxes';
import type { Scales } from './growth-curves';
import type { Measures } from './growth-plot';

export interface BreakMarks {
  readonly marks: readonly Mark[];
  /** Room taken by the words, for others to keep away from. */
  readonly boxes: readonly Box[];
}

/** A rule where a series breaks, between the two periods that must not be compared, with its words at the top. */
export function breakMarks(
  data: GrowthData,
  periods: readonly Period[],
  { x, y }: Scales,
  { smallPx, unit }: Measures,
  speech: Speech,
): BreakMarks {
  const text = speech.messages.growth.break;
  const width = textWidthPx(text, smallPx);
  const [bottom, top] = y.range;
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  for (const period of periods) {
    const before = data.periods[data.periods.indexOf(period) - 1] ?? period;
    const at = project(x, (before + period) / 2);
    const isRight = at > (x.range[0] + x.range[1]) / 2;
    const aside = at + (isRight ? -5 : 5) * unit;
    const rule = { x1: at, x2: at, y1: top, y2: bottom, stroke: 'quiet', strokeWidth: unit } as const;
    marks.push({ type: 'rule', ...rule, dash: `${6 * unit} ${3 * unit}` });
    const [left, right] = isRight ? [aside - width, aside] : [aside, aside + width];
    const box = { left, right, top: top - smallPx * 0.2, bottom: top + smallPx * 1.1 };
    if (left < x.range[0] || right > x.range[1] || boxes.some((other) => overlaps(other, box))) continue;
    const words = { x: aside, y: top + smallPx * 0.8, text, sizePx: smallPx, fill: 'quiet', halo: true } as const;
    marks.push({ type: 'text', anchor: isRight ? 'end' : 'start', ...words });
    boxes.push(box);
  }
  return { marks, boxes };
}
