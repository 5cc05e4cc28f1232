import type { Language } from '../domain/frame';
import { analysis as en } from './en/analysis';
import { analysis as fr, type AnalysisWords } from './fr/analysis';
import type { Speech } from './messages';

export type { AnalysisWords } from './fr/analysis';

/** The speech of the page of analyses: the words of every page, and its own. */
export interface AnalysisSpeech extends Speech {
  readonly analysis: AnalysisWords;
}

const WORDS: Readonly<Record<Language, AnalysisWords>> = { fr, en };

/** Words of analyses. Apart from the catalogues: neither the explorer nor an embed opens with them. */
export function analysisWords(language: Language): AnalysisWords {
  return WORDS[language];
}
