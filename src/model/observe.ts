import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId, Measure } from '../domain/indicator';
import type { Observation, Period, Point, Series } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { Span } from '../domain/view-spec';
import { NOT_AVAILABLE, keySuffix, readCell, sumObservations, worstStatus } from './cells';
import { crossesBreak, growthRate, meanAnnualGrowth, type Growth } from './growth';
import { locationQuotient } from './quotient';

/** When: `period` null = the latest; `span` is for measures of change alone, null = first to last period. */
export interface At {
  readonly period: Period | null;
  readonly span: Span | null;
}

type MeasureOf<T extends Measure['type']> = Extract<Measure, { readonly type: T }>;

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

export function latestPeriod(indicator: Indicator): Period | null {
  return indicator.periods.at(-1) ?? null;
}

/** First to last period of an indicator; null where it has fewer than two. */
export function wholeSpan(indicator: Indicator): Span | null {
  const first = indicator.periods[0];
  const last = indicator.periods.at(-1);
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/**
 * The period at which a ratio takes its denominator: `period + lag`, or with `denominatorNearest` the nearest earlier
 * one that the denominator has, or its first where there is none earlier (the area of 2022 serves 2010 too).
 */
export function denominatorPeriod(atlas: Atlas, measure: MeasureOf<'ratio'>, period: Period): Period {
  const wanted = period + measure.denominatorLag;
  const periods = atlas.indicators.get(measure.denominator)?.periods ?? [];
  if (!measure.denominatorNearest) return wanted;
  return periods.findLast((candidate) => candidate <= wanted) ?? periods[0] ?? wanted;
}

/**
 * The value of an indicator for a place. The metropolis and the three zones together are sums over their members for
 * what adds up, ratios of such sums for ratios; a missing or confidential member makes a sum missing or confidential,
 * never partial. Unknown indicator, place or period: missing. Never NaN, never a 0 that no source says.
 */
export function observe(atlas: Atlas, indicatorId: IndicatorId, placeId: PlaceId, at: At): Observation {
  const indicator = atlas.indicators.get(indicatorId);
  if (indicator === undefined) return NOT_AVAILABLE;
  if (indicator.measure.type === 'change') {
    const growth = changeOf(atlas, indicatorId, placeId, at.span);
    return growth.value === null
      ? NOT_AVAILABLE
      : { value: growth.value, status: changeStatus(atlas, indicator, placeId, at.span) };
  }
  const period = at.period ?? latestPeriod(indicator);
  return period === null ? NOT_AVAILABLE : observeAt(atlas, indicator, placeId, period);
}

function observeAt(atlas: Atlas, indicator: Indicator, placeId: PlaceId, period: Period): Observation {
  const { measure } = indicator;
  switch (measure.type) {
    case 'observed':
      return observeTable(atlas, indicator.id, measure, placeId, period);
    case 'ratio':
      return observeRatio(atlas, measure, placeId, period);
    case 'quotient':
      return observeQuotient(atlas, measure, placeId, period);
    case 'change':
      return NOT_AVAILABLE;
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
  const above = observe(atlas, measure.numerator, placeId, { period, span: null });
  const below = observe(atlas, measure.denominator, placeId, {
    period: denominatorPeriod(atlas, measure, period),
    span: null,
  });
  return withStatusOf([above, below], ([a, b]) => (b !== undefined && b > 0 ? ((a ?? 0) / b) * measure.factor : null));
}

function observeQuotient(atlas: Atlas, measure: MeasureOf<'quotient'>, placeId: PlaceId, period: Period): Observation {
  if (placeId === measure.reference) return NOT_AVAILABLE;
  const at = { period, span: null };
  const parts = [
    observe(atlas, measure.part, placeId, at),
    observe(atlas, measure.whole, placeId, at),
    observe(atlas, measure.part, measure.reference, at),
    observe(atlas, measure.whole, measure.reference, at),
  ];
  return withStatusOf(parts, ([part = null, whole = null, refPart = null, refWhole = null]) =>
    locationQuotient(part, whole, refPart, refWhole),
  );
}

/** Computes only where every input has a value; the result carries the worst status among them. */
function withStatusOf(
  inputs: readonly Observation[],
  compute: (values: readonly number[]) => number | null,
): Observation {
  const status = inputs.map((input) => input.status).reduce(worstStatus, 'A');
  if (status === 'M' || status === 'C') return { value: null, status };
  const value = compute(inputs.flatMap((input) => input.value ?? []));
  return value === null ? NOT_AVAILABLE : { value, status };
}

/** As `observe` for a measure of change, with the reason where there is no value. */
export function changeOf(atlas: Atlas, indicatorId: IndicatorId, placeId: PlaceId, span: Span | null): Growth {
  const indicator = atlas.indicators.get(indicatorId);
  const ends = indicator === undefined ? null : (span ?? wholeSpan(indicator));
  if (indicator === undefined || ends === null || indicator.measure.type !== 'change') {
    return { value: null, reason: 'missing' };
  }
  const base = atlas.indicators.get(indicator.measure.of);
  const [start, end] = ends;
  if (base === undefined || !(start < end)) return { value: null, reason: 'missing' };
  if (crossesBreak(null, start, end, base)) return { value: null, reason: 'break' };
  const from = observe(atlas, base.id, placeId, { period: start, span: null });
  const to = observe(atlas, base.id, placeId, { period: end, span: null });
  if (to.status === 'B') return { value: null, reason: 'break' };
  return indicator.measure.per === 'span'
    ? growthRate(from.value, to.value, base.unitKind)
    : meanAnnualGrowth(from.value, to.value, end - start, base.unitKind);
}

function changeStatus(atlas: Atlas, indicator: Indicator, placeId: PlaceId, span: Span | null): Observation['status'] {
  const ends = span ?? wholeSpan(indicator);
  if (indicator.measure.type !== 'change' || ends === null) return 'M';
  const { of } = indicator.measure;
  return ends.map((period) => observe(atlas, of, placeId, { period, span: null }).status).reduce(worstStatus, 'A');
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
    const previous = periods[index - 1];
    const span: Span | null = previous === undefined ? [period, period] : [previous, period];
    return { period, ...observe(atlas, indicatorId, placeId, { period, span }) };
  });
  return { placeId, indicatorId, points };
}
