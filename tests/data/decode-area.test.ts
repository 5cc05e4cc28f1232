import { describe, expect, it } from 'vitest';
import { decodeArea, type AreaDecoding } from '../../src/data/decode-area';

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
    expect(decoding.ok && decoding.name).toBe('Le port');
    expect(decoding.ok && decoding.shape.type === 'polygon' && decoding.shape.parts[0]?.[0]).toHaveLength(4);
  });

  it('goes by its file where it has no name, and is one area of all its polygons', () => {
    const hole = SQUARE.map(([x = 0, y = 0]) => [5.25 + (x - 5) / 2, 43.25 + (y - 43) / 2]);
    const decoding = decode({
      type: 'FeatureCollection',
      features: [
        feature(polygon(SQUARE, hole)),
        feature({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }, { name: 'B' }),
      ],
    });
    expect(decoding.ok && decoding.name).toBe('quartier nord');
    expect(
      decoding.ok && decoding.shape.type === 'polygon' && decoding.shape.parts.map(({ length }) => length),
    ).toEqual([2, 1, 1]);
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
    expect(decoding.ok && decoding.shape.type === 'polygon' && decoding.shape.parts[0]?.[0]).toHaveLength(3);
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
    expect(faultOf(decode(lambert))).toMatchObject({ path: 'coordinates[0][0]', found: '892390, 6247035' });
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
