import { describe, expect, it } from 'vitest';
import { decodeResourceTitles } from '../../src/data/decode-resource-titles';

describe('titles of the files of the package', () => {
  it('are read by name, in both languages', () => {
    const text = JSON.stringify({ resources: [{ name: 'jobs', title: 'Emplois', titleEn: 'Jobs' }] });
    expect(decodeResourceTitles(text)).toEqual(new Map([['jobs', { fr: 'Emplois', en: 'Jobs' }]]));
  });
  it.each([['{'], ['{"resources":[{"name":"jobs"}]}'], ['[]']])('are none in %s', (text) =>
    expect(decodeResourceTitles(text).size).toBe(0),
  );
});
