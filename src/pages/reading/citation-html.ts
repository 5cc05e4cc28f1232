import type { Resource } from '../../domain/resource';
import type { Caption } from '../../domain/scene';
import { captionSource } from '../../charts/layout/caption';
import { citation, citationFacts, type CitationFacts } from '../../export/citation';
import { siteAddress } from '../../export/site-address';
import { share as enShare } from '../../text/en/share';
import { share as frShare } from '../../text/fr/share';
import type { Speech } from '../../text/messages';
import { readingWords } from '../../text/reading-words';
import { markup, type Html } from './html';

const SHARE = { fr: frShare, en: enShare } as const;

/** What is cited. */
export interface Cited {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[];
  /** Distinguishes the entry in a reference list. */
  readonly id: string;
  readonly path: string;
  /** ISO date of the newest published state; null where none is. */
  readonly edition: string | null;
}

/** A page as a citation: one sentence, and BibTeX. Producers stand in it once each, without their datasets. */
export function citationHtml({ title, description, resources, id, path, edition }: Cited, speech: Speech): Html {
  const { language, format } = speech;
  const words = readingWords(language).cite;
  const caption: Caption = {
    title,
    subtitle: description,
    notes: [],
    ...captionSource(resources, speech),
    source: format.list([...new Set(resources.flatMap(({ sources }) => sources.map(({ producer }) => producer)))]),
  };
  const site = siteAddress(import.meta.env['VITE_SITE_URL']);
  const url = site === null ? '' : new URL(path, site).href;
  const facts: CitationFacts = citationFacts(caption, resources, {
    url,
    // The page is the same on any day: the day of the data stands for that of its reader.
    consulted: edition ?? '',
    language,
    id,
    edition,
  });
  const { citation: sentences } = SHARE[language];
  const short = citation('short', { ...facts, url: url === '' ? words.address : url }, sentences, format);
  return markup`<blockquote class="citation">${title}. ${short}</blockquote>
<h3 id="bibtex">${words.bibtex}</h3>
<div class="scrolls" role="group" aria-labelledby="bibtex" tabindex="0"><pre><code>${citation('bibtex', facts, sentences, format)}</code></pre></div>`;
}
