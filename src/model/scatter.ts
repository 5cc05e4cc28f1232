import type { ScatterSpec } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import type { Place } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { Span } from '../domain/view-spec';
import { isCount } from './choropleth';
import { leastSquares, rankCorrelation, type FittedLine, type Pair } from './correlation';
import { allowsLog, axisFor } from './distribution';
import { crossesBreak } from './growth';
import { areasAmong } from './group';
import { isLoaded } from './loaded';
import { observe, wholeSpan, type At } from './observe';
import { latestPeriod } from './periods';
import { communesOf, zonesOf } from './places';
import { resourcesOf } from './sources';

export interface ScatterAxis {
  readonly indicator: Indicator;
  readonly at: At;
  readonly type: 'linear' | 'log';
  readonly allowsLog: boolean;
  readonly resources: readonly Resource[];
}

export interface ScatterPlace {
  readonly place: Place;
  readonly x: Observation;
  readonly y: Observation;
  /** Null where no sizes are drawn. */
  readonly size: Observation | null;
  /** Where its trail begins; null without trails or where either value is missing then. */
  readonly from: Pair | null;
}

export interface PlacedPoint extends ScatterPlace {
  readonly at: Pair;
}

export interface ScatterSize {
  readonly indicator: Indicator;
  readonly period: Period | null;
  /** Highest value of all places and periods: an area means the same in every year. */
  readonly max: number;
}

/** What the two indicators have in common by their making, so that they would go together whatever happens. */
export type Kinship = 'same' | 'denominator' | 'part' | 'counts' | null;

export interface ScatterData {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly size: ScatterSize | null;
  readonly level: Indicator['level'];
  readonly isLoaded: boolean;
  /** Every place of the level; a zone that is the sum of others is none. */
  readonly places: readonly ScatterPlace[];
  /** Those that have both values. */
  readonly placed: readonly PlacedPoint[];
  /** Pinned sums of communes, on axes of communes: beside the places, and in none of what is computed from them. */
  readonly areas: readonly ScatterPlace[];
  readonly placedAreas: readonly PlacedPoint[];
  readonly missing: number;
  readonly confidential: number;
  /** On the logarithms where an axis is logarithmic. */
  readonly fit: FittedLine | null;
  readonly rankCorrelation: number | null;
  readonly kinship: Kinship;
  /** Periods that both indicators have, for trails; fewer than two where either is a change. */
  readonly shared: readonly Period[];
  /** The two ends of the trails that are drawn. */
  readonly trail: Span | null;
  /** A series breaks between the two ends that were asked for: there is no trail then. */
  readonly broken: boolean;
  readonly resources: readonly Resource[];
}

/** The period nearest to a wish, the earlier of two; the latest without a wish. */
export function nearestPeriod(indicator: Indicator, wanted: Period | null): Period | null {
  if (wanted === null) return latestPeriod(indicator);
  return indicator.periods.reduce<Period | null>(
    (best, period) => (best === null || Math.abs(period - wanted) < Math.abs(best - wanted) ? period : best),
    null,
  );
}

function timeOf(indicator: Indicator, wanted: Period | null): At {
  return indicator.measure.type === 'change'
    ? { period: null, span: wholeSpan(indicator) }
    : { period: nearestPeriod(indicator, wanted), span: null };
}

/** Periods at which both can be observed; a change has no point in time. */
export function sharedPeriods(x: Indicator, y: Indicator): readonly Period[] {
  if (x.measure.type === 'change' || y.measure.type === 'change') return [];
  return x.periods.filter((period) => y.periods.includes(period));
}

function kinshipOf({ id, measure, unitKind }: Indicator, other: Indicator): Kinship {
  if (id === other.id) return 'same';
  const [own, theirs] = [measure, other.measure];
  if (own.type === 'ratio' && theirs.type === 'ratio' && own.denominator === theirs.denominator) return 'denominator';
  const isMadeOf = (made: Indicator['measure'], part: string): boolean =>
    (made.type === 'ratio' && (made.numerator === part || made.denominator === part)) ||
    (made.type === 'quotient' && (made.part === part || made.whole === part));
  const crossed =
    own.type === 'ratio' &&
    theirs.type === 'ratio' &&
    (own.numerator === theirs.denominator ||
      own.denominator === theirs.numerator ||
      own.numerator === theirs.numerator);
  if (crossed || isMadeOf(own, other.id) || isMadeOf(theirs, id)) return 'part';
  return isCount({ unitKind }) && isCount(other) ? 'counts' : null;
}

/**
 * Every place of a level by two indicators. Null where the atlas does not have both, or they are of two levels. A place
 * without one of the values has no point: it is counted as confidential where either is, else as missing.
 */
