import type { Observation, Period } from './observation';

/** A dictionary-coded column: `labels[codes[row]]`. */
export interface Dimension {
  readonly name: string;
  readonly labels: readonly string[];
  readonly codes: Uint16Array;
}

/**
 * One resource of the data package, columnar; all arrays have length `rowCount`. `values` is NaN where there is none
 * (the status says why: M or C). `statuses` holds indices into STATUSES.
 */
export interface Table {
  readonly resource: string;
  readonly rowCount: number;
  readonly place: Dimension;
  readonly periods: Float64Array;
  readonly dimensions: readonly Dimension[];
  readonly values: Float64Array;
  readonly statuses: Uint8Array;
  /** Key `place|period|dim1|dim2` in the order of `dimensions` -> row. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export interface Cell extends Observation {
  readonly period: Period;
}

export type DataErrorKind =
  | 'unreachable' // network or HTTP status
  | 'html' // a page where data was expected
  | 'truncated' // fewer rows or elements than the manifest says, or nothing at all
  | 'cut' // JSON that ends too early: fewer bytes than the manifest says
  | 'schema' // a column is missing, or the JSON has another shape
  | 'code' // a place, status or dimension value that the manifest does not know
  | 'duplicate' // the same key twice
  | 'number' // "1 234,5", "12a"
  | 'period'
  | 'status' // a value where the status forbids one, or none where it needs one
  | 'encoding'; // BOM, CRLF: read all the same

/**
 * What is wrong with a resource, in terms a reader can check in the file.
 * Grade: `fatal` no table; `row` that row was refused, the others kept; `note` read all the same.
 */
export interface DataError {
  readonly grade: 'fatal' | 'row' | 'note';
  readonly kind: DataErrorKind;
  readonly resource: string;
  readonly file: string;
  /** Line in the file, header = 1; null where the error is of the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
}
