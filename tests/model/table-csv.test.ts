import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, neutralised, type CsvCell } from '../../src/model/table-csv';

describe('csvText', () => {
  it('writes points and commas for the world', () => {
    expect(
      csvText(
        [
          ['Commune', 'Jobs'],
          ['Aix', 102409.868],
        ],
        'international',
      ),
    ).toBe('Commune,Jobs\r\nAix,102409.868\r\n');
  });

  it('writes a byte order mark, semicolons and decimal commas for French spreadsheets', () => {
    expect(csvText([['Aix', 0.5, -12]], 'french')).toBe('\uFEFFAix;0,5;-12\r\n');
  });

  it('leaves missing values empty and never writes 0 or NaN for them', () => {
    expect(csvText([['a', null, Number.NaN, 0]], 'international')).toBe('a,,,0\r\n');
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(csvText([['a "b", c\nd']], 'international')).toBe('"a ""b"", c\nd"\r\n');
    expect(csvText([['a;b']], 'french')).toBe('\uFEFF"a;b"\r\n');
  });

  it('makes formulas text: = + - @ tab and return, also after spaces or in full width', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1'])
      expect(neutralised(text)).toBe(`'${text}`);
    expect(csvText([['=HYPERLINK("x","y")']], 'international')).toBe(`"'=HYPERLINK(""x"",""y"")"\r\n`);
  });

  it('leaves names alone', () => {
    for (const text of ["L'Étang", 'Gignac-la-Nerthe', '', '13 001']) expect(neutralised(text)).toBe(text);
  });

  it('keeps a negative number a number', () => {
    expect(csvText([[-0.139]], 'international')).toBe('-0.139\r\n');
  });

  it('has no text cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvText([[text]], 'international').slice(0, -2);
        const shown = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(shown).not.toMatch(/^\s*[=+\-@]/);
        expect(shown === text || shown === `'${text}`).toBe(true);
      }),
    );
  });

  it('has as many cells a line as the row', () => {
    const plain = fc.oneof(fc.constant<CsvCell>(null), fc.double({ noNaN: true }), fc.stringMatching(/^[a-z]*$/));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 8 }), (row) => {
        expect(csvText([row], 'international').trimEnd().split(',').length).toBe(row.length);
        expect(csvText([row], 'french').slice(1, -2).split(';').length).toBe(row.length);
      }),
    );
  });
});
