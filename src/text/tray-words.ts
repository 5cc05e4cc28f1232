import type { Language } from '../domain/frame';
import { tray as en } from './en/tray';
import { tray as fr, type TrayWords } from './fr/tray';

export type { TrayWords } from './fr/tray';

const WORDS: Readonly<Record<Language, TrayWords>> = { fr, en };

/** Words of the tray of scenes. Apart from the catalogues: the explorer opens without them. */
export function trayWords(language: Language): TrayWords {
  return WORDS[language];
}
