import { textWidthPx, type TextWeight } from '../text-width';

/** A name broken at its spaces and behind its hyphens, each line within `widthPx`; null where a part of it is wider. */
export function nameLines(
  name: string,
  widthPx: number,
  sizePx: number,
  weight: TextWeight = 700,
): readonly string[] | null {
  const fits = (text: string): boolean => textWidthPx(text.trimEnd(), sizePx, weight) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const part of name.split(/(?<=[- ])/)) {
    if (!fits(part)) return null;
    if (line !== '' && !fits(line + part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}
