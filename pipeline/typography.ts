const NBSP = '\u00A0';
const NARROW = '\u202F';

/**
 * French typography for text written with plain spaces: no-break spaces before : ; ! ? » % € and units and after «,
 * narrow ones between thousands (a group of three digits after a digit, so years stay as they are).
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/ ([:;!?»%€])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(\d) (km²)/g, `$1${NBSP}$2`);
}
