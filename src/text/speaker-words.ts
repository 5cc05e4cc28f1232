import type { Language } from '../domain/frame';
import { speaker as en } from './en/speaker';
import { speaker as fr, type SpeakerWords } from './fr/speaker';

export type { SpeakerWords } from './fr/speaker';

const WORDS: Readonly<Record<Language, SpeakerWords>> = { fr, en };

export function speakerWords(language: Language): SpeakerWords {
  return WORDS[language];
}
