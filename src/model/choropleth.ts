import type { Atlas, PlaceFeatures } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import { METROPOLIS_ID, OUR_ZONES_ID, type Place, type PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { ChoroplethSpec, Filter, Span } from '../domain/view-spec';
import { classCountOf, classOf, type Classification } from './classes';
import type { GrowthGap } from './growth';
import { changeOf, latestPeriod, observe, observeAll, wholeSpan, type At } from './observe';
import { isLoaded } from './loaded';
import { communesOf, zonesOf } from './places';
import { pooledClasses, pooledValues } from './pooled-classes';
import { profilesOf } from './place-profile';
import { rankAmong, type Rank } from './rank';
import { passing, shownFilters, type ShownFilter } from './selection';
import { resourcesOf } from './sources';

export interface ChoroplethPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly observation: Observation;
  /** Class of its fill; -1 without a value, and for every place where the indicator is a count. */
  readonly classIndex: number;
  /** Among the places of the map that have a value, highest first. */
  readonly rank: Rank | null;
  /** Value of its circle; null where the map has no circles. */
  readonly circle: Observation | null;
  readonly passes: boolean;
  /** Population, else area: the name of the larger place is written first. */
  readonly prominence: number;
  /** Of the indicator, or of what a change is the change of; gaps are null. */
  readonly spark: readonly (number | null)[];
  /** Why a change has no value; null for other indicators and where it has one. */
  readonly gap: GrowthGap | null;
}

export interface ChoroplethCircles {
  readonly indicator: Indicator;
  readonly period: Period | null;
  /** Highest value of all places and periods: a radius means the same in every year. */
  readonly max: number;
  readonly metropolis: Observation;
}

export interface ChoroplethData {
  readonly indicator: Indicator;
  /** False where a file behind the indicator failed: no place is then missing, nothing is known of any. */
  readonly isLoaded: boolean;
  readonly at: At;
  /** Null where the indicator is a count: then it is read from circles, never from a fill. Null too where not loaded. */
  readonly classification: Classification | null;
  readonly circles: ChoroplethCircles | null;
  /** All places of the level, in the order of the file of places. */
  readonly places: readonly ChoroplethPlace[];
  readonly byId: ReadonlyMap<string, ChoroplethPlace>;
  /** The 92 communes together, or our three zones together. */
  readonly metropolis: Observation;
  /** Places of each class, by class. */
  readonly counts: readonly number[];
  readonly missingCount: number;
  readonly confidentialCount: number;
  readonly filtered: boolean;
  /** Those in force. */
  readonly applied: readonly ShownFilter[];
  readonly features: PlaceFeatures | null;
  readonly resources: readonly Resource[];
}

/** Extensive quantities: twice the place, twice the value. As a fill they would only show which places are large. */
export function isCount(indicator: Pick<Indicator, 'unitKind'>): boolean {
  return indicator.unitKind === 'count' || indicator.unitKind === 'area';
}

/**
 * All that a map of an indicator shows, without a pixel. Null where the atlas does not know the indicator. Missing,
 * confidential and zero stay three things: status M, status C, value 0. A count becomes circles and leaves the fill
 * plain; its class filters do nothing, since there are no classes.
 */
