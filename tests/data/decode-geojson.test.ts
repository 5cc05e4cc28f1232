import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePlaceFeatures } from '../../src/data/decode-geojson';
import { decodePackage } from '../../src/data/decode-package';
import { COMMITTED, INVENTED } from './package-folder';

function read(folder: URL, name: string) {
  const resource = decodePackage(readFileSync(new URL('datapackage.json', folder), 'utf8')).resources.get(name);
  if (resource === undefined) throw new Error(name);
  return { resource, text: readFileSync(new URL(resource.path, folder), 'utf8') };
}

const { resource, text } = read(INVENTED, 'communes-overview');
const KNOWN = new Set(['13001', '13055', '13090', '13117']);
interface Editable {
  properties: Record<string, unknown>;
  geometry: Record<string, unknown>;
}
interface File {
  features: Editable[];
}
const FILE = (): File => JSON.parse(text) as File;
const EARTH_KM2 = 510_065_622;

/** The invented outlines after `change` of the first feature. */
function edited(change: (feature: Editable) => void) {
  const file = FILE();
  file.features.slice(0, 1).forEach(change);
  return decodePlaceFeatures(JSON.stringify(file), resource, KNOWN);
}

describe('decodePlaceFeatures', () => {
  it('rewinds outer rings clockwise, so that d3 sees a commune and not the rest of the globe', () => {
    const { features, errors } = decodePlaceFeatures(text, resource, KNOWN);
    expect(errors).toEqual([]);
    expect(features?.features.map(({ properties }) => properties.code)).toEqual([...KNOWN]);
    for (const feature of features?.features ?? []) expect(geoArea(feature)).toBeLessThan(0.01);
  });

  it('gives the committed communes their area, whichever way the file is wound', () => {
    const { resource: file, text: committed } = read(COMMITTED, 'communes-overview');
    const { features, errors } = decodePlaceFeatures(committed, file, null);
    expect(errors).toEqual([]);
    expect(features?.features).toHaveLength(92);
    const areas = (features?.features ?? []).map((feature) => (geoArea(feature) / (4 * Math.PI)) * EARTH_KM2);
    const km2 = areas.reduce((sum, area) => sum + area, 0);
    expect(km2).toBeGreaterThan(3000);
    expect(km2).toBeLessThan(3300);
  });

  it('keeps holes the other way round', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const { features } = edited((feature) => {
      feature.geometry = { type: 'MultiPolygon', coordinates: [[square(5, 6), square(5.4, 5.6)]] };
    });
    const outer = geoArea({ type: 'Polygon', coordinates: [square(5, 6).toReversed()] });
    const hole = geoArea({ type: 'Polygon', coordinates: [square(5.4, 5.6).toReversed()] });
    expect(geoArea(features?.features[0] ?? { type: 'Point', coordinates: [] })).toBeCloseTo(outer - hole, 8);
  });

  it.each<[string, Parameters<typeof edited>[0], object]>([
    ['an unknown code', (feature) => (feature.properties.code = '13201'), { kind: 'code', found: '13201' }],
    ['a code seen before', (feature) => (feature.properties.code = '13055'), { kind: 'duplicate', found: '13055' }],
    ['no code', (feature) => (feature.properties = {}), { kind: 'schema', column: 'features[0].properties.code' }],
    ['a point', (feature) => (feature.geometry = { type: 'Point', coordinates: [5, 43] }), { kind: 'schema' }],
    [
      'an open ring',
      (feature) =>
        (feature.geometry.coordinates = [
          [
            [5, 43],
            [6, 43],
            [6, 44],
            [5, 44],
          ],
        ]),
      { kind: 'schema' },
    ],
    [
      'a ring of three',
      (feature) =>
        (feature.geometry.coordinates = [
          [
            [5, 43],
            [6, 43],
            [5, 43],
          ],
        ]),
      { kind: 'schema' },
    ],
    ['metres for degrees', (feature) => (feature.geometry.coordinates = [[[892390, 6247035]]]), { kind: 'schema' }],
    ['no ring', (feature) => (feature.geometry.coordinates = []), { kind: 'schema' }],
  ])('refuses a feature with %s and keeps the others', (_, change, error) => {
    const { features, errors } = edited(change);
    expect(errors).toMatchObject([{ grade: 'row', ...error }]);
    expect(features?.features).toHaveLength(3);
  });

  it('refuses a file that is cut, short of features, or a page', () => {
    const short = JSON.stringify({ type: 'FeatureCollection', features: FILE().features.slice(1) });
    expect(decodePlaceFeatures(text.slice(0, 400), resource, KNOWN)).toMatchObject({
      features: null,
      errors: [{ kind: 'cut' }],
    });
    expect(decodePlaceFeatures(short, resource, KNOWN)).toMatchObject({
      features: null,
      errors: [{ kind: 'truncated', found: '3' }],
    });
    expect(decodePlaceFeatures('<!doctype html>', resource, KNOWN)).toMatchObject({
      features: null,
      errors: [{ kind: 'html' }],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), fc.json(), (input, one) => {
        expect(decodePlaceFeatures(input, resource, KNOWN).features).toBeNull();
        expect(
          decodePlaceFeatures(`{"features":[${one}]}`, { ...resource, rowCount: 1 }, KNOWN).features?.features,
        ).toEqual([]);
      }),
    );
  });
});
