import type { Checks } from '../checks';
import { countOf, numberOf, textOf, type SourceRow } from '../csv';
import type { TidyRow, TidyTable } from '../tidy';
import { Violation } from '../violation';
import { cell } from './commune-stocks';
import type { SourceFolder } from './read';
import { zoneRows, type ZoneYear } from './zone-stocks';

/** FLORES employer establishments 2017-2024, all sectors and JZ. Marseille, Lyon and Paris are blank until 2021: M. */
export function zoneEmployers(years: readonly ZoneYear[]): TidyTable {
  const rows = zoneRows(
    years,
    [2017, 2024],
    [
      { column: 'flores_employer_estab_total', labels: ['total'] },
      { column: 'flores_employer_estab_JZ', labels: ['JZ'] },
    ],
  );
  const dimensions = [{ name: 'sector', values: ['total', 'JZ'] }];
  return { name: 'zones-employers', periodColumn: 'year', dimensions, decimals: 0, rows };
}

/** FLORES salaried jobs 2017-2024, all sectors, public service included; blanks as in `zoneEmployers`. */
export function zoneJobs(years: readonly ZoneYear[]): TidyTable {
  const rows = zoneRows(years, [2017, 2024], [{ column: 'flores_salaried_jobs_total_all_sectors', labels: [] }]);
  return { name: 'zones-jobs', periodColumn: 'year', dimensions: [], decimals: 0, rows };
}

/** URSSAF 2011-2024: private employers, employees and payroll of the year in euros. */
export function zonePrivate(years: readonly ZoneYear[]): TidyTable {
  const rows = zoneRows(
    years,
    [2011, 2024],
    [
      { column: 'urssaf_employer_estab', labels: ['employers'] },
      { column: 'urssaf_salaried_employees', labels: ['employees'] },
      { column: 'urssaf_payroll_eur', labels: ['payroll'] },
    ],
  );
  const dimensions = [{ name: 'measure', values: ['employers', 'employees', 'payroll'] }];
  return { name: 'zones-private', periodColumn: 'year', dimensions, decimals: 0, rows };
}

const QUARTERLY_FILE = 'zones/employment_quarterly.csv';
/** 17 zones, first quarter of 2012 to last of 2025. */
const QUARTERLY_ROWS = 17 * 56;
const PROVISIONAL_QUARTERS = 4;
const QUARTERLY_COLUMNS = [
  ['employees', 'salaried_employees'],
  ['employees-sa', 'salaried_employees_sa'],
  ['payroll-sa', 'payroll_sa_eur'],
] as const;

/** URSSAF by quarter: employees raw and seasonally adjusted, payroll adjusted. The last four quarters are provisional. */
export function readQuarterly(sources: SourceFolder, checks: Checks): TidyTable {
  const source = sources.table(QUARTERLY_FILE);
  checks.total(QUARTERLY_FILE, 'rows (17 zones x 56 quarters)', source.rows.length, QUARTERLY_ROWS);
  const quarters = [...new Set(source.rows.map((row) => textOf(row, 'quarter')))].sort();
  const provisional = new Set(quarters.slice(-PROVISIONAL_QUARTERS));
  const rows = source.rows.flatMap((row): TidyRow[] => {
    const quarter = textOf(row, 'quarter');
    if (!/^\d{4}-Q[1-4]$/.test(quarter)) throw new Violation(row.file, row.line, `"${quarter}" is not a quarter`);
    return QUARTERLY_COLUMNS.map(([measure, column]) => ({
      ...cell(textOf(row, 'ze2020'), quarter, [measure], countOf(row, column)),
      status: provisional.has(quarter) ? 'P' : 'A',
    }));
  });
  checks.note(QUARTERLY_FILE, `provisional: ${[...provisional].join(', ')}`);
  const dimensions = [{ name: 'measure', values: QUARTERLY_COLUMNS.map(([measure]) => measure) }];
  return { name: 'zones-private-quarterly', periodColumn: 'quarter', dimensions, decimals: 0, rows };
}

const A17_FILE = 'zones/employer_establishments_a17_2024.csv';
export const A17 = [
  'AZ',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'DE',
  'FZ',
  'GZ',
  'HZ',
  'IZ',
  'JZ',
  'KZ',
  'LZ',
  'MN',
  'OQ',
  'RU',
] as const;

/**
 * FLORES employer establishments 2024 by 17 sectors: the source gives shares and the total, whose product is a count.
 * @throws Violation where a product is not whole, or the 17 counts do not add up to the total.
 */
export function readSectors(sources: SourceFolder, checks: Checks): TidyTable {
  const rows = sources.table(A17_FILE).rows.flatMap((row) => {
    const zone = textOf(row, 'ZE2020');
    const total = countOf(row, 'total_establishments');
    const sectors = A17.map((sector) => cell(zone, 2024, [sector], wholeCount(row, `weight_a17_${sector}`, total)));
    const sum = sectors.reduce((s, { value }) => s + (value ?? 0), 0);
    if (sum !== total) throw new Violation(row.file, row.line, `the sectors add up to ${sum}, the total is ${total}`);
    return [cell(zone, 2024, ['total'], total), ...sectors];
  });
  checks.note(`sectors ${A17_FILE}`, 'share x total is a whole number for 17 sectors of each zone, and they add up');
  const dimensions = [{ name: 'sector', values: ['total', ...A17] }];
  return { name: 'zones-employers-sectors', periodColumn: 'year', dimensions, decimals: 0, rows };
}

function wholeCount(row: SourceRow, column: string, total: number): number {
  const product = numberOf(row, column) * total;
  const count = Math.round(product);
  if (Math.abs(product - count) > 1e-6) {
    throw new Violation(row.file, row.line, `${column} x total is ${product}, not a whole number`);
  }
  return count;
}