export function scatterData(atlas: Atlas, spec: ScatterSpec): ScatterData | null {
  const [x, y] = [atlas.indicators.get(spec.x), atlas.indicators.get(spec.y)];
  if (x === undefined || y === undefined || x.level !== y.level) return null;
  const shared = sharedPeriods(x, y);
  const wanted = spec.span !== null && spec.span.every((period) => shared.includes(period)) ? spec.span : null;
  const broken = wanted !== null && [x, y].some((one) => crossesBreak(null, wanted[0], wanted[1], one));
  const trail = broken ? null : wanted;
  const period = wanted?.[1] ?? spec.period;
  const [atX, atY] = [timeOf(x, period), timeOf(y, period)];
  const units = (x.level === 'zone' ? zonesOf(atlas) : communesOf(atlas)).filter(
    ({ memberIds }) => memberIds.length === 0,
  );
  const groups = x.level === 'commune' ? areasAmong(atlas, spec.places) : [];
  const size = sizeOf(atlas, spec, x.level, period, [...units, ...groups]);
  const read = (place: Place): ScatterPlace => {
    const [ownX, ownY] = [observe(atlas, x.id, place.id, atX), observe(atlas, y.id, place.id, atY)];
    const then = { period: trail?.[0] ?? null, span: null };
    const [fromX, fromY] =
      trail === null ? [null, null] : [x, y].map(({ id }) => observe(atlas, id, place.id, then).value);
    const sizeAt =
      size === null ? null : observe(atlas, size.indicator.id, place.id, { period: size.period, span: null });
    const from = fromX == null || fromY == null ? null : ([fromX, fromY] as const);
    return { place, x: ownX, y: ownY, size: sizeAt, from };
  };
  const [places, areas] = [units.map(read), groups.map(read)];
  const [placed, placedAreas] = [places.flatMap(placedOf), areas.flatMap(placedOf)];
  const scaleOf = (axis: 0 | 1): Pick<ScatterAxis, 'type' | 'allowsLog'> => {
    const values = [...placed, ...placedAreas].flatMap(({ at, from }) => [
      at[axis],
      ...(from === null ? [] : [from[axis]]),
    ]);
    const ascending = values.toSorted((a, b) => a - b);
    return { type: axisFor(axis === 0 ? spec.xAxis : spec.yAxis, ascending), allowsLog: allowsLog(ascending) };
  };
  const axes = {
    x: { indicator: x, at: atX, ...scaleOf(0), resources: resourcesOf(atlas, x.id) },
    y: { indicator: y, at: atY, ...scaleOf(1), resources: resourcesOf(atlas, y.id) },
  };
  const kinship = kinshipOf(x, y);
  const pairs = placed.map(({ at }) => at);
  return {
    ...axes,
    size,
    level: x.level,
    isLoaded: [x, y].every(({ id }) => isLoaded(atlas, id)),
    places,
    placed,
    areas,
    placedAreas,
    ...countsOf(places),
    fit: kinship === 'same' ? null : leastSquares(pairs.map((pair) => onAxes(pair, axes))),
    rankCorrelation: kinship === 'same' ? null : rankCorrelation(pairs),
    kinship,
    shared,
    trail,
    broken,
    resources: resourcesFor(atlas, [x, y, ...(size === null ? [] : [size.indicator])]),
  };
}

function placedOf(one: ScatterPlace): readonly PlacedPoint[] {
  return one.x.value === null || one.y.value === null ? [] : [{ ...one, at: [one.x.value, one.y.value] }];
}

/** A pair as the line sees it: logarithms to base ten where an axis is logarithmic. */
export function onAxes(
  [x, y]: Pair,
  axes: { readonly x: Pick<ScatterAxis, 'type'>; readonly y: Pick<ScatterAxis, 'type'> },
): Pair {
  const on = (value: number, type: ScatterAxis['type']): number => (type === 'log' ? Math.log10(value) : value);
  return [on(x, axes.x.type), on(y, axes.y.type)];
}

/** The value of y that the line gives at a value of x, both as they are observed. */
export function fittedAt({ slope, intercept }: FittedLine, x: number, data: Pick<ScatterData, 'x' | 'y'>): number {
  const y = intercept + slope * (data.x.type === 'log' ? Math.log10(x) : x);
  return data.y.type === 'log' ? 10 ** y : y;
}

function sizeOf(
  atlas: Atlas,
  spec: ScatterSpec,
  level: Indicator['level'],
  period: Period | null,
  units: readonly Place[],
): ScatterSize | null {
  const indicator = spec.size === null ? undefined : atlas.indicators.get(spec.size);
  if (indicator === undefined || indicator.level !== level || !isCount(indicator)) return null;
  if (!isLoaded(atlas, indicator.id)) return null;
  const values = indicator.periods.flatMap((one) =>
    units.map(({ id }) => observe(atlas, indicator.id, id, { period: one, span: null }).value ?? 0),
  );
  return { indicator, period: nearestPeriod(indicator, period), max: Math.max(0, ...values) };
}

function countsOf(places: readonly ScatterPlace[]): Pick<ScatterData, 'missing' | 'confidential'> {
  const without = places.filter(({ x, y }) => x.value === null || y.value === null);
  const confidential = without.filter(({ x, y }) => x.status === 'C' || y.status === 'C').length;
  return { confidential, missing: without.length - confidential };
}

function resourcesFor(atlas: Atlas, indicators: readonly Indicator[]): readonly Resource[] {
  return [...new Set(indicators.flatMap(({ id }) => resourcesOf(atlas, id)))];
}
