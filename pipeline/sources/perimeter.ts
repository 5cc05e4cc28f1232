import { numberOf, textOf, type SourceRow, type SourceTable } from '../csv';
import { Violation } from '../violation';
import type { SourceFolder } from './read';

export const COMMUNE_COUNT = 92;

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly postcodes: readonly string[];
}

/** The 92 communes of the metropolis, ascending by code. */
export interface Perimeter {
  readonly communes: readonly Commune[];
  readonly codes: ReadonlySet<string>;
}

export function readPerimeter(sources: SourceFolder): Perimeter {
  return perimeterOf(sources.table('communes/communes.csv'));
}

/** @throws Violation where a code is malformed or stands twice, or where there are not 92 communes. */
export function perimeterOf(table: SourceTable): Perimeter {
  const communes: Commune[] = [];
  const codes = new Set<string>();
  for (const row of table.rows) {
    const code = textOf(row, 'code');
    if (!/^\d{5}$/.test(code)) throw new Violation(row.file, row.line, `"${code}" is not a code of commune`);
    if (codes.has(code)) throw new Violation(row.file, row.line, `the code ${code} stands twice`);
    codes.add(code);
    communes.push({
      code,
      name: textOf(row, 'name'),
      zone: textOf(row, 'zone_ze2020'),
      postcodes: textOf(row, 'postcodes').split(' '),
    });
  }
  if (communes.length !== COMMUNE_COUNT) {
    throw new Violation(table.file, null, `${communes.length} communes, expected ${COMMUNE_COUNT}`);
  }
  communes.sort((a, b) => (a.code < b.code ? -1 : 1));
  return { communes, codes };
}

/**
 * Rows of a commune table by code, each of the 92 exactly once.
 * @throws Violation for an unknown code, a code that stands twice, or a commune without a row.
 */
export function rowsByCommune(table: SourceTable, column: string, perimeter: Perimeter): Map<string, SourceRow> {
  const rows = new Map<string, SourceRow>();
  for (const row of table.rows) {
    const code = textOf(row, column);
    if (!perimeter.codes.has(code)) throw new Violation(row.file, row.line, `unknown commune "${code}"`);
    if (rows.has(code)) throw new Violation(row.file, row.line, `the commune ${code} stands twice`);
    rows.set(code, row);
  }
  for (const code of perimeter.codes) {
    if (!rows.has(code)) throw new Violation(table.file, null, `the commune ${code} is missing`);
  }
  return rows;
}

/** Value of one column for the 92 communes, to compare it with a published total. */
export function sumOf(rows: ReadonlyMap<string, SourceRow>, column: string): number {
  let sum = 0;
  for (const row of rows.values()) sum += numberOf(row, column);
  return sum;
}
