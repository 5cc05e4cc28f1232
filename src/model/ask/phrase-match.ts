import { FILLERS, LEXICON, type Phrase, type Term } from './lexicon';
import { resembles, stem, type Grade } from './words';

/** Letters from which the beginning of a word stands for it. */
const LEAST_BEGINNING = 3;

export interface PhraseMatch {
  /** Words of the text that it takes, fillers between them included. */
  readonly length: number;
  readonly grade: Grade;
  readonly terms: readonly Term[];
}

function gradeOf(typed: string, known: string): Grade | null {
  if (known.startsWith('=')) return typed === known.slice(1) ? 0 : null;
  const [word, wanted] = [stem(typed), stem(known)];
  if (word === wanted) return 0;
  if (typed.length >= LEAST_BEGINNING && wanted.startsWith(typed)) return 1;
  return resembles(word, wanted) ? 2 : null;
}

/** "Aix et Marseille" are two places: what joins two things never stands within one phrase. */
function maySkip(word: string): boolean {
  return FILLERS.has(word) && !/^(et|and|ou|or)$/.test(word);
}

function matchPhrase(words: readonly string[], start: number, { words: known, terms }: Phrase): PhraseMatch | null {
  let at = start;
  let grade: Grade = 0;
  for (const [index, word] of known.entries()) {
    while (index > 0 && maySkip(words[at] ?? '') && words[at] !== word) at += 1;
    const typed = words[at];
    const one = typed === undefined ? null : gradeOf(typed, word);
    if (one === null) return null;
    if (one > grade) grade = one;
    at += 1;
  }
  return { length: at - start, grade, terms };
}

function better(a: PhraseMatch, b: PhraseMatch | null): boolean {
  // What was mistyped never takes more words than what was typed well.
  if (b === null) return true;
  if ((a.grade === 2) !== (b.grade === 2)) return a.grade < b.grade;
  return a.length > b.length || (a.length === b.length && a.grade < b.grade);
}

/** The phrase that begins at a word: the longest, then the one typed best; null where none does. */
export function phraseAt(words: readonly string[], start: number): PhraseMatch | null {
  let best: PhraseMatch | null = null;
  for (const phrase of LEXICON) {
    const match = matchPhrase(words, start, phrase);
    if (match !== null && better(match, best)) best = match;
  }
  return best;
}
