import { describe, expect, it } from 'vitest';
import { decodeNumber, decodePeriod } from '../../src/data/decode-cell';

describe('decodeNumber', () => {
  it('reads plain decimal numbers exactly', () => {
    expect(decodeNumber('102409.868', false)).toBe(102409.868);
    expect(decodeNumber('-0.5', false)).toBe(-0.5);
    expect(decodeNumber('0', true)).toBe(0);
    expect(Object.is(decodeNumber('-0', true), 0)).toBe(true);
  });

  it.each(['', ' ', '1 234,5', '1\u202f234', '12a', '0x10', '1e5', '.5', '5.', '+5', 'NaN', 'Infinity', ' 5', '--1'])(
    'refuses %j',
    (text) => expect(decodeNumber(text, false)).toBeNull(),
  );

  it('refuses a fraction in a column of whole numbers, and numbers that no double holds', () => {
    expect(decodeNumber('12.0', true)).toBeNull();
    expect(decodeNumber('9'.repeat(400), true)).toBeNull();
  });
});

describe('decodePeriod', () => {
  it('reads years and quarters, quarters as exact fractions', () => {
    expect(decodePeriod('2023', 'year')).toBe(2023);
    expect(decodePeriod('2023-Q1', 'quarter')).toBe(2023);
    expect(decodePeriod('2023-Q4', 'quarter')).toBe(2023.75);
  });

  it.each(['23', '2023-Q1', '2023.0', '', '20233'])('refuses %j as a year', (text) =>
    expect(decodePeriod(text, 'year')).toBeNull(),
  );

  it.each(['2023', '2023-Q0', '2023-Q5', '2023-T2', '2023Q2'])('refuses %j as a quarter', (text) =>
    expect(decodePeriod(text, 'quarter')).toBeNull(),
  );
});
