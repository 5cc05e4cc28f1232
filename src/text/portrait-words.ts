import type { Language } from '../domain/frame';
import { portrait as en } from './en/portrait';
import { portrait as fr, type PortraitWords } from './fr/portrait';

export type { PortraitWords } from './fr/portrait';

const WORDS: Readonly<Record<Language, PortraitWords>> = { fr, en };

/** Words of the portraits of communes. Apart from the catalogues: no other page needs them. */
export function portraitWords(language: Language): PortraitWords {
  return WORDS[language];
}
