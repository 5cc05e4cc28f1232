import type { CircleMark, Mark, PathMark, RectMark, TextMark } from '../../domain/scene';
import { textWidthPx, wrapText } from '../text-width';
import { radiusPx } from './circles';
import type { LegendCircles, LegendModel, LegendModelClass } from './legend';

export interface LegendSize {
  readonly widthPx: number;
  /** Size of its type, px. */
  readonly sizePx: number;
  /** Radius of the highest value, as on the map. */
  readonly largestRadiusPx: number;
}

export interface LegendDrawing {
  /** Around 0,0 at the top left. */
  readonly marks: readonly Mark[];
  readonly heightPx: number;
}

const WIDEST_BOX_EM = 4.6;
const ZERO_BOX_EM = 2.6;

/** Where a class stands on the strip, px. */
interface Slot {
  readonly legendClass: LegendModelClass;
  readonly x: number;
  readonly width: number;
}

/** The legend as marks: title, histogram over a strip of classes with their bounds beneath, swatches, circles. */
export function legendMarks(legend: LegendModel, size: LegendSize, x: number, y: number): LegendDrawing {
  const marks: Mark[] = [];
  let top = y;
  for (const line of legend.classes.length > 0 ? wrapText(legend.title, size.widthPx, size.sizePx, 600) : []) {
    marks.push(text(x, top + size.sizePx, line, size.sizePx, 'start', 'ink', 600));
    top += size.sizePx * 1.25;
  }
  if (legend.classes.length > 0) {
    const strip = stripMarks(legend, size, x, top + size.sizePx * 0.3);
    marks.push(...strip.marks);
    top += strip.heightPx + size.sizePx * 0.3;
  }
  if (legend.circles !== null) {
    const circles = circleMarks(legend.circles, size, x, top + size.sizePx * 0.6);
    marks.push(...circles.marks);
    top += circles.heightPx + size.sizePx * 0.6;
  }
  for (const { label, fill } of legend.specials) {
    const swatch = size.sizePx * 0.95;
    top += size.sizePx * 0.45;
    marks.push(box(x, top, swatch * 1.6, swatch, fill));
    marks.push(text(x + swatch * 2.1, top + swatch * 0.86, label, size.sizePx, 'start', 'quiet', 400));
    top += swatch;
  }
  return { marks, heightPx: top - y };
}

function stripMarks(legend: LegendModel, { widthPx, sizePx }: LegendSize, x: number, y: number): LegendDrawing {
  const small = sizePx * 0.92;
  const slots = slotsOf(legend, widthPx, sizePx, x);
  const barBase = y + small * 1.1 + sizePx * 2.1;
  const boxBase = barBase + 1 + sizePx * 0.85;
  const edgeBase = boxBase + small * 1.25;
  const marks: Mark[] = [];
  for (const { legendClass, x: left, width } of slots) {
    marks.push(...barMarks(legendClass, legend.maxBin, left, width, barBase, sizePx * 1.9));
    marks.push(box(left, barBase + 1, width, boxBase - barBase - 1, legendClass.fill));
    if (legendClass.isZero) marks.push(text(left + width / 2, edgeBase, '0', small, 'middle', 'quiet', 400));
  }
  marks.push(...countMarks(legend, slots, y + small * 0.85, small));
  marks.push(...edgeMarks(legend, slots, edgeBase, small));
  marks.push(...meanMarks(legend, slots, boxBase, edgeBase + small * 1.25, small));
  return { marks, heightPx: edgeBase + small * (legend.mean === null ? 0.3 : 1.6) - y };
}

/** How many places each class has; the first says what is counted, where that does not touch the second. */
function countMarks(legend: LegendModel, slots: readonly Slot[], y: number, sizePx: number): readonly TextMark[] {
  return slots.map(({ legendClass, x, width }, index) => {
    const plain = String(legendClass.count);
    const next = slots[index + 1];
    const free = next === undefined ? Infinity : next.x + next.width / 2 - x - sizePx * 1.2;
    return index === 0 && textWidthPx(legend.firstCount, sizePx) < free
      ? text(x, y, legend.firstCount, sizePx, 'start', 'quiet', 400)
      : text(x + width / 2, y, plain, sizePx, 'middle', 'quiet', 400);
  });
}

