import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import { METROPOLIS_ID, OUR_ZONES_ID, type Place, type PlaceId } from '../domain/place';
import { observe } from './observe';
import { communesOf, zonesOf } from './places';

/**
 * What a line is to the reader: `pinned` by them, the `total` of our territory, `own` one of its parts, `context` a
 * place to compare with.
 */
export type LineRole = 'pinned' | 'total' | 'own' | 'context';

export interface ChosenLine {
  readonly place: Place;
  readonly role: LineRole;
  /** Index of the pin whose hue and shape the line has; null where it is not pinned. */
  readonly pin: number | null;
  /** The pinned places that the line stands for: itself, or the communes of a zone. */
  readonly standsFor: readonly Place[];
}

export interface Choice {
  readonly lines: readonly ChosenLine[];
  /** Pinned places that have no value at the level of the indicator, as a zone among communes. */
  readonly leftOut: readonly Place[];
}

/** Communes drawn beside the metropolis where nothing is pinned. */
const LARGEST = 5;

/** The place whose values stand for a pinned place at the level of the indicator; null where there is none. */
export function standIn(atlas: Atlas, place: Place, level: Indicator['level']): Place | null {
  if (level === 'commune') return place.level === 'zone' ? null : place;
  if (place.level === 'zone') return place;
  const id = place.level === 'metropolis' ? OUR_ZONES_ID : place.zoneId;
  return id === null ? null : (atlas.places.get(id) ?? null);
}

function pinnedLines(atlas: Atlas, indicator: Indicator, placeIds: readonly PlaceId[]): Choice {
  const lines = new Map<PlaceId, ChosenLine>();
  const leftOut: Place[] = [];
  for (const [pin, id] of placeIds.entries()) {
    const asked = atlas.places.get(id);
    if (asked === undefined) continue;
    const place = standIn(atlas, asked, indicator.level);
    if (place === null) {
      leftOut.push(asked);
      continue;
    }
    const known = lines.get(place.id);
    lines.set(
      place.id,
      known === undefined
        ? { place, role: 'pinned', pin, standsFor: [asked] }
        : { ...known, standsFor: [...known.standsFor, asked] },
    );
  }
  return { lines: [...lines.values()], leftOut };
}

/** The communes with most inhabitants, or with the highest last value where the atlas has no population. */
function largestCommunes(atlas: Atlas, indicator: Indicator): readonly Place[] {
  const measure = atlas.indicators.has('population') ? 'population' : indicator.id;
  return communesOf(atlas)
    .map((place) => ({ place, size: observe(atlas, measure, place.id, { period: null, span: null }).value ?? -1 }))
    .sort((a, b) => b.size - a.size)
    .slice(0, LARGEST)
    .map(({ place }) => place);
}

function line(place: Place, role: LineRole): ChosenLine {
  return { place, role, pin: null, standsFor: [] };
}

function companions(atlas: Atlas, indicator: Indicator, hasPins: boolean): readonly ChosenLine[] {
  const total = atlas.places.get(indicator.level === 'commune' ? METROPOLIS_ID : OUR_ZONES_ID);
  const totals = total === undefined ? [] : [line(total, 'total')];
  if (indicator.level === 'commune') {
    const communes = hasPins ? [] : largestCommunes(atlas, indicator).map((place) => line(place, 'own'));
    return [...totals, ...communes];
  }
  const zones = zonesOf(atlas).filter((place) => place.memberIds.length === 0);
  return [
    ...totals,
    ...zones.filter((place) => place.ours).map((place) => line(place, 'own')),
    ...zones.filter((place) => !place.ours).map((place) => line(place, 'context')),
  ];
}

/**
 * Which places a growth figure draws. Zone indicators: the sum of our three zones, each of them, and the comparison
 * zones; a pinned commune is shown by its zone. Commune indicators: the metropolis and the largest communes, or the
 * pinned ones; a pinned zone is left out. Pins first, in their order; no place twice.
 */
export function chooseLines(atlas: Atlas, indicator: Indicator, placeIds: readonly PlaceId[]): Choice {
  const { lines, leftOut } = pinnedLines(atlas, indicator, placeIds);
  const pinned = new Set(lines.map(({ place }) => place.id));
  const others = companions(atlas, indicator, lines.length > 0).filter(({ place }) => !pinned.has(place.id));
  return { lines: [...lines, ...others], leftOut };
}
