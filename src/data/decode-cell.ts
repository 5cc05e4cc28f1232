import type { Period } from '../domain/observation';

/** A plain decimal number, "12" or "-0.5": the exact double, 0 for "-0". Null for anything else, "" and "1e5" included. */
export function decodeNumber(text: string, whole: boolean): number | null {
  if (!(whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : null;
}

/** "2023" or, for quarters, "2023-Q2" (2023.25). Null for anything else. */
export function decodePeriod(text: string, frequency: 'year' | 'quarter'): Period | null {
  if (frequency === 'year') return /^\d{4}$/.test(text) ? Number(text) : null;
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  return match === null ? null : Number(match[1]) + (Number(match[2]) - 1) / 4;
}
