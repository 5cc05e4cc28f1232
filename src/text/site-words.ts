import type { Language } from '../domain/frame';
import { site as en } from './en/site';
import { site as fr, type SiteWords } from './fr/site';

const WORDS: Readonly<Record<Language, SiteWords>> = { fr, en };

/** Words of the navigation between pages, in one place for pages that are written and pages that run. */
export function siteWords(language: Language): SiteWords {
  return WORDS[language];
}
