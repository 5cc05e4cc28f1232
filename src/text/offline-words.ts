import type { Language } from '../domain/frame';
import { offline as en } from './en/offline';
import { offline as fr, type OfflineWords } from './fr/offline';

export type { OfflineWords } from './fr/offline';

const WORDS: Readonly<Record<Language, OfflineWords>> = { fr, en };

/** Words of what is held in the browser. Apart from the catalogues: no page opens with them. */
export function offlineWords(language: Language): OfflineWords {
  return WORDS[language];
}
