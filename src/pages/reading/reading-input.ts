import type { Atlas } from '../../domain/atlas';
import type { Language } from '../../domain/frame';
import type { ReadingPage } from './page-html';

/** The data package as it is published now: texts by their path in it. */
export type PackageTexts = ReadonlyMap<string, string>;

/** All that a page may speak of. */
export interface ReadingInput {
  readonly atlas: Atlas;
  readonly files: PackageTexts;
  /** ISO dates of the published states of the data, oldest first. */
  readonly vintages: readonly string[];
  /** The one page that is asked for, where pages are many: the development server writes a page at a time. */
  readonly only?: string;
}

/** Makes the pages of one kind in one language. */
export type MakePages = (input: ReadingInput, language: Language) => readonly ReadingPage[];
