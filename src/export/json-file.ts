import type { CsvCell } from '../model/table-csv';
import type { DataRows } from './data-rows';
import type { FileMetadata } from './metadata';

/** Metadata, then one object a row with the ids of columns as keys; what has no value is null. */
export function jsonFile({ columns, body }: DataRows, metadata: FileMetadata): string {
  const data = body.map((row): Record<string, CsvCell> =>
    Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])),
  );
  const labels = Object.fromEntries(columns.map(({ id, label }) => [id, label]));
  return `${JSON.stringify({ metadata, columns: labels, data }, null, 1)}\n`;
}
