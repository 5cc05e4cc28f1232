import { describe, expect, it } from 'vitest';
import type { ClassChoice } from '../../src/domain/view-spec';
import { fitThresholds } from '../../src/state/fit-thresholds';
import { whyIgnored } from '../../src/state/why-ignored';
import { speechFor } from '../../src/text/messages';
import { atlas } from '../model/invented-atlas';

const own = (...values: readonly number[]): ClassChoice => ({ method: 'own', count: values.length + 1, own: values });

// communes-jobs.csv, invented: above 0 the jobs of all years go from 5.5 to 1100.
const JOBS = ['jobs'] as const;

describe('thresholds of a link', () => {
  it('stay where every one of them parts values', () => {
    const choice = own(50, 1100);
    expect(fitThresholds(choice, JOBS, atlas)).toEqual({ classes: choice, ignored: [] });
  });

  it('are left aside beyond the values, and the reader is told what was expected and what was found', () => {
    const { classes, ignored } = fitThresholds(own(1, 50, 500, 5000), JOBS, atlas);
    expect(classes).toEqual(own(50, 500));
    expect(ignored).toEqual([{ key: 'classes', found: '1~5000', reason: 'beyond', expected: '5.5..1100' }]);
    expect(ignored.map((one) => whyIgnored(one, speechFor('fr')))).toEqual([
      '«\u00a0classes\u00a0»\u00a0: aucune valeur n’est séparée par «\u00a01~5000\u00a0», des seuils dans «\u00a05.5..1100\u00a0» étaient attendus',
    ]);
  });

  it('give way to computed classes where a link could not hold those that remain', () => {
    const computed = { method: 'jenks', count: 5, own: null };
    const { classes, ignored } = fitThresholds(own(-5, 50, 1e9), JOBS, atlas);
    expect(classes).toEqual(computed);
    expect(ignored).toEqual([
      { key: 'classes', found: '-5~1000000000', reason: 'beyond', expected: '5.5..1100' },
      { key: 'classes', found: '50', reason: 'too-few', expected: '2' },
    ]);
    expect(ignored.map((one) => whyIgnored(one, speechFor('fr')))[1]).toBe(
      '«\u00a0classes\u00a0»\u00a0: «\u00a050\u00a0» ne suffit pas, il faut au moins 2\u00a0seuils\u00a0; les classes sont calculées',
    );
    const none = fitThresholds(own(-5, 1e9), JOBS, atlas);
    expect(none.classes).toEqual(computed);
    expect(none.ignored.map(({ found, reason }) => [found, reason])).toEqual([['-5~1000000000', 'beyond']]);
  });

  it('stay where they part the values of either map', () => {
    // communes-wage.csv, invented: no mean wage is below 2300.
    const choice = own(50, 2500);
    expect(fitThresholds(choice, ['jobs', 'wage'], atlas)).toEqual({ classes: choice, ignored: [] });
  });

  it('are not judged without any value', () => {
    const choice = own(1e9, 2e9);
    expect(fitThresholds(choice, ['unicorns'], atlas)).toEqual({ classes: choice, ignored: [] });
  });
});
