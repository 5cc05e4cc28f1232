import { describe, expect, it } from 'vitest';
import { DEFAULT_DISTRIBUTION } from '../../src/spec/analysis/distribution';
import { DEFAULT_SCATTER } from '../../src/spec/analysis/scatter';
import { fitAxes } from '../../src/state/fit-axes';
import { whyIgnored } from '../../src/state/why-ignored';
import { speechFor } from '../../src/text/messages';
import { atlas } from '../model/invented-atlas';

// communes-jobs.csv, invented: Vitrolles has 0 jobs in 2022; in 2016 all that is known is above 0.
const JOBS = { ...DEFAULT_DISTRIBUTION, indicator: 'jobs', axis: 'log' } as const;

describe('a logarithmic axis of a link', () => {
  it('is left aside where a value is zero or less, and the reader is told', () => {
    const { spec, ignored } = fitAxes(JOBS, atlas);
    expect(spec).toEqual({ ...JOBS, axis: null });
    expect(ignored).toEqual([{ key: 'axe', found: 'log', reason: 'no-log', expected: '' }]);
    const texts = ignored.map((one) => whyIgnored(one, speechFor('fr')));
    expect(texts[0]).toContain('valeurs nulles ou négatives');
  });

  it('stays where every value is above zero', () => {
    expect(fitAxes({ ...JOBS, period: 2016 }, atlas)).toEqual({ spec: { ...JOBS, period: 2016 }, ignored: [] });
    expect(fitAxes({ ...JOBS, axis: 'linear' }, atlas).ignored).toEqual([]);
  });

  it('is judged on each axis of a scatter by itself', () => {
    const spec = {
      ...DEFAULT_SCATTER,
      x: 'jobs',
      y: 'establishments',
      size: null,
      xAxis: 'log',
      yAxis: 'log',
    } as const;
    const fitted = fitAxes(spec, atlas);
    expect(fitted.spec).toEqual({ ...spec, xAxis: null });
    expect(fitted.ignored.map(({ key }) => key)).toEqual(['axe-x']);
  });

  it('is not judged without any value', () => {
    const spec = { ...JOBS, indicator: 'unicorns' };
    expect(fitAxes(spec, atlas)).toEqual({ spec, ignored: [] });
  });
});
