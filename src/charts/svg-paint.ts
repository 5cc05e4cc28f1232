import type { Mark, Paint } from '../domain/scene';
import { isPattern } from './paint';

export const TEXT_STACK = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',system-ui,sans-serif";
export const HEADING_STACK = "'Bricolage Grotesque Variable','Bricolage Grotesque','Arial Narrow',system-ui,sans-serif";

/** `css`: custom properties that follow the page's theme; a function: the hex of a token, for a file that stands alone. */
export type PaintMode = 'css' | ((paint: Paint) => string);

/** Attribute value of a paint; patterns refer to the `<defs>` of the same picture by `idPrefix`. */
export function paintValue(paint: Paint, mode: PaintMode, idPrefix: string): string {
  if (isPattern(paint)) return `url(#${idPrefix}-${paint})`;
  if (paint === 'none' || paint === 'currentColor') return paint;
  return mode === 'css' ? `var(--${paint})` : mode(paint);
}

/** U+202F is in neither face and a fallback font's space may be of any width: U+2009, which both have, looks the same. */
export function thinSpaced(text: string): string {
  return text.replaceAll('\u202f', '\u2009');
}

/** Fill where a mark names none: text in ink, a rule or an outlined path in nothing. */
export function defaultFill(mark: Mark): Paint {
  if (mark.fill !== undefined) return mark.fill;
  if (mark.type === 'text') return 'ink';
  return mark.stroke === undefined ? 'ink' : 'none';
}

/** Marks of a layer with an identity that is unique in it and stays when another year is drawn. */
export function identified(marks: readonly Mark[]): readonly { readonly id: string; readonly mark: Mark }[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const base = `${mark.type}|${mark.key ?? ''}`;
    const turn = seen.get(base) ?? 0;
    seen.set(base, turn + 1);
    return { id: `${base}|${turn}`, mark };
  });
}
