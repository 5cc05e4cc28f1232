import type { Atlas } from '../../../domain/atlas';
import type { Localized } from '../../../domain/indicator';
import { STATUSES } from '../../../domain/observation';
import type { Resource, Source } from '../../../domain/resource';
import type { Table } from '../../../domain/table';
import type { MethodWords } from '../../../text/method-words';
import type { Speech } from '../../../text/messages';
import { linkFrom, resourceAnchor } from '../addresses';
import { asMarkup, markup, type Content, type Html } from '../html';

/** What is compared by machines, and of no use on paper. */
const FOR_MACHINES = ['columns', 'hash'] as const;

/** Every file of the package, as its manifest describes it. */
export function resourcesHtml(
  { resources, tables }: Pick<Atlas, 'resources' | 'tables'>,
  titles: ReadonlyMap<string, Localized>,
  words: MethodWords,
  speech: Speech,
  path: string,
): Html {
  const entries = [...resources.values()].map((resource) => {
    const title = titles.get(resource.name)?.[speech.language] ?? resource.name;
    return entryHtml(resource, tables.get(resource.name) ?? null, title, words, speech, path);
  });
  return markup`${entries}`;
}

function entryHtml(
  resource: Resource,
  table: Table | null,
  title: string,
  words: MethodWords,
  speech: Speech,
  path: string,
): Html {
  const texts = words.resources;
  const { format } = speech;
  const facts: readonly (readonly [string, Content])[] = [
    [texts.source, resource.sources.map((source) => markup`<span class="line">${sourceHtml(source, speech)}</span>`)],
    [texts.vintage, resource.vintage],
    [texts.licence, markup`<a href="${resource.licence.path}" rel="external">${resource.licence.title}</a>`],
    [texts.read, format.date(resource.dateRead)],
    [texts.rows, format.number(resource.rowCount)],
    ...(table === null ? [] : coverageOf(table, words, speech)),
    ...(resource.fields.length === 0
      ? []
      : [[texts.columns, resource.fields.map(({ name }) => name).join(', ')] as const]),
    [texts.hash, markup`<code class="hash">${resource.sha256}</code>`],
  ];
  const rows = facts.map(([term, fact]) => {
    const attribute = FOR_MACHINES.some((name) => texts[name] === term) ? asMarkup(' class="no-print"') : null;
    return markup`<div${attribute}><dt>${term}</dt><dd>${fact}</dd></div>`;
  });
  const size = texts.kilobytes(format.number(resource.bytes / 1000, resource.bytes < 10_000 ? 1 : 0));
  return markup`<article class="entry" id="${resourceAnchor(resource.name)}"><h3>${title}</h3>
<dl class="facts">${rows}</dl>
<p class="explore"><a href="${linkFrom(path, `data/${resource.path}`)}" download>${texts.download(resource.path, size)}</a></p></article>`;
}

/** How many places, from when to when, and how many values of each status, which says what is missing or withheld. */
function coverageOf(
  { place, periods, statuses }: Table,
  words: MethodWords,
  { format }: Speech,
): readonly (readonly [string, Content])[] {
  const texts = words.resources;
  const years = [...new Set([...periods].map(Math.floor))].toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined || last === undefined ? '' : first === last ? `${first}` : `${first}–${last}`;
  const counts = STATUSES.flatMap((status, index) => {
    const count = statuses.filter((code) => code === index).length;
    return count === 0 ? [] : [`${words.reading.status[status]}\u00a0: ${format.number(count)}`];
  });
  return [
    [texts.coverage, texts.places(format.number(place.labels.length), span)],
    [texts.statuses, counts.join(' · ')],
  ];
}

function sourceHtml({ producer, title, path }: Source, { language }: Speech): Html {
  const name = `${producer}, ${title[language]}`;
  return path.startsWith('https://') ? markup`<a href="${path}" rel="external">${name}</a>` : markup`${name}`;
}
