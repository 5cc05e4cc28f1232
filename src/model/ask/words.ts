import { foldName } from '../place-search';

/** Longest question that is read: what comes after is no simple question. */
const LONGEST = 300;
const MOST_WORDS = 40;

/** From how many letters a word may have one typing error, and two. */
const ONE_ERROR = 5;
const TWO_ERRORS = 8;

/** A year, and nothing that is counted. */
export const YEAR = /^(19|20)\d\d$/;

/** How well a typed word is a known one: whole, its beginning, with a typing error. */
export type Grade = 0 | 1 | 2;

/** « 3,5 » and "2.75", and never "10,000", whose comma parts groups, nor a date; 0.125 has no groups. */
const DECIMAL = /((?<![\w.,])0[.,]\d+|(?<![a-z\d])\d+[.,]\d{1,2}|(?<![\w.,])\d{1,3}[.,]\d{4,})(?![.,]?\d)/i;

/** Words of a text without case, accents and signs; numbers are words, with their decimals as they were typed. */
export function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .replaceAll('²', '2')
    .replace(/%|\bpour\s+cent\b/gi, ' percent ')
    .replaceAll('>', ' over ')
    .replaceAll('<', ' under ')
    .replace(/[,;]\s/g, ' et ')
    .split(DECIMAL)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : foldName(part).split(' ')))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Singular of a word for comparing, not for reading: "emplois" and "emploi" are one. */
export function stem(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), as far as `most`:
 * beyond, `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length] ?? most + 1, most + 1);
}

/** Begins many names and tells none: neither is the other mistyped, nor « santé ». */
export const SAINT = /^sainte?$/;

/**
 * True for words that begin alike and differ by one typing error from 5 letters on, by two from 8 on; never for numbers.
 * Few mistype a first letter, and "unemployment" is not "employment".
 */
export function resembles(typed: string, known: string): boolean {
  if (SAINT.test(typed)) return false;
  if (Math.min(typed.length, known.length) < ONE_ERROR || /\d/.test(typed) || typed[0] !== known[0]) return false;
  const most = Math.min(typed.length, known.length) >= TWO_ERRORS ? 2 : 1;
  return editDistance(typed, known, most) <= most;
}
