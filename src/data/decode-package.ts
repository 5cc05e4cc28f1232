import type { Resource, ResourceField, Source } from '../domain/resource';
import type { DataError } from '../domain/table';
import { decodeJson } from './decode-json';
import { decodeList } from './decode-list';
import { refusal, type FileRef } from './fault';
import { address, child, count, filledText, items, matching, oneOf, text, type Node } from './shape';

export const PACKAGE_FILE: FileRef = { name: 'datapackage', path: 'datapackage.json' };

export interface PackageDecoding {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly errors: readonly DataError[];
}

/** `datapackage.json` as resources by name. An entry of another shape is refused, the others stay. Never throws. */
export function decodePackage(input: unknown): PackageDecoding {
  const json = decodeJson(input, PACKAGE_FILE);
  if (!json.ok) return { resources: new Map(), errors: [json.error] };
  const root: Node = { path: '', value: json.value };
  const { values, errors } = decodeList(PACKAGE_FILE, () => child(root, 'resources'), decodeResource);
  const resources = new Map<string, Resource>();
  const duplicates: DataError[] = [];
  for (const resource of values) {
    if (!resources.has(resource.name)) resources.set(resource.name, resource);
    else duplicates.push(refusal(PACKAGE_FILE, 'duplicate', { row: null, column: 'resources' }, '', resource.name));
  }
  return { resources, errors: [...json.notes, ...errors, ...duplicates] };
}

function decodeResource(node: Node): Resource {
  const format = oneOf(child(node, 'format'), ['csv', 'geojson', 'json'] as const);
  const licence = items(child(node, 'licenses'))[0] ?? { path: `${node.path}.licenses[0]`, value: undefined };
  return {
    name: matching(child(node, 'name'), /^[a-z0-9-]+$/, 'communes-jobs'),
    // A file beside the manifest, never an address: the page asks nobody else.
    path: matching(child(node, 'path'), /^(?:[a-z0-9_-]+\/)*[a-z0-9._-]+\.(?:csv|json|geojson)$/i, 'communes-jobs.csv'),
    format,
    sources: items(child(node, 'sources')).map(decodeSource),
    licence: {
      name: filledText(child(licence, 'name')),
      title: filledText(child(licence, 'title')),
      path: address(child(licence, 'path')),
    },
    vintage: filledText(child(node, 'vintage')),
    dateRead: matching(child(node, 'dateRead'), /^\d{4}-\d{2}-\d{2}$/, '2026-11-22'),
    rowCount: count(child(node, 'rowCount')),
    bytes: count(child(node, 'bytes')),
    sha256: matching(child(node, 'hash'), /^sha256:[0-9a-f]{64}$/, 'sha256:…').slice('sha256:'.length),
    fields: format === 'csv' ? items(child(child(node, 'schema'), 'fields')).map(decodeField) : [],
  };
}

function decodeSource(node: Node): Source {
  const fr = text(child(node, 'title'));
  const english = child(node, 'titleEn');
  return {
    producer: filledText(child(node, 'producer')),
    title: { fr, en: english.value === undefined ? fr : text(english) },
    path: address(child(node, 'path')),
  };
}

/** Frictionless knows no quarters: they are a string column named `quarter`. */
function decodeField(node: Node): ResourceField {
  const name = filledText(child(node, 'name'));
  const type = oneOf(child(node, 'type'), ['string', 'integer', 'number', 'year', 'quarter'] as const);
  const constraints = child(node, 'constraints');
  const allowed = constraints.value === undefined ? null : child(constraints, 'enum');
  return {
    name,
    type: name === 'quarter' && type === 'string' ? 'quarter' : type,
    values: allowed === null || allowed.value === undefined ? null : items(allowed).map(text),
  };
}
