import type { Language } from '../domain/frame';
import type { Resource } from '../domain/resource';
import type { Caption } from '../domain/scene';
import type { Formatters } from '../text/format';
import { bibtexText, latexText } from './bibtex';

/** What every form of a citation says. */
export interface CitationFacts {
  /** The finding that the figure's title states. */
  readonly title: string;
  /** What is measured, where, when, in what unit. */
  readonly subtitle: string;
  /** Who counted, each once, in the order of the resources. */
  readonly producers: readonly string[];
  /** Producers and datasets as the caption cites them. */
  readonly source: string;
  /** Periods of the data. */
  readonly vintage: string;
  /** ISO date of the published state of the data; null where it is not known. */
  readonly edition: string | null;
  readonly licence: string;
  /** ISO date on which the newest of the data were read. */
  readonly dateRead: string;
  /** ISO date on which the reader saw the figure. */
  readonly consulted: string;
  /** Restores the view. */
  readonly url: string;
  readonly language: Language;
  /** Distinguishes the entry in a reference list: "growth-zone-establishments-jz". */
  readonly id: string;
}

/** The sentences around the facts, of `text/<language>/share.ts`. */
export interface CitationWords {
  readonly publisher: string;
  readonly short: (site: { year: string; source: string; vintage: string; url: string }) => string;
  readonly long: (all: CitationFacts & { year: string; read: string; seen: string }) => string;
  /** Periods and date of the state in one phrase. */
  readonly edition: (vintage: string, date: string) => string;
  readonly note: (data: { source: string; vintage: string; read: string; licence: string }) => string;
}

export const CITATION_FORMS = ['short', 'long', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Extension and media type of the forms that a reference manager opens; the others are text to copy. */
export const CITATION_FILES: Readonly<Record<CitationForm, { readonly extension: string; readonly type: string }>> = {
  short: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  long: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json;charset=utf-8' },
};

/** @param resources what the figure is computed from; of several, the newest reading counts */
export function citationFacts(
  caption: Caption,
  resources: readonly Resource[],
  context: Pick<CitationFacts, 'url' | 'consulted' | 'language' | 'id' | 'edition'>,
): CitationFacts {
  const { title, subtitle, source, vintage, licence } = caption;
  const producers = resources.flatMap(({ sources }) => sources.map(({ producer }) => producer));
  const dateRead =
    resources
      .map((resource) => resource.dateRead)
      .toSorted()
      .at(-1) ?? context.consulted;
  return { title, subtitle, source, vintage, licence, producers: [...new Set(producers)], dateRead, ...context };
}

/** The year that stands for the edition: that of the data's reading, so that a figure is cited alike on any day. */
function yearOf({ dateRead }: CitationFacts): string {
  return dateRead.slice(0, 4);
}

/** What a later state of the same data differs by. */
function versionOf({ edition, vintage }: CitationFacts): string {
  return edition ?? vintage;
}

export function citation(form: CitationForm, facts: CitationFacts, words: CitationWords, format: Formatters): string {
  const year = yearOf(facts);
  const read = format.date(facts.dateRead);
  const { edition } = facts;
  const vintage = edition === null ? facts.vintage : words.edition(facts.vintage, format.date(edition));
  const note = words.note({ ...facts, vintage, read });
  switch (form) {
    case 'short':
      return words.short({ ...facts, vintage, year });
    case 'long':
      return words.long({ ...sentences(facts), vintage, year, read, seen: format.date(facts.consulted) });
    case 'bibtex':
      return bibtex(facts, words.publisher, note);
    case 'ris':
      return ris(facts, words.publisher, note);
    case 'csl':
      return csl(facts, words.publisher, note);
  }
}

/** Title and subtitle with the full stop that a caption leaves out. */
function sentences(facts: CitationFacts): CitationFacts {
  const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
  return { ...facts, title: ended(facts.title), subtitle: ended(facts.subtitle) };
}

function keyOf(facts: CitationFacts): string {
  return `phare-${yearOf(facts)}-${facts.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** `@misc`, which every style knows, with the fields that biblatex reads beside it. */
function bibtex(facts: CitationFacts, publisher: string, note: string): string {
  return bibtexText('misc', keyOf(facts), {
    author: facts.producers.map((name) => `{${latexText(name)}}`).join(' and '),
    title: `{${latexText(facts.title)}}`,
    subtitle: `{${latexText(facts.subtitle)}}`,
    year: yearOf(facts),
    publisher: `{${latexText(publisher)}}`,
    version: latexText(versionOf(facts)),
    note: latexText(note),
    url: facts.url,
    urldate: facts.consulted,
    language: facts.language === 'fr' ? 'french' : 'english',
  });
}

/** Source: RIS format, one tag a line, CRLF; a value is one line. */
function ris(facts: CitationFacts, publisher: string, note: string): string {
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ...facts.producers.map((name) => ['AU', name] as const),
    ['TI', facts.title],
    ['AB', facts.subtitle],
    ['PY', yearOf(facts)],
    ['PB', publisher],
    ['ET', versionOf(facts)],
    ['N1', note],
    ['LA', facts.language],
    ['UR', facts.url],
    ['Y2', `${facts.consulted.replaceAll('-', '/')}/`],
    ['ER', ''],
  ];
  return tags.map(([name, value]) => `${name}  - ${value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')}\r\n`).join('');
}

/** An array of one, as reference managers read CSL-JSON. Names are literal: a producer is no person. */
function csl(facts: CitationFacts, publisher: string, note: string): string {
  const item = {
    id: keyOf(facts),
    type: 'dataset',
    title: facts.title,
    abstract: facts.subtitle,
    author: facts.producers.map((literal) => ({ literal })),
    publisher,
    issued: { 'date-parts': [dateParts(facts.dateRead)] },
    accessed: { 'date-parts': [dateParts(facts.consulted)] },
    version: versionOf(facts),
    note,
    language: facts.language === 'fr' ? 'fr-FR' : 'en-GB',
    URL: facts.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateParts(iso: string): readonly number[] {
  return iso.split('-').map(Number);
}
