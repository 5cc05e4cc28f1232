import type { Resource } from '../../domain/resource';
import type { Speech } from '../../text/messages';

/**
 * The three lines that no figure goes without. Producers, vintages and licences that several resources share are
 * said once, in the order of the resources; a figure without a resource has empty strings, which a test refuses.
 */
export interface CaptionSource {
  /** "INSEE, SIDE, stock d'établissements ; IGN, ADMIN EXPRESS" */
  readonly source: string;
  /** "31 décembre 2021 au 31 décembre 2023" */
  readonly vintage: string;
  /** "Licence Ouverte 2.0" */
  readonly licence: string;
}

export function captionSource(resources: readonly Resource[], speech: Speech): CaptionSource {
  const separator = speech.language === 'fr' ? '\u00a0; ' : '; ';
  const join = (items: readonly string[]): string => [...new Set(items.filter((item) => item !== ''))].join(separator);
  return {
    source: join(resources.flatMap((resource) => resource.sources.map((source) => citation(source, speech)))),
    vintage: vintageOf(resources, join).replace(/(\d{4})-(\d{4})/g, '$1–$2'),
    licence: join(resources.map((resource) => resource.licence.title)),
  };
}

/** Each vintage where there are two at most; of more, from the first year to the last. */
function vintageOf(resources: readonly Resource[], join: (items: readonly string[]) => string): string {
  const vintages = [...new Set(resources.map((resource) => resource.vintage))];
  const years = vintages.flatMap((vintage) => vintage.match(/\d{4}/g) ?? []).toSorted();
  return vintages.length <= 2 ? join(vintages) : `${years[0]}-${years.at(-1)}`;
}

/**
 * Producer and name of the dataset, without what the title adds behind a comma or in brackets: the whole title stands
 * in the list of sources. The title is left out where the producer's citation already says it.
 */
function citation(source: Resource['sources'][number], speech: Speech): string {
  const title = (source.title[speech.language].split(/,| \(/)[0] ?? '').trim();
  return title === '' || source.producer.includes(title) ? source.producer : `${source.producer}, ${title}`;
}
