import { describe, expect, it } from 'vitest';
import { decodeArea, mergedAreas, type AreaDecoding } from '../../src/data/decode-area';
import type { Area } from '../../src/domain/area';

const SQUARE = [
  [5, 43],
  [6, 43],
  [6, 44],
  [5, 44],
  [5, 43],
];
const feature = (geometry: unknown, properties: unknown = null) => ({ type: 'Feature', properties, geometry });
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

function decode(value: unknown): AreaDecoding {
  return decodeArea(JSON.stringify(value), 'quartier nord.geojson');
}

function areasOf(decoding: AreaDecoding): readonly Area[] {
  if (!decoding.ok) throw new Error(decoding.fault.kind);
  return decoding.areas;
}

/** Corners by area, part and ring. */
function ringsOf(decoding: AreaDecoding): readonly unknown[] {
  return areasOf(decoding).map(
    ({ shape }) => shape.type === 'polygon' && shape.parts.map((part) => part.map((ring) => ring.length)),
  );
}

function faultOf(decoding: AreaDecoding): object {
  if (decoding.ok) throw new Error('nothing wrong');
  return decoding.fault;
}

describe('a GeoJSON as an area', () => {
  it('has its rings without their closing corner, and the name of its only feature', () => {
    const decoding = decode({
      type: 'FeatureCollection',
      features: [feature(polygon(SQUARE), { nom: 'Le port' })],
    });
    expect(areasOf(decoding).map(({ name }) => name)).toEqual(['Le port']);
    expect(ringsOf(decoding)).toEqual([[[4]]]);
  });

  it('is an area a feature, which goes by the file and its number where it has no name', () => {
    const hole = SQUARE.map(([x = 0, y = 0]) => [5.25 + (x - 5) / 2, 43.25 + (y - 43) / 2]);
    const decoding = decode({
      type: 'FeatureCollection',
      features: [
        feature(polygon(SQUARE, hole), { code: 13 }),
        feature({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }, { NOM: 'B' }),
      ],
    });
    expect(areasOf(decoding).map(({ name }) => name)).toEqual(['quartier nord 1', 'B']);
    expect(ringsOf(decoding)).toEqual([[[4, 4]], [[4], [4]]]);
    const whole = mergedAreas(areasOf(decoding), 'quartier nord.geojson');
    expect(whole.name).toBe('quartier nord');
    expect(whole.shape.type === 'polygon' && whole.shape.parts.map((part) => part.length)).toEqual([2, 1, 1]);
  });

  it('goes by its file alone where it is the only one', () => {
    expect(areasOf(decode(polygon(SQUARE))).map(({ name }) => name)).toEqual(['quartier nord']);
  });

  it('drops corners that fall together when rounded', () => {
    const decoding = decode(
      polygon([
        [5, 43],
        [5.00001, 43],
        [6, 43],
        [6, 44],
        [5, 43],
      ]),
    );
    expect(ringsOf(decoding)).toEqual([[[3]]]);
  });

  it.each([
    ['no JSON', 'une page', { kind: 'json', expected: 'JSON' }],
    ['a page', '<!doctype html>', { kind: 'json', expected: 'JSON', found: '<!doctype html>' }],
    ['an empty file', '', { kind: 'json' }],
    ['a list', '[]', { kind: 'shape', expected: '{ }', found: '[]' }],
    ['another type', '{"type":"Topology"}', { kind: 'shape', path: 'type', found: '"Topology"' }],
    ['no feature', '{"type":"FeatureCollection","features":[]}', { kind: 'shape', path: 'features', found: '[]' }],
  ])('is refused where it is %s', (_, text, expected) => {
    expect(faultOf(decodeArea(text, 'x.geojson'))).toMatchObject(expected);
  });

  it('is refused with what was expected and found', () => {
    const point = { type: 'FeatureCollection', features: [feature({ type: 'Point', coordinates: [5, 43] })] };
    expect(faultOf(decode(point))).toEqual({
      kind: 'shape',
      path: 'features[0].geometry.type',
      expected: 'Polygon | MultiPolygon',
      found: '"Point"',
    });
    const lambert = polygon([
      [892390, 6247035],
      [892400, 6247035],
      [892400, 6247045],
      [892390, 6247035],
    ]);
    expect(faultOf(decode(lambert))).toMatchObject({
      kind: 'projected',
      path: 'coordinates[0][0]',
      found: '892390, 6247035',
    });
    expect(faultOf(decode(polygon(SQUARE.slice(0, 3))))).toMatchObject({ path: 'coordinates[0]', found: '3' });
    const dot = polygon([
      [5, 43],
      [5, 43],
      [5, 43],
      [5, 43],
    ]);
    expect(faultOf(decode(dot))).toMatchObject({ kind: 'empty' });
  });
});
