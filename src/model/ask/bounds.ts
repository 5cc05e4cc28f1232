import { numberAt } from './numbers';
import { YEAR } from './words';

/** « plus de 10 000 », "under 50", « entre 5 000 et 20 000 »: what follows in the text is what is counted. */
export interface Bound {
  readonly at: number;
  /** Words of the text that it takes. */
  readonly length: number;
  readonly low: number | null;
  readonly high: number | null;
}

const LOW = [
  ...['plus de', 'plus que', 'au moins', 'au dessus de', 'depassant', 'depasse', 'depassent', 'superieur a'],
  ...['superieure a', 'superieurs a', 'superieures a', 'over', 'above', 'more than', 'at least', 'greater than'],
];
const HIGH = [
  ...['moins de', 'moins que', 'au plus', 'au dessous de', 'en dessous de', 'inferieur a', 'inferieure a'],
  ...['inferieurs a', 'inferieures a', 'under', 'below', 'less than', 'fewer than', 'at most'],
];
const BETWEEN = ['entre', 'between'];

const AND = /^(et|a|and|to)$/;

function split(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '));
}

const LOWS = split(LOW);
const HIGHS = split(HIGH);
const BETWEENS = split(BETWEEN);

/** How many words of the text a phrase of a list takes; 0 where none stands there. */
function takes(list: readonly (readonly string[])[], words: readonly string[], at: number): number {
  const found = list.find((phrase) => phrase.every((word, index) => words[at + index] === word));
  return found?.length ?? 0;
}

function between(words: readonly string[], at: number): Bound | null {
  const lead = takes(BETWEENS, words, at);
  const low = lead === 0 ? null : numberAt(words, at + lead);
  if (low === null) return null;
  const end = at + lead + low.length;
  // « entre 2 % et 4 % »
  const middle = words[end] === 'percent' ? end + 1 : end;
  const high = AND.test(words[middle] ?? '') ? numberAt(words, middle + 1) : null;
  if (high === null || low.value >= high.value) return null;
  // "entre 2010 et 2022" are years.
  const areYears = YEAR.test(words[at + lead] ?? '') && YEAR.test(words[middle + 1] ?? '');
  return areYears ? null : { at, length: middle - at + 1 + high.length, low: low.value, high: high.value };
}

function boundAt(words: readonly string[], at: number): Bound | null {
  const both = between(words, at);
  if (both !== null) return both;
  const [low, high] = [takes(LOWS, words, at), takes(HIGHS, words, at)];
  const lead = Math.max(low, high);
  const number = lead === 0 ? null : numberAt(words, at + lead);
  if (number === null) return null;
  const length = lead + number.length;
  return low > 0 ? { at, length, low: number.value, high: null } : { at, length, low: null, high: number.value };
}

/** The bounds of a text from left to right. */
export function boundsOf(words: readonly string[]): readonly Bound[] {
  const bounds: Bound[] = [];
  for (let at = 0; at < words.length;) {
    const bound = boundAt(words, at);
    if (bound !== null) bounds.push(bound);
    at += bound?.length ?? 1;
  }
  return bounds;
}
