import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import { METROPOLIS_ID, type Place, type PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { EmploymentSpec } from '../domain/view-spec';
import { NOT_AVAILABLE } from './cells';
import { growthRate, type Growth } from './growth';
import { isLoaded } from './loaded';
import { observe } from './observe';
import { communesOf } from './places';
import { share } from './quotient';
import { rankAmong } from './rank';
import { passing, shownFilters, type Selection, type ShownFilter } from './selection';
import { resourcesOf } from './sources';

/** Class of a commune on the map, for filters by class; -1 outside. */
export type ClassOfPlace = (id: PlaceId) => number;

/** A filter by class speaks of the classes of a map, and a figure that stands alone has none. */
export const NO_CLASS: ClassOfPlace = () => -1;

/** A commune in a ranking. `rank` counts all 92 communes, whatever the filters leave; `pin` is its index among the pins. */
export interface RankedRow {
  readonly placeId: PlaceId;
  readonly name: string;
  readonly pin: number | null;
  readonly rank: number | null;
}

export interface JobsRow extends RankedRow {
  readonly jobs: Observation;
  readonly before: Observation;
  /** Relative change over the span, or why there is none (fewer than ten jobs). */
  readonly change: Growth;
  /** Of the jobs of the metropolis, 0..1. */
  readonly share: number | null;
}

interface Ranking<Row> {
  /** False where a file behind the figure failed: then there are no rows. */
  readonly isLoaded: boolean;
  /** Highest first, communes without a value last; those that pass the filters, and every pinned commune. */
  readonly rows: readonly Row[];
  readonly origin: Selection['origin'];
  /** How many communes there are in all. */
  readonly communeCount: number;
  /** Pinned places that the source does not cover (zones d'emploi). */
  readonly uncovered: readonly Place[];
  /** Those that narrow the rows. */
  readonly applied: readonly ShownFilter[];
  readonly resources: readonly Resource[];
}

export interface JobsData extends Ranking<JobsRow> {
  readonly indicator: Indicator | null;
  /** The two censuses; equal where the table has one only. */
  readonly span: readonly [Period, Period] | null;
  readonly metropolis: Omit<JobsRow, keyof RankedRow | 'share'>;
}

export interface IntensityRow extends RankedRow {
  readonly intensity: Observation;
  readonly jobs: Observation;
  readonly establishments: Observation;
}

export interface IntensityData extends Ranking<IntensityRow> {
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  readonly metropolis: Omit<IntensityRow, keyof RankedRow>;
}

/** Pinned places that a figure over communes cannot show; the metropolis is its reference and needs no row. */
export function uncoveredPlaces(atlas: Atlas, places: readonly PlaceId[]): readonly Place[] {
  return places.flatMap((id) => {
    const place = atlas.places.get(id);
    return place === undefined || place.level !== 'zone' ? [] : [place];
  });
}

interface Ranked<T> {
  readonly isLoaded: boolean;
  readonly rows: readonly (RankedRow & T)[];
  readonly origin: Selection['origin'];
  readonly communeCount: number;
}

/** Reads every commune, ranks all of them, keeps those that pass and the pinned ones; equal values by name. */
function rankCommunes<T>(
  atlas: Atlas,
  spec: Pick<EmploymentSpec, 'places' | 'filters'>,
  indicatorId: IndicatorId,
  classOfPlace: ClassOfPlace,
  read: (id: PlaceId) => T,
  valueOf: (item: T) => number | null,
): Ranked<T> {
  const communes = communesOf(atlas);
  const loaded = isLoaded(atlas, indicatorId);
  const items = communes.map((place) => read(place.id));
  const values = items.map(valueOf);
  const kept = passing(atlas, spec.filters, classOfPlace);
  const rows = communes.flatMap((place, index) => {
    const pin = spec.places.indexOf(place.id);
    const item = items[index];
    if (!loaded || item === undefined || (pin < 0 && !kept.has(place.id))) return [];
    const rank = rankAmong(values, index)?.rank ?? null;
    return [{ ...item, placeId: place.id, name: place.name, pin: pin < 0 ? null : pin, rank }];
  });
  return {
    isLoaded: loaded,
    rows: rows.sort(
      (a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity) || a.name.localeCompare(b.name, 'fr'),
    ),
    origin: rows.some(({ pin }) => pin !== null) ? 'pinned' : spec.filters.length > 0 ? 'filtered' : 'metropolis',
    communeCount: communes.length,
  };
}

/**
 * Jobs at the workplace by commune at the last census and their relative change since the first one of the table.
 * Census estimates: weighted, so not whole. Missing values stay missing and rank last.
 */
export function jobsData(atlas: Atlas, spec: EmploymentSpec, classOfPlace: ClassOfPlace): JobsData {
  const indicator = atlas.indicators.get('jobs') ?? null;
  const first = indicator?.periods[0] ?? null;
  const last = indicator?.periods.at(-1) ?? null;
  const at = (id: PlaceId, period: Period | null): Observation =>
    period === null ? NOT_AVAILABLE : observe(atlas, 'jobs', id, { period, span: null });
  const total = at(METROPOLIS_ID, last).value;
  const read = (id: PlaceId): Omit<JobsRow, keyof RankedRow> => {
    const jobs = at(id, last);
    const before = at(id, first);
    return { jobs, before, change: growthRate(before.value, jobs.value, 'count'), share: share(jobs.value, total) };
  };
  return {
    ...rankCommunes(atlas, spec, 'jobs', classOfPlace, read, (item) => item.jobs.value),
    indicator,
    span: first === null || last === null ? null : [first, last],
    metropolis: read(METROPOLIS_ID),
    uncovered: uncoveredPlaces(atlas, spec.places),
    applied: shownFilters(atlas, spec.filters),
    resources: resourcesOf(atlas, 'jobs'),
  };
}

/** Jobs at the workplace per establishment, both as `indicators.json` defines them, by commune. */
export function intensityData(atlas: Atlas, spec: EmploymentSpec, classOfPlace: ClassOfPlace): IntensityData {
  const indicator = atlas.indicators.get('jobs-per-establishment') ?? null;
  const period = indicator?.periods.at(-1) ?? null;
  const at = (indicatorId: string, id: PlaceId): Observation => observe(atlas, indicatorId, id, { period, span: null });
  const read = (id: PlaceId): Omit<IntensityRow, keyof RankedRow> => ({
    intensity: at('jobs-per-establishment', id),
    jobs: at('jobs', id),
    establishments: at('establishments', id),
  });
  return {
    ...rankCommunes(atlas, spec, 'jobs-per-establishment', classOfPlace, read, (item) => item.intensity.value),
    indicator,
    period,
    metropolis: read(METROPOLIS_ID),
    uncovered: uncoveredPlaces(atlas, spec.places),
    applied: shownFilters(atlas, spec.filters),
    resources: resourcesOf(atlas, 'jobs-per-establishment'),
  };
}
