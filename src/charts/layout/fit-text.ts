import { textWidthPx, type TextFamily, type TextWeight } from '../text-width';

/** The text, or as much of it as fits in `widthPx` and an ellipsis; empty where not even that fits. */
export function fitText(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: TextWeight = 400,
  family: TextFamily = 'text',
): string {
  if (textWidthPx(text, sizePx, weight, family) <= widthPx) return text;
  for (let length = text.length - 1; length > 0; length -= 1) {
    const shorter = `${text.slice(0, length).trimEnd()}…`;
    if (textWidthPx(shorter, sizePx, weight, family) <= widthPx) return shorter;
  }
  return '';
}
