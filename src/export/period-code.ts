import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/observation';
import type { Span } from '../domain/view-spec';

/** A year as a number (2023), a quarter as the data package writes it ("2023-Q2"). */
export function periodCode(period: Period, frequency: Indicator['frequency']): number | string {
  if (frequency === 'year') return period;
  const year = Math.floor(period);
  return `${year}-Q${Math.round((period - year) * 4) + 1}`;
}

/** The interval of a change after ISO 8601: "2016/2022". */
export function spanCode(span: Span, frequency: Indicator['frequency']): string {
  return span.map((period) => periodCode(period, frequency)).join('/');
}
