import type { Atlas } from '../domain/atlas';
import type { Resource } from '../domain/resource';
import type { DataError, Table } from '../domain/table';
import { decodePlaceFeatures } from './decode-geojson';
import { INDICATORS_FILE, decodeIndicators } from './decode-indicators';
import { PACKAGE_FILE, decodePackage } from './decode-package';
import { decodePlaces } from './decode-places';
import { decodeTable } from './decode-table';
import { fatal, type FileRef } from './fault';
import type { FetchText, FetchedText } from './fetch-text';

export type { FetchText, FetchedText } from './fetch-text';

const PLACES = 'places';
/** Features of these two resources are part of the atlas; other layers are fetched by the map itself. */
const OUTLINES = { communes: 'communes-overview', zones: 'zones' } as const;

const EMPTY_ATLAS: Atlas = {
  places: new Map(),
  indicators: new Map(),
  resources: new Map(),
  tables: new Map(),
  errors: new Map(),
  communes: null,
  zones: null,
};

/**
 * Loads the manifest, then indicators, places, outlines and all tables at once. What fails stands in `errors` under the
 * name of its resource and everything else goes on; without the manifest the atlas is empty. Never rejects.
 * @param previous an atlas loaded before: what it has without a fatal error is kept, only the rest is fetched
 */
export async function loadAtlas(fetchText: FetchText, previous?: Atlas): Promise<Atlas> {
  if (previous !== undefined && previous.resources.size > 0) {
    return reload(previous, fetchText, failedResources(previous));
  }
  const fetched = await fetchSafely(fetchText, PACKAGE_FILE.path);
  const manifest =
    fetched.text === null
      ? { resources: new Map<string, Resource>(), errors: [unreadable(PACKAGE_FILE, fetched)] }
      : decodePackage(fetched.text);
  const empty: Atlas = {
    ...EMPTY_ATLAS,
    resources: manifest.resources,
    errors: errorMap(PACKAGE_FILE.name, manifest.errors),
  };
  if (manifest.resources.size === 0 && manifest.errors.length > 0) return empty;
  return reload(empty, fetchText, loadedNames(manifest.resources));
}

/** What to try again: resources that a fatal error keeps out of the atlas, the manifest for those it does not list. */
export function failedResources(atlas: Atlas): readonly string[] {
  const failed = [...atlas.errors].filter(([, errors]) => errors.some((error) => error.grade === 'fatal'));
  const known = loadedNames(atlas.resources);
  return [...new Set(failed.map(([name]) => (known.includes(name) ? name : PACKAGE_FILE.name)))];
}

/**
 * The atlas with these resources fetched again, others as they are. `places` brings all tables and outlines with it
 * (their codes are checked against it), `datapackage` everything. Unknown names are ignored. Never rejects.
 */
export async function reload(atlas: Atlas, fetchText: FetchText, resourceNames: readonly string[]): Promise<Atlas> {
  if (resourceNames.includes(PACKAGE_FILE.name)) return loadAtlas(fetchText);
  const known = loadedNames(atlas.resources);
  const names = resourceNames.includes(PLACES) ? known : known.filter((name) => resourceNames.includes(name));
  const texts = new Map(
    await Promise.all(
      names.map(async (name) => [name, await fetchSafely(fetchText, fileOf(atlas, name).path)] as const),
    ),
  );
  const next = [...texts].sort(placesFirst).reduce((before, [name, fetched]) => absorb(before, name, fetched), atlas);
  return unlistedNames(next).reduce((before, name) => withErrors(before, name, [unlisted(next, name)]), next);
}

/** Places, and what the indicators are computed from, where the manifest does not speak of it. */
function unlistedNames(atlas: Atlas): readonly string[] {
  const measures = [...atlas.indicators.values()].map(({ measure }) => measure);
  const needed = measures.flatMap((measure) => (measure.type === 'observed' ? [measure.resource] : []));
  return [...new Set([PLACES, ...needed])].filter((name) => !atlas.resources.has(name));
}

function unlisted(atlas: Atlas, name: string): DataError {
  const found = [...atlas.resources.keys()].join(', ');
  return fatal({ name, path: PACKAGE_FILE.path }, 'schema', name, found, 'resources');
}

/** Everything that is part of the atlas. The manifest need not list the indicators. */
function loadedNames(resources: ReadonlyMap<string, Resource>): readonly string[] {
  const outlines: readonly string[] = Object.values(OUTLINES);
  const listed = [...resources.values()].filter(({ name, format }) => format === 'csv' || outlines.includes(name));
  return [INDICATORS_FILE.name, ...listed.map(({ name }) => name)];
}

function fileOf(atlas: Atlas, name: string): FileRef {
  return atlas.resources.get(name) ?? { name, path: `${name}.json` };
}

function placesFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(b === PLACES) - Number(a === PLACES);
}

async function fetchSafely(fetchText: FetchText, path: string): Promise<FetchedText> {
  try {
    return await fetchText(path);
  } catch {
    return { text: null, failure: { kind: 'unreachable', expected: 'HTTP 200', found: '' } };
  }
}

function unreadable(file: FileRef, { failure }: Extract<FetchedText, { readonly text: null }>): DataError {
  return fatal(file, failure.kind, failure.expected, failure.found);
}

function errorMap(name: string, errors: readonly DataError[]): ReadonlyMap<string, readonly DataError[]> {
  return errors.length === 0 ? new Map() : new Map([[name, errors]]);
}

/** The atlas with one file read into it. A file that cannot be fetched leaves what an earlier try brought. */
function absorb(atlas: Atlas, name: string, fetched: FetchedText): Atlas {
  if (fetched.text === null) return withErrors(atlas, name, [unreadable(fileOf(atlas, name), fetched)]);
  const { text } = fetched;
  const resource = atlas.resources.get(name);
  if (name === INDICATORS_FILE.name) {
    const { indicators, errors } = decodeIndicators(text, resource?.bytes ?? null);
    return withErrors({ ...atlas, indicators }, name, errors);
  }
  if (resource === undefined) return atlas;
  if (name === PLACES) {
    const { places, errors } = decodePlaces(text, resource);
    return withErrors({ ...atlas, places }, name, errors);
  }
  const codes = atlas.places.size === 0 ? null : new Set<string>(atlas.places.keys());
  if (resource.format === 'csv') {
    const { table, errors } = decodeTable(text, resource, codes);
    return withErrors({ ...atlas, tables: withTable(atlas.tables, name, table) }, name, errors);
  }
  const { features, errors } = decodePlaceFeatures(text, resource, codes);
  const outlines = name === OUTLINES.communes ? { communes: features } : { zones: features };
  return withErrors({ ...atlas, ...outlines }, name, errors);
}

function withTable(tables: Atlas['tables'], name: string, table: Table | null): Atlas['tables'] {
  const next = new Map(tables);
  if (table === null) next.delete(name);
  else next.set(name, table);
  return next;
}

function withErrors(atlas: Atlas, name: string, found: readonly DataError[]): Atlas {
  const errors = new Map(atlas.errors);
  if (found.length === 0) errors.delete(name);
  else errors.set(name, found);
  return { ...atlas, errors };
}
