import type { CsvCell } from '../model/table-csv';

export interface DataColumn {
  /** Unique in its file and the same in both languages: the key in JSON. */
  readonly id: string;
  /** As a person reads it: the head in CSV and XLSX. */
  readonly label: string;
  /** A share or change, 0.123 for 12.3 %: spreadsheets show it as a percentage. */
  readonly percent: boolean;
}

/** A table to be written to a file of any format. A cell without a value is null and a column beside it says why. */
export interface DataRows {
  readonly columns: readonly DataColumn[];
  readonly body: readonly (readonly CsvCell[])[];
}
