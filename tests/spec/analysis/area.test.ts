import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area';
import { areaName } from '../../../src/domain/area';
import { DEFAULT_AREA } from '../../../src/spec/analysis/area';
import { decodeAnalysis, encodeAnalysis } from '../../../src/spec/analysis/link';

const CIRCLE: Area = { name: 'Autour d’Aix', shape: { type: 'circle', centre: [5.4474, 43.5297], radiusKm: 10 } };

describe('areas in a link', () => {
  it('can be read by people, latitude first', () => {
    expect(encodeAnalysis({ ...DEFAULT_AREA, areas: [CIRCLE] })).toBe(
      'vue=zone&zones=rayon:43.5297_5.4474_10:Autour%20d%E2%80%99Aix',
    );
  });

  it('write a polygon in steps of a ten-thousandth of a degree', () => {
    const parts = [
      [
        [
          [0, 0.0001],
          [0.0001, 0],
          [-0.0016, 0],
        ],
      ],
    ] as const;
    // Latitude and longitude of each step: (1, 0), (-1, 1), (0, -17); twice that, less one below zero: 2 0, 1 2, 0 33.
    expect(encodeAnalysis({ ...DEFAULT_AREA, areas: [{ name: '', shape: { type: 'polygon', parts } }] })).toBe(
      'vue=zone&zones=polygone:CABCAhB',
    );
  });

  it.each([
    'rayon:43.5_5.4',
    'rayon:43.5_5.4_0',
    'rayon:93.5_5.4_10',
    'rectangle:43.5_5.4_43.4_5.5',
    'polygone:CABC',
    'polygone:CABCAh',
    'polygone:CA!CAB',
    'carre:43.5_5.4_10',
    'rayon:43.5_5.4_101',
    `rayon:43.5_5.4_10:${'x'.repeat(41)}`,
    'carre:43.5_5.4_10~rayon:43.5_5.4',
  ])('leave aside what is no area: %s', (text) => {
    const { spec, ignored } = decodeAnalysis(`vue=zone&zones=${text}`);
    expect(spec).toEqual(DEFAULT_AREA);
    expect(ignored.map(({ key, reason }) => [key, reason])).toEqual([['zones', 'bad-value']]);
  });

  it('keep the first three that are good, and list each of the others, with the limits', () => {
    const long = `rayon:43.5_5.4_10:${'x'.repeat(41)}`;
    const { spec, ignored } = decodeAnalysis(
      `vue=zone&zones=rayon:43.5_5.4_11~rayon:43.5_5.4_500~${long}~rayon:43.5_5.4_12:B~rayon:43.5_5.4_13~rayon:43.5_5.4_14`,
    );
    expect(encodeAnalysis(spec)).toBe('vue=zone&zones=rayon:43.5_5.4_11~rayon:43.5_5.4_12:B~rayon:43.5_5.4_13');
    expect(ignored.map(({ key, found, reason }) => [key, found, reason])).toEqual([
      ['zones', 'rayon:43.5_5.4_500', 'bad-value'],
      ['zones', long, 'bad-value'],
      ['zones', 'rayon:43.5_5.4_14', 'bad-value'],
    ]);
    // In no language: the limits of a name, of a radius and of the list.
    for (const { expected } of ignored) expect(expected).toMatch(/nom\[1-40\].*\(≤\s100\skm, 3 max\.\)$/);
  });
});

describe('the name of an area', () => {
  it('is one line of forty characters at most, without what parts areas', () => {
    expect(areaName('  Nord~\n de  l’étang ')).toBe('Nord de l’étang');
    expect(areaName('x'.repeat(50))).toBe(`${'x'.repeat(39)}…`);
    expect(areaName('x'.repeat(40))).toHaveLength(40);
    expect(areaName('🏖'.repeat(41))).toBe(`${'🏖'.repeat(39)}…`);
    expect(areaName(areaName('ab '.repeat(20)))).toBe(areaName('ab '.repeat(20)));
  });
});
