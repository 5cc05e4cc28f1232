import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePackage } from '../../src/data/decode-package';
import { decodePlaces } from '../../src/data/decode-places';
import { METROPOLIS_ID, type PlaceId } from '../../src/domain/place';
import { INVENTED } from './package-folder';

const TEXT = readFileSync(new URL('places.csv', INVENTED), 'utf8');
const MANIFEST = decodePackage(readFileSync(new URL('datapackage.json', INVENTED), 'utf8'));

function resourceNamed(name: string) {
  const resource = MANIFEST.resources.get(name);
  if (resource === undefined) throw new Error(name);
  return resource;
}

const RESOURCE = resourceNamed('places');

describe('decodePlaces', () => {
  it('reads communes, zones and sums', () => {
    const { places, errors, rowsRead, rowsKept } = decodePlaces(TEXT, RESOURCE);
    expect(errors).toEqual([]);
    expect([rowsRead, rowsKept, places.size]).toEqual([10, 10, 10]);
    expect(places.get('13001' as PlaceId)).toEqual({
      id: '13001',
      level: 'commune',
      name: 'Aix-en-Provence',
      memberIds: [],
      zoneId: '9301',
      postcodes: ['13080', '13090', '13100'],
      areaKm2: 186.1,
      ours: true,
    });
    expect(places.get('8421' as PlaceId)).toMatchObject({ level: 'zone', ours: false, zoneId: null, areaKm2: null });
    expect(places.get(METROPOLIS_ID)?.memberIds).toHaveLength(4);
  });

  it.each([
    ['id', '13001,commune', '1300,commune,', 'schema'],
    ['level', '13001,commune', '13001,canton', 'code'],
    ['area_km2', '186.1', '"186,1"', 'number'],
    ['area_km2', '186.1', '0', 'number'],
    ['ours', '186.1,,1', '186.1,,yes', 'code'],
    ['zone', 'Provence,9301,13080', 'Provence,Aix,13080', 'code'],
  ])('refuses a row with a wrong %s', (column, good, bad, kind) => {
    const { places, errors, rowsRead, rowsKept, rowsRefused } = decodePlaces(TEXT.replace(good, bad), RESOURCE);
    expect(errors).toMatchObject([{ grade: 'row', row: 2, kind, ...(kind === 'schema' ? {} : { column }) }]);
    expect([rowsRead, rowsKept, rowsRefused, places.size]).toEqual([10, 9, 1, 9]);
  });

  it('refuses a place that stands twice and one that is part of itself', () => {
    expect(decodePlaces(TEXT.replace('13090,commune', '13001,commune'), RESOURCE).errors).toMatchObject([
      { kind: 'duplicate', row: 4, found: '13001' },
    ]);
    expect(decodePlaces(TEXT.replace('9301 9312 9313', '9301 amp-zones'), RESOURCE).errors).toMatchObject([
      { kind: 'code', column: 'members' },
    ]);
  });

  it('refuses the file where rows or a column are missing', () => {
    const cut = decodePlaces(TEXT.split('\n').slice(0, 6).join('\n'), RESOURCE);
    expect(cut).toMatchObject({ errors: [{ grade: 'fatal', kind: 'truncated', expected: '10', found: '5' }] });
    expect(cut.places.size).toBe(0);
    expect(decodePlaces(TEXT.replace('area_km2', 'area'), RESOURCE).errors).toMatchObject([{ column: 'area_km2' }]);
  });

  it('never throws, and rows read are rows kept and rows refused', () => {
    const line = fc.array(fc.oneof(fc.constantFrom('13001', 'commune', '1', '', '9301'), fc.string()), {
      maxLength: 9,
    });
    const header = TEXT.split('\n')[0] ?? '';
    const file = fc
      .array(line, { maxLength: 6 })
      .map((rows) => [header, ...rows.map((row) => row.join(','))].join('\n'));
    fc.assert(
      fc.property(fc.oneof(file, fc.anything()), (input) => {
        const result = decodePlaces(input, { ...RESOURCE, rowCount: 0 });
        expect(result.rowsRead).toBe(result.rowsKept + result.rowsRefused);
        expect(result.places.size).toBe(result.rowsKept);
      }),
    );
  });
});
