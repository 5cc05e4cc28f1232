import type { Checks } from '../checks';
import { countOf, type SourceRow } from '../csv';
import type { TidyTable } from '../tidy';
import { Violation } from '../violation';
import { cell, COMPARATOR_FILE } from './commune-stocks';
import { CREATIONS_FILE } from './creations';
import { rowsByCommune, sumOf, type Perimeter } from './perimeter';
import type { SourceFolder } from './read';

const FILE = 'communes/population.csv';
/** Sums of the 92 communes; 1,922,626 is the published total of 2022. */
const TOTALS: Readonly<Record<string, number>> = {
  2010: 1831514,
  2015: 1869055,
  2020: 1903173,
  2021: 1911311,
  2022: 1922626,
};

/**
 * Municipal population: census years of population.csv, and 2011 and 2016 from the dossier complet.
 * @throws Violation where two files disagree on the same year.
 */
export function readPopulation(
  sources: SourceFolder,
  perimeter: Perimeter,
  creations: ReadonlyMap<string, SourceRow>,
  comparator: ReadonlyMap<string, SourceRow>,
  checks: Checks,
): TidyTable {
  const census = rowsByCommune(sources.table(FILE), 'code', perimeter);
  for (const [year, total] of Object.entries(TOTALS))
    checks.total(FILE, `population ${year}`, sumOf(census, year), total);
  checks.total(CREATIONS_FILE, 'population 2011', sumOf(creations, 'p11_pop'), 1834013);
  checks.total(CREATIONS_FILE, 'population 2016', sumOf(creations, 'p16_pop'), 1873707);
  const rows = perimeter.communes.flatMap(({ code }) => {
    const counted = take(census, code);
    const older = take(creations, code);
    const newer = take(comparator, code);
    same(newer, 'p22_pop', countOf(counted, '2022'));
    same(newer, 'p16_pop', countOf(older, 'p16_pop'));
    return [
      ...Object.keys(TOTALS).map((year) => cell(code, year, [], countOf(counted, year))),
      cell(code, 2011, [], countOf(older, 'p11_pop')),
      cell(code, 2016, [], countOf(older, 'p16_pop')),
    ];
  });
  checks.note(`agreement ${COMPARATOR_FILE}`, 'populations 2016 and 2022 are the same in every file that has them');
  return { name: 'communes-population', periodColumn: 'year', dimensions: [], decimals: 0, rows };
}

function take(rows: ReadonlyMap<string, SourceRow>, code: string): SourceRow {
  const row = rows.get(code);
  if (!row) throw new Violation(FILE, null, `the commune ${code} is missing`);
  return row;
}

function same(row: SourceRow, column: string, expected: number): void {
  const found = countOf(row, column);
  if (found !== expected)
    throw new Violation(row.file, row.line, `${column} is ${found}, another file says ${expected}`);
}
