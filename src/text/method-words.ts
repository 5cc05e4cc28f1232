import type { Language } from '../domain/frame';
import { method as en } from './en/method';
import { method as fr, type MethodWords } from './fr/method';

export type { MethodWords } from './fr/method';

const WORDS: Readonly<Record<Language, MethodWords>> = { fr, en };

/** Words of the page on data and method. Apart from the catalogues: no other page needs them. */
export function methodWords(language: Language): MethodWords {
  return WORDS[language];
}
