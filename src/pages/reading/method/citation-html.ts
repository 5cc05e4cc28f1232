import type { Atlas } from '../../../domain/atlas';
import type { Caption } from '../../../domain/scene';
import { captionSource } from '../../../charts/layout/caption';
import { citation, citationFacts, type CitationFacts } from '../../../export/citation';
import { siteAddress } from '../../../export/site-address';
import { metadata as enMetadata } from '../../../text/en/page-metadata';
import { share as enShare } from '../../../text/en/share';
import { metadata as frMetadata } from '../../../text/fr/page-metadata';
import { share as frShare } from '../../../text/fr/share';
import type { MethodWords } from '../../../text/method-words';
import type { Speech } from '../../../text/messages';
import { markup, type Html } from '../html';

const WORDS = {
  fr: { share: frShare, metadata: frMetadata },
  en: { share: enShare, metadata: enMetadata },
} as const;

/** The whole package as a citation: one sentence, and BibTeX. @param edition ISO date of the newest published state */
export function citationHtml(
  atlas: Atlas,
  edition: string | null,
  path: string,
  words: MethodWords,
  speech: Speech,
): Html {
  const { share, metadata } = WORDS[speech.language];
  const tables = [...atlas.resources.values()].filter(({ format }) => format === 'csv');
  const caption: Caption = {
    title: metadata.datasetName,
    subtitle: metadata.datasetDescription,
    notes: [],
    ...captionSource(tables, speech),
    source: speech.format.list([...new Set(tables.flatMap(({ sources }) => sources.map(({ producer }) => producer)))]),
  };
  const site = siteAddress(import.meta.env['VITE_SITE_URL']);
  const url = site === null ? '' : new URL(path, site).href;
  const facts: CitationFacts = citationFacts(caption, tables, {
    url,
    // The page is the same on any day: the day of the data stands for that of its reader.
    consulted: edition ?? '',
    language: speech.language,
    id: 'data',
    edition,
  });
  const short = citation(
    'short',
    { ...facts, url: url === '' ? words.cite.address : url },
    share.citation,
    speech.format,
  );
  const bibtex = citation('bibtex', facts, share.citation, speech.format);
  return markup`<blockquote class="citation">${short}</blockquote>
<h3 id="bibtex">${words.cite.bibtex}</h3>
<div class="scrolls" role="group" aria-labelledby="bibtex" tabindex="0"><pre><code>${bibtex}</code></pre></div>`;
}
