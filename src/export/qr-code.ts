import { encode } from 'uqr';

/** Modules of white around the code: readers need four (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Modules on each side, with the quiet zone. */
  readonly size: number;
  /** Outline of all dark modules, as data of an SVG path; a module is 1 x 1. */
  readonly path: string;
}

/** A code that still reads with 15 % of it hidden. @throws where the text is longer than any code (some 2,300 bytes) */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join('') };
}

/** Neighbours in one rectangle: no hairline of white between modules where the screen rounds. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const begin = x;
    while (row[x + 1] === true) x += 1;
    path += `M${begin} ${y}h${x + 1 - begin}v1H${begin}z`;
  }
  return path;
}
