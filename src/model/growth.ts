import type { UnitKind } from '../domain/indicator';
import type { Observation, Period, Point, Series } from '../domain/observation';
import type { Span } from '../domain/view-spec';
import { NOT_AVAILABLE } from './cells';

/** Under ten units one more or one less is a swing of 10 %: no percentage is given. */
export const SMALL_BASE = 10;

export type GrowthGap = 'small-base' | 'missing' | 'break' | 'zero';
export type Growth = { readonly value: number } | { readonly value: null; readonly reason: GrowthGap };

/** What growth must know of an indicator; an `Indicator` fits as it is. */
export interface GrowthContext {
  /** `count`: a base under SMALL_BASE gives no percentage. */
  readonly unitKind: UnitKind;
  readonly breaks: readonly { readonly period: Period }[];
}

const NO_CONTEXT: GrowthContext = { unitKind: 'rate', breaks: [] };

function gap(reason: GrowthGap): Growth {
  return { value: null, reason };
}

/** Why a value cannot be the base of a growth; null where it can. */
export function baseGap(from: number | null, unitKind: UnitKind): GrowthGap | null {
  if (from === null || Number.isNaN(from)) return 'missing';
  if (from <= 0) return 'zero';
  return unitKind === 'count' && from < SMALL_BASE ? 'small-base' : null;
}

/** Relative change (to - from) / from: 0.13 is +13 %. A base of 0 or less has none. */
export function growthRate(from: number | null, to: number | null, unitKind: UnitKind = 'rate'): Growth {
  const reason = baseGap(from, unitKind);
  if (reason !== null) return gap(reason);
  if (from === null || to === null || Number.isNaN(to)) return gap('missing');
  return { value: (to - from) / from };
}

/**
 * Mean annual growth rate (CAGR): (to / from)^(1 / years) - 1.
 * Source: INSEE, definition of "taux de croissance annuel moyen".
 * @param years length of the span, > 0; quarters are fractions of a year
 */
export function meanAnnualGrowth(
  from: number | null,
  to: number | null,
  years: number,
  unitKind: UnitKind = 'rate',
): Growth {
  const reason = baseGap(from, unitKind);
  if (reason !== null) return gap(reason);
  if (from === null || to === null || Number.isNaN(to) || !(years > 0)) return gap('missing');
  if (to < 0) return gap('zero');
  return { value: Math.pow(to / from, 1 / years) - 1 };
}

/** Years until a quantity that grows by that much a year has doubled; null where it does not grow. */
export function doublingTimeYears(annualGrowth: number): number | null {
  return annualGrowth > 0 && Number.isFinite(annualGrowth) ? Math.LN2 / Math.log1p(annualGrowth) : null;
}

/** True where the series breaks after `from` and not later than `to`: the two sides cannot be compared. */
export function crossesBreak(series: Series | null, from: Period, to: Period, context: GrowthContext): boolean {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const inside = (period: Period): boolean => period > low && period <= high;
  if (context.breaks.some((entry) => inside(entry.period))) return true;
  return series !== null && series.points.some((point) => point.status === 'B' && inside(point.period));
}

export function pointAt(series: Series, period: Period): Observation {
  return series.points.find((point) => point.period === period) ?? NOT_AVAILABLE;
}

/** Growth of a series between the two ends of a span: `span` in all, `year` as mean annual growth. */
export function growthOver(
  series: Series,
  span: Span,
  per: 'span' | 'year',
  context: GrowthContext = NO_CONTEXT,
): Growth {
  const [start, end] = span;
  if (!(start < end)) return gap('missing');
  if (crossesBreak(series, start, end, context)) return gap('break');
  const from = pointAt(series, start).value;
  const to = pointAt(series, end).value;
  return per === 'span'
    ? growthRate(from, to, context.unitKind)
    : meanAnnualGrowth(from, to, end - start, context.unitKind);
}

/** The value that an index at `base` divides by, or why there is none. */
export function indexBase(series: Series, base: Period, context: GrowthContext = NO_CONTEXT): Growth {
  const { value } = pointAt(series, base);
  const reason = baseGap(value, context.unitKind);
  return reason !== null || value === null ? gap(reason ?? 'missing') : { value };
}

/**
 * The series as an index, 100 at `base`. Where the base gives none (missing, zero, under ten units) every point is
 * missing; so is each point on the other side of a break.
 */
export function indexTo(series: Series, base: Period, context: GrowthContext = NO_CONTEXT): Series {
  const divisor = indexBase(series, base, context).value;
  const points = series.points.map((point): Point => {
    if (point.value === null) return point;
    const usable = divisor !== null && !crossesBreak(series, base, point.period, context);
    return usable ? { ...point, value: (point.value / divisor) * 100 } : { period: point.period, ...NOT_AVAILABLE };
  });
  return { ...series, points };
}
