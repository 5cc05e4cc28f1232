import type { Language } from '../domain/frame';
import { present as en } from './en/present';
import { present as fr, type PresentWords } from './fr/present';

export type { PresentWords } from './fr/present';

const WORDS: Readonly<Record<Language, PresentWords>> = { fr, en };

/** Words of presentations. Apart from the catalogues: neither the explorer nor an embed opens with them. */
export function presentWords(language: Language): PresentWords {
  return WORDS[language];
}
