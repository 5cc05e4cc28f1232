import type { Atlas } from '../domain/atlas';
import { CLAIM_IDS, type ClaimId, type Claims } from '../domain/claim';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import { OUR_ZONES_ID, type Place, type PlaceId } from '../domain/place';
import type { Span } from '../domain/view-spec';
import { doublingTimeYears, growthOver, pointAt, type Growth } from './growth';
import { observe, seriesOf } from './observe';
import { zonesOf } from './places';
import { rankAmong, type Rank } from './rank';

/** Establishments of item JZ: the official series that comes closest to what was claimed. */
export const DIGITAL: IndicatorId = 'zone-establishments-jz';
const ALL_SECTORS: IndicatorId = 'zone-establishments';

/**
 * measured: an official series follows what is said to grow, and its rate can be held against the claim; incomparable:
 * one counts something near, by another definition; unofficial: no public official series was found.
 */
export type Verdict = 'measured' | 'incomparable' | 'unofficial';
export const VERDICTS: Readonly<Record<ClaimId, Verdict>> = {
  employees: 'unofficial',
  companies: 'incomparable',
  'tech-champions': 'unofficial',
  turnover: 'unofficial',
  growth: 'measured',
};

export function claimsWith(verdict: Verdict): readonly ClaimId[] {
  return CLAIM_IDS.filter((id) => VERDICTS[id] === verdict);
}

/** What the published figures say of each other, all of it arithmetic on them alone. */
export interface ClaimArithmetic {
  /** ln 2 / ln (1 + rate). Infinity where nothing grows. */
  readonly doublingYears: number;
  readonly employeesPerCompany: number;
  /** Euros. */
  readonly turnoverPerEmployee: number;
  readonly turnoverPerCompany: number;
  /** Of the companies, 0 to 1. */
  readonly championsShare: number;
}

export function arithmeticOf(claims: Claims): ClaimArithmetic {
  const { employees, companies, turnover, growth } = claims;
  return {
    doublingYears: doublingTimeYears(growth.value) ?? Infinity,
    employeesPerCompany: employees.value / companies.value,
    turnoverPerEmployee: turnover.value / employees.value,
    turnoverPerCompany: turnover.value / companies.value,
    championsShare: claims['tech-champions'].value / companies.value,
  };
}

/** A series over a span: where it was, where it came, at what mean annual rate. */
export interface Course {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly span: Span;
  readonly from: Observation;
  readonly to: Observation;
  readonly growth: Growth;
}

/** Null where the atlas does not know the indicator or the place; a missing end is a course without a rate. */
export function courseOf(atlas: Atlas, id: IndicatorId, placeId: PlaceId, span: Span): Course | null {
  const indicator = atlas.indicators.get(id);
  const place = atlas.places.get(placeId);
  if (indicator === undefined || place === undefined) return null;
  const series = seriesOf(atlas, id, placeId);
  const growth = growthOver(series, span, 'year', indicator);
  return { indicator, place, span, from: pointAt(series, span[0]), to: pointAt(series, span[1]), growth };
}

/** The official series of our three zones before the claim and after it, each over all of its own years. */
export interface BeforeAfter {
  readonly indicator: Indicator;
  /** Null where the series begins in or after the year of the claim. */
  readonly before: Course | null;
  readonly after: Course;
}

/**
 * Rates of our three zones up to the year of the claim and since, by indicator. A series that misses that year (FLORES in
 * Marseille) is followed from its first whole year: its span says so.
 */
export function beforeAndAfter(atlas: Atlas, ids: readonly IndicatorId[], year: number): readonly BeforeAfter[] {
  return ids.flatMap((id) => {
    const indicator = atlas.indicators.get(id);
    const known = seriesOf(atlas, id, OUR_ZONES_ID).points.filter(({ value }) => value !== null);
    const [first, last] = [known[0]?.period, known.at(-1)?.period];
    if (indicator === undefined || first === undefined || last === undefined || last <= year) return [];
    const middle = known.find(({ period }) => period >= year)?.period ?? last;
    const after = courseOf(atlas, id, OUR_ZONES_ID, [middle, last]);
    if (after === null || middle === last) return [];
    return [{ indicator, before: first < middle ? courseOf(atlas, id, OUR_ZONES_ID, [first, middle]) : null, after }];
  });
}

