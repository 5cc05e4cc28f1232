import { STATUSES, type Status } from '../domain/observation';
import { isPlaceId, type PlaceId } from '../domain/place';
import type { DataError, DataErrorKind } from '../domain/table';
import { decodeNumber, decodePeriod } from './decode-cell';
import type { CsvRow } from './decode-csv';
import { refusal, type FileRef } from './fault';
import type { TableColumns } from './table-columns';

export interface TidyRow {
  readonly placeId: PlaceId;
  readonly period: number;
  readonly labels: readonly string[];
  /** NaN where the status is M or C. */
  readonly value: number;
  readonly status: Status;
}

/** Thrown and caught within this file: the first fault of a row is the one told. */
class RowFault extends Error {
  constructor(
    readonly kind: DataErrorKind,
    readonly column: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(kind);
  }
}

/** A row of a tidy table, or why it is refused. `known` null: the places could not be read, the form alone is checked. */
export function decodeRow(
  file: FileRef,
  columns: TableColumns,
  row: CsvRow,
  known: ReadonlySet<string> | null,
): TidyRow | DataError {
  const cell = (index: number): string => row.cells[index] ?? '';
  try {
    const placeId = readPlace(cell(columns.place), known);
    const period = readPeriod(cell(columns.period), columns.frequency);
    const labels = columns.dimensions.map(({ field, index }) => readLabel(cell(index), field.name, field.values));
    const status = readStatus(cell(columns.status));
    return { placeId, period, labels, status, value: readValue(cell(columns.value), status, columns.whole) };
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    return refusal(file, error.kind, { row: row.line, column: error.column }, error.expected, error.found);
  }
}

function readPlace(text: string, known: ReadonlySet<string> | null): PlaceId {
  if (isPlaceId(text) && (known === null || known.has(text))) return text;
  throw new RowFault('code', 'place', 'places.csv', text);
}

function readPeriod(text: string, frequency: 'year' | 'quarter'): number {
  const period = decodePeriod(text, frequency);
  if (period !== null) return period;
  throw new RowFault('period', frequency, frequency === 'year' ? '2023' : '2023-Q2', text);
}

function readLabel(text: string, column: string, values: readonly string[] | null): string {
  if (values === null ? text !== '' : values.includes(text)) return text;
  throw new RowFault('code', column, (values ?? []).join(', '), text);
}

function readStatus(text: string): Status {
  const status = STATUSES.find((candidate) => candidate === text);
  if (status !== undefined) return status;
  throw new RowFault('code', 'status', STATUSES.join(', '), text);
}

function readValue(text: string, status: Status, whole: boolean): number {
  const absent = status === 'M' || status === 'C';
  if (absent !== (text === '')) throw new RowFault('status', 'value', status, text);
  if (absent) return Number.NaN;
  const value = decodeNumber(text, whole);
  if (value === null) throw new RowFault('number', 'value', whole ? '12' : '12.5', text);
  return value;
}
