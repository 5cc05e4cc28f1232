import { dataBlock } from '../../../export/page-metadata';
import { observe } from '../../../model/observe';
import { communesOf } from '../../../model/places';
import { rankAmong } from '../../../model/rank';
import { similarCommunes } from '../../../model/similar-communes';
import type { Place } from '../../../domain/place';
import type { Language } from '../../../domain/frame';
import { portraitWords } from '../../../text/portrait-words';
import { speechFor } from '../../../text/messages';
import { linkFrom } from '../addresses';
import { portraitPath, SITE_PATHS } from '../../../state/site-paths';
import { markup, type Html } from '../html';
import type { ReadingPage } from '../page-html';
import type { MakePages, ReadingInput } from '../reading-input';
import { readingMetadata } from '../reading-metadata';
import { figuresHtml } from './figures-html';
import { findingOf } from './finding';
import { keyFiguresHtml } from './key-figures-html';
import { neighboursHtml, similarHtml } from './likeness-html';
import { locatorHtml } from './locator-html';
import { citeHtml, noticesHtml, shownIndicators, sourcesHtml } from './notices-html';
import { standingHtml } from './standing-html';
import { atlasLink, comparisonLink, type Subject } from './subject';

const LATEST = { period: null, span: null } as const;

/** A page for each commune, at an address that stays. */
export const portraitPages: MakePages = (input, language) =>
  communesOf(input.atlas)
    .filter((place) => input.only === undefined || input.only === portraitPath(place, language))
    .map((place) => portraitPage(input, place, language));

export function portraitSubject(input: ReadingInput, place: Place, language: Language): Subject {
  const path = portraitPath(place, language);
  return { input, place, path, speech: speechFor(language), words: portraitWords(language) };
}

function portraitPage(input: ReadingInput, place: Place, language: Language): ReadingPage {
  const subject = portraitSubject(input, place, language);
  const { path, words } = subject;
  const title = words.title(place.name);
  const description = words.description(findingOf(subject));
  const page = { path, title, description, language };
  const metadata = readingMetadata(input.atlas, {
    ...page,
    figure: 'densite-etablissements',
    pictureWords: description,
    indicators: shownIndicators(subject),
  });
  return {
    ...page,
    alternatePath: portraitPath(place, language === 'fr' ? 'en' : 'fr'),
    current: 'communes',
    metadata: `${metadata}\n${placeBlock(subject)}`,
    body: bodyHtml(subject),
  };
}

/** The commune itself for search engines, beside the data that the page is about. */
function placeBlock({ place, input, words }: Subject): string {
  return dataBlock({
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    name: place.name,
    description: words.place,
    identifier: { '@type': 'PropertyValue', propertyID: 'INSEE', value: place.id },
    containedInPlace: [...input.atlas.places.values()]
      .filter(({ level }) => level === 'metropolis')
      .map(({ id, name }) => ({ '@type': 'AdministrativeArea', name, identifier: id })),
  });
}

function bodyHtml(subject: Subject): Html {
  return markup`<article class="portrait">
<header class="portrait-head"><div>${headHtml(subject)}</div>${locatorHtml(subject)}</header>
${keyFiguresHtml(subject)}
${standingHtml(subject)}
${figuresHtml(subject)}
<div class="pair">${similarHtml(subject)}${neighboursHtml(subject)}</div>
<div class="pair">${noticesHtml(subject)}${sourcesHtml(subject)}</div>
${citeHtml(subject)}
</article>`;
}

function headHtml(subject: Subject): Html {
  const { input, place, path, speech, words } = subject;
  const { atlas } = input;
  const zone = place.zoneId === null ? undefined : atlas.places.get(place.zoneId);
  const facts = words.facts(place.id, words.postcodes(place.postcodes.join(', '), place.postcodes.length));
  const nearest = similarCommunes(atlas, place.id, 1).flatMap(({ placeId }) => atlas.places.get(placeId) ?? []);
  const compare = nearest.map(
    (other) =>
      markup`<li><a href="${comparisonLink(subject, [place, other])}">${words.compareWith(other.name)}</a></li>`,
  );
  return markup`<nav class="kicker" aria-label="${words.path}"><a href="${linkFrom(path, SITE_PATHS.communes[speech.language])}">${words.allCommunes}</a></nav>
<h1>${place.name}</h1>
<p class="lead">${findingOf(subject)}</p>
<p>${sizeSentence(subject)}</p>
<p class="quiet">${facts}${zone === undefined ? null : ` · ${words.zoneOf(zone.name)}`}</p>
<ul class="actions"><li><a href="${atlasLink(subject, [place])}">${words.explore}</a></li>${compare}<li><a href="#citer">${words.cite}</a></li></ul>`;
}

/** How large it is, which the finding leaves out on purpose. */
function sizeSentence({ input, place, speech, words }: Subject): string {
  const { atlas } = input;
  const { format, messages } = speech;
  const read = (id: string, place_: Place): number | null => observe(atlas, id, place_.id, LATEST).value;
  const communes = communesOf(atlas);
  const values = communes.map((other) => read('establishments', other));
  const rank = rankAmong(values, communes.indexOf(place));
  const text = (id: string): string => {
    const value = read(id, place);
    return value === null ? messages.employment.missing : format.number(value);
  };
  const ranked = rank === null ? null : messages.employment.rankAmong(format.ordinal(rank.rank), rank.of);
  return words.size(place.name, text('establishments'), ranked, text('jobs'));
}
