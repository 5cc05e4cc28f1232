import type { Atlas } from '../../domain/atlas';
import type { Language } from '../../domain/frame';
import type { IndicatorId } from '../../domain/indicator';
import { datasetOf } from '../../export/dataset';
import { pageMetadata } from '../../export/page-metadata';
import { siteAddress } from '../../export/site-address';

export interface ReadingSubject {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Key of `GALLERY`, whose picture stands for the page, and what it shows. */
  readonly figure: string;
  readonly pictureWords: string;
  /** What the page speaks of, for search engines for data. */
  readonly indicators: readonly IndicatorId[];
}

/** Tags for link previews and search engines in the head of a page of text. */
export function readingMetadata(atlas: Atlas, subject: ReadingSubject): string {
  const { path, title, description, language, figure, pictureWords, indicators } = subject;
  const where = { site: siteAddress(import.meta.env['VITE_SITE_URL']), path };
  return pageMetadata({
    ...where,
    title,
    description,
    language,
    figure,
    pictureWords,
    dataset: datasetOf(atlas, indicators, { name: title, description, language }, where),
    indexed: true,
    article: true,
  });
}
