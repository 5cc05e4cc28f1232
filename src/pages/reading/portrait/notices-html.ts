import { nameWithin } from '../../../charts/analysis/indicator-words';
import { captionSource } from '../../../charts/layout/caption';
import type { IndicatorId } from '../../../domain/indicator';
import type { Resource } from '../../../domain/resource';
import { COMMUNE_FIGURES } from '../../../model/key-figures';
import { siteAddress } from '../../../export/site-address';
import { noticesOf } from '../../../model/place-notices';
import { resourcesOf } from '../../../model/sources';
import { standingOut } from '../../../model/standing-out';
import { citationHtml } from '../citation-html';
import { markup, type Html } from '../html';
import { findingOf, MOST_STANDINGS } from './finding';
import type { Subject } from './subject';

/** Resources of the figures that are no single indicator. */
const STRUCTURE = ['communes-bands', 'communes-employers'];

/** A column of a sheet of A4 beside the sectors: so many characters at 6.25 pt, of which a line has about so many. */
const PRINTED_CHARACTERS = 850;
const LINE_CHARACTERS = 50;

/** Indicators that a portrait gives a value of. */
export function shownIndicators({ input, place }: Subject): readonly IndicatorId[] {
  const standings = standingOut(input.atlas, place.id, MOST_STANDINGS);
  return [...new Set([...COMMUNE_FIGURES, ...standings.map(({ indicator }) => indicator.id), 'population-density'])];
}

export function shownResources(subject: Subject): readonly Resource[] {
  const { atlas } = subject.input;
  const zone = atlas.indicators.has('zone-establishments-jz') ? ['zone-establishments-jz'] : [];
  const behind = [...shownIndicators(subject), ...zone].flatMap((id) => resourcesOf(atlas, id));
  const structure = STRUCTURE.flatMap((name) => atlas.resources.get(name) ?? []);
  return [...new Map([...behind, ...structure].map((resource) => [resource.name, resource])).values()];
}

/** Outliers of the source, secrecy, gaps, and what holds for every commune. */
export function noticesHtml(subject: Subject): Html {
  const { input, place, speech, words } = subject;
  const { language } = speech;
  const notices = noticesOf(input.atlas, place.id, shownIndicators(subject));
  const names = (indicators: typeof notices.missing): string =>
    speech.format.list(indicators.map(({ name }) => name[language]));
  const own = [
    ...notices.annotations.map(({ note, indicator }) =>
      words.asPublished(note[language], nameWithin(indicator.name[language])),
    ),
    ...(notices.confidential.length === 0 ? [] : [words.confidential(names(notices.confidential))]),
    ...(notices.missing.length === 0 ? [] : [words.missing(names(notices.missing))]),
  ];
  const list = (items: readonly Html[]): Html => markup`<ul>${items}</ul>`;
  const said = own.map((text) => markup`<li>${text}</li>`);
  return markup`<section class="notices"><div><h2>${words.notices}</h2>
${said.length === 0 ? markup`<p>${words.noNotice}</p>` : list(said)}</div>
<details class="method all"><summary>${words.cautions}</summary>${list(cautionItems(subject))}</details></section>`;
}

/** Cautions of what sets the commune apart come first. Those that paper has no room for are on the screen alone. */
function cautionItems(subject: Subject): readonly Html[] {
  const { input, place, speech, words } = subject;
  const standings = standingOut(input.atlas, place.id, MOST_STANDINGS).map(({ indicator }) => indicator.id);
  const { cautions } = noticesOf(input.atlas, place.id, [...standings, ...shownIndicators(subject)]);
  let room = PRINTED_CHARACTERS;
  const items = cautions.map((caution) => {
    const text = caution[speech.language];
    const fits = text.length <= room;
    if (fits) room -= text.length + LINE_CHARACTERS / 2;
    return fits ? markup`<li>${text}</li>` : markup`<li class="no-print">${text}</li>`;
  });
  return [...items, markup`<li class="printed">${words.moreCautions}</li>`];
}

export function sourcesHtml(subject: Subject): Html {
  const { speech, words } = subject;
  const { source, vintage, licence } = captionSource(shownResources(subject), speech);
  const site = siteAddress(import.meta.env['VITE_SITE_URL']);
  const url = site === null ? subject.path : new URL(subject.path, site).href;
  return markup`<section class="sources"><h2>${words.sources}</h2>
<p class="quiet">${speech.messages.figure.source(source)} · ${vintage} · ${licence}</p>
<p class="printed">${words.printed(url)}</p></section>`;
}

/** The page as a citation, after everything else: a sheet of paper says its address instead. */
export function citeHtml(subject: Subject): Html {
  const { input, place, path, speech, words } = subject;
  const cited = {
    title: words.citeTitle(place.name),
    description: words.description(findingOf(subject)),
    resources: shownResources(subject),
    id: `commune-${place.id}`,
    path,
    edition: input.vintages.at(-1) ?? null,
  };
  return markup`<section class="cite no-print" id="citer"><h2>${words.cite}</h2>
${citationHtml(cited, speech)}</section>`;
}
