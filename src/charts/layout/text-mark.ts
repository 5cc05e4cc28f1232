import type { Paint, TextMark } from '../../domain/scene';

export interface TextStyle {
  readonly anchor?: TextMark['anchor'];
  readonly fill?: Paint;
  readonly weight?: 400 | 600 | 700;
  readonly key?: string;
  readonly halo?: boolean;
  /** Of the halo; the paper if not said. */
  readonly stroke?: Paint;
}

/** From the middle of a line of text down to its baseline, in em: figures and lower case look centred. */
export const MIDDLE_EM = 0.34;

/** A line of text whose visual middle is at `y`. */
export function textAt(x: number, y: number, text: string, sizePx: number, style: TextStyle = {}): TextMark {
  const { anchor = 'start', fill = 'ink', ...rest } = style;
  return { type: 'text', x, y: y + sizePx * MIDDLE_EM, text, sizePx, anchor, fill, ...rest };
}
