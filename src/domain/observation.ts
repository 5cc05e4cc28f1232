/**
 * Status of an observation after SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, B break before this value,
 * M missing, C confidential. Zero is a value with status A; M and C never have a value.
 */
export type Status = 'A' | 'P' | 'E' | 'B' | 'M' | 'C';

export const STATUSES: readonly Status[] = ['A', 'P', 'E', 'B', 'M', 'C'];

export interface Observation {
  readonly value: number | null;
  readonly status: Status;
}

/** A year (2023) or a quarter as year + (quarter - 1) / 4 (2023-Q2 is 2023.25, exact in binary). */
export type Period = number;

export interface Point extends Observation {
  readonly period: Period;
}

/** Points ascend by period; a period that the source leaves out is a point of status M, never a hole. */
export interface Series {
  readonly placeId: string;
  readonly indicatorId: string;
  readonly points: readonly Point[];
}
