import { csvFormatRows, csvParseRows } from 'd3';
import { Violation } from './violation';

/** One record of a source file, with what is needed to say where it stands. */
export interface SourceRow {
  readonly file: string;
  /** Line in the file, header = 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface SourceTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

/**
 * Reads a CSV of the sources: comma, header row, LF or CRLF, optional BOM, quotes as in RFC 4180 but no line break
 * inside a cell. Empty lines at the end are ignored.
 * @throws Violation where a row has more or fewer cells than the header, or a column name stands twice.
 */
export function parseCsv(file: string, text: string): SourceTable {
  const [columns = [], ...records] = csvParseRows(text.replace(/^\uFEFF/, ''));
  // An empty line is one empty cell.
  while (columns.length > 1 && records.at(-1)?.length === 1 && records.at(-1)?.[0] === '') records.pop();
  if (new Set(columns).size !== columns.length) throw new Violation(file, 1, 'a column name stands twice');
  const rows = records.map((cells, index): SourceRow => {
    const line = index + 2;
    if (cells.length !== columns.length)
      throw new Violation(file, line, `${cells.length} cells, expected ${columns.length}`);
    return { file, line, cells: new Map(columns.map((name, i) => [name, cells[i] ?? ''])) };
  });
  return { file, columns, rows };
}

export function textOf(row: SourceRow, column: string): string {
  const cell = row.cells.get(column);
  if (cell === undefined) throw new Violation(row.file, 1, `the column ${column} is missing`);
  return cell;
}

/** @throws Violation unless the cell is a plain decimal number ("12", "-0.5"), the only form that the sources use. */
export function numberOf(row: SourceRow, column: string): number {
  const cell = textOf(row, column);
  if (!/^-?\d+(\.\d+)?$/.test(cell)) {
    throw new Violation(row.file, row.line, `${column} is "${cell}", expected a number`);
  }
  return Number(cell);
}

/** @throws Violation unless the cell is a whole number of at least 0, written with or without ".0". */
export function countOf(row: SourceRow, column: string): number {
  const value = numberOf(row, column);
  if (!Number.isInteger(value) || value < 0) {
    throw new Violation(row.file, row.line, `${column} is ${value}, expected a count`);
  }
  return value;
}

/** Null where the source leaves the cell empty: never 0. */
export function optionalCountOf(row: SourceRow, column: string): number | null {
  return textOf(row, column) === '' ? null : countOf(row, column);
}

/** Null where the source leaves the cell empty: never 0. */
export function optionalNumberOf(row: SourceRow, column: string): number | null {
  return textOf(row, column) === '' ? null : numberOf(row, column);
}

/** UTF-8 text with LF line ends and quotes only where a cell needs them. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvFormatRows([[...columns], ...rows.map((cells) => [...cells])]) + '\n';
}
