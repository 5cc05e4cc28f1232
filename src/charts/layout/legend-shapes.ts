import type { Mark, RectMark, TextMark } from '../../domain/scene';

export interface LegendSize {
  readonly widthPx: number;
  /** Size of its type, px. */
  readonly sizePx: number;
  /** Radius of the highest value, as on the map. */
  readonly largestRadiusPx: number;
  /** Classes and their bounds alone, without histogram, counts and the place of the whole. */
  readonly compact?: boolean;
}

/** A part of a legend as marks, and the room that it takes. */
export interface LegendDrawing {
  readonly marks: readonly Mark[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Size of numbers beside the names of a legend. */
export const SMALL = 0.92;

export function box(x: number, y: number, width: number, height: number, fill: string): RectMark {
  return { type: 'rect', x, y, width, height, fill, stroke: 'border', strokeWidth: 0.75 };
}

export function text(
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

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
