import type { Resource, ResourceField } from '../domain/resource';

/** The part each column of a tidy table plays, with its position among the columns of the file. */
export interface TableColumns {
  readonly place: number;
  readonly period: number;
  readonly frequency: 'year' | 'quarter';
  readonly dimensions: readonly { readonly field: ResourceField; readonly index: number }[];
  readonly value: number;
  readonly whole: boolean;
  readonly status: number;
}

const PERIOD_NAMES = ['year', 'quarter'] as const;

/** Null where the schema of the resource is not one of a tidy table. `columns`: the header of the file. */
export function columnsOf(resource: Resource, columns: readonly string[]): TableColumns | null {
  const frequency = PERIOD_NAMES.find((name) => resource.fields.some((field) => field.name === name));
  const value = resource.fields.find((field) => field.name === 'value');
  const fixed = ['place', 'status', 'value', ...PERIOD_NAMES];
  const has = (name: string): boolean => resource.fields.some((field) => field.name === name);
  if (frequency === undefined || value === undefined || !has('place') || !has('status')) return null;
  return {
    place: columns.indexOf('place'),
    period: columns.indexOf(frequency),
    frequency,
    dimensions: resource.fields
      .filter((field) => !fixed.includes(field.name))
      .map((field) => ({ field, index: columns.indexOf(field.name) })),
    value: columns.indexOf('value'),
    whole: value.type === 'integer',
    status: columns.indexOf('status'),
  };
}
