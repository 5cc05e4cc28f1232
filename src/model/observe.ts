import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId, Measure } from '../domain/indicator';
import type { Observation, Period, Point, Series } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { Span } from '../domain/view-spec';
import { NOT_AVAILABLE, deriveObservation, keySuffix, readCell, sumObservations, worstStatus } from './cells';
import { growthOver, pointAt, type Growth } from './growth';
import { denominatorPeriod, latestPeriod, wholeSpan } from './periods';
import { locationQuotient } from './quotient';

export { latestPeriod, wholeSpan } from './periods';

/** When: `period` null = the latest; `span` is for measures of change alone, null = first to last period. */
export interface At {
  readonly period: Period | null;
  readonly span: Span | null;
}

type MeasureOf<T extends Measure['type']> = Extract<Measure, { readonly type: T }>;

/** Tail of the row keys of each indicator: worked out once an atlas, read 92 times a year of a map. */
const suffixes = new WeakMap<Atlas, Map<IndicatorId, string | null>>();

function suffixOf(atlas: Atlas, id: IndicatorId, measure: MeasureOf<'observed'>): string | null {
  let known = suffixes.get(atlas);
  if (known === undefined) {
    known = new Map();
    suffixes.set(atlas, known);
  }
  let suffix = known.get(id);
  if (suffix === undefined) {
    const table = atlas.tables.get(measure.resource);
    suffix = table === undefined ? null : keySuffix(table, measure.where);
    known.set(id, suffix);
  }
  return suffix;
}

/**
 * The value of an indicator for a place. The metropolis and the three zones together are sums over their members for
 * what adds up, ratios of such sums for ratios; a missing or confidential member makes a sum missing or confidential,
 * never partial. Unknown indicator, place or period: missing. Never NaN, never a 0 that no source says.
 */
export function observe(atlas: Atlas, indicatorId: IndicatorId, placeId: PlaceId, at: At): Observation {
  const indicator = atlas.indicators.get(indicatorId);
  if (indicator === undefined) return NOT_AVAILABLE;
  if (indicator.measure.type === 'change') return observeChange(atlas, indicator, indicator.measure, placeId, at.span);
  const period = at.period ?? latestPeriod(indicator);
  if (period === null) return NOT_AVAILABLE;
  switch (indicator.measure.type) {
    case 'observed':
      return observeTable(atlas, indicator.id, indicator.measure, placeId, period);
    case 'ratio':
      return observeRatio(atlas, indicator.measure, placeId, period);
    case 'quotient':
      return observeQuotient(atlas, indicator.measure, placeId, period);
  }
}

function observeTable(
  atlas: Atlas,
  id: IndicatorId,
  measure: MeasureOf<'observed'>,
  placeId: PlaceId,
  period: Period,
): Observation {
  const table = atlas.tables.get(measure.resource);
  const suffix = suffixOf(atlas, id, measure);
  if (table === undefined || suffix === null) return NOT_AVAILABLE;
  const memberIds = atlas.places.get(placeId)?.memberIds ?? [];
  if (memberIds.length === 0) return readCell(table, suffix, placeId, period);
  if (!measure.additive) return NOT_AVAILABLE;
  return sumObservations(memberIds.map((memberId) => readCell(table, suffix, memberId, period)));
}

function observeRatio(atlas: Atlas, measure: MeasureOf<'ratio'>, placeId: PlaceId, period: Period): Observation {
  const below = denominatorPeriod(atlas, measure, period);
  const parts = [
    observe(atlas, measure.numerator, placeId, { period, span: null }),
    observe(atlas, measure.denominator, placeId, { period: below, span: null }),
  ];
  return deriveObservation(parts, ([numerator = 0, denominator = 0]) =>
    denominator > 0 ? (numerator / denominator) * measure.factor : null,
  );
}

/** A place has no location quotient against itself: it would always be 1. */
function observeQuotient(atlas: Atlas, measure: MeasureOf<'quotient'>, placeId: PlaceId, period: Period): Observation {
  if (placeId === measure.reference) return NOT_AVAILABLE;
  const at = { period, span: null };
  const parts = [
    observe(atlas, measure.part, placeId, at),
    observe(atlas, measure.whole, placeId, at),
    observe(atlas, measure.part, measure.reference, at),
    observe(atlas, measure.whole, measure.reference, at),
  ];
  return deriveObservation(parts, ([part = 0, whole = 0, refPart = 0, refWhole = 0]) =>
    locationQuotient(part, whole, refPart, refWhole),
  );
}

function observeChange(
  atlas: Atlas,
  indicator: Indicator,
  measure: MeasureOf<'change'>,
  placeId: PlaceId,
  span: Span | null,
): Observation {
  const base = atlas.indicators.get(measure.of);
  const ends = span ?? wholeSpan(indicator);
  if (base === undefined || ends === null) return NOT_AVAILABLE;
  const series = seriesWithin(atlas, base, placeId, ends);
  const { value } = growthOver(series, ends, measure.per, base);
  if (value === null) return NOT_AVAILABLE;
  return { value, status: worstStatus(pointAt(series, ends[0]).status, pointAt(series, ends[1]).status) };
}

/**
 * As `observe` for a measure of change, with the reason where there is no value. Any other indicator: missing.
 * @param span null = first to last period
 */
export function changeOf(atlas: Atlas, indicatorId: IndicatorId, placeId: PlaceId, span: Span | null): Growth {
  const indicator = atlas.indicators.get(indicatorId);
  if (indicator?.measure.type !== 'change') return { value: null, reason: 'missing' };
  const base = atlas.indicators.get(indicator.measure.of);
  const ends = span ?? wholeSpan(indicator);
  if (base === undefined || ends === null) return { value: null, reason: 'missing' };
  return growthOver(seriesWithin(atlas, base, placeId, ends), ends, indicator.measure.per, base);
}

function seriesWithin(atlas: Atlas, indicator: Indicator, placeId: PlaceId, [start, end]: Span): Series {
  const periods = indicator.periods.filter((period) => period >= start && period <= end);
  const points = periods.map((period) => ({
    period,
    ...observe(atlas, indicator.id, placeId, { period, span: null }),
  }));
  return { placeId, indicatorId: indicator.id, points };
}

/** One observation a place, in the order of `placeIds`. */
export function observeAll(
  atlas: Atlas,
  indicatorId: IndicatorId,
  placeIds: readonly PlaceId[],
  at: At,
): readonly Observation[] {
  return placeIds.map((placeId) => observe(atlas, indicatorId, placeId, at));
}

/**
 * Every period of the indicator, missing ones as status M. For a measure of change: the change since the period
 * before; its first point is missing.
 */
export function seriesOf(atlas: Atlas, indicatorId: IndicatorId, placeId: PlaceId): Series {
  const indicator = atlas.indicators.get(indicatorId);
  const points = (indicator?.periods ?? []).map((period, index, periods): Point => {
    const span: Span = [periods[index - 1] ?? period, period];
    return { period, ...observe(atlas, indicatorId, placeId, { period, span }) };
  });
  return { placeId, indicatorId, points };
}
