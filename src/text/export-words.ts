import type { Language } from '../domain/frame';
import { exported as en } from './en/export';
import { exported as fr, type ExportWords } from './fr/export';

export type { ExportWords } from './fr/export';

const WORDS: Readonly<Record<Language, ExportWords>> = { fr, en };

/** Words of exported files. Apart from the catalogues, so that a page which exports nothing does not load them. */
export function exportWords(language: Language): ExportWords {
  return WORDS[language];
}
