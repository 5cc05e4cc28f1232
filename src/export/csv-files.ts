import { csvText, type CsvCell } from '../model/table-csv';
import type { DataRows } from './data-rows';

function lines({ columns, body }: DataRows): readonly (readonly CsvCell[])[] {
  return [columns.map(({ label }) => label), ...body];
}

/** Commas between cells, decimal points: RFC 4180 in UTF-8. */
export function csvInternational(rows: DataRows): string {
  return csvText(lines(rows), 'international');
}

/** As Excel opens it in French: byte order mark, semicolons, decimal commas. */
export function csvFrench(rows: DataRows): string {
  return csvText(lines(rows), 'french');
}