function slotsOf(legend: LegendModel, widthPx: number, sizePx: number, x: number): readonly Slot[] {
  const zero = legend.classes.find(({ isZero }) => isZero);
  const others = legend.classes.filter(({ isZero }) => !isZero);
  const zeroWidth = zero === undefined ? 0 : sizePx * ZERO_BOX_EM;
  const gap = zero === undefined ? 0 : sizePx * 0.6;
  const width = Math.min(sizePx * WIDEST_BOX_EM, (widthPx - zeroWidth - gap) / Math.max(1, others.length));
  return [
    ...(zero === undefined ? [] : [{ legendClass: zero, x, width: zeroWidth }]),
    ...others.map((legendClass, index) => ({ legendClass, x: x + zeroWidth + gap + index * width, width })),
  ];
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

/** Bounds under the edges; one that would touch the one before is left out, the last one never. */
function edgeMarks(legend: LegendModel, slots: readonly Slot[], baseline: number, sizePx: number): readonly TextMark[] {
  const plain = slots.filter(({ legendClass }) => !legendClass.isZero);
  const last = plain.length;
  const places = legend.edges.map((edge, index) => {
    const slot = plain[Math.min(index, last - 1)];
    const at = slot === undefined ? 0 : index === last ? slot.x + slot.width : slot.x;
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const width = textWidthPx(edge, sizePx);
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    return { edge, at, anchor, left, right: left + width } as const;
  });
  const end = places.at(-1);
  let free = -Infinity;
  return places.flatMap((place, index) => {
    const isLast = index === last;
    if (!isLast && (place.left < free || (end !== undefined && place.right + sizePx * 0.4 > end.left))) return [];
    free = place.right + sizePx * 0.4;
    return [text(place.at, baseline, place.edge, sizePx, place.anchor, 'quiet', 400)];
  });
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

/** Nested circles that stand on one line, each with its value beside its top. */
function circleMarks(circles: LegendCircles, size: LegendSize, x: number, y: number): LegendDrawing {
  const small = size.sizePx * 0.92;
  const radii = circles.steps.map(({ value }) => radiusPx(value, circles.max, size.largestRadiusPx));
  const largest = radii[0] ?? 0;
  const top = y + size.sizePx * 1.5;
  const base = top + 2 * largest;
  const marks: Mark[] = [text(x, y + size.sizePx, circles.title, size.sizePx, 'start', 'ink', 600)];
  let lastBaseline = -Infinity;
  for (const [index, step] of circles.steps.entries()) {
    const r = radii[index] ?? 0;
    const circle: CircleMark = { type: 'circle', cx: x + largest + 1, cy: base - r, r, ...RING };
    const baseline = Math.max(base - 2 * r + small * 0.36, lastBaseline + small * 1.1);
    lastBaseline = baseline;
    const leader: PathMark = {
      type: 'path',
      d: `M${round(x + largest + 1)} ${round(base - 2 * r)}H${round(x + 2 * largest + 6)}L${round(x + 2 * largest + 12)} ${round(baseline - small * 0.36)}`,
      fill: 'none',
      stroke: 'quiet',
      strokeWidth: 0.75,
    };
    marks.push(circle, leader, text(x + 2 * largest + 15, baseline, step.text, small, 'start', 'quiet', 400));
  }
  return { marks, heightPx: Math.max(base, lastBaseline) + 2 - y };
}

const RING = { fill: 'none', stroke: 'ink', strokeWidth: 1.25 } as const;

function box(x: number, y: number, width: number, height: number, fill: string): RectMark {
  return { type: 'rect', x, y, width, height, fill, stroke: 'border', strokeWidth: 0.75 };
}

function text(
  x: number,
  y: number,
  content: string,
  sizePx: number,
  anchor: TextMark['anchor'],
  fill: string,
  weight: 400 | 600,
): TextMark {
  return { type: 'text', x, y, text: content, sizePx, anchor, fill, weight };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
