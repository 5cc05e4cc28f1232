import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { PlaceId } from '../../src/domain/place';
import { METROPOLIS_ID, OUR_ZONES_ID } from '../../src/domain/place';
import { observeCell } from '../../src/model/cells';
import { observe, observeAll } from '../../src/model/observe';
import { communesOf, zonesOf } from '../../src/model/places';
import { errorsOf, resourceNamesOf, resourcesOf } from '../../src/model/sources';
import { COMMITTED, fromFolder } from './package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const communes = communesOf(atlas).map(({ id }) => id);
const ourZones = zonesOf(atlas)
  .filter(({ ours, memberIds }) => ours && memberIds.length === 0)
  .map(({ id }) => id);

function at(period: number | null) {
  return { period, span: null };
}

/** The column of values of a committed CSV where the other cells are these, read without any of our decoders. */
function rawSum(file: string, cells: Readonly<Record<string, string>>, places: readonly string[]): number {
  const lines = readFileSync(new URL(file, COMMITTED), 'utf8').trim().split('\n');
  const header = (lines[0] ?? '').split(',');
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(line.split(',').map((cell, index) => [header[index] ?? '', cell])))
    .filter((row) => places.includes(row['place'] ?? ''))
    .filter((row) => Object.entries(cells).every(([name, label]) => row[name] === label))
    .reduce((sum, row) => sum + Number(row['value']), 0);
}

describe('the committed data package', () => {
  it('is read without a word', () => {
    expect([...atlas.errors.values()].flat()).toEqual([]);
    expect(communes).toHaveLength(92);
    expect(ourZones).toHaveLength(3);
    expect(atlas.communes?.features.map(({ properties }) => properties.code).sort()).toEqual([...communes].sort());
    expect(atlas.zones?.features.map(({ properties }) => properties.code).sort()).toEqual([...ourZones].sort());
    for (const resource of atlas.resources.values()) {
      if (resource.format === 'csv' && resource.name !== 'places') {
        expect(atlas.tables.get(resource.name)?.rowCount).toBe(resource.rowCount);
      }
    }
  });

  it('has a source, a vintage and a licence for every indicator, and a value in its first and last period', () => {
    for (const indicator of atlas.indicators.values()) {
      const resources = resourcesOf(atlas, indicator.id);
      expect(resources.length).toBe(resourceNamesOf(atlas, indicator.id).length);
      expect(
        resources.every(
          ({ sources, vintage, licence }) => sources.length > 0 && vintage !== '' && licence.title !== '',
        ),
      ).toBe(true);
      expect(errorsOf(atlas, [indicator.id])).toEqual([]);
      const places = indicator.level === 'commune' ? communes : ourZones;
      for (const period of [indicator.periods[0] ?? null, null]) {
        const values = observeAll(atlas, indicator.id, places, at(period)).filter(({ value }) => value !== null);
        expect(values.length, `${indicator.id} ${String(period)}`).toBeGreaterThan(0);
      }
    }
  });

  it('sums communes to the metropolis and zones to the three zones, in every period', () => {
    for (const { id, level, measure, periods } of atlas.indicators.values()) {
      if (measure.type !== 'observed' || !measure.additive) continue;
      const [whole, parts] = level === 'commune' ? [METROPOLIS_ID, communes] : [OUR_ZONES_ID, ourZones];
      for (const period of periods) {
        const values = observeAll(atlas, id, parts, at(period)).map(({ value }) => value);
        const sum = values.includes(null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);
        const { value } = observe(atlas, id, whole, at(period));
        if (sum === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(sum, 5);
      }
    }
  });

  it.each([
    // Sums that the sources publish or that README of the sources states.
    ['population', 2022, 1_922_626],
    ['establishments', 2021, 198_953],
    ['establishments', 2022, 208_605],
    ['establishments', 2023, 214_145],
    ['legal-units', 2021, 177_286],
    ['legal-units', 2022, 186_105],
    ['legal-units', 2023, 192_164],
    ['creations', 2022, 42_943],
    ['creations', 2023, 38_110],
    ['creations', 2024, 39_159],
    ['creations', 2025, 41_633],
  ])('has %s of %d as published: %d', (indicator, period, total) => {
    expect(observe(atlas, indicator, METROPOLIS_ID, at(period))).toEqual({ value: total, status: 'A' });
  });

  it('has the area of the metropolis to the hundredth of a square kilometre', () => {
    const raw = rawSum('communes-area.csv', {}, communes);
    const { value } = observe(atlas, 'area', METROPOLIS_ID, at(2022));
    expect(value).toBeCloseTo(raw, 6);
    expect(value).toBe(3149.22);
  });

  it('has the density of the sums', () => {
    // 214,145 establishments on 3,149.22 km2
    expect(observe(atlas, 'establishments-per-km2', METROPOLIS_ID, at(2023)).value).toBeCloseTo(67.999, 3);
  });

  it('has 8,000 establishments in information-communication in the three zones at the end of 2023', () => {
    const raw = rawSum('zones-establishments.csv', { year: '2023', sector: 'JZ' }, ourZones);
    expect(observe(atlas, 'zone-establishments-jz', OUR_ZONES_ID, at(2023)).value).toBe(raw);
    expect(raw).toBe(8000);
  });

  it('keeps twelve wages confidential, and gives the metropolis no mean of means', () => {
    const statuses = observeAll(atlas, 'wage', communes, at(2023)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'C')).toHaveLength(12);
    expect(observe(atlas, 'wage', METROPOLIS_ID, at(2023)).value).toBeNull();
  });

  it('has sectors and bands that add up to their total', () => {
    const sum = (
      resource: string,
      dimension: string,
      labels: readonly string[],
      other: object,
      place: PlaceId,
      period: number,
    ) =>
      labels.reduce(
        (total, label) =>
          total + (observeCell(atlas, resource, { ...other, [dimension]: label }, place, period).value ?? Number.NaN),
        0,
      );
    const bands = ['0', '1-5', '6-9', '10-19', '20-49', '50-99', '100-199', '200-499', '500+'];
    const sectors = ['BE', 'FZ', 'GI', 'JZ', 'KZ', 'LZ', 'MN', 'OQ', 'RU'];
    for (const place of communes) {
      const total = observeCell(atlas, 'communes-bands', { band: 'total' }, place, 2014).value;
      expect(sum('communes-bands', 'band', bands, {}, place, 2014)).toBe(total);
      const employers = observeCell(atlas, 'communes-employers', { sector: 'total', band: 'total' }, place, 2024).value;
      expect(sum('communes-employers', 'sector', ['AZ', 'BE', 'FZ', 'GU', 'OQ'], { band: 'total' }, place, 2024)).toBe(
        employers,
      );
    }
    for (const place of ourZones) {
      const total = observeCell(atlas, 'zones-creations', { sector: 'total' }, place, 2022).value;
      expect(sum('zones-creations', 'sector', sectors, {}, place, 2022)).toBe(total);
    }
  });
});
