import { csvFormatRows, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/data/csv-records';

const letters = fc.constantFrom('a', 'é', ' ', '"', ',', '\n', '\r\n', ';', '=');
const cell = fc.array(letters, { maxLength: 8 }).map((signs) => signs.join(''));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('csvRecords', () => {
  it('reads cells, quoted cells, quotes in them, and line ends of every system', () => {
    expect(csvRecords('a,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(csvRecords('a,b\r\n"1,5","say ""so"""\r\n,')).toEqual([
      ['a', 'b'],
      ['1,5', 'say "so"'],
      ['', ''],
    ]);
    expect(csvRecords('"a\nb",c')).toEqual([['a\nb', 'c']]);
    expect(csvRecords('')).toEqual([]);
    expect(csvRecords('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('reads what was written, as d3 does', () => {
    fc.assert(
      fc.property(rows, (written) => {
        // A last line of one empty cell cannot be told from the end of the file.
        fc.pre(written.at(-1)?.join('') !== '');
        const text = csvFormatRows(written);
        expect(csvRecords(text)).toEqual(written);
        expect(csvRecords(text)).toEqual(csvParseRows(text).map((row) => [...row]));
      }),
    );
  });

  it('gives something for any text, every sign of it read once', () => {
    fc.assert(
      fc.property(
        fc.array(letters).map((signs) => signs.join('')),
        (text) => {
          const bare = csvRecords(text)
            .flat()
            .join('')
            .replace(/[",\s]/g, '');
          expect(bare).toBe(text.replace(/[",\s]/g, ''));
        },
      ),
    );
  });
});
