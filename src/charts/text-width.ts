import { HEADING_700, TEXT_400, TEXT_700, WIDTH_CHARACTERS } from './advance-widths';

export type TextWeight = 400 | 600 | 700;
export type TextFamily = 'text' | 'heading';

/** Em of a character that no table knows: wider than most, so that a doubt never makes text overlap. */
const UNKNOWN_EM = 0.7;
/** Combining accents and joiners take no room. */
const NO_ROOM = /[\p{M}\p{Cf}]/gu;

const INDEX_OF = new Map(Array.from(WIDTH_CHARACTERS, (character, index) => [character, index]));
const EMS = { text400: emsOf(TEXT_400), text700: emsOf(TEXT_700), heading: emsOf(HEADING_700) };

function emsOf(packed: string): Float32Array {
  return Float32Array.from(
    { length: packed.length / 2 },
    (_, index) => Number.parseInt(packed.slice(index * 2, index * 2 + 2), 36) / 1000,
  );
}

function emOf(character: string, weight: TextWeight, family: TextFamily): number {
  const index = INDEX_OF.get(character);
  if (index === undefined) return UNKNOWN_EM;
  if (family === 'heading') return EMS.heading[index] ?? UNKNOWN_EM;
  const regular = EMS.text400[index] ?? UNKNOWN_EM;
  const bold = EMS.text700[index] ?? UNKNOWN_EM;
  return regular + ((bold - regular) * (weight - 400)) / 300;
}

/**
 * Width in px of one line of text in the faces of the app, without kerning (true widths are equal or a little less).
 * Digits count as tabular. A character outside Latin-1 and French typography counts 0.7 em.
 */
export function textWidthPx(
  text: string,
  sizePx: number,
  weight: TextWeight = 400,
  family: TextFamily = 'text',
): number {
  let ems = 0;
  for (const character of text.normalize('NFC').replace(NO_ROOM, '')) ems += emOf(character, weight, family);
  return ems * sizePx;
}

/**
 * Breaks text at ordinary spaces so that no line is wider than
 * `widthPx`; a word that is too long alone keeps its line. No-break spaces never break. Empty text gives no line.
 */
export function wrapText(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: TextWeight = 400,
  family: TextFamily = 'text',
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidthPx(longer, sizePx, weight, family) > widthPx) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
