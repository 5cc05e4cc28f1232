import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Series } from '../domain/observation';
import type { Place, PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import { MAX_PLACES, type Span } from '../domain/view-spec';
import { growthOver, pointAt, type Growth } from './growth';
import { COMMUNE_FIGURES, ZONE_FIGURES, type Lack } from './key-figures';
import { isLoaded } from './loaded';
import { latestPeriod, observe, seriesOf, wholeSpan } from './observe';
import { communesOf, zonesOf } from './places';
import { rankAmong, type Rank } from './rank';
import { resourcesOf } from './sources';

export const LEAST_COMPARED = 2;

/** Key figures first, then what puts them in relation. */
export const COMPARED_COMMUNE_FIGURES: readonly IndicatorId[] = [
  ...COMMUNE_FIGURES,
  'establishments-per-1000',
  'creations-per-1000',
  'creation-rate',
  'jobs-per-km2',
  'jobs-per-establishment',
  'employers',
  'employers-large-share',
  'population-density',
  'population-change',
];

export const COMPARED_ZONE_FIGURES: readonly IndicatorId[] = [
  ...ZONE_FIGURES,
  'zone-creations-jz-share',
  'zone-employers-jz',
  'zone-employers-jz-share',
  'zone-jobs',
  'zone-payroll-per-employee',
];

export interface ComparisonCell {
  readonly placeId: PlaceId;
  readonly observation: Observation;
  /** Null where the status of the observation says it all. */
  readonly lack: Lack | null;
  /** Among the 92 communes, or among single zones d'emploi that have a value; null for sums of places. */
  readonly rank: Rank | null;
  /** Value less that of the first place, in the unit of the indicator (of shares and changes: points / 100). */
  readonly difference: number | null;
  /** Value over that of the first place; null for changes, and where the first is not above 0. */
  readonly ratio: number | null;
  /** False for the total of a whole beside its parts, which is larger by construction: ratios, shares and changes compete. */
  readonly competes: boolean;
  /** Only where more is better, and among those that compete. Equal values share it. */
  readonly mark: 'best' | 'worst' | null;
  /** Mean annual growth over the `growthSpan` of the row; null where the row has none. */
  readonly growth: Growth | null;
}

export interface ComparisonRow {
  readonly indicator: Indicator;
  /** The same for every cell: a period (both ends equal) or the span of a change. Null where the indicator has none. */
  readonly span: Span | null;
  readonly isLoaded: boolean;
  /** From the first to the last period that every compared place has; null for shares, changes and single periods. */
  readonly growthSpan: Span | null;
  /** In the order of the places. */
  readonly cells: readonly ComparisonCell[];
}

export interface Comparison {
  /** `commune` also where the metropolis or an area stands beside communes. */
  readonly level: 'commune' | 'zone';
  /** The first is what the others are held against. */
  readonly places: readonly Place[];
  readonly rows: readonly ComparisonRow[];
  readonly resources: readonly Resource[];
}

/** Why places cannot stand side by side. */
export type NoComparison = 'too-few' | 'too-many' | 'unknown-place' | 'mixed-levels' | 'metropolis-and-zones';

function levelOf(places: readonly Place[]): Comparison['level'] | null {
  if (places.every(({ level }) => level === 'zone')) return 'zone';
  return places.every(({ level }) => level !== 'zone') ? 'commune' : null;
}

function isSum(place: Place): boolean {
  return place.memberIds.length > 0;
}

function growthSpanOf(indicator: Indicator, series: readonly Series[]): Span | null {
  if (['share', 'change', 'quotient'].includes(indicator.unitKind)) return null;
  const shared = indicator.periods.filter((period) => series.every((one) => pointAt(one, period).value !== null));
  const [start, end] = [shared[0], shared.at(-1)];
  return start === undefined || end === undefined || start === end ? null : [start, end];
}

function lackOf(atlas: Atlas, { id, measure }: Indicator, place: Place, { value }: Observation): Lack | null {
  if (value !== null) return null;
  if (!isLoaded(atlas, id)) return 'not-loaded';
  return isSum(place) && measure.type === 'observed' && !measure.additive ? 'no-mean' : null;
}

function competesIn({ measure }: Indicator, place: Place, places: readonly Place[]): boolean {
  const isTotal = measure.type === 'observed' && measure.additive;
  return !isTotal || !places.some(({ id }) => place.memberIds.includes(id));
}

/** Best and worst of those that compete; none where fewer than two do or all are equal. */
function marksOf(
  { direction }: Indicator,
  values: readonly (number | null)[],
  competes: readonly boolean[],
): readonly ComparisonCell['mark'][] {
  const competing = values.map((value, index) => (competes[index] === true ? value : null));
  const known = competing.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (direction !== 'more' || known.length < 2 || low === high) return values.map(() => null);
  return competing.map((value) => (value === high ? 'best' : value === low ? 'worst' : null));
}

function rowOf(atlas: Atlas, indicator: Indicator, places: readonly Place[], rivals: readonly Place[]): ComparisonRow {
  const read = ({ id }: Place): Observation => observe(atlas, indicator.id, id, { period: null, span: null });
  const observations = places.map(read);
  const values = observations.map(({ value }) => value);
  const [first = null] = values;
  const ranked = rivals.map((rival) => read(rival).value);
  const competes = places.map((place) => competesIn(indicator, place, places));
  const marks = marksOf(indicator, values, competes);
  const series = places.map(({ id }) => seriesOf(atlas, indicator.id, id));
  const growthSpan = growthSpanOf(indicator, series);
  const isChange = indicator.unitKind === 'change';
  const cells = places.map((place, index): ComparisonCell => {
    const observation = observations[index] ?? read(place);
    const { value } = observation;
    const own = series[index];
    return {
      placeId: place.id,
      observation,
      lack: lackOf(atlas, indicator, place, observation),
      rank: isSum(place) ? null : rankAmong(ranked, rivals.indexOf(place)),
      difference: value === null || first === null ? null : value - first,
      ratio: isChange || value === null || first === null || !(first > 0) ? null : value / first,
      competes: competes[index] ?? false,
      mark: marks[index] ?? null,
      growth: growthSpan === null || own === undefined ? null : growthOver(own, growthSpan, 'year', indicator),
    };
  });
  const latest = latestPeriod(indicator);
  const span = isChange ? wholeSpan(indicator) : latest === null ? null : ([latest, latest] as const);
  return { indicator, span, isLoaded: isLoaded(atlas, indicator.id), growthSpan, cells };
}

/**
 * Two to six places side by side, by the same indicators at the same period in the same order, differences and ratios
 * against the first. Communes stand beside communes, areas and the metropolis, zones beside zones: the two levels have
 * other sources and other borders, so together they give no figure. A missing or confidential value stays one, has no
 * difference, ratio, rank or mark, and takes none away from the others. Growth is mean annual growth, over one span for all. Unknown indicators, and those of the other level, are left out.
 * @param indicators null = those that COMPARED_COMMUNE_FIGURES or COMPARED_ZONE_FIGURES name
 */
export function comparisonOf(
  atlas: Atlas,
  placeIds: readonly PlaceId[],
  indicators: readonly IndicatorId[] | null = null,
): Comparison | NoComparison {
  const unique = [...new Set(placeIds)];
  if (unique.length < LEAST_COMPARED) return 'too-few';
  if (unique.length > MAX_PLACES) return 'too-many';
  const places = unique.flatMap((id) => atlas.places.get(id) ?? []);
  if (places.length < unique.length) return 'unknown-place';
  const level = levelOf(places);
  if (level === null)
    return places.some((place) => place.level === 'commune' || place.level === 'area')
      ? 'mixed-levels'
      : 'metropolis-and-zones';
  const rivals = level === 'commune' ? communesOf(atlas) : zonesOf(atlas).filter((zone) => !isSum(zone));
  const named = indicators ?? (level === 'commune' ? COMPARED_COMMUNE_FIGURES : COMPARED_ZONE_FIGURES);
  const rows = [...new Set(named)]
    .flatMap((id) => atlas.indicators.get(id) ?? [])
    .filter((indicator) => indicator.level === level)
    .map((indicator) => rowOf(atlas, indicator, places, rivals));
  const resources = rows.flatMap(({ indicator }) => resourcesOf(atlas, indicator.id));
  return { level, places, rows, resources: [...new Map(resources.map((one) => [one.name, one])).values()] };
}
