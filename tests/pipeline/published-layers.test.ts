import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../pipeline/geometry/area';
import { crossingsOf } from '../../pipeline/geometry/crossings';
import { isPolygonal, polygonsOf, signedArea } from '../../pipeline/geometry/rings';
import { layer, resources, rows } from './published';

const names = resources.filter((r) => r.format === 'geojson').map((r) => r.name);
const communes = new Set(
  rows('places')
    .filter((row) => row['level'] === 'commune')
    .map((row) => row['id']),
);

describe('every layer', () => {
  it.each(names)('%s: 5 decimals at most, rings closed and wound as RFC 7946 asks', (name) => {
    expect(JSON.stringify(layer(name))).not.toMatch(/\d\.\d{6}/);
    for (const { geometry } of layer(name).features) {
      if (!isPolygonal(geometry)) continue;
      for (const rings of polygonsOf(geometry)) {
        rings.forEach((ring, index) => {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(signedArea(ring) > 0).toBe(index === 0);
        });
      }
    }
  });
});

describe('the communes', () => {
  it.each(['communes', 'communes-overview', 'labels'])('%s: are the 92 of places.csv', (name) => {
    const codes = layer(name).features.map((f) => f.properties?.['code'] as string);
    expect(new Set(codes)).toEqual(communes);
    expect(codes).toHaveLength(92);
  });

  it.each(['communes', 'communes-overview', 'zones', 'metropolis'])('%s: no ring crosses itself', (name) => {
    for (const { geometry } of layer(name).features)
      expect(isPolygonal(geometry) ? crossingsOf(geometry) : []).toEqual([]);
  });

  it('cover 3,158 km2, as published', () => {
    for (const name of ['communes', 'communes-overview', 'metropolis']) {
      const km2 = layer(name).features.reduce((sum, f) => sum + (isPolygonal(f.geometry) ? areaKm2(f.geometry) : 0), 0);
      expect(Math.abs(km2 - 3158)).toBeLessThanOrEqual(1);
    }
  });

  it('are ranked by population: Marseille, then Aix-en-Provence', () => {
    const byRank = new Map(
      layer('labels').features.map((f) => [f.properties?.['rank'] as number, f.properties?.['name'] as string]),
    );
    expect([byRank.get(0), byRank.get(1), byRank.size]).toEqual(['Marseille', 'Aix-en-Provence', 92]);
  });

  it('leave the étang de Berre as a hole of the metropolis', () => {
    const geometry = layer('metropolis').features[0]?.geometry;
    const holes = geometry && isPolygonal(geometry) ? polygonsOf(geometry).flatMap((rings) => rings.slice(1)) : [];
    expect(holes.map((ring) => Math.round(areaKm2({ type: 'Polygon', coordinates: [ring] })))).toEqual([155]);
  });
});

describe('the basemap', () => {
  const basemap = ['land', 'sea', 'lakes', 'rivers', 'woods', 'roads', 'rail'];

  it('is under 700 kB', () => {
    const folder = fileURLToPath(new URL('../../public/data/', import.meta.url));
    const bytes = basemap.reduce((sum, name) => sum + statSync(`${folder}${name}.geojson`).size, 0);
    expect(bytes).toBeLessThan(700_000);
  });

  it('has a sea that is not land: together they fill the extent', () => {
    const rings = ['land', 'sea'].flatMap((name) =>
      layer(name).features.flatMap(({ geometry }) => (isPolygonal(geometry) ? polygonsOf(geometry).flat() : [])),
    );
    // Holes run clockwise, so their area is negative; 2 x 2 degrees x 1.55 degrees.
    expect(rings.reduce((sum, ring) => sum + signedArea(ring), 0)).toBeCloseTo(2 * 2 * 1.55, 6);
  });
});

describe('higher education', () => {
  it('has five head offices in communes, never in arrondissements, and no invented zero', () => {
    const { features } = layer('points-education');
    expect(features).toHaveLength(5);
    for (const { properties } of features) expect(communes.has(properties?.['code'] as string)).toBe(true);
    expect(features.filter((f) => f.properties?.['students'] === null)).toHaveLength(2);
    expect(features.map((f) => f.properties?.['students'] as unknown)).not.toContain(0);
  });
});
