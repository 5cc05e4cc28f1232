import type { Checks } from '../checks';
import { countOf, numberOf, type SourceRow } from '../csv';
import type { TidyRow, TidyTable } from '../tidy';
import { Violation } from '../violation';
import { cell, COMPARATOR_FILE } from './commune-stocks';
import { rowsByCommune, sumOf, type Perimeter } from './perimeter';
import type { SourceFolder } from './read';

const SECTORS = ['AZ', 'BE', 'FZ', 'GU', 'OQ'] as const;
const EMPLOYERS_TOTAL = 73005;
const JOBS_TOTALS = [
  { year: 2016, column: 'p16_emplt', total: 746585.959 },
  { year: 2022, column: 'p22_emplt', total: 808968.335 },
] as const;

/**
 * Employer establishments at the end of 2024: by sector (all sizes) or by size (all sectors), never crossed. The two
 * sizes do not add up to the total: the rest had employees in the year but none in its last days.
 * @throws Violation where the sectors of a row do not add up to its total, or its two sizes exceed it.
 */
export function employersTable(comparator: ReadonlyMap<string, SourceRow>, checks: Checks): TidyTable {
  checks.total(COMPARATOR_FILE, 'employer establishments 2024', sumOf(comparator, 'ettot24'), EMPLOYERS_TOTAL);
  const rows = [...comparator].flatMap(([place, row]): TidyRow[] => {
    const total = countOf(row, 'ettot24');
    const sectors = SECTORS.map((sector) => ({ sector, value: countOf(row, `et${sector.toLowerCase()}24`) }));
    const sum = sectors.reduce((s, { value }) => s + value, 0);
    if (sum !== total) throw new Violation(row.file, row.line, `the sectors add up to ${sum}, ettot24 is ${total}`);
    const small = countOf(row, 'ettef1_9_24');
    const large = countOf(row, 'ettef10p_24');
    if (small + large > total) throw new Violation(row.file, row.line, 'the two sizes exceed ettot24');
    return [
      cell(place, 2024, ['total', 'total'], total),
      ...sectors.map(({ sector, value }) => cell(place, 2024, [sector, 'total'], value)),
      cell(place, 2024, ['total', '1-9'], small),
      cell(place, 2024, ['total', '10+'], large),
    ];
  });
  checks.note(
    `sectors ${COMPARATOR_FILE}`,
    'five sectors add up to the employer establishments on each of the 92 rows',
  );
  const dimensions = [
    { name: 'sector', values: ['total', ...SECTORS] },
    { name: 'band', values: ['total', '1-9', '10+'] },
  ];
  return { name: 'communes-employers', periodColumn: 'year', dimensions, decimals: 0, rows };
}

/** Jobs at the workplace, census estimates: the decimals are weights and are kept so that sums stay exact. */
export function jobsTable(comparator: ReadonlyMap<string, SourceRow>, checks: Checks): TidyTable {
  for (const { year, column, total } of JOBS_TOTALS) {
    checks.total(COMPARATOR_FILE, `jobs ${year}`, sumOf(comparator, column), total, 0.0005);
  }
  const rows = [...comparator].flatMap(([place, row]) =>
    JOBS_TOTALS.map(({ year, column }) => cell(place, year, [], numberOf(row, column))),
  );
  return { name: 'communes-jobs', periodColumn: 'year', dimensions: [], decimals: 3, rows };
}

const BANDS_FILE = 'communes/establishments_by_band_2014.csv';
const BANDS_TOTAL = 152371;
const BANDS = [
  ['0', 'E14TS0ND'],
  ['1-5', 'E14TS1'],
  ['6-9', 'E14TS6'],
  ['10-19', 'E14TS10'],
  ['20-49', 'E14TS20'],
  ['50-99', 'E14TS50'],
  ['100-199', 'E14TS100'],
  ['200-499', 'E14TS200'],
  ['500+', 'E14TS500'],
] as const;

/**
 * Establishments 2014 by employee band; band 0 is "none or unknown" in the source, which does not tell them apart.
 * @throws Violation where the nine bands of a row do not add up to its total.
 */
export function readBands(sources: SourceFolder, perimeter: Perimeter, checks: Checks): TidyTable {
  const source = rowsByCommune(sources.table(BANDS_FILE), 'CODGEO', perimeter);
  checks.total(BANDS_FILE, 'establishments 2014', sumOf(source, 'E14TST'), BANDS_TOTAL);
  const rows = [...source].flatMap(([place, row]) => {
    const total = countOf(row, 'E14TST');
    const bands = BANDS.map(([band, column]) => cell(place, 2014, [band], countOf(row, column)));
    const sum = bands.reduce((s, { value }) => s + (value ?? 0), 0);
    if (sum !== total) throw new Violation(row.file, row.line, `the bands add up to ${sum}, E14TST is ${total}`);
    return [cell(place, 2014, ['total'], total), ...bands];
  });
  checks.note(`bands ${BANDS_FILE}`, 'nine bands add up to the total on each of the 92 rows');
  const dimensions = [{ name: 'band', values: ['total', ...BANDS.map(([band]) => band)] }];
  return { name: 'communes-bands', periodColumn: 'year', dimensions, decimals: 0, rows };
}
