import type { Language } from '../domain/frame';
import { ask as en } from './en/ask';
import { ask as fr, type AskWords } from './fr/ask';

export type { AskWords } from './fr/ask';

const WORDS: Readonly<Record<Language, AskWords>> = { fr, en };

/** Words of the search box. Apart from the catalogues: a page opens without them. */
export function askWords(language: Language): AskWords {
  return WORDS[language];
}
