import type { ColourTheme } from '../../domain/frame';
import type { Mark, Paint } from '../../domain/scene';
import { BANDS, type BandsRow } from '../../model/employer-structure';
import { share } from '../../model/quotient';
import type { Speech } from '../../text/messages';
import { textPaintOn } from '../contrast';
import { textWidthPx } from '../text-width';
import { textAt } from './text-mark';

/** None or unknown is plain; then limestone to deep sea by size. */
export const BAND_PAINTS: readonly Paint[] = [
  'zero',
  'seq-3',
  'seq-4',
  'seq-6',
  'seq-8',
  'seq-9',
  'seq-10',
  'seq-11',
  'seq-12',
];

/** Smaller than this a label is noise. */
const LEAST_TEXT_PX = 10;

export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/**
 * A bar of 100 % parted by bands from `from` on (0: all establishments, 1: employers alone); widths are true shares,
 * so that the rarest bands may be thinner than a pixel. A row without values is hatched and says so.
 */
export function bandBar(
  row: BandsRow,
  from: number,
  place: BarPlace,
  theme: ColourTheme,
  speech: Speech,
): readonly Mark[] {
  const { x, y, width, height, em } = place;
  const whole = from === 0 ? row.total : row.employers;
  const outline: Mark = { type: 'rect', x, y, width, height, fill: 'none', stroke: 'quiet', strokeWidth: 0.75 };
  const sizePx = Math.min(0.93 * em, height * 0.92);
  if (whole.value === null || whole.value <= 0) {
    const text = speech.messages.employment.missing;
    return [
      { ...outline, fill: 'pattern-missing' },
      textAt(x + 0.6 * em, y + height / 2, text, sizePx, { halo: true }),
    ];
  }
  const marks: Mark[] = [];
  let left = x;
  for (const [index, band] of BANDS.entries()) {
    const part = index < from ? null : share(row.counts[index]?.value ?? null, whole.value);
    if (part === null || part === 0) continue;
    const fill = BAND_PAINTS[index] ?? 'seq-12';
    const segment = part * width;
    // A hairline of card between neighbours, where they are wide enough to lose it.
    const gap = segment > 4 ? 1 : 0;
    marks.push({ type: 'rect', x: left, y, width: segment - gap, height, fill, key: `band:${band}` });
    const text = speech.format.percent(part, 0);
    const paint = textPaintOn(fill, theme);
    if (sizePx >= LEAST_TEXT_PX && paint !== null && textWidthPx(text, sizePx) + 0.4 * em <= segment)
      marks.push(textAt(left + segment / 2, y + height / 2, text, sizePx, { anchor: 'middle', fill: paint }));
    left += segment;
  }
  return [...marks, outline];
}
