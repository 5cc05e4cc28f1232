import { STATUSES } from '../domain/observation';
import type { Dimension, Table } from '../domain/table';
import type { TidyRow } from './decode-row';

function encode(name: string, cells: readonly string[], known: readonly string[] | null): Dimension {
  const labels = [...(known ?? new Set(cells))];
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  return { name, labels, codes: Uint16Array.from(cells, (cell) => codeOf.get(cell) ?? 0) };
}

/**
 * Columns out of rows.
 * @param rows without duplicate keys; their labels in the order of `dimensions`
 * @param dimensions name and the labels the manifest allows (null: those that occur), which give the codes their order
 */
export function buildTable(
  resource: string,
  rows: readonly TidyRow[],
  dimensions: readonly { readonly name: string; readonly values: readonly string[] | null }[],
): Table {
  return {
    resource,
    rowCount: rows.length,
    place: encode(
      'place',
      rows.map((row) => row.placeId),
      null,
    ),
    periods: Float64Array.from(rows, (row) => row.period),
    dimensions: dimensions.map(({ name, values }, index) =>
      encode(
        name,
        rows.map((row) => row.labels[index] ?? ''),
        values,
      ),
    ),
    values: Float64Array.from(rows, (row) => row.value),
    statuses: Uint8Array.from(rows, (row) => STATUSES.indexOf(row.status)),
    rowOf: new Map(rows.map((row, index) => [row.key, index])),
  };
}
