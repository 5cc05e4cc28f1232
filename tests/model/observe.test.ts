import { describe, expect, it } from 'vitest';
import { changeOf, observe, observeAll, seriesOf } from '../../src/model/observe';
import {
  AIX,
  LATEST,
  MARSEILLE,
  METROPOLIS,
  OUR_ZONES,
  SAINT_ANTONIN,
  VITROLLES,
  atlas,
  id,
  withIndicator,
} from './invented-atlas';

const NONE = { value: null, status: 'M' };

describe('observe', () => {
  it('reads a row, the latest period by default', () => {
    expect(observe(atlas, 'establishments', AIX, LATEST)).toEqual({ value: 220, status: 'A' });
    expect(observe(atlas, 'establishments', AIX, { period: 2021, span: null })).toEqual({ value: 200, status: 'A' });
    expect(observe(atlas, 'establishments', VITROLLES, { period: 2022, span: null })).toEqual({
      value: 0,
      status: 'A',
    });
  });

  it('sums the communes into the metropolis', () => {
    // 220 + 1100 + 7 + 60
    expect(observe(atlas, 'establishments', METROPOLIS, LATEST)).toEqual({ value: 1387, status: 'A' });
    // 186.1 + 240.6 + 17.7 + 36.6, without floating-point dust
    expect(observe(atlas, 'area', METROPOLIS, LATEST)).toEqual({ value: 481, status: 'A' });
  });

  it('sums the zones, and gives the sum the worst status among them', () => {
    expect(observe(atlas, 'zone-creations-jz', OUR_ZONES, LATEST)).toEqual({ value: 30 + 40 + 12, status: 'P' });
    expect(observe(atlas, 'zone-creations-jz', OUR_ZONES, { period: 2022, span: null })).toEqual({
      value: 70,
      status: 'B',
    });
    expect(observe(atlas, 'zone-employees', OUR_ZONES, { period: 2023.25, span: null }).value).toBe(2002 + 3002 + 4002);
  });

  it('never makes a partial sum', () => {
    expect(observe(atlas, 'jobs', METROPOLIS, { period: 2016, span: null })).toEqual(NONE);
    // 110.25 + 1100 + 5.5 + 0, an estimate in it
    expect(observe(atlas, 'jobs', METROPOLIS, LATEST)).toEqual({ value: 1215.75, status: 'E' });
  });

  it('keeps confidential apart from missing, and gives no mean of means', () => {
    expect(observe(atlas, 'wage', SAINT_ANTONIN, LATEST)).toEqual({ value: null, status: 'C' });
    expect(observe(atlas, 'wage', METROPOLIS, LATEST)).toEqual(NONE);
  });

  it('takes the ratio of sums, not the mean of ratios, and the nearest denominator', () => {
    const at = { period: 2021, span: null };
    expect(observe(atlas, 'establishments-per-km2', AIX, at).value).toBeCloseTo(200 / 186.1, 12);
    expect(observe(atlas, 'establishments-per-km2', METROPOLIS, LATEST).value).toBeCloseTo(1387 / 481, 12);
  });

  it('takes a lagged denominator where the indicator says so', () => {
    // 110.25 jobs of 2022 for 200 establishments of 2021, by 100
    expect(observe(atlas, 'jobs-per-establishment-before', AIX, LATEST).value).toBeCloseTo((110.25 / 200) * 100, 12);
  });

  it('has no ratio over zero or over nothing', () => {
    expect(observe(atlas, 'jobs-per-establishment', VITROLLES, LATEST)).toEqual(NONE);
    expect(observe(atlas, 'jobs-per-establishment', AIX, { period: 2016, span: null })).toEqual(NONE);
  });

  it('hands the status of its parts to a ratio', () => {
    expect(observe(atlas, 'jobs-per-establishment', MARSEILLE, LATEST)).toEqual({ value: 1.1, status: 'E' });
    const secret = {
      type: 'ratio',
      numerator: 'wage',
      denominator: 'area',
      factor: 1,
      denominatorLag: -1,
      denominatorNearest: false,
    } as const;
    const other = withIndicator('jobs-per-establishment', { measure: secret });
    expect(observe(other, 'jobs-per-establishment', SAINT_ANTONIN, { period: 2023, span: null })).toEqual({
      value: null,
      status: 'C',
    });
  });

  it('compares the share of a sector with that of the reference', () => {
    // 30/250 against (30+40+12)/(250+400+100)
    expect(observe(atlas, 'zone-creations-jz-quotient', id('9301'), LATEST).value).toBeCloseTo(0.12 / (82 / 750), 12);
    expect(observe(atlas, 'zone-creations-jz-quotient', OUR_ZONES, LATEST)).toEqual(NONE);
  });

  it('is missing for what is unknown or of another level, never 0', () => {
    expect(observe(atlas, 'nothing', AIX, LATEST)).toEqual(NONE);
    expect(observe(atlas, 'establishments', AIX, { period: 1999, span: null })).toEqual(NONE);
    expect(observe(atlas, 'establishments', id('9301'), LATEST)).toEqual(NONE);
    expect(observe(atlas, 'zone-creations', METROPOLIS, LATEST)).toEqual(NONE);
    expect(observe({ ...atlas, tables: new Map() }, 'establishments', AIX, LATEST)).toEqual(NONE);
  });

  it('is missing where the indicator leaves a dimension open', () => {
    const open = withIndicator('establishments', {
      measure: { type: 'observed', resource: 'communes-establishments', where: {}, additive: true },
    });
    expect(observe(open, 'establishments', AIX, LATEST)).toEqual(NONE);
  });
});

