import { fsum } from 'd3';
import type { Atlas } from '../domain/atlas';
import { STATUSES, type Observation, type Period, type Status } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { Table } from '../domain/table';

export const NOT_AVAILABLE: Observation = { value: null, status: 'M' };
const CONFIDENTIAL: Observation = { value: null, status: 'C' };

/** Labels that a row must carry, by name of dimension: `{ sector: 'JZ' }`. */
export type Where = Readonly<Record<string, string>>;

/** Worst first: what a computed value inherits from the values it is made of. */
const PRECEDENCE: readonly Status[] = ['M', 'C', 'B', 'P', 'E', 'A'];

/** The status of a value computed from values of these statuses: the one that asks for most caution. */
export function worstStatus(a: Status, b: Status): Status {
  return PRECEDENCE.indexOf(a) <= PRECEDENCE.indexOf(b) ? a : b;
}

/** Tail of a row key after `place|period`; null where a dimension of the table is left open. */
export function keySuffix(table: Table, where: Where): string | null {
  let suffix = '';
  for (const { name } of table.dimensions) {
    const label = where[name];
    if (label === undefined) return null;
    suffix += `|${label}`;
  }
  return suffix;
}

/** The row of exactly that place, period and labels; a row that is not there is missing, never 0. */
export function readCell(table: Table, suffix: string, placeId: PlaceId, period: Period): Observation {
  const row = table.rowOf.get(`${placeId}|${period}${suffix}`);
  if (row === undefined) return NOT_AVAILABLE;
  const status = STATUSES[table.statuses[row] ?? -1] ?? 'M';
  const value = table.values[row];
  if (status === 'C') return CONFIDENTIAL;
  if (status === 'M' || value === undefined || Number.isNaN(value)) return NOT_AVAILABLE;
  return { value, status };
}

/** Sum that is never partial: one missing member makes it missing, one confidential member confidential. */
export function sumObservations(members: readonly Observation[]): Observation {
  if (members.length === 0) return NOT_AVAILABLE;
  const status = members.map((member) => member.status).reduce(worstStatus);
  if (status === 'M') return NOT_AVAILABLE;
  if (status === 'C') return CONFIDENTIAL;
  // fsum: areas and jobs have decimals, and the sum of 92 of them must not end in floating-point dust.
  return { value: fsum(members, (member) => member.value ?? 0), status };
}

/** Computes only where every input has a value; the result carries the worst status among them. */
export function deriveObservation(
  inputs: readonly Observation[],
  compute: (values: readonly number[]) => number | null,
): Observation {
  const status = inputs.map((input) => input.status).reduce(worstStatus, 'A');
  if (status === 'M') return NOT_AVAILABLE;
  if (status === 'C') return CONFIDENTIAL;
  const value = compute(inputs.flatMap((input) => input.value ?? []));
  return value === null ? NOT_AVAILABLE : { value, status };
}

/**
 * An observation straight from a resource, for figures over a dimension (bands, sectors): the row of the place, or the
 * sum over its members. Unknown resource, label, place or period: missing.
 */
export function observeCell(
  atlas: Atlas,
  resource: string,
  where: Where,
  placeId: PlaceId,
  period: Period,
): Observation {
  const table = atlas.tables.get(resource);
  const suffix = table === undefined ? null : keySuffix(table, where);
  if (table === undefined || suffix === null) return NOT_AVAILABLE;
  const memberIds = atlas.places.get(placeId)?.memberIds ?? [];
  if (memberIds.length === 0) return readCell(table, suffix, placeId, period);
  return sumObservations(memberIds.map((id) => readCell(table, suffix, id, period)));
}
