import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/model/ask/bounds';
import { numberAt } from '../../../src/model/ask/numbers';
import { wordsOf } from '../../../src/model/ask/words';

describe('a number as it is typed', () => {
  it.each([
    ['10 000 habitants', 10_000, 2],
    ['10,000 inhabitants', 10_000, 2],
    ['10000', 10_000, 1],
    ['1 234 567', 1_234_567, 3],
    ['10k', 10_000, 1],
    ['8 milliards', 8_000_000_000, 2],
    ['8 billion', 8_000_000_000, 2],
    ['50 mille', 50_000, 2],
    ['3,5 emplois', 3.5, 1],
    ['0.125', 0.125, 1],
    ['2,500.75 euros', 2500.75, 2],
    ['1,1 million', 1_100_000, 2],
    ['1.5k', 1500, 2],
    // a year and a postcode after it are two numbers
    ['2023 130', 2023, 1],
  ])('%s', (text, value, length) => {
    expect(numberAt(wordsOf(text), 0)).toEqual({ value, length });
  });

  it('is none in a word', () => {
    for (const text of ['', 'km2', 't2', '2e', 'k']) expect(numberAt(wordsOf(text), 0), text).toBeNull();
  });
});

describe('bounds', () => {
  const ends = (text: string): unknown => boundsOf(wordsOf(text)).map(({ low, high }) => [low, high]);

  it('are read in both languages, with signs too', () => {
    expect(ends('communes de plus de 10 000 habitants')).toEqual([[10_000, null]]);
    expect(ends('fewer than 1,000 inhabitants')).toEqual([[null, 1000]]);
    expect(ends('emplois > 100')).toEqual([[100, null]]);
    expect(ends('entre 5 000 et 20 000 habitants')).toEqual([[5000, 20_000]]);
    expect(ends('moins de 50 établissements et au moins 3 emplois')).toEqual([
      [null, 50],
      [3, null],
    ]);
  });

  it('are not years, nor words without a number, nor the wrong way round', () => {
    expect(ends('entre 2010 et 2022')).toEqual([]);
    expect(ends('plus de communes, moins de bruit')).toEqual([]);
    expect(ends('le plus d’emplois')).toEqual([]);
    expect(ends('entre 20 et 10')).toEqual([]);
  });

  it('take their words and no more', () => {
    expect(boundsOf(wordsOf('les plus de 10 000 habitants'))).toEqual([{ at: 1, length: 4, low: 10_000, high: null }]);
  });
});
