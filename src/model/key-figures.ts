import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Point, Series } from '../domain/observation';
import type { Place, PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { KeyFiguresSpec, Span } from '../domain/view-spec';
import { NOT_AVAILABLE } from './cells';
import type { Subject } from './employer-structure';
import { uncoveredPlaces, type ClassOfPlace } from './employment';
import { groupId, withGroups } from './group';
import { growthOver, type Growth } from './growth';
import { isLoaded } from './loaded';
import { latestPeriod, observe, seriesOf, wholeSpan } from './observe';
import { communesOf } from './places';
import { rankAmong, type Rank } from './rank';
import { selectionOf, shownFilters, type Selection, type ShownFilter } from './selection';
import { resourcesOf } from './sources';

/** Most telling first: a strip shows as many as it has room for. */
export const COMMUNE_FIGURES: readonly IndicatorId[] = [
  'establishments',
  'establishments-per-km2',
  'creations',
  'jobs',
  'wage',
  'population',
  'establishments-growth',
  'jobs-change',
];

/** Where zones d'emploi alone are pinned: what their sources know of the digital sector, then of all. */
export const ZONE_FIGURES: readonly IndicatorId[] = [
  'zone-establishments-jz',
  'zone-jz-share',
  'zone-creations-jz',
  'zone-private-employees',
  'zone-establishments',
  'zone-creations',
];

export interface KeyFigureChange {
  readonly span: Span;
  readonly growth: Growth;
}

/** Why there is no value where no source says so: a file that failed, or a mean of places that nobody published. */
export type Lack = 'not-loaded' | 'no-mean';

export interface KeyFigureCell {
  readonly subject: Subject;
  readonly observation: Observation;
  /** Null where the status of the observation says it all. */
  readonly lack: Lack | null;
  /** Among communes that have a value; null for other places. */
  readonly rank: Rank | null;
  /** Stocks and ratios over the whole series, flows over its last year; null where the figure is a change or a share. */
  readonly change: KeyFigureChange | null;
  /** Every period of the series; empty for changes and for a single period. */
  readonly series: readonly Point[];
}

export interface KeyFigure {
  readonly indicator: Indicator;
  /** What `observation` covers: a period, or the span of a change. */
  readonly span: Span | null;
  readonly cells: readonly KeyFigureCell[];
}

export interface KeyFiguresData {
  readonly origin: Selection['origin'] | 'zones';
  readonly subjects: readonly Subject[];
  readonly figures: readonly KeyFigure[];
  readonly communeCount: number;
  readonly uncovered: readonly Place[];
  /** Those that chose the communes: pinned places pass over filters. */
  readonly applied: readonly ShownFilter[];
  readonly resources: readonly Resource[];
}

function subjectOf(atlas: Atlas, spec: KeyFiguresSpec, id: PlaceId, kind: Subject['kind']): Subject {
  const pin = spec.places.indexOf(id);
  return { key: id, kind, name: atlas.places.get(id)?.name ?? id, pin: pin < 0 ? null : pin, placeIds: [id] };
}

interface Chosen {
  readonly origin: KeyFiguresData['origin'];
  readonly subjects: readonly Subject[];
  /** Where the subjects are found: the atlas, with the group in it where there is one. */
  readonly atlas: Atlas;
  readonly indicators: readonly IndicatorId[];
  idOf(subject: Subject): PlaceId | null;
}

function choose(atlas: Atlas, spec: KeyFiguresSpec, classOfPlace: ClassOfPlace): Chosen {
  const selection = selectionOf(atlas, spec.places, spec.filters, classOfPlace);
  const { origin, placeIds } = selection;
  const idOf = (subject: Subject): PlaceId | null => subject.placeIds[0] ?? null;
  const common = { atlas, indicators: COMMUNE_FIGURES, idOf };
  const zones = uncoveredPlaces(atlas, spec.places);
  if (origin !== 'pinned' && zones.length > 0) {
    const subjects = zones.map((zone) => subjectOf(atlas, spec, zone.id, 'zone'));
    return { atlas, origin: 'zones', subjects, indicators: ZONE_FIGURES, idOf };
  }
  if (origin === 'pinned' || placeIds.length === 1) {
    const kind = origin === 'metropolis' ? 'metropolis' : 'commune';
    return { ...common, origin, subjects: placeIds.map((id) => subjectOf(atlas, spec, id, kind)) };
  }
  const id = groupId(0);
  if (id === null || placeIds.length === 0) return { ...common, origin, subjects: [] };
  const subject: Subject = { key: 'filtered', kind: 'filtered', name: '', pin: null, placeIds };
  return { ...common, atlas: withGroups(atlas, [placeIds]), origin, subjects: [subject], idOf: () => id };
}

/**
 * Stocks: from the first period that has a value to the last. Flows: the last two periods, since a first year may be
 * an outlier and a year of creations is no trend.
 */
function changeSpan(indicator: Indicator, series: Series): Span | null {
  const periods = series.points.filter(({ value }) => value !== null).map(({ period }) => period);
  const [start, end] = indicator.nature === 'flow' ? indicator.periods.slice(-2) : [periods[0], periods.at(-1)];
  return start === undefined || end === undefined || start === end ? null : [start, end];
}

function changeOf(indicator: Indicator, series: Series): KeyFigureChange | null {
  const span = changeSpan(indicator, series);
  const isShare = indicator.unitKind === 'share' || indicator.unitKind === 'quotient';
  if (span === null || isShare || indicator.unitKind === 'change') return null;
  return { span, growth: growthOver(series, span, 'span', indicator) };
}

function lackOf(atlas: Atlas, { id, measure }: Indicator, subject: Subject, { value }: Observation): Lack | null {
  if (value !== null) return null;
  if (!isLoaded(atlas, id)) return 'not-loaded';
  return subject.kind !== 'commune' && measure.type === 'observed' && !measure.additive ? 'no-mean' : null;
}

function cellOf(
  { atlas, idOf }: Chosen,
  indicator: Indicator,
  subject: Subject,
  ranked: ReadonlyMap<PlaceId, Observation>,
): KeyFigureCell {
  const id = idOf(subject);
  const observation: Observation =
    id === null ? NOT_AVAILABLE : observe(atlas, indicator.id, id, { period: null, span: null });
  const lack = lackOf(atlas, indicator, subject, observation);
  if (id === null) return { subject, observation, lack, rank: null, change: null, series: [] };
  const series = seriesOf(atlas, indicator.id, id);
  const index = [...ranked.keys()].indexOf(id);
  const values = [...ranked.values()].map(({ value }) => value);
  return {
    subject,
    observation,
    lack,
    rank: index < 0 ? null : rankAmong(values, index),
    change: changeOf(indicator, series),
    series: indicator.unitKind === 'change' || series.points.length < 2 ? [] : series.points,
  };
}

/**
 * Key figures of the selection: pinned communes one by one; else pinned zones d'emploi, with figures of their level;
 * else the communes that filters leave as one sum; else the metropolis. What cannot be summed (a wage) is missing.
 */
export function keyFiguresData(atlas: Atlas, spec: KeyFiguresSpec, classOfPlace: ClassOfPlace): KeyFiguresData {
  const chosen = choose(atlas, spec, classOfPlace);
  const communeIds = communesOf(atlas).map((place) => place.id);
  const ranking = chosen.subjects.some(({ kind }) => kind === 'commune') ? communeIds : [];
  const figures = chosen.indicators.flatMap((id): readonly KeyFigure[] => {
    const indicator = atlas.indicators.get(id);
    if (indicator === undefined) return [];
    const latest = latestPeriod(indicator);
    const span = indicator.unitKind === 'change' ? wholeSpan(indicator) : null;
    const ranked = new Map(
      ranking.map((placeId) => [placeId, observe(atlas, id, placeId, { period: null, span: null })]),
    );
    const cells = chosen.subjects.map((subject) => cellOf(chosen, indicator, subject, ranked));
    return [{ indicator, span: span ?? (latest === null ? null : [latest, latest]), cells }];
  });
  const resources = figures.flatMap(({ indicator }) => resourcesOf(atlas, indicator.id));
  return {
    origin: chosen.origin,
    subjects: chosen.subjects,
    figures,
    communeCount: communeIds.length,
    uncovered: chosen.origin === 'pinned' ? uncoveredPlaces(atlas, spec.places) : [],
    applied: chosen.origin === 'filtered' ? shownFilters(atlas, spec.filters) : [],
    resources: [...new Map(resources.map((resource) => [resource.name, resource])).values()],
  };
}
