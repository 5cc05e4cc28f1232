import { describe, expect, it } from 'vitest';
import type { EmploymentSpec } from '../../src/domain/view-spec';
import { BANDS, bandsData, sectorsData } from '../../src/model/employer-structure';
import { id, inventedAtlas, noClass } from '../fixtures/invented-employment';

const bandsOf = (...codes: string[]): EmploymentSpec => ({ kind: 'bands', places: codes.map(id), filters: [] });

describe('bandsData', () => {
  it('compares, without a selection, the two largest communes, the others and the metropolis', () => {
    const { rows } = bandsData(inventedAtlas(), bandsOf(), noClass);
    expect(rows.map(({ subject }) => [subject.kind, subject.name, subject.placeIds.length])).toEqual([
      ['commune', 'Marseille', 1],
      ['commune', 'Aix-en-Provence', 1],
      ['others', '', 4],
      ['metropolis', 'Métropole Aix-Marseille-Provence', 1],
    ]);
  });

  it('adds up: each band of the three rows is that of the metropolis', () => {
    const { rows } = bandsData(inventedAtlas(), bandsOf(), noClass);
    for (const index of BANDS.keys()) {
      const [a, b, c, all] = rows.map(({ counts }) => counts[index]?.value ?? NaN);
      expect((a ?? 0) + (b ?? 0) + (c ?? 0)).toBe(all);
    }
    expect(rows.at(-1)?.total.value).toBe(1000 + 200 + 40 + 40 + 10 + 10);
    // 300 + 60 + 20 + 10 + 1 + 0 with employees
    expect(rows.at(-1)?.employers.value).toBe(391);
  });

  it('has a row for each pinned commune, in the order of the pins', () => {
    const { rows } = bandsData(inventedAtlas(), bandsOf('13117', '9312', '13001'), noClass);
    expect(rows.map(({ subject }) => [subject.key, subject.pin])).toEqual([
      ['13117', 0],
      ['13001', 2],
      ['200054807', null],
    ]);
  });

  it('sums the communes that a filter leaves', () => {
    const spec: EmploymentSpec = { kind: 'bands', places: [], filters: [{ type: 'band', band: '200-499' }] };
    const several: EmploymentSpec = { kind: 'bands', places: [], filters: [{ type: 'band', band: '100-199' }] };
    const none: EmploymentSpec = { kind: 'bands', places: [], filters: [{ type: 'class', index: 1 }] };
    expect(bandsData(inventedAtlas(), spec, noClass).rows.map(({ subject }) => subject.name)[0]).toBe('Marseille');
    const { rows } = bandsData(inventedAtlas(), several, noClass);
    expect(rows[0]).toMatchObject({
      subject: { kind: 'filtered', placeIds: ['13001', '13055'] },
      total: { value: 1200 },
    });
    expect(bandsData(inventedAtlas(), none, noClass).rows).toHaveLength(1);
  });

  it('makes a row missing, not partial, where one band is', () => {
    const atlas = inventedAtlas({ gaps: { 'communes-bands|13117|2014|50-99': 'M' } });
    const { rows } = bandsData(atlas, bandsOf('13117'), noClass);
    expect(rows.map(({ total }) => total.value)).toEqual([null, null]);
  });

  it('says nothing where the table did not load', () => {
    const data = bandsData(inventedAtlas({ without: ['communes-bands'] }), bandsOf('13117'), noClass);
    expect(data.period).toBeNull();
    expect(data.rows.every(({ total }) => total.value === null)).toBe(true);
  });
});

describe('sectorsData', () => {
  const spec: EmploymentSpec = { kind: 'sectors', places: [id('13117')], filters: [] };

  it('computes location quotients against the metropolis', () => {
    const { rows } = sectorsData(inventedAtlas(), spec, noClass);
    const industry = rows.find(({ sector }) => sector === 'BE');
    // Vitrolles 40 of 100; metropolis 76 of 980 (600 + 200 + 100 + 60 + 10 + 10).
    expect(industry?.cells[0]?.share).toBe(0.4);
    expect(industry?.metropolis.share).toBeCloseTo(76 / 980);
    expect(industry?.cells[0]?.quotient).toBeCloseTo(0.4 / (76 / 980));
    expect(industry?.metropolis.quotient).toBeCloseTo(1);
  });

  it('has shares that sum to 1', () => {
    const { rows } = sectorsData(inventedAtlas(), spec, noClass);
    expect(rows.reduce((sum, row) => sum + (row.cells[0]?.share ?? 0), 0)).toBeCloseTo(1);
    expect(rows.reduce((sum, row) => sum + (row.metropolis.share ?? 0), 0)).toBeCloseTo(1);
  });

  it('spreads only communes with at least 50 employer establishments, a 0 among them', () => {
    const { rows } = sectorsData(inventedAtlas(), spec, noClass);
    const [agriculture] = rows.filter(({ sector }) => sector === 'AZ');
    expect(agriculture?.spread.map(({ name }) => name)).toEqual([
      'Aix-en-Provence',
      'Marseille',
      'Les Pennes-Mirabeau',
      'Vitrolles',
    ]);
    expect(agriculture?.spread[1]?.quotient).toBe(0);
  });

  it('has no subject where the selection is the metropolis', () => {
    expect(sectorsData(inventedAtlas(), { ...spec, places: [] }, noClass).subjects).toEqual([]);
  });
});
