import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import type { Indicator } from '../../src/domain/indicator';

/** Reads what is committed in public/data as plain text and JSON, past the decoders of the app. */
const FOLDER = fileURLToPath(new URL('../../public/data/', import.meta.url));

export interface PublishedField {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[] };
}
export interface PublishedResource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
  readonly title: string;
  readonly titleEn: string;
  readonly vintage: string;
  readonly dateRead: string;
  readonly sources: readonly {
    readonly title: string;
    readonly titleEn: string;
    readonly path: string;
    readonly producer: string;
  }[];
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly schema?: { readonly fields: readonly PublishedField[]; readonly primaryKey: readonly string[] };
}

export function read(path: string): string {
  return readFileSync(FOLDER + path, 'utf8');
}

export const resources = (JSON.parse(read('datapackage.json')) as { resources: PublishedResource[] }).resources;
export const indicators = (JSON.parse(read('indicators.json')) as { indicators: Indicator[] }).indicators;

export function layer(name: string): FeatureCollection {
  return JSON.parse(read(`${name}.geojson`)) as FeatureCollection;
}

const rowsOf = new Map<string, readonly Record<string, string>[]>();

/** Rows as records; no cell of the tables is quoted. */
export function rows(name: string): readonly Record<string, string>[] {
  const known = rowsOf.get(name) ?? parseRows(name);
  rowsOf.set(name, known);
  return known;
}

function parseRows(name: string): Record<string, string>[] {
  const [header = '', ...lines] = read(`${name}.csv`).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

/** Sum over the rows that have all these cells. */
export function sum(name: string, where: Readonly<Record<string, string>>): number {
  const chosen = rows(name).filter((row) => Object.entries(where).every(([column, cell]) => row[column] === cell));
  return chosen.reduce((total, row) => total + Number(row['value']), 0);
}
