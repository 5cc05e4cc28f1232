import type { Atlas } from '../domain/atlas';
import type { Observation, Period } from '../domain/observation';
import { METROPOLIS_ID, type Place, type PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { EmploymentSpec, Filter } from '../domain/view-spec';
import { NOT_AVAILABLE, observeCell, sumObservations, type Where } from './cells';
import { uncoveredPlaces, type ClassOfPlace } from './employment';
import { communesOf } from './places';
import { locationQuotient, share } from './quotient';
import { selectionOf, shownFilters, type Selection, type ShownFilter } from './selection';

/** Employee bands of the source, smallest first. `0` is none or unknown: the source does not part them. */
export const BANDS = ['0', '1-5', '6-9', '10-19', '20-49', '50-99', '100-199', '200-499', '500+'] as const;
export type Band = (typeof BANDS)[number];

/** The five sectors of employer establishments by commune, largest in the metropolis first. */
export const SECTORS = ['GU', 'OQ', 'FZ', 'BE', 'AZ'] as const;
export type Sector = (typeof SECTORS)[number];

/** Under this many employer establishments one more or one less moves a location quotient visibly. */
export const SMALL_WHOLE = 50;

/** Whom a bar or a dot is about. Groups are sums: the communes that filters leave, or those not shown alone. */
export interface Subject {
  readonly key: string;
  readonly kind: 'commune' | 'zone' | 'metropolis' | 'filtered' | 'others';
  /** Empty for groups: the layout names them. */
  readonly name: string;
  readonly pin: number | null;
  readonly placeIds: readonly PlaceId[];
}

interface Structure {
  /** False where the file failed: then there are no rows. */
  readonly isLoaded: boolean;
  readonly origin: Selection['origin'];
  readonly period: Period | null;
  readonly uncovered: readonly Place[];
  readonly filters: readonly Filter[];
  /** Those that chose the subjects: pinned communes pass over filters. */
  readonly applied: readonly ShownFilter[];
  readonly resources: readonly Resource[];
}

export interface BandsRow {
  readonly subject: Subject;
  /** In the order of BANDS. */
  readonly counts: readonly Observation[];
  /** Sums of the counts, so that shares of a row sum to 1. */
  readonly total: Observation;
  readonly employers: Observation;
}

export interface BandsData extends Structure {
  /** The selection, then the metropolis as the last row. Without a selection: the two largest communes and the others. */
  readonly rows: readonly BandsRow[];
}

export interface SectorCell {
  readonly subject: Subject;
  readonly count: Observation;
  readonly total: Observation;
  readonly share: number | null;
  /** Against the metropolis; null where undefined. */
  readonly quotient: number | null;
}

export interface SectorRow {
  readonly sector: Sector;
  /** One a subject of the selection; none where the selection is the metropolis itself. */
  readonly cells: readonly SectorCell[];
  readonly metropolis: SectorCell;
  /** Location quotients of communes with at least SMALL_WHOLE employer establishments, as a backdrop. */
  readonly spread: readonly { readonly placeId: PlaceId; readonly name: string; readonly quotient: number }[];
}

export interface SectorsData extends Structure {
  readonly rows: readonly SectorRow[];
  readonly subjects: readonly Subject[];
}

function sumOver(atlas: Atlas, resource: string, where: Where, placeIds: readonly PlaceId[], period: Period | null) {
  if (period === null) return NOT_AVAILABLE;
  return sumObservations(placeIds.map((id) => observeCell(atlas, resource, where, id, period)));
}

function metropolisSubject(atlas: Atlas): Subject {
  const name = atlas.places.get(METROPOLIS_ID)?.name ?? '';
  return { key: METROPOLIS_ID, kind: 'metropolis', name, pin: null, placeIds: [METROPOLIS_ID] };
}

function communeSubject(atlas: Atlas, spec: EmploymentSpec, id: PlaceId): Subject {
  const pin = spec.places.indexOf(id);
  const name = atlas.places.get(id)?.name ?? id;
  return { key: id, kind: 'commune', name, pin: pin < 0 ? null : pin, placeIds: [id] };
}

/** Pinned communes one by one, filtered communes as one sum, nothing where the selection is the metropolis. */
function selectedSubjects(atlas: Atlas, spec: EmploymentSpec, selection: Selection): readonly Subject[] {
  if (selection.origin === 'pinned') return selection.placeIds.map((id) => communeSubject(atlas, spec, id));
  if (selection.origin === 'metropolis' || selection.placeIds.length === 0) return [];
  const [only] = selection.placeIds;
  if (selection.placeIds.length === 1 && only !== undefined) return [communeSubject(atlas, spec, only)];
  return [{ key: 'filtered', kind: 'filtered', name: '', pin: null, placeIds: selection.placeIds }];
}

/** The `count` communes with the highest value, and the sum of all others. */
function largestAndOthers(
  atlas: Atlas,
  spec: EmploymentSpec,
  count: number,
  valueOf: (id: PlaceId) => number | null,
): readonly Subject[] {
  const ids = communesOf(atlas)
    .map((place) => place.id)
    .sort((a, b) => (valueOf(b) ?? -1) - (valueOf(a) ?? -1));
  const others = ids.slice(count);
  const largest = ids.slice(0, count).map((id) => communeSubject(atlas, spec, id));
  if (others.length === 0) return largest;
  return [...largest, { key: 'others', kind: 'others', name: '', pin: null, placeIds: others }];
}

function structureOf(atlas: Atlas, spec: EmploymentSpec, resource: string, selection: Selection): Structure {
  const description = atlas.resources.get(resource);
  return {
    isLoaded: atlas.tables.has(resource),
    origin: selection.origin,
    period: atlas.tables.get(resource)?.periods.reduce((a, b) => Math.max(a, b), -Infinity) ?? null,
    uncovered: uncoveredPlaces(atlas, spec.places),
    filters: spec.filters,
    applied: selection.origin === 'filtered' ? shownFilters(atlas, spec.filters) : [],
    resources: description === undefined ? [] : [description],
  };
}

/**
 * Establishments of all sectors by employee band, for the selection and the metropolis. A row where one band is
 * missing has a missing total and no shares, never partial ones.
 */
export function bandsData(atlas: Atlas, spec: EmploymentSpec, classOfPlace: ClassOfPlace): BandsData {
  const resource = 'communes-bands';
  const selection = selectionOf(atlas, spec.places, spec.filters, classOfPlace);
  const structure = structureOf(atlas, spec, resource, selection);
  if (!structure.isLoaded) return { ...structure, rows: [] };
  const read = (where: Where, placeIds: readonly PlaceId[]): Observation =>
    sumOver(atlas, resource, where, placeIds, structure.period);
  const subjects =
    selection.origin === 'metropolis'
      ? largestAndOthers(atlas, spec, 2, (id) => read({ band: 'total' }, [id]).value)
      : selectedSubjects(atlas, spec, selection);
  const rows = [...subjects, metropolisSubject(atlas)].map((subject): BandsRow => {
    const counts = BANDS.map((band) => read({ band }, subject.placeIds));
    return { subject, counts, total: sumObservations(counts), employers: sumObservations(counts.slice(1)) };
  });
  return { ...structure, rows };
}

/** Employer establishments by five sectors with location quotients against the metropolis. */
export function sectorsData(atlas: Atlas, spec: EmploymentSpec, classOfPlace: ClassOfPlace): SectorsData {
  const resource = 'communes-employers';
  const selection = selectionOf(atlas, spec.places, spec.filters, classOfPlace);
  const structure = structureOf(atlas, spec, resource, selection);
  const subjects = selectedSubjects(atlas, spec, selection);
  if (!structure.isLoaded) return { ...structure, rows: [], subjects };
  const count = (sector: string, subject: Subject): Observation =>
    sumOver(atlas, resource, { sector, band: 'total' }, subject.placeIds, structure.period);
  const reference = metropolisSubject(atlas);
  const total = new Map([...subjects, reference].map((subject) => [subject.key, count('total', subject)]));
  const whole = (subject: Subject): Observation => total.get(subject.key) ?? NOT_AVAILABLE;
  const communes = communesOf(atlas).map((place) => communeSubject(atlas, spec, place.id));
  const large = communes
    .map((subject) => ({ subject, total: count('total', subject).value }))
    .filter((entry) => (entry.total ?? 0) >= SMALL_WHOLE);
  const rows = SECTORS.map((sector): SectorRow => {
    const base = count(sector, reference);
    const quotientOf = (part: number | null, all: number | null): number | null =>
      locationQuotient(part, all, base.value, whole(reference).value);
    const cell = (subject: Subject): SectorCell => {
      const here = count(sector, subject);
      const all = whole(subject);
      const quotient = quotientOf(here.value, all.value);
      return { subject, count: here, total: all, share: share(here.value, all.value), quotient };
    };
    const spread = large.flatMap((entry) => {
      const quotient = quotientOf(count(sector, entry.subject).value, entry.total);
      const [placeId] = entry.subject.placeIds;
      return quotient === null || placeId === undefined ? [] : [{ placeId, name: entry.subject.name, quotient }];
    });
    return { sector, cells: subjects.map(cell), metropolis: cell(reference), spread };
  });
  return { ...structure, rows, subjects };
}
