import type { Language } from '../domain/frame';
import { ignored as en } from './en/ignored';
import { ignored as fr, type IgnoredWords } from './fr/ignored';

const WORDS: Readonly<Record<Language, IgnoredWords>> = { fr, en };

/** Why parameters were left aside. Apart from the catalogues: a page opens without them. */
export function ignoredWords(language: Language): IgnoredWords {
  return WORDS[language];
}
