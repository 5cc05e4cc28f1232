import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePackage } from '../../src/data/decode-package';
import { INVENTED } from './package-folder';

const TEXT = readFileSync(new URL('datapackage.json', INVENTED), 'utf8');

describe('decodePackage', () => {
  it('reads what a caption and a table need of each resource', () => {
    const { resources, errors } = decodePackage(TEXT);
    expect(errors).toEqual([]);
    const table = resources.get('communes-establishments');
    expect(table).toMatchObject({ path: 'communes-establishments.csv', format: 'csv', rowCount: 24 });
    expect(table?.licence.title).toBe('CC0 1.0');
    expect(table?.sources[0]?.title.en).toBe('Data invented for tests');
    expect(table?.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'place string',
      'year year',
      'unit string',
      'value integer',
      'status string',
    ]);
    expect(table?.fields[2]?.values).toEqual(['establishment', 'legal-unit']);
    expect(resources.get('zones-private-quarterly')?.fields[1]?.type).toBe('quarter');
    expect(resources.get('zones')?.fields).toEqual([]);
  });

  it('refuses one entry by its path and keeps the others', () => {
    const { resources, errors } = decodePackage(TEXT.replace('"rowCount": 24', '"rowCount": "24"'));
    expect(resources.has('communes-establishments')).toBe(false);
    expect(resources.size).toBe(decodePackage(TEXT).resources.size - 1);
    expect(errors).toMatchObject([{ grade: 'row', kind: 'schema', expected: '12', found: '"24"' }]);
    expect(errors[0]?.column).toMatch(/^resources\[\d+\]\.rowCount$/);
  });

  it.each([
    [
      'an address in place of a file',
      '"path": "communes-area.csv"',
      '"path": "https://elsewhere.example/communes-area.csv"',
    ],
    ['a way out of the folder', '"path": "communes-area.csv"', '"path": "../communes-area.csv"'],
    ['a script as a licence', 'https://creativecommons.org/publicdomain/zero/1.0/', 'javascript:alert(1)'],
  ])('refuses %s', (_, good, bad) => {
    const { resources, errors } = decodePackage(TEXT.replace(good, bad));
    expect(errors).toHaveLength(1);
    expect(resources.has('communes-area')).toBe(false);
  });

  it('reports one error of the whole file where it is no manifest', () => {
    expect(decodePackage('<html>').errors).toMatchObject([{ grade: 'fatal', kind: 'html', resource: 'datapackage' }]);
    expect(decodePackage('{"resources": 1}').errors).toMatchObject([{ grade: 'fatal', column: 'resources' }]);
    expect(decodePackage('{').errors).toMatchObject([{ grade: 'fatal', kind: 'schema' }]);
    expect(decodePackage('').errors).toMatchObject([{ grade: 'fatal', kind: 'truncated' }]);
  });

  it('never throws', () => {
    const entry = fc.oneof(
      fc.json(),
      fc.object().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          entry,
          entry.map((one) => `{"resources":[${one}]}`),
        ),
        (input) => {
          expect(decodePackage(input).resources.size).toBe(0);
        },
      ),
    );
  });
});
