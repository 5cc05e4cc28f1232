import { median } from 'd3';
import type { Atlas } from '../domain/atlas';
import type { Coverage, Indicator, IndicatorId } from '../domain/indicator';
import type { Observation } from '../domain/observation';
import { METROPOLIS_ID, type PlaceId } from '../domain/place';
import type { Span } from '../domain/view-spec';
import { deriveObservation } from './cells';
import { SMALL_WHOLE } from './employer-structure';
import { SMALL_BASE } from './growth';
import { latestPeriod, observe, wholeSpan } from './observe';
import { communesOf } from './places';
import { rankAmong, type Rank } from './rank';

const LATEST = { period: null, span: null } as const;
/** Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Φ⁻¹(3/4). */
const MAD_TO_SIGMA = 1.4826;
/** Under one standard deviation a commune is like most others. */
export const LEAST_SCORE = 1;

/**
 * Measures of one family tell the same story (where people are dense, so are jobs and establishments): of each family
 * the strongest alone is told.
 */
export type StandingFamily = 'density' | 'fabric' | 'creation' | 'growth' | 'people' | 'size' | 'wage' | 'sector';

interface Candidate {
  readonly indicator: IndicatorId;
  /** For a share of employers by sector: what it is a share of. */
  readonly whole: IndicatorId | null;
  readonly family: StandingFamily;
}

const of = (family: StandingFamily, ...ids: readonly IndicatorId[]): readonly Candidate[] =>
  ids.map((indicator) => ({ indicator, whole: null, family }));
const partOf = (whole: IndicatorId, ...ids: readonly IndicatorId[]): readonly Candidate[] =>
  ids.map((indicator) => ({ indicator, whole, family: 'sector' }));

/** Ratios, shares and changes alone: by counts Marseille would stand out of everything, and say only that it is large. */
const CANDIDATES: readonly Candidate[] = [
  ...of('density', 'establishments-per-km2', 'jobs-per-km2', 'population-density'),
  ...of('fabric', 'establishments-per-1000'),
  ...of('creation', 'creation-rate', 'creations-per-1000'),
  ...of('growth', 'establishments-growth', 'jobs-change'),
  ...of('people', 'population-change'),
  ...of('size', 'jobs-per-establishment', 'employers-large-share'),
  ...of('wage', 'wage'),
  ...partOf(
    'employers',
    'employers-industry',
    'employers-construction',
    'employers-services',
    'employers-agriculture',
    'employers-public',
  ),
];

/** Every indicator that a commune may stand out by. */
export const STANDING_INDICATORS: readonly IndicatorId[] = CANDIDATES.map(({ indicator }) => indicator);

export interface Standing {
  readonly indicator: Indicator;
  /** A period (both ends equal), or the two ends of a change. */
  readonly span: Span;
  /** `share`: the values are shares 0..1 of the employer establishments; else they are in the unit of the indicator. */
  readonly reading: 'indicator' | 'share';
  readonly family: StandingFamily;
  readonly coverage: Coverage;
  readonly observation: Observation;
  /** Of the communes that have a value, each counted once. */
  readonly medianOfCommunes: number;
  /** Sum over sum, not a mean of communes; null where the source has none (a wage). */
  readonly metropolis: number | null;
  readonly rank: Rank;
  /** How far from the median, in robust standard deviations; its sign says on which side. */
  readonly score: number;
  /** Values of all communes that have one, in no order, for a picture of where this one stands. */
  readonly spread: readonly number[];
}

interface Measured {
  readonly candidate: Candidate;
  readonly indicator: Indicator;
  readonly values: ReadonlyMap<PlaceId, Observation>;
  readonly scores: ReadonlyMap<PlaceId, number>;
  readonly medianOfCommunes: number;
  readonly metropolis: number | null;
  readonly span: Span;
}

const known = new WeakMap<Atlas, readonly Measured[]>();

function valueAt(atlas: Atlas, { indicator, whole }: Candidate, placeId: PlaceId): Observation {
  const own = observe(atlas, indicator, placeId, LATEST);
  if (whole === null) return own;
  return deriveObservation([own, observe(atlas, whole, placeId, LATEST)], ([part = 0, all = 0]) =>
    all > 0 ? part / all : null,
  );
}

