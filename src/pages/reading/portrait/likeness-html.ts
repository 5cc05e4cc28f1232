import type { Place } from '../../../domain/place';
import { neighboursOf } from '../../../model/neighbours';
import {
  isAlone,
  NEAR_SHARE,
  nearLimit,
  SIMILARITY_TRAITS,
  similarCommunes,
  similarityPeriod,
  type SimilarityPart,
} from '../../../model/similar-communes';
import type { Speech } from '../../../text/messages';
import { markup, type Html } from '../html';
import { methodHtml } from './method-html';
import { comparisonLink, portraitLink, type Subject } from './subject';

export const MOST_SIMILAR = 5;

/** Decimals of each trait as written. */
const DECIMALS = { population: 0, 'population-density': 0, 'jobs-per-inhabitant': 2 } as const;

export function neighboursHtml(subject: Subject): Html {
  const { input, place, speech, words } = subject;
  const { communes, places } = input.atlas;
  const found = communes === null ? [] : neighboursOf(communes, place.id);
  const items = found.flatMap(({ code, borderKm }): readonly Html[] => {
    const other = placeOf(code, places);
    const km = words.border(speech.format.number(borderKm, 1));
    return other === undefined
      ? []
      : [markup`<li><a href="${portraitLink(subject, other)}">${other.name}</a> <span class="quiet">${km}</span></li>`];
  });
  return markup`<section class="neighbours" id="voisines"><h2>${words.neighbours}</h2>
<p class="quiet">${words.neighboursLead(place.name, items.length)}</p><ul class="chips">${items}</ul></section>`;
}

function placeOf(code: string, places: ReadonlyMap<string, Place>): Place | undefined {
  return places.get(code);
}

/** The nearest communes by the stated distance, beside the commune itself, with what the distance is made of. */
export function similarHtml(subject: Subject): Html {
  const { input, place, speech, words } = subject;
  const { atlas } = input;
  const found = similarCommunes(atlas, place.id, MOST_SIMILAR);
  const [nearest] = found;
  const period = similarityPeriod(atlas);
  if (nearest === undefined || period === null) return markup``;
  const own = rowHtml(
    place.name,
    null,
    nearest.parts.map(({ trait, own: value }) => ({ trait, value })),
    speech,
  );
  const rows = found.map(({ placeId, name, distance, parts }) =>
    rowHtml(
      markup`<a href="${portraitLink(subject, { id: placeId, name })}">${name}</a>`,
      distance,
      parts.map(({ trait, other }) => ({ trait, value: other })),
      speech,
    ),
  );
  const compared = [place, ...found.flatMap(({ placeId }) => atlas.places.get(placeId) ?? [])];
  const heads = (['distance', ...SIMILARITY_TRAITS] as const).map(
    (column) => markup`<th scope="col" class="numeric">${words.similarColumns[column]}</th>`,
  );
  const { format } = speech;
  const limit = format.number(nearLimit(atlas) ?? 0, 2);
  const year = format.period(period);
  const lead = isAlone(atlas, place.id)
    ? words.similarNone(place.name, year, format.number(nearest.distance, 2), limit)
    : words.similarLead(place.name, year);
  const names = format.list(found.slice(0, 2).map(({ name }) => name));
  return markup`<section class="similar" id="semblables"><h2>${words.similar}</h2>
<p class="quiet">${lead}</p>
<div class="scrolls" role="group" aria-labelledby="semblables-titre" tabindex="0"><table><caption id="semblables-titre" class="visually-hidden">${words.similar}</caption>
<thead><tr><th scope="col">${words.similarColumns.commune}</th>${heads}</tr></thead><tbody>${own}${rows}</tbody></table></div>
<p class="explore"><a href="${comparisonLink(subject, compared.slice(0, 3))}">${words.compareWith(names)}</a></p>
${methodHtml(words.similarMethod(format.percent(NEAR_SHARE, 0), limit), words)}</section>`;
}

function rowHtml(
  name: Html | string,
  distance: number | null,
  values: readonly { readonly trait: SimilarityPart['trait']; readonly value: number }[],
  { format }: Speech,
): Html {
  const cells = values.map(
    ({ trait, value }) => markup`<td class="numeric">${format.number(value, DECIMALS[trait])}</td>`,
  );
  const row = distance === null ? 'own' : 'other';
  return markup`<tr class="${row}"><th scope="row">${name}</th><td class="numeric">${distance === null ? '–' : format.number(distance, 2)}</td>${cells}</tr>`;
}