/** What a rate from a year on would have given at the last year of the series, and what was counted. */
export interface Projection {
  readonly span: Span;
  /** Counted at the two ends. */
  readonly start: number;
  readonly observed: number;
  /** start * (1 + rate)^years */
  readonly expected: number;
  /** Both as indices, 100 at the start. */
  readonly observedIndex: number;
  readonly expectedIndex: number;
  /** Mean annual growth that was counted. */
  readonly rate: number;
}

/** Null where an end has no value. */
export function projectionOf(
  atlas: Atlas,
  id: IndicatorId,
  placeId: PlaceId,
  from: Period,
  rate: number,
): Projection | null {
  const last = atlas.indicators.get(id)?.periods.at(-1);
  const course = last === undefined ? null : courseOf(atlas, id, placeId, [from, last]);
  if (course === null || course.from.value === null || course.to.value === null || course.growth.value === null) {
    return null;
  }
  const factor = Math.pow(1 + rate, course.span[1] - course.span[0]);
  const { value: start } = course.from;
  return {
    span: course.span,
    start,
    observed: course.to.value,
    expected: start * factor,
    observedIndex: (course.to.value / start) * 100,
    expectedIndex: factor * 100,
    rate: course.growth.value,
  };
}

export interface ZoneGrowth {
  readonly place: Place;
  /** ours: the three zones together; part: one of them, which has no rank beside the whole. */
  readonly role: 'ours' | 'part' | 'other';
  readonly digital: Course;
  readonly allSectors: Growth;
  /** By digital growth, highest first, among the metropolises: ours together and the others. */
  readonly rank: Rank | null;
}

/**
 * Establishments of item JZ and of all sectors over one span, in our zones and in those of other metropolises, the
 * fastest first; the parts of ours follow the whole. Zones of which the source has no digital series are left out.
 */
export function zonesAgainstEachOther(atlas: Atlas, span: Span): readonly ZoneGrowth[] {
  const rows = zonesOf(atlas).flatMap((place) => {
    const digital = courseOf(atlas, DIGITAL, place.id, span);
    const all = courseOf(atlas, ALL_SECTORS, place.id, span);
    if (digital?.growth.value === undefined || digital.growth.value === null || all === null) return [];
    const role = place.id === OUR_ZONES_ID ? 'ours' : place.ours ? 'part' : 'other';
    return [{ place, role, digital, allSectors: all.growth, rate: digital.growth.value } as const];
  });
  const fastest = rows.toSorted((a, b) => b.rate - a.rate);
  const peers = fastest.filter(({ role }) => role !== 'part');
  const parts = fastest.filter(({ role }) => role === 'part').map(({ rate: _, ...row }) => ({ ...row, rank: null }));
  const rates = peers.map(({ rate }) => rate);
  return peers.flatMap(({ rate: _, ...row }, index) => [
    { ...row, rank: rankAmong(rates, index) },
    ...(row.role === 'ours' ? parts : []),
  ]);
}

/** An order of magnitude and no measure: a published count beside all private employees of the three zones that year. */
export function employeesBeside(
  atlas: Atlas,
  claims: Claims,
): { readonly whole: number; readonly share: number } | null {
  const { value, year } = claims.employees;
  const { value: whole } = observe(atlas, 'zone-private-employees', OUR_ZONES_ID, { period: year, span: null });
  return whole === null || whole <= 0 ? null : { whole, share: value / whole };
}

/** First period at which our three zones count as many as that; null where they never do. */
export function reachedIn(atlas: Atlas, id: IndicatorId, count: number): Period | null {
  return seriesOf(atlas, id, OUR_ZONES_ID).points.find(({ value }) => value !== null && value >= count)?.period ?? null;
}
