import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { areaKm2, lambert93 } from '../../pipeline/geometry/area';
import type { AreaFeature } from '../../pipeline/geometry/features';
import { formatFeatures } from '../../pipeline/geometry/features';
import { simplifyCommunes } from '../../pipeline/geometry/overview';
import { signedArea, tidyPolygon } from '../../pipeline/geometry/rings';
import { countVertices } from '../../pipeline/geometry/simplify';
import { checkAreas } from '../../pipeline/geometry/validate';
import { quiet, violationOf } from './tables';

/** Anticlockwise, closed. */
function square(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function area(code: string, ...rings: Position[][]): AreaFeature {
  return { type: 'Feature', properties: { code, name: code }, geometry: { type: 'Polygon', coordinates: rings } };
}

describe('rings', () => {
  it('are anticlockwise where their signed area is positive', () => {
    expect(signedArea(square(0, 0, 2))).toBe(8);
    expect(signedArea([...square(0, 0, 2)].reverse())).toBe(-8);
  });

  it('are rewound to RFC 7946, holes the other way', () => {
    const tidied = tidyPolygon({
      type: 'Polygon',
      coordinates: [[...square(5, 43, 1)].reverse(), square(5.2, 43.2, 0.1)],
    });
    if (tidied.type !== 'Polygon') throw new Error('not a polygon');
    expect(tidied.coordinates.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });

  it('are rounded to 5 decimals and dropped where that leaves nothing of them', () => {
    const speck = square(5, 43, 0.000001);
    const tidied = tidyPolygon({ type: 'MultiPolygon', coordinates: [[square(5.1234567, 43, 1)], [speck]] });
    expect(tidied.type).toBe('Polygon');
    expect(JSON.stringify(tidied)).toContain('[5.12346,43]');
  });
});

describe('Lambert-93', () => {
  it('puts its origin, 3 degrees east on parallel 46.5, at 700 km and 6,600 km', () => {
    const [x = 0, y = 0] = lambert93([3, 46.5]);
    expect(x).toBeCloseTo(700000, 2);
    expect(y).toBeCloseTo(6600000, 1);
  });

  it('takes holes off an area', () => {
    const whole = areaKm2({ type: 'Polygon', coordinates: [square(5, 43, 0.1)] });
    const holed = areaKm2({ type: 'Polygon', coordinates: [square(5, 43, 0.1), [...square(5, 43, 0.05)].reverse()] });
    // 0.1 degree at 43 north is 8.1 km by 11.1 km.
    expect(whole).toBeCloseTo(90.5, 0);
    expect(holed / whole).toBeCloseTo(0.75, 3);
  });
});

describe('the check of areas', () => {
  const left = area('13001', square(5, 43, 0.1));
  const right = area('13002', square(5.1, 43, 0.1));

  it('passes neighbours that share a border', () => {
    const checks = quiet();
    checkAreas('x.geojson', [left, right], checks);
    expect(checks.passed).toHaveLength(2);
  });

  it('stops at an overlap', () => {
    const over = area('13002', square(5.099, 43, 0.1));
    expect(violationOf(() => checkAreas('x.geojson', [left, over], quiet())).reason).toContain('overlap');
  });

  it('stops at a clockwise ring, naming the place', () => {
    const turned = area('13002', [...square(5.1, 43, 0.1)].reverse());
    expect(violationOf(() => checkAreas('x.geojson', [left, turned], quiet()))).toMatchObject({
      file: 'x.geojson',
      reason: '13002: a ring is wound the wrong way',
    });
  });

  it('stops at a ring that is open', () => {
    const open = area('13002', square(5.1, 43, 0.1).slice(0, -1));
    expect(violationOf(() => checkAreas('x.geojson', [open], quiet())).reason).toBe('13002: a ring is not closed');
  });

  it('stops at a ring that crosses itself', () => {
    const bow = area('13002', [
      [5, 43],
      [5.2, 43.1],
      [5.2, 43],
      [5, 43.15],
      [5, 43],
    ]);
    expect(violationOf(() => checkAreas('x.geojson', [bow], quiet())).reason).toMatch(
      /^13002: a ring (crosses|is wound)/,
    );
  });
});

describe('simplified communes', () => {
  /** A wavy border of 200 points between two communes. */
  const wave = Array.from({ length: 201 }, (_, i): Position => [5 + 0.002 * Math.sin(i), 43 + i * 0.001]);
  const left = area('13001', [...wave, [4.9, 43.2], [4.9, 43], [5, 43]]);
  const right = area('13002', [[5, 43], [5.1, 43], [5.1, 43.2], ...[...wave].reverse()]);
  const communes = { type: 'FeatureCollection', features: [left, right] } as const;

  it('have no more vertices than asked and still meet without gap or overlap', () => {
    const { features } = simplifyCommunes({ ...communes, features: [...communes.features] }, 120);
    expect(countVertices(features)).toBeLessThanOrEqual(120);
    expect(countVertices(features)).toBeGreaterThan(100);
    checkAreas('x.geojson', features, quiet());
    const sum = features.reduce((total, f) => total + areaKm2(f.geometry), 0);
    expect(sum).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates: [square(4.9, 43, 0.2)] }), 0);
  });
});

describe('GeoJSON text', () => {
  it('has one feature a line', () => {
    const text = formatFeatures([area('13001', square(5, 43, 1)), area('13002', square(6, 43, 1))]);
    expect(text.split('\n')).toHaveLength(5);
    expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection', features: [{}, {}] });
  });
});
