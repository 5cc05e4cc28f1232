import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isPlaceId } from '../../src/domain/place';
import { STATUSES } from '../../src/domain/observation';
import { read, resources, rows, sum, type PublishedResource } from './published';

const tables = resources.filter((r) => r.format === 'csv' && r.name !== 'places');
const places = rows('places').map((row) => row['id'] ?? '');

describe('datapackage.json', () => {
  it.each(resources.map((r) => [r.name, r] as const))(
    '%s: bytes, hash and row count are those of the file',
    (_, resource) => {
      const text = read(resource.path);
      expect(Buffer.byteLength(text)).toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(resource.hash);
      expect(resource.rowCount).toBe(countRows(resource, text));
    },
  );

  it.each(resources.map((r) => [r.name, r] as const))(
    '%s: says its title, source, licence and dates',
    (_, resource) => {
      expect(resource.title).not.toBe('');
      expect(resource.titleEn).not.toBe('');
      expect(resource.vintage).toMatch(/^20\d\d(-20\d\d)?$/);
      expect(resource.dateRead).toBe('2026-11-22');
      expect(resource.licenses[0]?.path).toMatch(/^https:\/\//);
      expect(resource.sources.length).toBeGreaterThan(0);
      for (const source of resource.sources) {
        expect([source.producer, source.title, source.titleEn, source.path]).not.toContain('');
      }
    },
  );

  it('says "as republished" of everything that a producer published', () => {
    const own = ['claims-2017', 'indicators'];
    for (const source of resources.filter((r) => !own.includes(r.name)).flatMap((r) => r.sources)) {
      expect(source.title).toMatch(/\(données republiées\)$/);
      expect(source.titleEn).toMatch(/\(as republished\)$/);
    }
  });

  it('states the ODbL where OpenStreetMap, SNCF Réseau or Urssaf is the source', () => {
    const open = resources.filter((r) => r.licenses[0]?.name === 'ODbL-1.0').map((r) => r.name);
    expect(open.sort()).toEqual(
      ['labels', 'lakes', 'rail', 'rivers', 'roads', 'woods', 'zones-private', 'zones-private-quarterly'].sort(),
    );
  });
});

function countRows(resource: PublishedResource, text: string): number {
  if (resource.format === 'csv') return text.trimEnd().split('\n').length - 1;
  const json = JSON.parse(text) as { features?: unknown[]; claims?: unknown[]; indicators?: unknown[] };
  return (json.features ?? json.claims ?? json.indicators ?? []).length;
}

describe('the tables', () => {
  it.each(tables.map((r) => [r.name, r] as const))('%s: follows its schema, row by row', (name, resource) => {
    const fields = resource.schema?.fields ?? [];
    expect(read(resource.path)).not.toMatch(/\r|^\uFEFF/);
    expect(Object.keys(rows(name)[0] ?? {})).toEqual(fields.map((field) => field.name));
    for (const row of rows(name)) {
      expect(places).toContain(row['place']);
      const absent = row['status'] === 'M' || row['status'] === 'C';
      expect(row['value'] === '').toBe(absent);
      expect(absent || Number.isFinite(Number(row['value']))).toBe(true);
      for (const field of fields.filter((f) => f.constraints?.enum)) {
        expect(field.constraints?.enum).toContain(row[field.name]);
      }
    }
  });

  it.each(tables.map((r) => [r.name, r] as const))('%s: is sorted by a key that never repeats', (name, resource) => {
    const key = resource.schema?.primaryKey ?? [];
    const keys = rows(name).map((row) => key.map((column) => row[column]).join('|'));
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(tables.filter((r) => r.name.startsWith('communes-')).map((r) => [r.name]))(
    '%s: has 92 of 92 communes',
    (name) => {
      const communes = new Set(rows(name).map((row) => row['place']));
      expect(communes.size).toBe(92);
      expect(rows(name).length % 92).toBe(0);
    },
  );

  it.each([
    ['communes-population', { year: '2022' }, 1922626],
    ['communes-population', { year: '2016' }, 1873707],
    ['communes-establishments', { year: '2023', unit: 'establishment' }, 214145],
    ['communes-establishments', { year: '2021', unit: 'establishment' }, 198953],
    ['communes-establishments', { year: '2023', unit: 'legal-unit' }, 192164],
    ['communes-creations', { year: '2022', unit: 'legal-unit' }, 42943],
    ['communes-creations', { year: '2025', unit: 'legal-unit' }, 41633],
    ['communes-employers', { sector: 'total', band: 'total' }, 73005],
    ['communes-bands', { band: 'total' }, 152371],
    ['communes-research', { year: '2022' }, 145],
  ])('%s %o: the communes add up to the published total', (name, where, total) => {
    expect(sum(name, where)).toBe(total);
  });

  it('keep confidential, missing and provisional apart', () => {
    const count = (name: string, status: string): number => rows(name).filter((row) => row['status'] === status).length;
    expect(STATUSES.map((status) => count('communes-wage', status))).toEqual([80, 0, 0, 0, 0, 12]);
    // Marseille, Lyon and Paris, 2017 to 2021.
    expect(count('zones-jobs', 'M')).toBe(3 * 5);
    expect(count('zones-employers', 'M')).toBe(3 * 5 * 2);
    // 17 zones, 4 quarters, 3 measures.
    expect(count('zones-private-quarterly', 'P')).toBe(17 * 4 * 3);
    expect(count('communes-research', 'A')).toBe(92);
  });

  it('give the sectors of each zone their total', () => {
    for (const place of ['9301', '9312', '9313', '9311']) {
      const all = sum('zones-employers-sectors', { place });
      expect(all).toBe(2 * sum('zones-employers-sectors', { place, sector: 'total' }));
    }
  });
});

describe('places.csv', () => {
  const list = rows('places');

  it('has 92 communes, the zones, the sum of ours and the metropolis', () => {
    expect(places.every(isPlaceId)).toBe(true);
    expect(list.filter((row) => row['level'] === 'commune')).toHaveLength(92);
    expect(list.filter((row) => row['level'] === 'metropolis').map((row) => row['id'])).toEqual(['200054807']);
    expect(list.find((row) => row['id'] === 'amp-zones')?.['members']).toBe('9301 9312 9313');
    expect(list.find((row) => row['id'] === '200054807')?.['members']?.split(' ')).toHaveLength(92);
  });

  it('knows the zone of every commune, Saint-Paul-lès-Durance being of Manosque', () => {
    for (const row of list.filter((r) => r['level'] === 'commune')) expect(places).toContain(row['zone']);
    expect(list.filter((row) => row['zone'] === '9311').map((row) => row['name'])).toEqual(['Saint-Paul-lès-Durance']);
  });

  it('counts as ours the 92 communes, three zones, their sum and the metropolis', () => {
    expect(list.filter((row) => row['ours'] === '1')).toHaveLength(97);
    expect(list.find((row) => row['name'] === 'Toulon')?.['ours']).toBe('0');
  });
});
