import type { CommuneColumn, CommuneRow, CommuneTable } from '../model/commune-table';
import type { CsvCell } from '../model/table-csv';
import type { Speech } from '../text/messages';
import { captionSource } from './layout/caption';

/** "2023", or "2016–2022" for a change. */
export function columnPeriod({ span, indicator }: CommuneColumn, speech: Speech): string {
  if (span === null) return '';
  const [start, end] = span.map((period) => speech.format.period(period, indicator.frequency));
  return start === end ? (end ?? '') : `${start ?? ''}–${end ?? ''}`;
}

/** "Établissements par km² (2023)" */
export function columnName(column: CommuneColumn, speech: Speech): string {
  const period = columnPeriod(column, speech);
  const name = column.indicator.name[speech.language];
  return period === '' ? name : `${name} (${period})`;
}

/**
 * Rows of a CSV: code, name, then value and status of each column, and on every row source, vintage and licence, so that
 * a file that travels still says where it comes from. Shares and changes are numbers (0.123 is 12.3 %).
 * @param rows as shown: sorted and filtered
 */
export function communeCsv(
  table: CommuneTable,
  rows: readonly CommuneRow[],
  speech: Speech,
): readonly (readonly CsvCell[])[] {
  const words = speech.messages.employment.table;
  const { source, vintage, licence } = captionSource(table.resources, speech);
  const heads = table.columns.flatMap((column) => {
    const name = columnName(column, speech);
    return [name, words.status(name)];
  });
  const header = [words.code, words.name, ...heads, words.source, words.vintage, words.licence];
  const body = rows.map((row) => [
    row.placeId,
    row.name,
    ...row.cells.flatMap(({ value, status }): readonly CsvCell[] => [value, status]),
    source,
    vintage,
    licence,
  ]);
  return [header, ...body];
}

/** "phare-communes-jobs-establishments.csv": no accents, no spaces. */
export function csvFileName(table: CommuneTable, speech: Speech): string {
  const ids = table.columns.map(({ indicator }) => indicator.id);
  return `${[speech.messages.employment.table.fileName, ...ids.slice(0, 3)].join('-')}.csv`;
}
