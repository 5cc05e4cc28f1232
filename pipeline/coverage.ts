import type { Checks } from './checks';
import type { TidyTable } from './tidy';
import { Violation } from './violation';

/**
 * Every year and label of a table has one row for each of the expected places and no other: 92 of 92 communes.
 * @throws Violation naming the first place that is unknown or has no row.
 */
export function checkCoverage(table: TidyTable, places: ReadonlySet<string>, checks: Checks): void {
  const file = `${table.name}.csv`;
  const seen = new Map<string, Set<string>>();
  for (const { place, period, labels } of table.rows) {
    if (!places.has(place)) throw new Violation(file, null, `unknown place "${place}"`);
    const key = [period, ...labels].join(' ');
    seen.set(key, (seen.get(key) ?? new Set<string>()).add(place));
  }
  for (const [key, found] of seen) {
    for (const place of places) {
      if (!found.has(place)) throw new Violation(file, null, `${place} has no row for ${key}`);
    }
  }
  checks.note(`coverage ${file}`, `${places.size} of ${places.size} places in each of ${seen.size} columns`);
}
