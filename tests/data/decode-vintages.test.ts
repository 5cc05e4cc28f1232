import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeVintages } from '../../src/data/decode-vintages';

describe('decodeVintages', () => {
  it('lists the published vintages, oldest first', () => {
    expect(decodeVintages('{"vintages": ["2027-02-01", "2026-11-22"]}')).toEqual(['2026-11-22', '2027-02-01']);
  });

  it('reads the committed list', () => {
    expect(decodeVintages(readFileSync('public/data/vintages.json', 'utf8'))[0]).toBe('2026-11-22');
  });

  it.each(['', '<html>', '[]', '{}', '{"vintages": ["soon"]}', '{"vintages": [20261122]}'])(
    'finds none in %s',
    (text) => {
      expect(decodeVintages(text)).toEqual([]);
    },
  );
});
