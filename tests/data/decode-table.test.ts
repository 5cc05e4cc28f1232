import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable, type TableDecoding } from '../../src/data/decode-table';
import { STATUSES } from '../../src/domain/observation';
import type { Resource } from '../../src/domain/resource';
import type { DataError } from '../../src/domain/table';

const LINES = [
  'place,year,unit,value,status',
  '13001,2022,establishment,23650,A',
  '13001,2022,legal-unit,20389,P',
  '13003,2022,establishment,,C',
  '13003,2022,legal-unit,,M',
  '13055,2022,establishment,0,A',
];
const GOOD = LINES.join('\n') + '\n';
const KNOWN = new Set(['13001', '13003', '13055']);

function field(name: string, type: Resource['fields'][number]['type'], values: readonly string[] | null = null) {
  return { name, type, values };
}

const RESOURCE: Resource = {
  name: 'communes-establishments',
  path: 'communes-establishments.csv',
  format: 'csv',
  sources: [],
  licence: { name: 'etalab-2.0', title: 'Licence Ouverte 2.0', path: 'https://example.org/' },
  vintage: '2022',
  dateRead: '2026-11-22',
  rowCount: 5,
  bytes: GOOD.length,
  sha256: '',
  fields: [
    field('place', 'string'),
    field('year', 'year'),
    field('unit', 'string', ['establishment', 'legal-unit']),
    field('value', 'integer'),
    field('status', 'string', [...STATUSES]),
  ],
};

function decode(text: unknown, resource: Resource = RESOURCE): TableDecoding {
  return decodeTable(text, resource, KNOWN);
}

/** The good file with one line replaced. */
function withLine(line: number, text: string): string {
  return LINES.with(line - 1, text).join('\n') + '\n';
}

function brief({ grade, kind, row, column, expected, found }: DataError) {
  return { grade, kind, row, column, expected, found };
}

