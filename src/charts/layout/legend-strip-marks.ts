import type { Mark, PathMark, RectMark, TextMark } from '../../domain/scene';
import { textWidthPx } from '../text-width';
import type { LegendModel, LegendModelClass } from './legend';
import { edgesThatFit } from './legend-edges';
import { box, round, SMALL, text, type LegendDrawing, type LegendSize } from './legend-shapes';

const WIDEST_BOX_EM = 4.6;
const ZERO_BOX_EM = 2.6;

/** Where a class stands on the strip, px. */
interface Slot {
  readonly legendClass: LegendModelClass;
  readonly x: number;
  readonly width: number;
}

/** Counts, histogram, strip of classes, bounds and the place of the whole, one under the other. */
export function stripMarks(legend: LegendModel, size: LegendSize, x: number, y: number): LegendDrawing {
  const { widthPx, sizePx, compact = false } = size;
  const small = sizePx * SMALL;
  const slots = slotsOf(legend, widthPx, sizePx, x);
  const barBase = compact ? y : y + small * 1.1 + sizePx * 2.1;
  const boxBase = barBase + 1 + sizePx * 0.85;
  const edgeBase = boxBase + small * 1.4;
  const marks: Mark[] = [];
  for (const { legendClass, x: left, width } of slots) {
    if (!compact) marks.push(...barMarks(legendClass, legend.maxBin, left, width, barBase, sizePx * 1.9));
    marks.push(box(left, barBase + 1, width, boxBase - barBase - 1, legendClass.fill));
    if (legendClass.isZero) marks.push(text(left + width / 2, edgeBase, '0', small, 'middle', 'quiet', 400));
  }
  marks.push(...edgeMarks(legend, slots, edgeBase, small));
  if (compact) return { marks, widthPx, heightPx: edgeBase + small * 0.3 - y };
  marks.push(...countMarks(slots, y + small * 0.85, small));
  marks.push(...meanMarks(legend, slots, boxBase, edgeBase + small * 1.25, small));
  return { marks, widthPx, heightPx: edgeBase + small * (legend.mean === null ? 0.3 : 1.6) - y };
}

function slotsOf(legend: LegendModel, widthPx: number, sizePx: number, x: number): readonly Slot[] {
  // A class of zero that only other years fill is left out of this year's legend.
  const zero = legend.classes.find(({ isZero, count }) => isZero && count > 0);
  const others = legend.classes.filter(({ isZero }) => !isZero);
  const zeroWidth = zero === undefined ? 0 : sizePx * ZERO_BOX_EM;
  const gap = zero === undefined ? 0 : sizePx * 0.6;
  const width = Math.min(sizePx * WIDEST_BOX_EM, (widthPx - zeroWidth - gap) / Math.max(1, others.length));
  return [
    ...(zero === undefined ? [] : [{ legendClass: zero, x, width: zeroWidth }]),
    ...others.map((legendClass, index) => ({ legendClass, x: x + zeroWidth + gap + index * width, width })),
  ];
}

/** How many places each class has. */
function countMarks(slots: readonly Slot[], y: number, sizePx: number): readonly TextMark[] {
  return slots.map(({ legendClass, x, width }) =>
    text(x + width / 2, y, String(legendClass.count), sizePx, 'middle', 'quiet', 400),
  );
}

function barMarks(
  { bins, fill, index }: LegendModelClass,
  maxBin: number,
  x: number,
  width: number,
  base: number,
  tallest: number,
): readonly RectMark[] {
  const step = width / bins.length;
  return bins.flatMap((count, bin): readonly RectMark[] => {
    if (count === 0) return [];
    const height = Math.max(1.5, (tallest * count) / maxBin);
    const bar = { x: x + bin * step + 0.75, y: base - height, width: step - 1.5, height };
    return [{ type: 'rect', ...bar, fill, stroke: 'border', strokeWidth: 0.5, className: `bar class-${index}` }];
  });
}

function edgeMarks(legend: LegendModel, slots: readonly Slot[], baseline: number, sizePx: number): readonly TextMark[] {
  const plain = slots.filter(({ legendClass }) => !legendClass.isZero);
  const last = plain.at(-1);
  const places = [...plain.map(({ x }) => x), ...(last === undefined ? [] : [last.x + last.width])];
  return edgesThatFit(legend.edges, places, sizePx).map(({ text: edge, x, anchor }) =>
    text(x, baseline, edge, sizePx, anchor, 'quiet', 400),
  );
}

/** A small arrow where the whole metropolis stands among its communes, and its value beneath the bounds. */
function meanMarks(
  { mean }: LegendModel,
  slots: readonly Slot[],
  boxBase: number,
  baseline: number,
  sizePx: number,
): readonly Mark[] {
  const slot = slots.find(({ legendClass }) => legendClass.index === mean?.index);
  const [first, last] = [slots[0], slots.at(-1)];
  if (mean === null || slot === undefined || first === undefined || last === undefined) return [];
  const at = slot.x + slot.width * mean.share;
  const reach = sizePx * 0.32;
  const width = textWidthPx(mean.text, sizePx, 600) + reach * 3;
  const left = Math.max(first.x, Math.min(at - width / 2, last.x + last.width - width));
  return [
    arrow(at, boxBase + 1, reach),
    arrow(left + reach, baseline - sizePx * 0.62, reach),
    text(left + reach * 3, baseline, mean.text, sizePx, 'start', 'ink', 600),
  ];
}

function arrow(x: number, y: number, reach: number): PathMark {
  const d = `M${round(x)} ${round(y)}L${round(x + reach)} ${round(y + reach * 1.5)}H${round(x - reach)}Z`;
  return { type: 'path', d, fill: 'ink' };
}
