import { describe, expect, it } from 'vitest';
import { checkColumns, decodeCsv } from '../../src/data/decode-csv';

const FILE = { name: 'communes-jobs', path: 'communes-jobs.csv' };

describe('decodeCsv', () => {
  it('numbers lines as an editor does, the header being 1', () => {
    const csv = decodeCsv('place,value\n13001,5\n13055,7\n', FILE);
    expect(csv).toMatchObject({ columns: ['place', 'value'], rowsRead: 2, endsWithNewline: true, errors: [] });
    expect(csv.columns === null ? [] : csv.rows.map((row) => row.line)).toEqual([2, 3]);
  });

  it('reads a BOM and CRLF all the same, and notes both', () => {
    const csv = decodeCsv('\uFEFFplace,value\r\n13001,5\r\n', FILE);
    if (csv.columns === null) throw new Error('fatal');
    expect(csv.columns[0]).toBe('place');
    expect(csv.rows[0]?.cells).toEqual(['13001', '5']);
    expect(csv.errors.map(({ grade, kind, found }) => [grade, kind, found])).toEqual([
      ['note', 'encoding', 'BOM'],
      ['note', 'encoding', 'CRLF'],
    ]);
  });

  it('notes bytes that are not UTF-8', () => {
    expect(decodeCsv('place,name\n13001,Fos\uFFFD\n', FILE)).toMatchObject({
      errors: [{ grade: 'note', found: '\uFFFD' }],
    });
  });

  it('refuses the page of a single-page host', () => {
    const csv = decodeCsv('\n<!doctype html><html><title>Phare</title>', FILE);
    expect(csv).toMatchObject({ columns: null, error: { grade: 'fatal', kind: 'html', file: 'communes-jobs.csv' } });
  });

  it('refuses a line with another number of cells, and counts it', () => {
    const csv = decodeCsv('place,value\n13001,5,6\n\n13055,7\n', FILE);
    if (csv.columns === null) throw new Error('fatal');
    expect(csv.rowsRead).toBe(3);
    expect(csv.rows.map((row) => row.line)).toEqual([4]);
    expect(csv.errors.map(({ row, expected, found }) => [row, expected, found])).toEqual([
      [2, '2', '3'],
      [3, '2', '1'],
    ]);
  });

  it('refuses an empty file and two columns of the same name', () => {
    expect(decodeCsv('', FILE)).toMatchObject({ columns: null, error: { kind: 'truncated' } });
    expect(decodeCsv('place,value,value\n', FILE)).toMatchObject({ error: { kind: 'duplicate', column: 'value' } });
    expect(decodeCsv(null, FILE)).toMatchObject({ columns: null, error: { kind: 'schema' } });
  });
});

describe('checkColumns', () => {
  it('wants the columns of the manifest, in any order, and no other', () => {
    expect(checkColumns(FILE, ['place', 'value'], ['value', 'place'])).toBeNull();
    expect(checkColumns(FILE, ['place', 'value'], ['place', 'valeur'])).toMatchObject({
      grade: 'fatal',
      column: 'value',
    });
    expect(checkColumns(FILE, ['place'], ['place', 'sector'])).toMatchObject({ grade: 'fatal', column: 'sector' });
  });
});
