import { decodeResourceTitles } from '../../../data/decode-resource-titles';
import type { Atlas } from '../../../domain/atlas';
import { THEMES } from '../../../domain/indicator';
import { STATUSES } from '../../../domain/observation';
import type { Resource } from '../../../domain/resource';
import { choiceWords } from '../../../text/choice-words';
import { metadata as enDataset } from '../../../text/en/page-metadata';
import { metadata as frDataset } from '../../../text/fr/page-metadata';
import { methodWords, type MethodWords } from '../../../text/method-words';
import { speechFor, type Speech } from '../../../text/messages';
import { linkFrom } from '../addresses';
import { SITE_PATHS } from '../../../state/site-paths';
import { markup, type Html } from '../html';
import type { MakePages, ReadingInput } from '../reading-input';
import { readingMetadata } from '../reading-metadata';
import { citationHtml, type Cited } from '../citation-html';
import { indicatorsHtml } from './indicator-entries';
import { resourcesHtml } from './resource-entries';

/** Of the gallery: the map that the atlas opens with. */
const PICTURE = 'densite-etablissements';

interface Section {
  /** The same in both languages: other pages link to it. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

const DATASET = { fr: frDataset, en: enDataset } as const;

/** The page that says of each number where it comes from and how it is made. */
export const methodPage: MakePages = (input, language) => {
  const path = SITE_PATHS['data-and-method'][language];
  const words = methodWords(language);
  const page = { path, title: words.title, description: words.description, language };
  const indicators = [...input.atlas.indicators.keys()];
  const metadata = { ...page, figure: PICTURE, pictureWords: words.description, indicators };
  return [
    {
      ...page,
      alternatePath: SITE_PATHS['data-and-method'][language === 'fr' ? 'en' : 'fr'],
      current: 'data-and-method',
      metadata: readingMetadata(input.atlas, metadata),
      body: bodyHtml(input, words, speechFor(language), path),
    },
  ];
};

/** Files of numbers and of shapes: not what the press wrote, nor our own catalogue. */
function measured({ resources }: Pick<Atlas, 'resources'>): readonly Resource[] {
  return [...resources.values()].filter(({ format }) => format !== 'json');
}

/** The whole package. */
function cited({ atlas, vintages }: ReadingInput, path: string, { language }: Speech): Cited {
  const { datasetName, datasetDescription } = DATASET[language];
  return {
    title: datasetName,
    description: datasetDescription,
    resources: measured(atlas),
    id: 'data',
    path,
    edition: vintages.at(-1) ?? null,
  };
}

function bodyHtml(input: ReadingInput, words: MethodWords, speech: Speech, path: string): Html {
  const { atlas } = input;
  const { format } = speech;
  const producers = measured(atlas).flatMap(({ sources }) => sources.map(({ producer }) => producer));
  const lead = words.lead({
    indicators: format.number(atlas.indicators.size),
    resources: format.number(atlas.resources.size),
    producers: format.list([...new Set(producers)]),
  });
  const sections = sectionsOf(input, words, speech, path);
  const contents = sections.map(({ id, title }) => {
    const themes = THEMES.map(
      (theme) => markup`<li><a href="#theme-${theme}">${choiceWords(speech.language).themes[theme]}</a></li>`,
    );
    return markup`<li><a href="#${id}">${title}</a>${id === 'indicateurs' ? markup`<ul>${themes}</ul>` : null}</li>`;
  });
  const blocks = sections.map(
    ({ id, title, body }) =>
      markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}<p class="to-top"><a href="#sommaire">${words.backToContents}</a></p></section>`,
  );
  return markup`<article class="article method"><header><h1>${words.title}</h1><p class="lead">${lead}</p></header>
<nav class="contents" aria-labelledby="sommaire"><h2 id="sommaire">${words.contents}</h2><ol>${contents}</ol></nav>
${blocks}</article>`;
}

function sectionsOf(input: ReadingInput, words: MethodWords, speech: Speech, path: string): readonly Section[] {
  const { atlas, files, vintages } = input;
  const titles = decodeResourceTitles(files.get('datapackage.json'));
  const manifest = linkFrom(path, 'data/datapackage.json');
  return [
    { id: 'lire', title: words.reading.title, body: readingHtml(words) },
    { id: 'calculs', title: words.methods.title, body: termsHtml(words.methods.terms) },
    { id: 'indicateurs', title: words.indicators.title, body: indicatorsHtml(atlas, words, speech, path) },
    {
      id: 'sources',
      title: words.resources.title,
      body: markup`<p>${words.resources.text}</p><p><a href="${manifest}" download>${words.resources.whole}</a></p>
${resourcesHtml(atlas, titles, words, speech, path)}`,
    },
    { id: 'manques', title: words.missing.title, body: missingHtml(words, speech, path) },
    { id: 'journal', title: words.changes.title, body: changesHtml(vintages, words, speech, path) },
    {
      id: 'citer',
      title: words.cite.title,
      body: markup`<p>${words.cite.text}</p>${citationHtml(cited(input, path, speech), speech)}`,
    },
  ];
}

function readingHtml({ reading }: MethodWords): Html {
  const statuses = STATUSES.map((status) => markup`<li><code>${status}</code> ${reading.status[status]}</li>`);
  return markup`${reading.text.map((text) => markup`<p>${text}</p>`)}<h3>${reading.statuses}</h3><ul class="statuses">${statuses}</ul>`;
}

function termsHtml(terms: readonly (readonly [string, string])[]): Html {
  return markup`<dl>${terms.map(([term, meaning]) => markup`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>`;
}

function missingHtml({ missing }: MethodWords, { language }: Speech, path: string): Html {
  const gaps = missing.gaps.map(([what, where, address]) => {
    const name = address === '' ? markup`${what}` : markup`<a href="${address}" rel="external">${what}</a>`;
    return markup`<dt>${name}</dt><dd>${where}</dd>`;
  });
  const claims = linkFrom(path, SITE_PATHS['figures-2017'][language]);
  return markup`<p>${missing.text}</p><dl>${gaps}</dl><p><a href="${claims}">${missing.claims}</a></p>`;
}

/** Newest first. */
function changesHtml(vintages: readonly string[], { changes }: MethodWords, { format }: Speech, path: string): Html {
  const items = vintages.toReversed().map((id, index) => {
    const first = index === vintages.length - 1 ? `, ${changes.first}` : '';
    const list = linkFrom(path, `data/vintages/${id}/index.json`);
    return markup`<li><time datetime="${id}">${format.date(id)}</time>${first} · <a href="${list}">${changes.list}</a></li>`;
  });
  return markup`<p>${changes.text}</p><ul>${items}</ul>`;
}
