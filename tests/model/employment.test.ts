import { describe, expect, it } from 'vitest';
import type { EmploymentSpec } from '../../src/domain/view-spec';
import { intensityData, jobsData } from '../../src/model/employment';
import { id, inventedAtlas, noClass } from '../fixtures/invented-employment';

const ALL: EmploymentSpec = { kind: 'jobs', places: [], filters: [] };
const pinned = (...codes: string[]): EmploymentSpec => ({ ...ALL, places: codes.map(id) });

describe('jobsData', () => {
  const data = jobsData(inventedAtlas(), ALL, noClass);

  it('ranks communes by the jobs of the last census', () => {
    expect(data.rows.map((row) => [row.name, row.rank])).toEqual([
      ['Marseille', 1],
      ['Aix-en-Provence', 2],
      ['Vitrolles', 3],
      ['Les Pennes-Mirabeau', 4],
      ['Saint-Antonin-sur-Bayon', 5],
      ['Le Tholonet', 6],
    ]);
  });

  it('compares with the first census: 200 to 250 is +25 %, 100 to 90 is -10 %', () => {
    expect(data.rows[1]?.change).toEqual({ value: 0.25 });
    expect(data.rows[2]?.change.value).toBeCloseTo(-0.1);
  });

  it('gives no percentage from 8 jobs, fewer than ten', () => {
    expect(data.rows[5]?.change).toEqual({ value: null, reason: 'small-base' });
  });

  it('has the metropolis as the sum of its communes: 1,368 then 1,532 jobs', () => {
    expect(data.metropolis.before.value).toBe(1368);
    expect(data.metropolis.jobs.value).toBe(1532);
    expect(data.metropolis.change.value).toBeCloseTo(164 / 1368);
    expect(data.rows.reduce((sum, row) => sum + (row.share ?? 0), 0)).toBeCloseTo(1);
  });

  it('keeps what is missing missing, ranks it last, and gives no partial sum', () => {
    const holed = jobsData(inventedAtlas({ gaps: { 'communes-jobs|13055|2022': 'M' } }), ALL, noClass);
    expect(holed.rows.at(-1)).toMatchObject({ name: 'Marseille', rank: null, share: null, jobs: { value: null } });
    expect(holed.metropolis.jobs).toEqual({ value: null, status: 'M' });
    expect(holed.rows[0]).toMatchObject({ name: 'Aix-en-Provence', rank: 1, share: null });
  });

  it('keeps the communes that pass a filter and those that are pinned, ranked among all', () => {
    const spec: EmploymentSpec = { kind: 'jobs', places: [id('13090')], filters: [{ type: 'band', band: '50-99' }] };
    const rows = jobsData(inventedAtlas(), spec, noClass).rows.map(({ name, rank, pin }) => [name, rank, pin]);
    expect(rows).toEqual([
      ['Marseille', 1, null],
      ['Aix-en-Provence', 2, null],
      ['Vitrolles', 3, null],
      ['Saint-Antonin-sur-Bayon', 5, 0],
    ]);
  });

  it('filters by the class of the map that the page hands in', () => {
    const filtered = { ...ALL, filters: [{ type: 'class', index: 2 }] } as const;
    const classOf = (place: string): number => (place === '13117' ? 2 : 0);
    expect(jobsData(inventedAtlas(), filtered, classOf).rows.map(({ name }) => name)).toEqual(['Vitrolles']);
  });

  it('names pinned places that the source does not cover', () => {
    const data = jobsData(inventedAtlas(), pinned('9312', '13001', '200054807'), noClass);
    expect(data.uncovered.map(({ id: code }) => code)).toEqual(['9312']);
    expect(data.rows.find(({ name }) => name === 'Aix-en-Provence')?.pin).toBe(1);
  });

  it('has no rows with values where the table did not load', () => {
    const data = jobsData(inventedAtlas({ without: ['communes-jobs'] }), ALL, noClass);
    expect(data.rows.every((row) => row.jobs.value === null && row.rank === null)).toBe(true);
    expect(data.resources).toEqual([]);
  });
});

describe('intensityData', () => {
  it('divides jobs by establishments: Vitrolles 90 / 10, the metropolis 1,532 / 322', () => {
    const data = intensityData(inventedAtlas(), { ...ALL, kind: 'intensity' }, noClass);
    expect(data.rows[0]).toMatchObject({ name: 'Vitrolles', rank: 1, intensity: { value: 9 } });
    expect(data.rows.map((row) => row.intensity.value)).toEqual([9, 5.5, 5, 2, 1, 1]);
    expect(data.metropolis.intensity.value).toBeCloseTo(1532 / 322);
  });

  it('gives equal values the same rank', () => {
    const data = intensityData(inventedAtlas(), { ...ALL, kind: 'intensity' }, noClass);
    expect(data.rows.slice(-2).map(({ rank }) => rank)).toEqual([5, 5]);
  });
});