/** Of few things any share or change is large: the count that must be large enough, and how large. */
function isTelling(atlas: Atlas, candidate: Candidate, { measure, unitKind }: Indicator, placeId: PlaceId): boolean {
  const atLeast = (id: IndicatorId, at: { period: number | null; span: null }, least: number): boolean =>
    (observe(atlas, id, placeId, at).value ?? 0) >= least;
  if (candidate.whole !== null) return atLeast(candidate.whole, LATEST, SMALL_WHOLE);
  if (measure.type === 'change') {
    const base = atlas.indicators.get(measure.of);
    const start = base === undefined ? null : (wholeSpan(base)?.[0] ?? null);
    return atLeast(measure.of, { period: start, span: null }, SMALL_WHOLE);
  }
  if (measure.type !== 'ratio') return true;
  return unitKind === 'share'
    ? atLeast(measure.denominator, LATEST, SMALL_WHOLE)
    : atLeast(measure.numerator, LATEST, SMALL_BASE);
}

/** Rates and wages are skewed and positive, so their ratios count: logarithm. Shares and changes are taken as they are. */
function onScale(value: number, { unitKind }: Indicator, reading: Standing['reading']): number | null {
  if (reading === 'share' || unitKind === 'share' || unitKind === 'change') return value;
  return value > 0 ? Math.log(value) : null;
}

/**
 * Robust z-scores: (x - median) / (1.4826 * median absolute deviation), by place. Neither Marseille nor one odd commune
 * moves median or deviation. None at all where more than half have the same value, since nothing then is ordinary spread.
 * Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993.
 */
export function robustScores<K>(values: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  const centre = median(values.values()) ?? 0;
  const spread = MAD_TO_SIGMA * (median([...values.values()], (value) => Math.abs(value - centre)) ?? 0);
  if (!(spread > 0)) return new Map();
  return new Map([...values].map(([key, value]) => [key, (value - centre) / spread]));
}

function measure(atlas: Atlas, candidate: Candidate): readonly Measured[] {
  const indicator = atlas.indicators.get(candidate.indicator);
  const latest = indicator === undefined ? null : latestPeriod(indicator);
  if (indicator === undefined || latest === null) return [];
  const whole = indicator.measure.type === 'change' ? wholeSpan(indicator) : null;
  const span: Span = whole ?? [latest, latest];
  const values = new Map(communesOf(atlas).map(({ id }) => [id, valueAt(atlas, candidate, id)]));
  const telling = [...values].flatMap(([id, { value }]): readonly (readonly [PlaceId, number])[] =>
    value === null || !isTelling(atlas, candidate, indicator, id) ? [] : [[id, value]],
  );
  const scaled = telling.flatMap(([id, value]): readonly (readonly [PlaceId, number])[] => {
    const at = onScale(value, indicator, candidate.whole === null ? 'indicator' : 'share');
    return at === null ? [] : [[id, at]];
  });
  const medianOfCommunes = median(values.values(), ({ value }) => value);
  if (medianOfCommunes === undefined) return [];
  const metropolis = valueAt(atlas, candidate, METROPOLIS_ID).value;
  return [{ candidate, indicator, values, scores: robustScores(new Map(scaled)), medianOfCommunes, metropolis, span }];
}

function standingOf({ candidate, ...measured }: Measured, placeId: PlaceId): readonly Standing[] {
  const observation = measured.values.get(placeId);
  const score = measured.scores.get(placeId);
  const ids = [...measured.values.keys()];
  const values = [...measured.values.values()].map(({ value }) => value);
  const rank = rankAmong(values, ids.indexOf(placeId));
  if (observation === undefined || score === undefined || rank === null) return [];
  const { indicator, medianOfCommunes, metropolis, span } = measured;
  const reading = candidate.whole === null ? 'indicator' : 'share';
  const { family } = candidate;
  const spread = values.filter((value) => value !== null);
  return [
    {
      indicator,
      reading,
      family,
      coverage: indicator.coverage,
      observation,
      medianOfCommunes,
      metropolis,
      rank,
      score,
      span,
      spread,
    },
  ];
}

/**
 * What sets a commune apart from the others: the largest robust z-scores among ratios, shares and changes at their latest
 * period, at least LEAST_SCORE either way, one a family, strongest first; equal ones in the order of the list. Missing and
 * confidential values never stand out, nor do those made of few things: a rate of fewer than 10, a share of fewer than 50
 * or a change from fewer than 50. No indicator of communes covers the digital sector alone (`coverage` says what each one
 * covers): none of this may be called digital. Empty for a place that is no commune, and for a commune like most others.
 */
export function standingOut(atlas: Atlas, placeId: PlaceId, count: number): readonly Standing[] {
  let measured = known.get(atlas);
  if (measured === undefined) {
    measured = CANDIDATES.flatMap((candidate) => measure(atlas, candidate));
    known.set(atlas, measured);
  }
  const ranked = measured
    .flatMap((entry) => standingOf(entry, placeId))
    .filter(({ score }) => Math.abs(score) >= LEAST_SCORE)
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const seen = new Set<StandingFamily>();
  return ranked.filter(({ family }) => !seen.has(family) && seen.add(family)).slice(0, count);
}
