import { describe, expect, it } from 'vitest';
import { choroplethData, placesOfClass, type ChoroplethData } from '../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import type { ChoroplethSpec } from '../../src/domain/view-spec';
import { AIX, MARSEILLE, SAINT_ANTONIN, VITROLLES, atlas, withIndicator } from './invented-atlas';

function dataOf(change: Partial<ChoroplethSpec>, from = atlas): ChoroplethData {
  const data = choroplethData(from, { ...DEFAULT_CHOROPLETH, ...change });
  if (data === null) throw new Error('no such indicator');
  return data;
}
const placeOf = (data: ChoroplethData, id: string) => data.byId.get(id);

describe('choroplethData of a rate', () => {
  const data = dataOf({ indicator: 'establishments-per-km2' });

  it('takes the latest year and the communes in the order of the file', () => {
    expect(data.at).toEqual({ period: 2023, span: null });
    expect(data.places.map(({ id }) => id)).toEqual([AIX, MARSEILLE, SAINT_ANTONIN, VITROLLES]);
  });

  it('gives value, rank and class of each', () => {
    expect(placeOf(data, MARSEILLE)?.observation.value).toBeCloseTo(1100 / 240.6, 10);
    expect(placeOf(data, MARSEILLE)?.rank).toEqual({ rank: 1, of: 4 });
    expect(placeOf(data, SAINT_ANTONIN)?.rank).toEqual({ rank: 4, of: 4 });
    // Class 0 is zero, which Vitrolles has in 2022: it stays a class in every year.
    expect(placeOf(data, SAINT_ANTONIN)?.classIndex).toBe(1);
    expect(data.counts[0]).toBe(0);
    expect(data.counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it('keeps its classes through the years', () => {
    expect(dataOf({ period: 2021 }).classification).toBe(data.classification);
  });

  it('gives the series of each place and none of a year that has passed', () => {
    expect(placeOf(data, AIX)?.spark.map((value) => Math.round((value ?? 0) * 186.1))).toEqual([200, 210, 220]);
    expect(placeOf(dataOf({ period: 2021 }), AIX)?.spark).toBe(placeOf(data, AIX)?.spark);
  });

  it('lights the places of a class', () => {
    const index = placeOf(data, MARSEILLE)?.classIndex ?? -1;
    expect([...placesOfClass(data, index)]).toContain(MARSEILLE);
  });

  it('marks what a class filter leaves out', () => {
    const index = placeOf(data, MARSEILLE)?.classIndex ?? -1;
    const filtered = dataOf({ filters: [{ type: 'class', index }] });
    expect(filtered.filtered).toBe(true);
    expect(filtered.places.filter(({ passes }) => passes).map(({ id }) => id)).toEqual([...placesOfClass(data, index)]);
    expect(data.places.every(({ passes }) => passes)).toBe(true);
  });
});

describe('choroplethData of a count', () => {
  it('never fills: the count becomes circles, and class filters do nothing', () => {
    const data = dataOf({ indicator: 'establishments', circles: 'jobs', filters: [{ type: 'class', index: 0 }] });
    expect(data.classification).toBeNull();
    expect(data.circles?.indicator.id).toBe('establishments');
    expect(placeOf(data, MARSEILLE)?.circle).toEqual({ value: 1100, status: 'A' });
    expect(data.places.every(({ classIndex, passes }) => classIndex === -1 && passes)).toBe(true);
  });

  it('draws the circles of another count for its nearest known year, sized by the largest of all years', () => {
    const data = dataOf({ circles: 'jobs' });
    expect(data.circles?.period).toBe(2022);
    expect(data.circles?.max).toBe(1100);
    expect(placeOf(data, SAINT_ANTONIN)?.circle?.value).toBe(5.5);
  });

  it('refuses circles of a rate', () => {
    expect(dataOf({ circles: 'jobs-per-establishment' }).circles).toBeNull();
  });
});

describe('missing, confidential and zero', () => {
  it('are three things', () => {
    const wage = dataOf({ indicator: 'wage' });
    expect([wage.missingCount, wage.confidentialCount]).toEqual([0, 1]);
    expect(placeOf(wage, SAINT_ANTONIN)).toMatchObject({ classIndex: -1, rank: null, observation: { status: 'C' } });
    expect(wage.metropolis.value).toBeNull();
    const jobs = dataOf({ indicator: 'jobs', period: 2016 });
    expect([jobs.missingCount, jobs.confidentialCount]).toEqual([1, 0]);
    const density = dataOf({ period: 2022 });
    expect(density.classification?.hasZeroClass).toBe(true);
    expect(placeOf(density, VITROLLES)).toMatchObject({ classIndex: 0, observation: { value: 0, status: 'A' } });
  });
});

describe('choroplethData of a change', () => {
  const data = dataOf({ indicator: 'establishments-change' });

  it('covers the whole series unless a span is chosen, with one classification for all spans', () => {
    expect(data.at.span).toEqual([2021, 2023]);
    expect(placeOf(data, AIX)?.observation.value).toBeCloseTo(0.1, 10);
    const later = dataOf({ indicator: 'establishments-change', span: [2022, 2023] });
    expect(placeOf(later, MARSEILLE)?.observation.value).toBeCloseTo(0.1, 10);
    expect(later.classification).toBe(data.classification);
    expect(data.classification?.diverging).toBe(true);
  });

  it('says why a value is missing', () => {
    expect(placeOf(data, SAINT_ANTONIN)).toMatchObject({ gap: 'small-base', classIndex: -1 });
    expect(placeOf(data, AIX)?.gap).toBeNull();
  });

  it('shows the curve of what changes', () => {
    expect(placeOf(data, AIX)?.spark).toEqual([200, 210, 220]);
  });
});

describe('other levels', () => {
  it('maps our three zones, whatever the filters of communes', () => {
    const data = dataOf({ indicator: 'zone-creations-jz-share', filters: [{ type: 'band', band: '10+' }] });
    expect(data.places.map(({ id }) => id)).toEqual(['9301', '9312', '9313']);
    expect(data.filtered).toBe(false);
    expect(data.features).toBe(atlas.zones);
  });

  it('knows no map of an unknown indicator', () => {
    expect(choroplethData(atlas, { ...DEFAULT_CHOROPLETH, indicator: 'nothing' })).toBeNull();
  });

  it('stands an indicator that has no period', () => {
    const data = dataOf({}, withIndicator('establishments-per-km2', { periods: [] }));
    expect(data.missingCount).toBe(4);
    expect(data.classification?.breaks).toEqual([]);
  });
});
