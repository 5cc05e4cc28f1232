import type { Atlas } from '../domain/atlas';
import type { Indicator, Measure } from '../domain/indicator';
import type { Period } from '../domain/observation';
import type { Span } from '../domain/view-spec';

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
 * one that the denominator has, or its first where there is none earlier (the area of 2022 serves 2010 too). A caption
 * that gives the year of a ratio says this one as well where it differs.
 */
export function denominatorPeriod(
  atlas: Atlas,
  measure: Extract<Measure, { readonly type: 'ratio' }>,
  period: Period,
): Period {
  const wanted = period + measure.denominatorLag;
  if (!measure.denominatorNearest) return wanted;
  const periods = atlas.indicators.get(measure.denominator)?.periods ?? [];
  return periods.findLast((candidate) => candidate <= wanted) ?? periods[0] ?? wanted;
}
