import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { Span } from '../domain/view-spec';
import { isLoaded } from './loaded';
import { latestPeriod, observe, wholeSpan } from './observe';
import { searchPlaces } from './place-search';
import { communesOf } from './places';
import { resourcesOf } from './sources';

/** What a column shows: an indicator at a period (null = the latest) or, for a change, over a span (null = all). */
export interface ColumnChoice {
  readonly indicator: IndicatorId;
  readonly period: Period | null;
  readonly span: Span | null;
}

export interface CommuneColumn {
  readonly indicator: Indicator;
  /** Start and end: equal for a period; null where the indicator has none. */
  readonly span: Span | null;
  /** False where a file behind it failed: its cells are then unknown, not missing in the source. */
  readonly isLoaded: boolean;
}

export interface CommuneRow {
  readonly placeId: PlaceId;
  readonly name: string;
  readonly pin: number | null;
  /** False for a pinned commune that the filters leave out. */
  readonly passes: boolean;
  /** In the order of the columns. */
  readonly cells: readonly Observation[];
}

export interface CommuneTable {
  readonly columns: readonly CommuneColumn[];
  /** In the order of the file of places. */
  readonly rows: readonly CommuneRow[];
  readonly communeCount: number;
  readonly resources: readonly Resource[];
}

/** By name, or by the value of a column. */
export interface TableSort {
  readonly by: 'name' | number;
  readonly direction: 'ascending' | 'descending';
}

function columnOf(atlas: Atlas, indicator: Indicator, choice: ColumnChoice): CommuneColumn {
  const common = { indicator, isLoaded: isLoaded(atlas, indicator.id) };
  if (indicator.measure.type === 'change') return { ...common, span: choice.span ?? wholeSpan(indicator) };
  const period = choice.period ?? latestPeriod(indicator);
  return { ...common, span: period === null ? null : [period, period] };
}

/**
 * Communes with chosen indicators as columns; unknown indicators, those of other levels and doubles are left out.
 * @param kept communes that the filters leave; pinned ones are always there
 */
export function communeTable(
  atlas: Atlas,
  choices: readonly ColumnChoice[],
  pinned: readonly PlaceId[],
  kept: ReadonlySet<PlaceId>,
): CommuneTable {
  const shown = choices.flatMap((choice, index) => {
    const indicator = atlas.indicators.get(choice.indicator);
    const isFirst = choices.findIndex((other) => other.indicator === choice.indicator) === index;
    return indicator?.level === 'commune' && isFirst ? [{ choice, indicator }] : [];
  });
  const communes = communesOf(atlas);
  const rows = communes.flatMap((place): readonly CommuneRow[] => {
    const pin = pinned.indexOf(place.id);
    const passes = kept.has(place.id);
    if (pin < 0 && !passes) return [];
    const cells = shown.map(({ choice }) => observe(atlas, choice.indicator, place.id, choice));
    return [{ placeId: place.id, name: place.name, pin: pin < 0 ? null : pin, passes, cells }];
  });
  const resources = shown.flatMap(({ indicator }) => resourcesOf(atlas, indicator.id));
  return {
    columns: shown.map(({ choice, indicator }) => columnOf(atlas, indicator, choice)),
    rows,
    communeCount: communes.length,
    resources: [...new Map(resources.map((resource) => [resource.name, resource])).values()],
  };
}

function byName(a: CommuneRow, b: CommuneRow): number {
  return a.name.localeCompare(b.name, 'fr');
}

/** Sorted copy; rows without a value stand last in both directions, equal values by name. */
export function sortRows(rows: readonly CommuneRow[], { by, direction }: TableSort): readonly CommuneRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (by === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
  return [...rows].sort((a, b) => {
    const [left, right] = [a.cells[by]?.value ?? null, b.cells[by]?.value ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}

/** Rows whose commune the query names or whose postcode it begins; an empty query keeps all. Order is kept. */
export function filterRows(atlas: Atlas, rows: readonly CommuneRow[], query: string): readonly CommuneRow[] {
  if (query.trim() === '') return rows;
  const found = new Set(searchPlaces(atlas, query).map((place) => place.id));
  return rows.filter((row) => found.has(row.placeId));
}
