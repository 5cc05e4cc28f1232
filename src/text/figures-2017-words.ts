import type { Language } from '../domain/frame';
import { figures2017 as en } from './en/figures-2017';
import { figures2017 as fr, type Figures2017Words } from './fr/figures-2017';

export type { Figures2017Words } from './fr/figures-2017';

const WORDS: Readonly<Record<Language, Figures2017Words>> = { fr, en };

/** Words of the page on the figures of 2017. Apart from the catalogues: no other page needs them. */
export function figures2017Words(language: Language): Figures2017Words {
  return WORDS[language];
}
