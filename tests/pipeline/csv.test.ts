import { describe, expect, it } from 'vitest';
import { countOf, formatCsv, numberOf, optionalCountOf, parseCsv, textOf, type SourceRow } from '../../pipeline/csv';
import { violationOf } from './tables';

function firstRow(text: string): SourceRow {
  const row = parseCsv('a.csv', text).rows[0];
  if (!row) throw new Error('no row');
  return row;
}

describe('reading the CSV of the sources', () => {
  it('keeps the line of each row, the header being line 1', () => {
    const { rows } = parseCsv('a.csv', 'code,n\n13001,4\n13002,5\n');
    expect(rows.map((row) => [row.line, textOf(row, 'code')])).toEqual([
      [2, '13001'],
      [3, '13002'],
    ]);
  });

  it('reads a BOM, CRLF and quoted cells', () => {
    const row = firstRow('\uFEFFcode,name\r\n13001,"Aix, ""la belle"""\r\n');
    expect(textOf(row, 'name')).toBe('Aix, "la belle"');
  });

  it('reads empty cells at the ends of a row', () => {
    const row = firstRow('a,b,c\n,2,\n');
    expect(['a', 'b', 'c'].map((column) => textOf(row, column))).toEqual(['', '2', '']);
  });

  it('stops at a row with a cell too many', () => {
    expect(violationOf(() => parseCsv('a.csv', 'a,b\n1,2\n1,2,3\n'))).toMatchObject({ file: 'a.csv', row: 3 });
  });

  it('stops at a French number, never reads it as something else', () => {
    const row = firstRow('n\n"1 234,5"\n');
    expect(violationOf(() => numberOf(row, 'n')).message).toBe('a.csv, row 2: n is "1 234,5", expected a number');
  });

  it('reads 18784.0 as a count but not 18784.5', () => {
    expect(countOf(firstRow('n\n18784.0\n'), 'n')).toBe(18784);
    expect(violationOf(() => countOf(firstRow('n\n18784.5\n'), 'n')).row).toBe(2);
  });

  it('reads an empty cell as no value, never as 0', () => {
    expect(optionalCountOf(firstRow('n,m\n,1\n'), 'n')).toBeNull();
  });

  it('names a column that is missing', () => {
    expect(violationOf(() => textOf(firstRow('a\n1\n'), 'b')).reason).toBe('the column b is missing');
  });
});

describe('writing CSV', () => {
  it('quotes only what needs it and ends every line with LF', () => {
    expect(
      formatCsv(
        ['id', 'name'],
        [
          ['1', 'a,b'],
          ['2', 'say "x"'],
        ],
      ),
    ).toBe('id,name\n1,"a,b"\n2,"say ""x"""\n');
  });
});
