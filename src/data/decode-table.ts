import type { Resource } from '../domain/resource';
import type { DataError, Table } from '../domain/table';
import { checkColumns, decodeCsv } from './decode-csv';
import { makeRowDecoder, type TidyRow } from './decode-row';
import { fatal, note, refusal, type FileRef } from './fault';
import { buildTable } from './table-builder';
import { columnsOf } from './table-columns';

export interface TableDecoding {
  /** Null where an error is fatal. */
  readonly table: Table | null;
  readonly errors: readonly DataError[];
  /** Lines below the header: always rowsKept + rowsRefused. */
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
}

/**
 * A tidy CSV as a table. A row with an unknown code, a malformed number or period, a value that its status forbids, or
 * a key seen before is refused with its line; fewer rows than the manifest says, or a last line that is cut, refuse
 * the file: a total over what is left would be wrong without looking wrong. Any input; never throws.
 * @param known codes of all places; null where they could not be read
 */
export function decodeTable(input: unknown, resource: Resource, known: ReadonlySet<string> | null): TableDecoding {
  const csv = decodeCsv(input, resource);
  if (csv.columns === null) return refused([csv.error], 0);
  const expected = resource.fields.map((field) => field.name);
  const columns = columnsOf(resource, csv.columns);
  const fatalError =
    checkColumns(resource, expected, csv.columns) ??
    (columns === null
      ? fatal(resource, 'schema', 'place, year | quarter, value, status', expected.join(', '))
      : null) ??
    checkLength(resource, csv.rowsRead, csv.endsWithNewline || typeof input !== 'string' ? null : input);
  if (fatalError !== null || columns === null) {
    return refused([...csv.errors, ...(fatalError === null ? [] : [fatalError])], csv.rowsRead);
  }
  const errors: DataError[] = [...csv.errors];
  const rows = new Map<string, TidyRow>();
  const decodeRow = makeRowDecoder(resource, columns, known);
  let duplicates = 0;
  for (const csvRow of csv.rows) {
    const row = decodeRow(csvRow);
    if ('grade' in row) errors.push(row);
    else if (!rows.has(row.key)) rows.set(row.key, row);
    else {
      duplicates += 1;
      errors.push(refusal(resource, 'duplicate', { row: csvRow.line, column: null }, '', row.key));
    }
  }
  if (csv.rowsRead - duplicates > resource.rowCount) {
    errors.push(note(resource, 'schema', String(resource.rowCount), String(csv.rowsRead)));
  }
  const dimensions = columns.dimensions.map(({ field }) => field);
  const table = buildTable(resource.name, [...rows.values()], dimensions);
  return { table, errors, rowsRead: csv.rowsRead, rowsKept: rows.size, rowsRefused: csv.rowsRead - rows.size };
}

function refused(errors: readonly DataError[], rowsRead: number): TableDecoding {
  return { table: null, errors, rowsRead, rowsKept: 0, rowsRefused: rowsRead };
}

/**
 * Fewer rows than the manifest says, or an end in the middle of a line.
 * @param unfinished the text where it does not end with a line end; null where it does
 */
export function checkLength(
  file: FileRef & Pick<Resource, 'rowCount' | 'bytes'>,
  rowsRead: number,
  unfinished: string | null,
): DataError | null {
  if (rowsRead < file.rowCount) return fatal(file, 'truncated', String(file.rowCount), String(rowsRead));
  if (unfinished === null) return null;
  const bytes = new TextEncoder().encode(unfinished).length;
  // Only the last line end may be missing without anything being lost.
  if (bytes >= file.bytes - 1) return null;
  return fatal(file, 'truncated', String(file.rowCount), String(Math.max(0, rowsRead - 1)));
}