export function choroplethData(atlas: Atlas, spec: ChoroplethSpec): ChoroplethData | null {
  const indicator = atlas.indicators.get(spec.indicator);
  if (indicator === undefined) return null;
  const units = unitsOf(atlas, indicator);
  const ids = units.map(({ id }) => id);
  const at = resolveAt(indicator, spec.period, spec.span);
  const observations = observeAll(atlas, indicator.id, ids, at);
  const loaded = isLoaded(atlas, indicator.id);
  const classification = isCount(indicator) || !loaded ? null : pooledClasses(atlas, indicator, ids, spec.classes);
  const classes = observations.map(({ value }) => (classification === null ? -1 : classOf(classification, value)));
  const whole = indicator.level === 'zone' ? OUR_ZONES_ID : METROPOLIS_ID;
  const circles = circlesOf(atlas, spec, indicator, ids, whole);
  const filters = usableFilters(spec.filters, indicator, classification);
  const classOfId = new Map(ids.map((id, index) => [id, classes[index] ?? -1]));
  const kept = filters.length === 0 ? null : passing(atlas, filters, (id) => classOfId.get(id) ?? -1);
  const values = observations.map(({ value }) => value);
  const profiles = profilesOf(atlas, indicator, units);
  const places = units.map((unit, index): ChoroplethPlace => {
    const observation = observations[index] ?? { value: null, status: 'M' };
    return {
      id: unit.id,
      name: unit.name,
      observation,
      classIndex: classes[index] ?? -1,
      rank: rankAmong(values, index),
      circle:
        circles === null ? null : observe(atlas, circles.indicator.id, unit.id, { period: circles.period, span: null }),
      passes: kept === null || kept.has(unit.id),
      prominence: profiles.get(unit.id)?.prominence ?? 0,
      spark: profiles.get(unit.id)?.spark ?? [],
      gap: observation.value === null ? gapOf(atlas, indicator, unit.id, at.span) : null,
    };
  });
  return {
    indicator,
    isLoaded: loaded,
    at,
    classification,
    circles,
    places,
    byId: new Map(places.map((place) => [place.id, place])),
    metropolis: observe(atlas, indicator.id, whole, at),
    counts: countsOf(classification, classes),
    missingCount: loaded ? observations.filter(({ status }) => status === 'M').length : 0,
    confidentialCount: observations.filter(({ status }) => status === 'C').length,
    filtered: kept !== null,
    applied: shownFilters(atlas, filters),
    features: indicator.level === 'zone' ? atlas.zones : atlas.communes,
    resources: resourcesFor(atlas, indicator, circles),
  };
}

/** Keys of the places of a class, for what a legend lights. */
export function placesOfClass(data: ChoroplethData, index: number): ReadonlySet<PlaceId> {
  return new Set(data.places.filter(({ classIndex }) => classIndex === index).map(({ id }) => id));
}

function unitsOf(atlas: Atlas, indicator: Indicator): readonly Place[] {
  return indicator.level === 'zone'
    ? zonesOf(atlas).filter((zone) => zone.ours && zone.memberIds.length === 0)
    : communesOf(atlas);
}

function resolveAt(indicator: Indicator, period: Period | null, span: Span | null): At {
  return indicator.measure.type === 'change'
    ? { period: null, span: span ?? wholeSpan(indicator) }
    : { period: period ?? latestPeriod(indicator), span: null };
}

function circlesOf(
  atlas: Atlas,
  spec: ChoroplethSpec,
  indicator: Indicator,
  ids: readonly PlaceId[],
  whole: PlaceId,
): ChoroplethCircles | null {
  const shown = isCount(indicator) ? indicator : spec.circles === null ? undefined : atlas.indicators.get(spec.circles);
  if (shown === undefined || !isCount(shown) || shown.level !== indicator.level) return null;
  if (!isLoaded(atlas, shown.id)) return null;
  // A circle of another indicator is drawn for the year of the map where it has that year, else for its latest.
  const wanted = shown === indicator ? (spec.period ?? latestPeriod(shown)) : spec.period;
  const period = wanted !== null && shown.periods.includes(wanted) ? wanted : latestPeriod(shown);
  const max = Math.max(0, ...pooledValues(atlas, shown, ids));
  return { indicator: shown, period, max, metropolis: observe(atlas, shown.id, whole, { period, span: null }) };
}

/** Filters choose communes: a map of zones shows all of its zones. */
function usableFilters(
  filters: readonly Filter[],
  indicator: Indicator,
  classification: Classification | null,
): readonly Filter[] {
  if (indicator.level === 'zone') return [];
  return classification === null ? filters.filter(({ type }) => type !== 'class') : filters;
}

function countsOf(classification: Classification | null, classes: readonly number[]): readonly number[] {
  const counts = Array.from({ length: classification === null ? 0 : classCountOf(classification) }, () => 0);
  for (const index of classes) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

function gapOf(atlas: Atlas, indicator: Indicator, placeId: PlaceId, span: Span | null): GrowthGap | null {
  if (indicator.measure.type !== 'change') return null;
  const growth = changeOf(atlas, indicator.id, placeId, span);
  return growth.value === null ? growth.reason : null;
}

function resourcesFor(atlas: Atlas, indicator: Indicator, circles: ChoroplethCircles | null): readonly Resource[] {
  const ids = [...new Set([indicator.id, ...(circles === null ? [] : [circles.indicator.id])])];
  return [...new Set(ids.flatMap((id) => resourcesOf(atlas, id)))];
}
