import { Violation } from './violation';

/** One line of the report: a check that holds. */
export interface Passed {
  readonly check: string;
  readonly detail: string;
}

/** Collects the checks that hold; the first that does not stops the run. */
export class Checks {
  readonly passed: Passed[] = [];

  note(check: string, detail: string): void {
    this.passed.push({ check, detail });
  }

  /** @throws Violation unless |found - expected| <= tolerance. */
  total(file: string, what: string, found: number, expected: number, tolerance = 0): void {
    if (!(Math.abs(found - expected) <= tolerance)) {
      throw new Violation(file, null, `${what}: the sum is ${found}, expected ${expected} (tolerance ${tolerance})`);
    }
    const range = tolerance === 0 ? '' : ` ± ${tolerance}`;
    this.note(`sum ${file}`, `${what}: ${Math.round(found * 100) / 100} = ${expected}${range}`);
  }
}
