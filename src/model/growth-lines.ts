import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { Period, Point, Series } from '../domain/observation';
import type { Place } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { DataError } from '../domain/table';
import type { GrowthScale, GrowthSpec, Span } from '../domain/view-spec';
import { chooseLines, standIn, type ChosenLine } from './growth-choice';
import { crossesBreak, doublingTimeYears, growthOver, indexBase, indexTo, pointAt, type Growth } from './growth';
import { isLoaded } from './loaded';
import { seriesOf } from './observe';
import { PUBLISHED_GROWTH_2017, type PublishedGrowth } from './published-growth';
import { errorsOf, resourcesOf } from './sources';

/** One curve. `points` and `index` hold every period of the indicator, gaps as points without a value. */
export interface GrowthLine extends ChosenLine {
  /** Place id: what is lit and selected together. */
  readonly key: string;
  /** In the unit of the indicator. */
  readonly points: readonly Point[];
  /** 100 at the base; all missing where `divisor` has no value. */
  readonly index: readonly Point[];
  /** What the index divides by, or why there is none. */
  readonly divisor: Growth;
  /** Over the span: mean annual growth, or where `pace` is `points` the difference of two shares (0.01 = one point). */
  readonly growth: Growth;
  readonly doublingYears: number | null;
}

/** How change over the span is told: of a share in points, of a change not at all, of the rest as a rate a year. */
export type Pace = 'annual' | 'points' | 'none';

export interface GrowthData {
  readonly indicator: Indicator;
  /** False where a file behind the indicator failed: there are no lines then, and nothing is said of any. */
  readonly isLoaded: boolean;
  /** Pins, total, own, context; only places with at least one value. */
  readonly lines: readonly GrowthLine[];
  readonly periods: readonly Period[];
  /** That of the spec where `scalesFor` allows it, else `level`. */
  readonly scale: GrowthScale;
  readonly base: Period;
  readonly span: Span;
  readonly pace: Pace;
  /** Null where it is hidden or the indicator is no quantity that a rate of growth can be said of. */
  readonly reference: PublishedGrowth | null;
  /** Key of the line that stands for a place: its own, or for a commune that of its zone. */
  readonly lineOf: ReadonlyMap<string, string>;
  /** Pinned places that the indicator does not know, or that have no value at all. */
  readonly leftOut: readonly Place[];
  readonly resources: readonly Resource[];
  readonly errors: readonly DataError[];
}

/** What may be said of the change of an indicator: a rate a year, points, or nothing. */
export function paceOf({ unitKind }: Indicator): Pace {
  if (unitKind === 'share') return 'points';
  return unitKind === 'change' || unitKind === 'quotient' ? 'none' : 'annual';
}

const EVERY_SCALE: readonly GrowthScale[] = ['index', 'level', 'log'];
const LEVEL_ALONE: readonly GrowthScale[] = ['level'];

/** Scales that mean something: one period has no growth, and an index or a logarithm of a share, a quotient or a change would mislead. */
export function scalesFor(indicator: Indicator): readonly GrowthScale[] {
  return paceOf(indicator) === 'annual' && indicator.periods.length > 1 ? EVERY_SCALE : LEVEL_ALONE;
}

/** Whether a rate of growth, and so the published one, can be said of an indicator: of counts and euros over time. */
export function takesReference({ periods, unitKind }: Indicator): boolean {
  return periods.length > 1 && (unitKind === 'count' || unitKind === 'euro');
}

function hasValue(series: Series): boolean {
  return series.points.some((point) => point.value !== null);
}

/**
 * The widest span over which the lines that matter all have a value and that crosses no break: a series that begins
 * later than the indicator (Marseille in FLORES) would otherwise have neither index nor rate. After a break, what
 * follows the last one. The whole series where there is no such span.
 */
