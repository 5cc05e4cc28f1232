import type { Language } from '../domain/frame';
import { communeTable as en } from './en/commune-table';
import { communeTable as fr, type CommuneTableWords } from './fr/commune-table';

export type { CommuneTableWords } from './fr/commune-table';

const WORDS: Readonly<Record<Language, CommuneTableWords>> = { fr, en };

/** Words of the table of communes. Apart from the catalogues: no page opens with a table. */
export function communeTableWords(language: Language): CommuneTableWords {
  return WORDS[language];
}
