import type { Language } from '../domain/frame';
import { reading as en } from './en/reading';
import { reading as fr, type ReadingWords } from './fr/reading';

export type { ReadingWords } from './fr/reading';

const WORDS: Readonly<Record<Language, ReadingWords>> = { fr, en };

/** Words around the pages of text. Apart from the catalogues: no other page needs them. */
export function readingWords(language: Language): ReadingWords {
  return WORDS[language];
}