function widestSpan(
  { periods, breaks }: Indicator,
  lines: readonly { readonly series: Series; readonly role: string }[],
): Span {
  const whole: Span = [periods[0] ?? 0, periods.at(-1) ?? 0];
  const pinned = lines.filter(({ role }) => role === 'pinned');
  const watched = pinned.length > 0 ? pinned : lines.filter(({ role }) => role !== 'context');
  const lastBreak = Math.max(-Infinity, ...breaks.map(({ period }) => period));
  const complete = periods.filter((period) => watched.every(({ series }) => pointAt(series, period).value !== null));
  const comparable = complete.filter((period) => period >= lastBreak);
  const [first, last] = [comparable[0], comparable.at(-1)];
  return first !== undefined && last !== undefined && first < last ? [first, last] : whole;
}

function pointsOver(series: Series, [start, end]: Span, indicator: Indicator): Growth {
  if (crossesBreak(series, start, end, indicator)) return { value: null, reason: 'break' };
  const from = pointAt(series, start).value;
  const to = pointAt(series, end).value;
  return from === null || to === null ? { value: null, reason: 'missing' } : { value: to - from };
}

function growthOf(series: Series, span: Span, indicator: Indicator, pace: Pace): Growth {
  if (pace === 'none') return { value: null, reason: 'missing' };
  return pace === 'points' ? pointsOver(series, span, indicator) : growthOver(series, span, 'year', indicator);
}

function hasPeriods(periods: readonly Period[], span: Span | null): span is Span {
  return span !== null && span[0] < span[1] && span.every((period) => periods.includes(period));
}

/**
 * Curves of one indicator, so that two definitions never share an axis. Null where the atlas does not have it.
 * @param spec a base or span that the indicator does not have counts as null; a null base or span is the first period,
 *   the whole series, where the pinned places (else our own) all have a value
 * @param published rate of the reference line; it is drawn for counts and euros alone
 */
export function growthData(
  atlas: Atlas,
  spec: GrowthSpec,
  published: PublishedGrowth = PUBLISHED_GROWTH_2017,
): GrowthData | null {
  const indicator = atlas.indicators.get(spec.indicator);
  if (indicator === undefined) return null;
  const { periods } = indicator;
  const choice = chooseLines(atlas, indicator, spec.places);
  const all = choice.lines.map((line) => ({ ...line, series: seriesOf(atlas, indicator.id, line.place.id) }));
  const lines = all.filter(({ series }) => hasValue(series));
  const empty = all.filter(({ series, role }) => role === 'pinned' && !hasValue(series));
  const widest = widestSpan(indicator, lines);
  const span = hasPeriods(periods, spec.span) ? spec.span : widest;
  const base = spec.base !== null && periods.includes(spec.base) ? spec.base : widest[0];
  const pace = paceOf(indicator);
  return {
    indicator,
    isLoaded: isLoaded(atlas, indicator.id),
    lines: lines.map((line) => lineOf(line, indicator, base, span, pace)),
    periods,
    scale: scalesFor(indicator).includes(spec.scale) ? spec.scale : 'level',
    base,
    span,
    pace,
    reference: spec.reference && takesReference(indicator) ? published : null,
    lineOf: standIns(atlas, indicator, lines),
    leftOut: [...choice.leftOut, ...empty.map(({ place }) => place)],
    resources: resourcesOf(atlas, indicator.id),
    errors: errorsOf(atlas, [indicator.id]),
  };
}

function standIns(
  atlas: Atlas,
  { level }: Indicator,
  lines: readonly { readonly place: Place }[],
): ReadonlyMap<string, string> {
  const drawn = new Set<string>(lines.map(({ place }) => place.id));
  const pairs = [...atlas.places.values()].map((place) => [place.id, standIn(atlas, place, level)?.id ?? ''] as const);
  return new Map(pairs.filter(([, key]) => drawn.has(key)));
}

function lineOf(
  { series, ...line }: ChosenLine & { readonly series: Series },
  indicator: Indicator,
  base: Period,
  span: Span,
  pace: Pace,
): GrowthLine {
  const growth = growthOf(series, span, indicator, pace);
  return {
    ...line,
    key: line.place.id,
    points: series.points,
    index: indexTo(series, base, indicator).points,
    divisor: indexBase(series, base, indicator),
    growth,
    doublingYears: pace === 'annual' && growth.value !== null ? doublingTimeYears(growth.value) : null,
  };
}
