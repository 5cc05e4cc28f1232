import type { Place, PlaceId } from '../../../domain/place';
import type { Indicator } from '../../../domain/indicator';
import type { Language } from '../../../domain/frame';
import { observe } from '../../../model/observe';
import { communesOf } from '../../../model/places';
import { speechFor, type Speech } from '../../../text/messages';
import { portraitWords, type PortraitWords } from '../../../text/portrait-words';
import { linkFrom } from '../addresses';
import { portraitPath, SITE_PATHS } from '../../../state/site-paths';
import { markup, type Html } from '../html';
import type { MakePages, ReadingInput } from '../reading-input';
import { readingMetadata } from '../reading-metadata';
import { linkedMap, locatorData, locatorLegend } from './locator-html';

/** Columns of the list. */
const COLUMNS = ['population', 'establishments', 'establishments-per-km2', 'jobs'] as const;
const NAMED = ['13055', '13001', '13056', '13103', '13005', '13047', '13117', '13028', '13027', '84089', '13078'];
const MAP_PX = [520, 430] as const;

/** All communes: a map and a list, both of which lead to the portraits. */
export const communesPage: MakePages = (input, language) => {
  const path = SITE_PATHS.communes[language];
  const words = portraitWords(language);
  const communes = communesOf(input.atlas);
  const page = { path, title: words.index.title, description: words.index.description(communes.length), language };
  return [
    {
      ...page,
      alternatePath: SITE_PATHS.communes[language === 'fr' ? 'en' : 'fr'],
      current: 'communes',
      metadata: readingMetadata(input.atlas, {
        ...page,
        figure: 'densite-etablissements',
        pictureWords: page.description,
        indicators: [...COLUMNS],
      }),
      body: bodyHtml(input, path, language),
    },
  ];
};

function bodyHtml(input: ReadingInput, path: string, language: Language): Html {
  const words = portraitWords(language);
  const speech = speechFor(language);
  const communes = communesOf(input.atlas);
  const link = (place: Pick<Place, 'id' | 'name'>): string => linkFrom(path, portraitPath(place, language));
  const linkOf = (id: PlaceId): string => link(input.atlas.places.get(id) ?? { id, name: id });
  return markup`<article class="article communes">
<header><h1>${words.index.heading(communes.length)}</h1><p class="lead">${findingOf(input, words, speech)} ${words.index.lead}</p></header>
<figure class="locator">${linkedMap(input, NAMED, linkOf, MAP_PX)}<figcaption>${locatorLegend({ speech, words }, locatorData(input), MAP_PX[0])}</figcaption></figure>
${listHtml(input, communes, link, speech, words)}
</article>`;
}

function findingOf(input: ReadingInput, words: PortraitWords, { format, language }: Speech): string {
  const { places, indicator } = locatorData(input);
  const ranked = places
    .filter(({ observation }) => observation.value !== null)
    .toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) return '';
  const value = (amount: number | null): string => format.value(amount ?? 0, indicator);
  return words.index.finding({
    first: first.name,
    firstValue: value(first.observation.value),
    last: last.name,
    lastValue: value(last.observation.value),
    measure: indicator.unit[language],
  });
}

function letterOf({ name }: Place): string {
  return name.normalize('NFKD').charAt(0).toUpperCase();
}

function listHtml(
  { atlas }: ReadingInput,
  communes: readonly Place[],
  link: (place: Place) => string,
  speech: Speech,
  words: PortraitWords,
): Html {
  const sorted = communes.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  const letters = [...new Set(sorted.map(letterOf))];
  const columns = COLUMNS.flatMap((id) => atlas.indicators.get(id) ?? []);
  const heads = columns.map((indicator) => markup`<th scope="col" class="numeric">${headOf(indicator, speech)}</th>`);
  const cell = (place: Place, indicator: Indicator): Html => {
    const observation = observe(atlas, indicator.id, place.id, { period: null, span: null });
    return markup`<td class="numeric" data-status="${observation.status}" data-value="${observation.value ?? ''}">${speech.format.observation(observation, indicator)}</td>`;
  };
  const rows = sorted.map((place, index) => {
    const before = sorted[index - 1];
    const letter = letterOf(place);
    const anchor = before !== undefined && letterOf(before) === letter ? null : markup` id="lettre-${letter}"`;
    const zone = place.zoneId === null ? '' : (atlas.places.get(place.zoneId)?.name ?? '');
    return markup`<tr${anchor}><th scope="row"><a href="${link(place)}">${place.name}</a></th><td>${zone}</td>${columns.map((indicator) => cell(place, indicator))}</tr>`;
  });
  const jumps = letters.map((letter) => markup`<li><a href="#lettre-${letter}">${letter}</a></li>`);
  return markup`<nav aria-label="${words.index.letters}"><ul class="letters">${jumps}</ul></nav>
<div class="list-tools" hidden><label>${words.index.find}<input type="search" autocomplete="off" spellcheck="false"></label>
<p role="status" data-none="${words.index.found.none}" data-one="${words.index.found.one}" data-many="${words.index.found.many}"></p></div>
<div class="scrolls" role="group" aria-labelledby="liste" tabindex="0"><table data-sortable><caption id="liste" class="visually-hidden">${words.index.table}</caption>
<thead><tr><th scope="col">${words.similarColumns.commune}</th><th scope="col">${words.index.zone}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function headOf({ shortName, periods, frequency }: Indicator, { language, format }: Speech): string {
  const year = periods.at(-1);
  return year === undefined ? shortName[language] : `${shortName[language]}, ${format.period(year, frequency)}`;
}
