import { describe, expect, it } from 'vitest';
import { courseOf, extremes } from '../../src/model/describe';
import { seriesOf } from '../../src/model/observe';
import { AIX, SAINT_ANTONIN, atlas, id, indicator } from './invented-atlas';

describe('extremes', () => {
  it('points at the highest and the lowest, of equal ones at the first', () => {
    expect(extremes([3, null, 7, 1, 7, 1])).toEqual({ highest: 2, lowest: 3, median: 3, of: 5 });
    expect(extremes([4, 2])).toEqual({ highest: 0, lowest: 1, median: 3, of: 2 });
    expect(extremes([5])).toEqual({ highest: 0, lowest: 0, median: 5, of: 1 });
    expect(extremes([null, Number.NaN])).toBeNull();
  });
});

describe('courseOf', () => {
  it('goes from the first to the last value', () => {
    const course = courseOf(seriesOf(atlas, 'establishments', AIX), indicator('establishments'));
    expect([course?.first.period, course?.last.value]).toEqual([2021, 220]);
    expect(course?.total.value).toBeCloseTo(0.1, 12);
    expect(course?.annual.value).toBeCloseTo(Math.sqrt(1.1) - 1, 12);
  });

  it('says why there is no growth, and nothing where there is one point', () => {
    expect(courseOf(seriesOf(atlas, 'zone-creations', id('9313')), indicator('zone-creations'))?.total).toEqual({
      value: null,
      reason: 'break',
    });
    expect(courseOf(seriesOf(atlas, 'jobs', SAINT_ANTONIN), indicator('jobs'))).toBeNull();
  });
});
