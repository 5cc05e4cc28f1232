import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import { METROPOLIS_ID, type PlaceId } from '../domain/place';
import type { Filter, RangeFilter } from '../domain/view-spec';
import { observeCell } from './cells';
import { observe } from './observe';
import { communesOf } from './places';
import { locationQuotient } from './quotient';

const BANDS = { resource: 'communes-bands', period: 2014 } as const;
const EMPLOYERS = { resource: 'communes-employers', period: 2024 } as const;

export interface Selection {
  /** Where the selection comes from: pinned communes, communes that pass the filters, or the whole metropolis. */
  readonly origin: 'pinned' | 'filtered' | 'metropolis';
  /** Communes, or the metropolis alone. Empty only where filters leave none. */
  readonly placeIds: readonly PlaceId[];
}

/** Employers of the metropolis by sector: the sum of 92 communes, needed again for each of them. */
const metropolisEmployers = new WeakMap<Atlas, Map<string, number | null>>();

function employersOf(atlas: Atlas, sector: string, placeId: PlaceId): number | null {
  return observeCell(atlas, EMPLOYERS.resource, { sector, band: 'total' }, placeId, EMPLOYERS.period).value;
}

function employersOfMetropolis(atlas: Atlas, sector: string): number | null {
  const known = metropolisEmployers.get(atlas) ?? new Map<string, number | null>();
  metropolisEmployers.set(atlas, known);
  const value = known.get(sector) ?? employersOf(atlas, sector, METROPOLIS_ID);
  known.set(sector, value);
  return value;
}

/** Location quotient of a sector in the employer establishments of a commune, against the metropolis. */
export function sectorQuotient(atlas: Atlas, sector: string, placeId: PlaceId): number | null {
  return locationQuotient(
    employersOf(atlas, sector, placeId),
    employersOf(atlas, 'total', placeId),
    employersOfMetropolis(atlas, sector),
    employersOfMetropolis(atlas, 'total'),
  );
}

function passes(atlas: Atlas, filter: Filter, placeId: PlaceId, classOfPlace: (id: PlaceId) => number): boolean {
  switch (filter.type) {
    case 'class':
      return classOfPlace(placeId) === filter.index;
    case 'band':
      return (observeCell(atlas, BANDS.resource, { band: filter.band }, placeId, BANDS.period).value ?? 0) > 0;
    case 'sector':
      return (sectorQuotient(atlas, filter.sector, placeId) ?? 0) > 1;
    case 'communes':
      return filter.ids.includes(placeId);
    case 'range':
      return isInRange(atlas, filter, placeId);
  }
}

function isInRange(atlas: Atlas, { indicator, when, low, high }: RangeFilter, placeId: PlaceId): boolean {
  const at = typeof when === 'number' ? { period: when, span: null } : { period: null, span: when };
  const { value } = observe(atlas, indicator, placeId, at);
  if (value === null) return false;
  return (low === null || value >= low) && (high === null || value < high || value === low);
}

/** A filter with all that its words need. */
export type ShownFilter = Filter & { readonly of?: Indicator | undefined };

export function shownFilters(atlas: Atlas, filters: readonly Filter[]): readonly ShownFilter[] {
  return filters.map((filter) =>
    filter.type === 'range' ? { ...filter, of: atlas.indicators.get(filter.indicator) } : filter,
  );
}

/** Communes that pass every filter; without filters all of them. A missing value passes none. */
export function passing(
  atlas: Atlas,
  filters: readonly Filter[],
  classOfPlace: (id: PlaceId) => number,
): ReadonlySet<PlaceId> {
  const kept = communesOf(atlas).filter((place) =>
    filters.every((filter) => passes(atlas, filter, place.id, classOfPlace)),
  );
  return new Set(kept.map((place) => place.id));
}

/** What figures of employment and key figures speak of: pinned communes, else those that pass, else the metropolis. */
export function selectionOf(
  atlas: Atlas,
  places: readonly PlaceId[],
  filters: readonly Filter[],
  classOfPlace: (id: PlaceId) => number,
): Selection {
  const pinned = places.filter((id) => atlas.places.get(id)?.level === 'commune');
  if (pinned.length > 0) return { origin: 'pinned', placeIds: pinned };
  if (filters.length === 0) return { origin: 'metropolis', placeIds: [METROPOLIS_ID] };
  return { origin: 'filtered', placeIds: [...passing(atlas, filters, classOfPlace)] };
}