describe('decodeTable', () => {
  it('keeps missing, confidential and zero apart', () => {
    const { table, errors, rowsRead, rowsKept } = decode(GOOD);
    expect(errors).toEqual([]);
    expect([rowsRead, rowsKept, table?.rowCount]).toEqual([5, 5, 5]);
    expect(table?.rowOf.get('13003|2022|establishment')).toBe(2);
    expect([...(table?.values ?? [])]).toEqual([23650, 20389, Number.NaN, Number.NaN, 0]);
    expect([...(table?.statuses ?? [])].map((index) => STATUSES[index])).toEqual(['A', 'P', 'C', 'M', 'A']);
    expect(table?.dimensions[0]).toMatchObject({ name: 'unit', labels: ['establishment', 'legal-unit'] });
    expect([...(table?.dimensions[0]?.codes ?? [])]).toEqual([0, 1, 0, 1, 0]);
  });

  it.each<[string, string, Partial<DataError>]>([
    [
      'a number as a spreadsheet writes it',
      '13001,2022,establishment,"1 234,5",A',
      { kind: 'number', column: 'value', expected: '12', found: '1 234,5' },
    ],
    ['a number with a letter', '13001,2022,establishment,12a,A', { kind: 'number', found: '12a' }],
    [
      'an unknown commune',
      '13201,2022,establishment,5,A',
      { kind: 'code', column: 'place', expected: 'places.csv', found: '13201' },
    ],
    ['a code of no form', 'Marseille,2022,establishment,5,A', { kind: 'code', column: 'place' }],
    [
      'an unknown label',
      '13001,2022,compagnie,5,A',
      { kind: 'code', column: 'unit', expected: 'establishment, legal-unit' },
    ],
    ['an unknown status', '13001,2022,establishment,5,Z', { kind: 'code', column: 'status', found: 'Z' }],
    [
      'a malformed year',
      '13001,22,establishment,5,A',
      { kind: 'period', column: 'year', expected: '2023', found: '22' },
    ],
    [
      'a value under the secret',
      '13001,2022,establishment,5,C',
      { kind: 'status', column: 'value', expected: 'C', found: '5' },
    ],
    ['a value that is missing', '13001,2022,establishment,5,M', { kind: 'status', expected: 'M' }],
    ['no value where there must be one', '13001,2022,establishment,,A', { kind: 'status', expected: 'A', found: '' }],
    ['a cell too many', '13001,2022,establishment,5,A,', { kind: 'schema', column: null, expected: '5', found: '6' }],
    ['a key seen before', '13001,2022,legal-unit,5,A', { kind: 'duplicate', row: 3, found: '13001|2022|legal-unit' }],
  ])('refuses %s, with its line, and keeps the rest', (_, line, error) => {
    const { table, errors, rowsRead, rowsKept, rowsRefused } = decode(withLine(2, line));
    expect(errors.map(brief)).toEqual([expect.objectContaining({ grade: 'row', row: 2, ...error })]);
    expect([rowsRead, rowsKept, rowsRefused]).toEqual([5, 4, 1]);
    expect(table?.rowOf.has('13001|2022|establishment')).toBe(false);
    expect(table?.rowCount).toBe(4);
  });

  it.each<[string, string, Partial<DataError>]>([
    ['a page of HTML', '<!doctype html>\n<title>404</title>', { kind: 'html' }],
    [
      'fewer rows than the manifest says',
      LINES.slice(0, 4).join('\n') + '\n',
      { kind: 'truncated', expected: '5', found: '3' },
    ],
    ['a file cut within its last line', GOOD.slice(0, -4), { kind: 'truncated', expected: '5', found: '4' }],
    ['an empty file', '', { kind: 'truncated' }],
    ['a renamed column', GOOD.replace('value', 'valeur'), { kind: 'schema', column: 'value' }],
    [
      'a column that the manifest does not know',
      GOOD.replace('status', 'status,sector'),
      { kind: 'schema', column: 'sector' },
    ],
    ['a swallowed file: a quote that never closes', GOOD.replace('13001', '"13001'), { kind: 'truncated' }],
  ])('refuses the file for %s', (_, text, error) => {
    const { table, errors, rowsRead, rowsKept, rowsRefused } = decode(text);
    expect(table).toBeNull();
    expect(errors.at(-1)).toMatchObject({ grade: 'fatal', file: 'communes-establishments.csv', ...error });
    expect(rowsKept).toBe(0);
    expect(rowsRead).toBe(rowsRefused);
  });

  it('reads a BOM and CRLF all the same', () => {
    const { table, errors } = decode('\uFEFF' + GOOD.replaceAll('\n', '\r\n'));
    expect(table?.rowCount).toBe(5);
    expect(errors.map(({ grade, found }) => [grade, found])).toEqual([
      ['note', 'BOM'],
      ['note', 'CRLF'],
    ]);
  });

  it('minds neither the order of columns nor a missing last line end', () => {
    const swapped = LINES.map((line) => line.split(',').toReversed().join(',')).join('\n');
    expect(decode(swapped)).toMatchObject({ errors: [], rowsKept: 5 });
  });

  it('notes rows beyond what the manifest says', () => {
    const { table, errors } = decode(GOOD + '13055,2022,legal-unit,7,A\n');
    expect(table?.rowCount).toBe(6);
    expect(errors.map(brief)).toEqual([
      { grade: 'note', kind: 'schema', row: null, column: null, expected: '5', found: '6' },
    ]);
  });

  it('checks the form of codes alone where the places are not known', () => {
    const text = withLine(2, '83120,2022,establishment,5,A');
    expect(decodeTable(text, RESOURCE, null).errors).toEqual([]);
    expect(decodeTable(withLine(2, '8312,5,establishment,5,A'), RESOURCE, null).rowsRefused).toBe(1);
  });

  it('never throws, and rows read are rows kept and rows refused', () => {
    const cell = fc.oneof(
      fc.constantFrom('13001', '13055', '2022', 'establishment', 'A', 'C', '', '12', '1 234,5', '"'),
      fc.string(),
    );
    const line = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(','));
    const header = fc.oneof(fc.constant(LINES[0] ?? ''), line);
    const file = fc.tuple(header, fc.array(line, { maxLength: 8 })).map(([first, rest]) => [first, ...rest].join('\n'));
    fc.assert(
      fc.property(fc.oneof(file, fc.string(), fc.anything()), fc.integer({ min: 0, max: 6 }), (text, rowCount) => {
        const { table, errors, rowsRead, rowsKept, rowsRefused } = decode(text, { ...RESOURCE, rowCount, bytes: 0 });
        expect(rowsRead).toBe(rowsKept + rowsRefused);
        expect(table === null).toBe(errors.some(({ grade }) => grade === 'fatal'));
        expect(table?.rowCount ?? 0).toBe(rowsKept);
        if (table !== null) expect(errors.filter(({ grade }) => grade === 'row')).toHaveLength(rowsRefused);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every row of a good file, whatever its numbers, exactly', () => {
    const row = fc.record({
      place: fc.constantFrom(...KNOWN),
      year: fc.integer({ min: 1000, max: 9999 }),
      value: fc.integer(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ place, year }) => `${place}|${year}`, maxLength: 20 }), (rows) => {
        const lines = rows.map(({ place, year, value }) => `${place},${year},establishment,${value},A`);
        const text = [LINES[0], ...lines].join('\n') + '\n';
        const { table, errors } = decode(text, { ...RESOURCE, rowCount: rows.length });
        expect(errors).toEqual([]);
        expect([...(table?.values ?? [])]).toEqual(rows.map(({ value }) => value));
      }),
    );
  });
});
