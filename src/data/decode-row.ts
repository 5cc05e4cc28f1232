import { STATUSES, type Status } from '../domain/observation';
import { isPlaceId, type PlaceId } from '../domain/place';
import type { DataError, DataErrorKind } from '../domain/table';
import { decodeNumber, decodePeriod } from './decode-cell';
import type { CsvRow } from './decode-csv';
import { refusal, type FileRef } from './fault';
import type { TableColumns } from './table-columns';

export interface TidyRow {
  /** `place|period|label...`, as in `Table.rowOf`. */
  readonly key: string;
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

/**
 * Decoder of the rows of one tidy table: a row, or why it is refused. Cells that recur (places, periods, labels) are
 * checked once a table, not once a row.
 * @param known null: the places could not be read, the form of their codes alone is checked
 */
export function makeRowDecoder(
  file: FileRef,
  columns: TableColumns,
  known: ReadonlySet<string> | null,
): (row: CsvRow) => TidyRow | DataError {
  const placeOf = remembering((text) => readPlace(text, known));
  const periodOf = remembering((text) => readPeriod(text, columns.frequency));
  const statusOf = remembering(readStatus);
  const labelsOf = columns.dimensions.map(({ field, index }) => ({
    index,
    read: remembering((text) => readLabel(text, field.name, field.values)),
  }));
  return ({ line, cells }) => {
    try {
      const placeId = placeOf(cells[columns.place] ?? '');
      const period = periodOf(cells[columns.period] ?? '');
      const labels = labelsOf.map(({ index, read }) => read(cells[index] ?? ''));
      const status = statusOf(cells[columns.status] ?? '');
      const value = readValue(cells[columns.value] ?? '', status, columns.whole);
      return { key: keyOf(placeId, period, labels), placeId, period, labels, status, value };
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      return refusal(file, error.kind, { row: line, column: error.column }, error.expected, error.found);
    }
  };
}

function keyOf(placeId: PlaceId, period: number, labels: readonly string[]): string {
  return labels.length === 0 ? `${placeId}|${period}` : `${placeId}|${period}|${labels.join('|')}`;
}

/** What was read well is read once; a fault is raised every time, since each row tells its own. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    let value = seen.get(text);
    if (value === undefined) {
      value = read(text);
      seen.set(text, value);
    }
    return value;
  };
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
