import type { Checks } from '../checks';
import { countOf, numberOf, type SourceRow } from '../csv';
import type { TidyRow, TidyTable } from '../tidy';
import { rowsByCommune, sumOf, type Perimeter } from './perimeter';
import type { SourceFolder } from './read';

/** Published totals of the 92 communes: INSEE, SIDE, stocks on 31 December. */
const SIDE_TOTALS = [
  { year: 2021, establishments: 198953, legalUnits: 177286 },
  { year: 2022, establishments: 208605, legalUnits: 186105 },
  { year: 2023, establishments: 214145, legalUnits: 192164 },
] as const;

/** SIDE stock of establishments and of legal units on 31 December, all sectors, with and without employees. */
export function readEstablishments(sources: SourceFolder, perimeter: Perimeter, checks: Checks): TidyTable {
  const rows: TidyRow[] = [];
  for (const { year, establishments, legalUnits } of SIDE_TOTALS) {
    const file = `communes/side_stock_${year}.csv`;
    const byCommune = rowsByCommune(sources.table(file), 'codgeo', perimeter);
    checks.total(file, `establishments ${year}`, sumOf(byCommune, `establishments_${year}`), establishments);
    checks.total(file, `legal units ${year}`, sumOf(byCommune, `legal_units_${year}`), legalUnits);
    for (const [place, row] of byCommune) {
      rows.push(cell(place, year, ['establishment'], countOf(row, `establishments_${year}`)));
      rows.push(cell(place, year, ['legal-unit'], countOf(row, `legal_units_${year}`)));
    }
  }
  const dimensions = [{ name: 'unit', values: ['establishment', 'legal-unit'] }];
  return { name: 'communes-establishments', periodColumn: 'year', dimensions, decimals: 0, rows };
}

/**
 * Land area that INSEE publishes, km2. It adds up to 3,149.2: 9 km2 less than the outlines of IGN (see
 * `checkGeometry`), because the outlines are generalised and the two draw the shore differently.
 */
export function readAreas(comparator: ReadonlyMap<string, SourceRow>, checks: Checks): TidyTable {
  checks.total(COMPARATOR_FILE, 'INSEE area, km2', sumOf(comparator, 'superf_km2'), 3149.22, 0.005);
  const rows = [...comparator].map(([place, row]) => cell(place, 2022, [], numberOf(row, 'superf_km2')));
  return { name: 'communes-area', periodColumn: 'year', dimensions: [], decimals: 2, rows };
}

export const COMPARATOR_FILE = 'communes/comparateur_2024.csv';

export function readComparator(sources: SourceFolder, perimeter: Perimeter): Map<string, SourceRow> {
  return rowsByCommune(sources.table(COMPARATOR_FILE), 'codgeo', perimeter);
}

/** An observed value of status A. */
export function cell(place: string, year: number | string, labels: readonly string[], value: number): TidyRow {
  return { place, period: String(year), labels, value, status: 'A' };
}
