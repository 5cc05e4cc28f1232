import type { Mark } from '../../domain/scene';
import { textWidthPx, wrapText } from '../text-width';
import type { LegendModel } from './legend';
import { circleMarks } from './legend-circle-marks';
import { box, SMALL, text, type LegendDrawing, type LegendSize } from './legend-shapes';
import { stripMarks } from './legend-strip-marks';
import type { Rectangle } from './map-projection';

const STRIP_EM = 22.5;
const NOTHING: LegendDrawing = { marks: [], widthPx: 0, heightPx: 0 };

/** Where the two parts of a legend stand, px: names and strip, and circles to their right or alone. */
interface Parts {
  readonly column: LegendDrawing;
  readonly circles: (LegendDrawing & { readonly x: number; readonly y: number }) | null;
}

/** The legend as marks: title, histogram over a strip of classes with their bounds beneath, swatches, circles beside. */
export function legendMarks(legend: LegendModel, size: LegendSize, x: number, y: number): LegendDrawing {
  const { column, circles } = partsOf(legend, size, x, y);
  if (circles === null) return column;
  return {
    marks: [...column.marks, ...circles.marks],
    widthPx: Math.max(column.widthPx, circles.x + circles.widthPx - x),
    heightPx: Math.max(column.heightPx, circles.y + circles.heightPx - y),
  };
}

/** The boxes that the parts of a legend fill, px: what a map has to keep its communes out of. */
export function legendBoxes(legend: LegendModel, size: LegendSize, x: number, y: number): readonly Rectangle[] {
  const { column, circles } = partsOf(legend, size, x, y);
  const boxes = [{ x, y, width: column.widthPx, height: column.heightPx }];
  if (circles !== null) boxes.push({ x: circles.x, y: circles.y, width: circles.widthPx, height: circles.heightPx });
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

function partsOf(legend: LegendModel, size: LegendSize, x: number, y: number): Parts {
  const strip = STRIP_EM * size.sizePx;
  if (legend.circles === null)
    return { column: columnMarks(legend, { ...size, widthPx: Math.min(strip, size.widthPx) }, x, y), circles: null };
  const room = circleMarks(legend.circles, size, 0, 0);
  const both = legend.classes.length > 0;
  const gap = size.sizePx * 2;
  const widthPx = Math.min(strip, both ? size.widthPx - room.widthPx - gap : size.widthPx);
  const column = columnMarks(legend, { ...size, widthPx }, x, y);
  const at = both
    ? { x: x + column.widthPx + gap, y: y + Math.max(0, column.heightPx - room.heightPx) }
    : { x, y: y + column.heightPx };
  return { column, circles: { ...circleMarks(legend.circles, size, at.x, at.y), ...at } };
}

function columnMarks(legend: LegendModel, size: LegendSize, x: number, y: number): LegendDrawing {
  const { sizePx, widthPx } = size;
  const heading = legend.classes.length > 0 ? headingMarks(legend, size, x, y) : NOTHING;
  const marks: Mark[] = [...heading.marks];
  let top = y + heading.heightPx;
  if (legend.classes.length > 0) {
    const strip = stripMarks(legend, size, x, top + sizePx * 0.3);
    marks.push(...strip.marks);
    top += strip.heightPx + sizePx * 0.3;
  }
  for (const { label, fill } of legend.specials) {
    const swatch = sizePx * 0.95;
    top += sizePx * 0.45;
    marks.push(box(x, top, swatch * 1.6, swatch, fill));
    marks.push(text(x + swatch * 2.1, top + swatch * 0.86, label, sizePx, 'start', 'quiet', 400));
    top += swatch;
  }
  return { marks, widthPx: legend.classes.length > 0 ? widthPx : 0, heightPx: top - y };
}

/** What is measured, and after it what the numbers over the strip count. */
function headingMarks(
  legend: LegendModel,
  { widthPx, sizePx, compact }: LegendSize,
  x: number,
  y: number,
): LegendDrawing {
  const lines = wrapText(legend.title, widthPx, sizePx, 600);
  const lineHeight = sizePx * 1.25;
  const marks = lines.map((line, index) => text(x, y + sizePx + index * lineHeight, line, sizePx, 'start', 'ink', 600));
  if (compact === true) return { marks, widthPx, heightPx: lines.length * lineHeight };
  const end = textWidthPx(lines.at(-1) ?? '', sizePx, 600);
  const small = sizePx * SMALL;
  const after = end + textWidthPx(` ${legend.hint}`, small) <= widthPx;
  const count = after ? lines.length : lines.length + 1;
  const left = after ? x + end + sizePx * 0.4 : x;
  marks.push(text(left, y + sizePx + (count - 1) * lineHeight, legend.hint, small, 'start', 'quiet', 400));
  return { marks, widthPx, heightPx: count * lineHeight };
}
