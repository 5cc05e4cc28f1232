import type { Language } from '../domain/frame';
import { makeFormatters } from './format';
import { fr } from './fr';
import type { Speech } from './messages';

export const FRENCH: Speech = { language: 'fr', messages: fr, format: makeFormatters('fr') };

/**
 * The words of a language. French is part of the page; English comes when it is asked for, once. Rejects where its file
 * cannot be fetched.
 */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === 'fr') return FRENCH;
  const { en } = await import('./en');
  return { language, messages: en, format: makeFormatters(language) };
}