describe('change', () => {
  it('is that of the whole series, or of the span asked for', () => {
    expect(observe(atlas, 'establishments-change', AIX, LATEST).value).toBeCloseTo(0.1, 12);
    expect(observe(atlas, 'establishments-change', AIX, { period: null, span: [2021, 2022] }).value).toBeCloseTo(
      0.05,
      12,
    );
    expect(observe(atlas, 'establishments-growth', AIX, LATEST).value).toBeCloseTo(Math.sqrt(1.1) - 1, 12);
  });

  it('of the metropolis is that of the sum', () => {
    // 1259 establishments in 2021, 1387 in 2023
    expect(observe(atlas, 'establishments-change', METROPOLIS, LATEST).value).toBeCloseTo(1387 / 1259 - 1, 12);
  });

  it('says why there is none', () => {
    expect(changeOf(atlas, 'establishments-change', SAINT_ANTONIN, null)).toEqual({
      value: null,
      reason: 'small-base',
    });
    expect(changeOf(atlas, 'establishments-change', VITROLLES, [2022, 2023])).toEqual({ value: null, reason: 'zero' });
    expect(changeOf(atlas, 'establishments-change', AIX, [2019, 2023])).toEqual({ value: null, reason: 'missing' });
    expect(changeOf(atlas, 'establishments-change', AIX, [2023, 2021])).toEqual({ value: null, reason: 'missing' });
    expect(changeOf(atlas, 'establishments', AIX, null)).toEqual({ value: null, reason: 'missing' });
  });

  it('does not reach over a break, of the indicator or of one observation', () => {
    const broken = withIndicator('establishments', { breaks: [{ period: 2022, note: { fr: '', en: '' } }] });
    expect(changeOf(broken, 'establishments-change', AIX, [2021, 2022])).toEqual({ value: null, reason: 'break' });
    expect(changeOf(broken, 'establishments-change', AIX, [2022, 2023]).value).toBeCloseTo(10 / 210, 12);
    expect(changeOf(atlas, 'zone-creations-growth', id('9313'), null)).toEqual({ value: null, reason: 'break' });
    expect(changeOf(atlas, 'zone-creations-growth', id('9313'), [2022, 2023]).value).toBe(0);
  });

  it('is provisional where one of its ends is', () => {
    expect(observe(atlas, 'zone-creations-growth', id('9312'), LATEST).status).toBe('P');
    expect(observe(atlas, 'zone-creations-growth', id('9312'), { period: null, span: [2020, 2022] }).status).toBe('A');
  });
});

describe('seriesOf', () => {
  it('has every period of the indicator, missing ones as such', () => {
    expect(seriesOf(atlas, 'jobs', SAINT_ANTONIN).points).toEqual([
      { period: 2016, value: null, status: 'M' },
      { period: 2022, value: 5.5, status: 'A' },
    ]);
    expect(seriesOf(atlas, 'nothing', AIX).points).toEqual([]);
  });

  it('of a change is the change since the period before', () => {
    const { points } = seriesOf(atlas, 'establishments-change', AIX);
    expect(points[0]).toEqual({ period: 2021, value: null, status: 'M' });
    expect(points[1]?.value).toBeCloseTo(0.05, 12);
    expect(points[2]?.value).toBeCloseTo(10 / 210, 12);
  });
});

describe('observeAll', () => {
  it('keeps the order of the places', () => {
    const values = observeAll(atlas, 'establishments', [VITROLLES, AIX, id('8421')], LATEST).map(({ value }) => value);
    expect(values).toEqual([60, 220, null]);
  });
});
