import type { MetropolisesSpec, MetropolisMeasure } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Period, Series } from '../domain/observation';
import { OUR_ZONES_ID, type Place, type PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { Span } from '../domain/view-spec';
import { growthOver, indexTo, pointAt, type GrowthGap } from './growth';
import { seriesOf } from './observe';
import { zonesOf } from './places';
import { rankAmong, type Rank } from './rank';
import { resourcesOf } from './sources';

/** What there is of the digital sector, and of all sectors to set it against. */
export const METROPOLIS_COLUMNS: readonly IndicatorId[] = [
  'zone-establishments-jz',
  'zone-jz-share',
  'zone-creations-jz',
  'zone-employers-jz',
  'zone-jobs',
  'zone-private-employees',
];

export interface MetropolisColumn {
  readonly indicator: Indicator;
  /** Ends of growth and index; the last one is the time of levels. Null where no span serves every row. */
  readonly span: Span | null;
  /** Periods at which every row has a value, ascending: the stops of a span. */
  readonly shared: readonly Period[];
  /** What is shown: a share has no growth in per cent of itself, it changes by points. */
  readonly form: 'level' | 'growth' | 'index' | 'points';
}

export interface MetropolisCell {
  /** Of the indicator at the end of the span. */
  readonly observation: Observation;
  /** By the form of the column: the value, a fraction a year, 100 at the base, or a difference of shares; null: none. */
  readonly shown: number | null;
  readonly gap: GrowthGap | null;
  /** Among the metropolises, by what is shown, highest first; a part of ours has none. */
  readonly rank: Rank | null;
}

export interface MetropolisRow {
  readonly place: Place;
  /** ours: the three zones together; part: one of them; other: a zone to compare with. */
  readonly role: 'ours' | 'part' | 'other';
  readonly pin: number | null;
  /** In the order of the columns. */
  readonly cells: readonly MetropolisCell[];
}

export interface MetropolisesData {
  readonly measure: MetropolisMeasure;
  readonly columns: readonly MetropolisColumn[];
  readonly sortIndex: number;
  /** Metropolises, the highest of the sorted column first, those without a value last. */
  readonly rows: readonly MetropolisRow[];
  /** The three zones that ours is the sum of. */
  readonly parts: readonly MetropolisRow[];
  readonly resources: readonly Resource[];
}

interface Candidate {
  readonly place: Place;
  readonly role: MetropolisRow['role'];
  readonly series: readonly Series[];
}

/**
 * Our three zones together beside the zones d'emploi of other metropolises. Ranks count metropolises, never a part of
 * ours beside the whole. Zones for which the source has no value of the digital sector are left out. All rows of a column
 * share one span: single years jump with the rules of the register, and not every zone has the first years.
 */
export function metropolisesData(atlas: Atlas, spec: MetropolisesSpec): MetropolisesData {
  const indicators = METROPOLIS_COLUMNS.flatMap((id) => atlas.indicators.get(id) ?? []);
  const candidates = candidatesOf(atlas, indicators);
  const compared = candidates.filter(({ role }) => role !== 'part');
  const columns = indicators.map((indicator, index): MetropolisColumn => {
    const series = compared.flatMap(({ series: own }) => own[index] ?? []);
    const usable = series.filter(({ points }) => points.some(({ value }) => value !== null));
    const shared = sharedPeriods(indicator, usable);
    // A level is the latest that all have: a span is of growth and index.
    const chosen = spec.measure === 'level' ? null : spec.span;
    return { indicator, span: spanOf(indicator, shared, chosen), shared, form: formOf(indicator, spec.measure) };
  });
  const bare = candidates.map(({ place, role, series }) => ({
    place,
    role,
    pin: pinOf(spec.places, place.id),
    cells: columns.map((column, index) => cellOf(series[index], column)),
  }));
  const ranked = bare.map(({ cells, ...row }): MetropolisRow => {
    const peers = bare.filter(({ role }) => role !== 'part');
    const at = peers.findIndex(({ place }) => place.id === row.place.id);
    const rankOf = (index: number): Rank | null =>
      at < 0
        ? null
        : rankAmong(
            peers.map((peer) => peer.cells[index]?.shown ?? null),
            at,
          );
    return { ...row, cells: cells.map((cell, index) => ({ ...cell, rank: rankOf(index) })) };
  });
  const sortIndex = Math.max(
    0,
    columns.findIndex(({ indicator }) => indicator.id === spec.sort),
  );
  const byValue = (a: MetropolisRow, b: MetropolisRow): number =>
    (b.cells[sortIndex]?.shown ?? -Infinity) - (a.cells[sortIndex]?.shown ?? -Infinity) ||
    a.place.name.localeCompare(b.place.name, 'fr');
  return {
    measure: spec.measure,
    columns,
    sortIndex,
    rows: ranked.filter(({ role }) => role !== 'part').toSorted(byValue),
    parts: ranked.filter(({ role }) => role === 'part').toSorted(byValue),
    resources: [...new Set(indicators.flatMap(({ id }) => resourcesOf(atlas, id)))],
  };
}

function candidatesOf(atlas: Atlas, indicators: readonly Indicator[]): readonly Candidate[] {
  return zonesOf(atlas)
    .map((place) => ({
      place,
      role: place.id === OUR_ZONES_ID ? ('ours' as const) : place.ours ? ('part' as const) : ('other' as const),
      series: indicators.map(({ id }) => seriesOf(atlas, id, place.id)),
    }))
    .filter(({ series }) => series[0]?.points.some(({ value }) => value !== null) === true);
}

function sharedPeriods({ periods }: Indicator, series: readonly Series[]): readonly Period[] {
  return periods.filter((period) => series.every((one) => pointAt(one, period).value !== null));
}

/** The chosen span where the indicator has both ends; else the longest one at both ends of which every series has a value. */
function spanOf({ periods }: Indicator, shared: readonly Period[], chosen: Span | null): Span | null {
  if (chosen !== null && chosen.every((period) => periods.includes(period))) return chosen;
  const [first, last] = [shared[0], shared.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

function formOf({ unitKind }: Indicator, measure: MetropolisMeasure): MetropolisColumn['form'] {
  return measure !== 'level' && unitKind === 'share' ? 'points' : measure;
}

function cellOf(series: Series | undefined, { indicator, span, form }: MetropolisColumn): Omit<MetropolisCell, 'rank'> {
  const end = span?.[1] ?? indicator.periods.at(-1);
  const observation = series === undefined || end === undefined ? MISSING : pointAt(series, end);
  if (form === 'level' || series === undefined) {
    return { observation, shown: observation.value, gap: observation.value === null ? 'missing' : null };
  }
  if (span === null) return { observation, shown: null, gap: 'missing' };
  if (form === 'points') {
    const first = pointAt(series, span[0]).value;
    const shown = first === null || observation.value === null ? null : observation.value - first;
    return { observation, shown, gap: shown === null ? 'missing' : null };
  }
  const growth = growthOver(series, span, 'year', indicator);
  if (growth.value === null) return { observation, shown: null, gap: growth.reason };
  const shown = form === 'growth' ? growth.value : pointAt(indexTo(series, span[0], indicator), span[1]).value;
  return { observation, shown, gap: null };
}

const MISSING: Observation = { value: null, status: 'M' };

function pinOf(places: readonly PlaceId[], id: PlaceId): number | null {
  const pin = places.indexOf(id);
  return pin < 0 ? null : pin;
}
