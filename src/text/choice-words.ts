import type { Language } from '../domain/frame';
import { choices as en } from './en/choices';
import { choices as fr, type ChoiceWords } from './fr/choices';

const WORDS: Readonly<Record<Language, ChoiceWords>> = { fr, en };

/** Words of lists to choose from. Apart from the catalogues: a page opens without them. */
export function choiceWords(language: Language): ChoiceWords {
  return WORDS[language];
}
