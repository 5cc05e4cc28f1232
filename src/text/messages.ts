import type { Language } from '../domain/frame';
import { en } from './en';
import { makeFormatters, type Formatters } from './format';
import { fr, type Messages } from './fr';

export type { Messages } from './fr';

/** What a layout needs to speak: words and number forms of one language. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Formatters;
}

const SPEECHES: Record<Language, Speech> = {
  fr: { language: 'fr', messages: fr, format: makeFormatters('fr') },
  en: { language: 'en', messages: en, format: makeFormatters('en') },
};

export function speechFor(language: Language): Speech {
  return SPEECHES[language];
}
