import type { DataError } from '../domain/table';
import { csvRecords } from './csv-records';
import { decodeText } from './decode-text';
import { fatal, refusal, type FileRef } from './fault';

/** One line below the header with as many cells as the header. */
export interface CsvRow {
  /** Line in the file, header = 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvDecoding =
  | {
      readonly columns: readonly string[];
      readonly rows: readonly CsvRow[];
      /** Notes, and a refusal for each line with more or fewer cells than the header. */
      readonly errors: readonly DataError[];
      /** Lines below the header, refused ones counted. */
      readonly rowsRead: number;
      readonly endsWithNewline: boolean;
    }
  | { readonly columns: null; readonly error: DataError };

/** CSV as RFC 4180 with a header; empty lines at the end do not count. Any input gives rows or one fatal error. */
export function decodeCsv(input: unknown, file: FileRef): CsvDecoding {
  const decoded = decodeText(input, file);
  if (decoded.text === null) return { columns: null, error: decoded.error };
  const records = csvRecords(decoded.text.trimEnd());
  const columns = records[0];
  if (columns === undefined) return { columns: null, error: fatal(file, 'truncated', '', '') };
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index);
  if (repeated !== undefined) {
    return { columns: null, error: fatal(file, 'duplicate', '', columns.join(', '), repeated) };
  }
  const rows: CsvRow[] = [];
  const errors: DataError[] = [...decoded.notes];
  records.slice(1).forEach((cells, index) => {
    const line = index + 2;
    if (cells.length === columns.length) rows.push({ line, cells });
    else
      errors.push(refusal(file, 'schema', { row: line, column: null }, String(columns.length), String(cells.length)));
  });
  const endsWithNewline = /\n\s*$/.test(decoded.text);
  return { columns, rows, errors, rowsRead: records.length - 1, endsWithNewline };
}

/**
 * The columns that a reader needs must be there, and no other: a column that nobody expects may be a dimension, and
 * rows that differ by it would be taken for one another.
 */
export function checkColumns(file: FileRef, expected: readonly string[], found: readonly string[]): DataError | null {
  const missing = expected.find((name) => !found.includes(name));
  const extra = found.find((name) => !expected.includes(name));
  const wrong = missing ?? extra;
  return wrong === undefined ? null : fatal(file, 'schema', expected.join(', '), found.join(', '), wrong);
}
