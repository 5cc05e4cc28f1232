export interface TypedNumber {
  readonly value: number;
  /** Words of the text that it takes. */
  readonly length: number;
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...['mille', 'thousand', 'k'].map((word) => [word, 1e3] as const),
  ...['million', 'millions', 'm'].map((word) => [word, 1e6] as const),
  ...['milliard', 'milliards', 'billion', 'billions', 'md', 'bn'].map((word) => [word, 1e9] as const),
]);

/** Digits after a first group, as « 10 000 » and "10,000" leave them; the last may have decimals. */
const GROUP = /^\d{3}([.,]\d+)?$/;
const FIRST = /^(\d{1,12}(?:[.,]\d+)?)(k|m|md|bn)?$/;
const WHOLE = /^\d{1,3}$/;

/** No more than are typed: a product of decimals is what it is on paper. */
const MOST_DIGITS = 15;

function times(digits: string, multiple: number): number {
  return Number((Number(digits.replace(',', '.')) * multiple).toPrecision(MOST_DIGITS));
}

/** A number from a word on, in groups of three digits and with "mille" or "billion" after it; null where none is. */
export function numberAt(words: readonly string[], at: number): TypedNumber | null {
  const [, first = '', joined = ''] = FIRST.exec(words[at] ?? '') ?? [];
  if (first === '') return null;
  let digits = first;
  let length = 1;
  const mayGoOn = WHOLE.test(first) && joined === '';
  while (mayGoOn && /^\d+$/.test(digits) && GROUP.test(words[at + length] ?? '')) {
    digits += words[at + length] ?? '';
    length += 1;
  }
  const multiple = MULTIPLES.get(joined === '' ? (words[at + length] ?? '') : joined);
  if (multiple === undefined) return { value: times(digits, 1), length };
  return { value: times(digits, multiple), length: joined === '' ? length + 1 : length };
}
