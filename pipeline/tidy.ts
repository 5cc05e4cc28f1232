import type { Status } from '../src/domain/observation';
import { formatCsv } from './csv';
import { Violation } from './violation';

export interface TidyRow {
  readonly place: string;
  /** "2023" or "2023-Q2". */
  readonly period: string;
  /** Labels in the order of the table's dimensions. */
  readonly labels: readonly string[];
  readonly value: number | null;
  readonly status: Status;
}

export interface TidyDimension {
  readonly name: string;
  /** Every label that a row may have, in reading order. */
  readonly values: readonly string[];
}

/** One observation a row, as it will stand in public/data/<name>.csv. */
export interface TidyTable {
  readonly name: string;
  readonly periodColumn: 'year' | 'quarter';
  readonly dimensions: readonly TidyDimension[];
  /** Digits kept after the point; trailing zeros are dropped. */
  readonly decimals: number;
  readonly rows: readonly TidyRow[];
}

/** M and C carry no value; everything else carries one. */
export function observed(value: number | null, absent: 'M' | 'C', present: Status = 'A') {
  return value === null ? { value: null, status: absent } : { value, status: present };
}

/** Columns place, period, dimensions, value, status. */
export function columnsOf(table: TidyTable): string[] {
  return ['place', table.periodColumn, ...table.dimensions.map((d) => d.name), 'value', 'status'];
}

/**
 * The table as CSV, rows ascending by key.
 * @throws Violation where a key stands twice, a label is not of its dimension, or value and status contradict each other.
 */
export function formatTidy(table: TidyTable): string {
  const keyed = table.rows.map((row) => ({ row, key: [row.place, row.period, ...row.labels].join('|') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  keyed.forEach(({ row, key }, index) => {
    if (key === keyed[index - 1]?.key)
      throw new Violation(`${table.name}.csv`, index + 2, `the key ${key} stands twice`);
    checkRow(table, row, index + 2);
  });
  return formatCsv(
    columnsOf(table),
    keyed.map(({ row }) => [
      row.place,
      row.period,
      ...row.labels,
      row.value === null ? '' : formatNumber(row.value, table.decimals),
      row.status,
    ]),
  );
}

function checkRow(table: TidyTable, row: TidyRow, line: number): void {
  const file = `${table.name}.csv`;
  if (row.labels.length !== table.dimensions.length) throw new Violation(file, line, 'wrong number of dimensions');
  table.dimensions.forEach((dimension, index) => {
    const label = row.labels[index] ?? '';
    if (!dimension.values.includes(label)) throw new Violation(file, line, `${dimension.name} "${label}" is unknown`);
  });
  const absent = row.status === 'M' || row.status === 'C';
  if (absent !== (row.value === null)) throw new Violation(file, line, `status ${row.status} contradicts the value`);
  if (row.value !== null && !Number.isFinite(row.value)) throw new Violation(file, line, 'the value is not a number');
}

/** Shortest form with at most `decimals` digits after the point: 12, 0.5, -3.25. */
export function formatNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
