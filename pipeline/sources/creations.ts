import type { Checks } from '../checks';
import { countOf, optionalNumberOf, type SourceRow } from '../csv';
import { observed, type TidyRow, type TidyTable } from '../tidy';
import { Violation } from '../violation';
import { cell } from './commune-stocks';
import { rowsByCommune, sumOf, type Perimeter } from './perimeter';
import type { SourceFolder } from './read';

export const CREATIONS_FILE = 'communes/creations_2022_2025.csv';
const CREATED = [
  { year: 2022, total: 42943 },
  { year: 2023, total: 38110 },
  { year: 2024, total: 39159 },
  { year: 2025, total: 41633 },
] as const;
/** Communes where the wage is secret. */
const SECRET_COUNT = 12;

export function readCreationRows(sources: SourceFolder, perimeter: Perimeter): Map<string, SourceRow> {
  return rowsByCommune(sources.table(CREATIONS_FILE), 'codgeo', perimeter);
}

/** Legal units created 2022-2025; sole traders among them and establishments created in 2025 alone. */
export function creationsTable(source: ReadonlyMap<string, SourceRow>, checks: Checks): TidyTable {
  for (const { year, total } of CREATED) {
    checks.total(CREATIONS_FILE, `creations ${year}`, sumOf(source, `enctot${year - 2000}`), total);
  }
  const rows: TidyRow[] = [];
  for (const [place, row] of source) {
    for (const { year } of CREATED) rows.push(cell(place, year, ['legal-unit'], countOf(row, `enctot${year - 2000}`)));
    const soleTraders = countOf(row, 'encitot25');
    if (soleTraders > countOf(row, 'enctot25')) {
      throw new Violation(row.file, row.line, `encitot25 is ${soleTraders}, more than all creations`);
    }
    rows.push(cell(place, 2025, ['sole-trader'], soleTraders));
    rows.push(cell(place, 2025, ['establishment'], countOf(row, 'etctot25')));
  }
  const dimensions = [{ name: 'unit', values: ['legal-unit', 'sole-trader', 'establishment'] }];
  return { name: 'communes-creations', periodColumn: 'year', dimensions, decimals: 0, rows };
}

/** Mean net monthly wage 2023 in euros. An empty cell is statistical secrecy: status C, no value. */
export function wageTable(source: ReadonlyMap<string, SourceRow>, checks: Checks): TidyTable {
  const rows = [...source].map(([place, row]): TidyRow => {
    return { place, period: '2023', labels: [], ...observed(optionalNumberOf(row, 'snemm_23'), 'C') };
  });
  const secret = rows.filter((row) => row.status === 'C').length;
  checks.total(CREATIONS_FILE, 'communes where the wage is secret', secret, SECRET_COUNT);
  return { name: 'communes-wage', periodColumn: 'year', dimensions: [], decimals: 2, rows };
}
