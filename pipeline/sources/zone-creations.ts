import type { Checks } from '../checks';
import { countOf, textOf } from '../csv';
import type { TidyRow, TidyTable } from '../tidy';
import { Violation } from '../violation';
import { cell } from './commune-stocks';
import type { SourceFolder } from './read';

const FILE = 'zones/creations_by_sector.csv';
export const CREATION_SECTORS = ['BE', 'FZ', 'GI', 'JZ', 'KZ', 'LZ', 'MN', 'OQ', 'RU'] as const;
/** 19 zones, 2012 to 2025. */
const ROWS = 19 * 14;

export interface ZoneCreations {
  readonly table: TidyTable;
  /** Code -> name of the zones in the file. */
  readonly zones: ReadonlyMap<string, string>;
}

/**
 * Establishments created by zone d'emploi, year and A10 sector.
 * @throws Violation where the nine sectors of a row do not add up to its total.
 */
export function readZoneCreations(sources: SourceFolder, checks: Checks): ZoneCreations {
  const zones = new Map<string, string>();
  const source = sources.table(FILE);
  checks.total(FILE, 'rows (19 zones x 14 years)', source.rows.length, ROWS);
  const rows = source.rows.flatMap((row): TidyRow[] => {
    const zone = textOf(row, 'ze2020');
    const year = textOf(row, 'year');
    zones.set(zone, textOf(row, 'ze2020_label'));
    const total = countOf(row, 'total');
    const sectors = CREATION_SECTORS.map((sector) => cell(zone, year, [sector], countOf(row, sector)));
    const sum = sectors.reduce((s, { value }) => s + (value ?? 0), 0);
    if (sum !== total) throw new Violation(row.file, row.line, `the sectors add up to ${sum}, total is ${total}`);
    return [cell(zone, year, ['total'], total), ...sectors];
  });
  checks.note(`sectors ${FILE}`, `nine sectors add up to the total on each of the ${ROWS} rows`);
  const dimensions = [{ name: 'sector', values: ['total', ...CREATION_SECTORS] }];
  return { table: { name: 'zones-creations', periodColumn: 'year', dimensions, decimals: 0, rows }, zones };
}
