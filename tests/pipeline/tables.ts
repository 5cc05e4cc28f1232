import { Checks } from '../../pipeline/checks';
import { parseCsv, type SourceTable } from '../../pipeline/csv';
import { perimeterOf, type Perimeter } from '../../pipeline/sources/perimeter';
import { Violation } from '../../pipeline/violation';

/** 92 invented communes 13001-13092 in zone 9301; nothing of them is real. */
export function inventedPerimeter(): Perimeter {
  const lines = inventedCodes().map((code) => `${code},Commune ${code},13,9301,${code}`);
  return perimeterOf(table('communes.csv', ['code,name,department,zone_ze2020,postcodes', ...lines]));
}

export function inventedCodes(): string[] {
  return Array.from({ length: 92 }, (_, index) => String(13001 + index));
}

export function table(file: string, lines: readonly string[]): SourceTable {
  return parseCsv(file, lines.join('\n') + '\n');
}

/** The violation that `run` stops with; fails where it does not stop. */
export function violationOf(run: () => unknown): Violation {
  try {
    run();
  } catch (error) {
    if (error instanceof Violation) return error;
    throw error;
  }
  throw new Error('the check let it pass');
}

export function quiet(): Checks {
  return new Checks();
}
