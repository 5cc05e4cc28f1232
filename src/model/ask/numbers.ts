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

/** Digits after a first group, as « 10 000 » and "10,000" leave them. */
const GROUP = /^\d{3}$/;

/** A whole number from a word on, in groups of three digits and with "mille" or "billion" after it; null where none is. */
export function numberAt(words: readonly string[], at: number): TypedNumber | null {
  const [, first = '', joined = ''] = /^(\d{1,12})(k|m|md|bn)?$/.exec(words[at] ?? '') ?? [];
  if (first === '') return null;
  let digits = first;
  let length = 1;
  const mayGoOn = first.length <= 3 && joined === '';
  while (mayGoOn && GROUP.test(words[at + length] ?? '')) {
    digits += words[at + length] ?? '';
    length += 1;
  }
  const multiple = MULTIPLES.get(joined === '' ? (words[at + length] ?? '') : joined);
  if (multiple === undefined) return { value: Number(digits), length };
  return { value: Number(digits) * multiple, length: joined === '' ? length + 1 : length };
}
