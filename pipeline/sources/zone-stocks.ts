import type { Checks } from '../checks';
import { optionalCountOf, textOf, type SourceRow } from '../csv';
import { observed, type TidyRow, type TidyTable } from '../tidy';
import { Violation } from '../violation';
import type { SourceFolder } from './read';

const FILES = ['zones/amp_stock_and_employment_annual.csv', 'zones/comparators_stock_annual.csv'] as const;

/** One year of one zone d'emploi, with what SIDE, FLORES and URSSAF say of it. */
export interface ZoneYear {
  readonly zone: string;
  readonly name: string;
  readonly year: number;
  readonly row: SourceRow;
}

/** @throws Violation where a zone has the same year twice. */
export function readZoneYears(sources: SourceFolder, checks: Checks): readonly ZoneYear[] {
  const seen = new Set<string>();
  const years = FILES.flatMap((file) =>
    sources.table(file).rows.map((row) => {
      const zone = textOf(row, 'ze2020');
      const year = Number(textOf(row, 'year'));
      const key = `${zone} ${year}`;
      if (!/^\d{4} 20\d\d$/.test(key)) throw new Violation(row.file, row.line, `"${key}" is not a zone and a year`);
      if (seen.has(key)) throw new Violation(row.file, row.line, `${key} stands twice`);
      seen.add(key);
      return { zone, name: textOf(row, 'label'), year, row };
    }),
  );
  checks.total(FILES.join(', '), 'rows (17 zones x 14 years)', years.length, 17 * 14);
  return years;
}

interface Column {
  readonly column: string;
  readonly labels: readonly string[];
}

/**
 * Columns of the annual files within the years that the source covers at all: a blank inside the span is a missing
 * observation and gets a row of status M, a blank outside is no observation.
 */
export function zoneRows(
  years: readonly ZoneYear[],
  span: readonly [number, number],
  columns: readonly Column[],
): TidyRow[] {
  return years
    .filter(({ year }) => year >= span[0] && year <= span[1])
    .flatMap(({ zone, year, row }) =>
      columns.map(({ column, labels }) => ({
        place: zone,
        period: String(year),
        labels,
        ...observed(optionalCountOf(row, column), 'M'),
      })),
    );
}

/** SIDE stock of establishments on 31 December 2014-2023: all sectors, and information and communication (JZ). */
export function zoneEstablishments(years: readonly ZoneYear[]): TidyTable {
  const rows = zoneRows(
    years,
    [2014, 2023],
    [
      { column: 'side_stock_estab_total', labels: ['total'] },
      { column: 'side_stock_estab_JZ', labels: ['JZ'] },
    ],
  );
  const dimensions = [{ name: 'sector', values: ['total', 'JZ'] }];
  return { name: 'zones-establishments', periodColumn: 'year', dimensions, decimals: 0, rows };
}
