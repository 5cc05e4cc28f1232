import { describe, expect, it } from 'vitest';
import { makeFormatters } from '../../src/text/format';

const fr = makeFormatters('fr');
const en = makeFormatters('en');
const NARROW = '\u202f';
const NBSP = '\u00a0';
const MINUS = '\u2212';

const rate = { unitKind: 'rate', decimals: 1, unit: { fr: 'emplois par km²', en: 'jobs per km²' } } as const;
const change = { unitKind: 'change', decimals: 1 } as const;
const euro = { unitKind: 'euro', decimals: 0, unit: { fr: '€', en: '€' } } as const;

describe('French numbers', () => {
  it('part thousands with a narrow no-break space and decimals with a comma', () => {
    expect(fr.number(1922626)).toBe(`1${NARROW}922${NARROW}626`);
    expect(fr.number(1234.56, 1)).toBe(`1${NARROW}234,6`);
  });
  it('put a no-break space before % and €', () => {
    expect(fr.percent(0.123)).toBe(`12,3${NBSP}%`);
    expect(fr.value(2809, euro)).toBe(`2${NARROW}809${NBSP}€`);
  });
  it('have a true minus, and no sign before zero', () => {
    expect(fr.signedPercent(-0.05)).toBe(`${MINUS}5,0${NBSP}%`);
    expect(fr.signedPercent(0.05)).toBe(`+5,0${NBSP}%`);
    expect(fr.signed(-3)).toBe(`${MINUS}3`);
    expect(fr.signedPercent(-0)).toBe(`0,0${NBSP}%`);
  });
  it('are short on axes', () => {
    expect(fr.compact(1200)).toBe(`1${NARROW}200`);
    expect(fr.compact(12_000)).toBe(`12${NBSP}k`);
    expect(fr.compact(1_234_000)).toBe(`1,23${NBSP}M`);
    expect(fr.compact(8_000_000_000)).toBe(`8${NBSP}Md`);
  });
  it('order: 1er, 2e', () => {
    expect([fr.ordinal(1), fr.ordinal(2), fr.ordinal(92)]).toEqual(['1er', '2e', '92e']);
  });
});

describe('English numbers', () => {
  it('follow British habits with a true minus', () => {
    expect(en.number(1922626)).toBe('1,922,626');
    expect(en.signedPercent(-0.05)).toBe(`${MINUS}5.0%`);
    expect(en.compact(8_000_000_000)).toBe('8bn');
    expect([1, 2, 3, 11, 21].map((rank) => en.ordinal(rank))).toEqual(['1st', '2nd', '3rd', '11th', '21st']);
  });
});

describe('observations', () => {
  it('tell zero, missing and confidential apart', () => {
    expect(fr.observation({ value: 0, status: 'A' }, rate)).toBe('0,0');
    expect(fr.observation({ value: null, status: 'M' }, rate)).toBe('non disponible');
    expect(fr.observation({ value: null, status: 'C' }, rate)).toBe('confidentiel');
  });
  it('mark what is provisional or estimated', () => {
    expect(fr.observation({ value: 0.02, status: 'P' }, change)).toBe(`+2,0${NBSP}% (p)`);
    expect(en.observation({ value: 12, status: 'E' }, rate)).toBe('12.0 (e)');
  });
  it('carry their unit in words', () => {
    expect(fr.valueWithUnit(67.8, rate)).toBe('67,8 emplois par km²');
    expect(fr.valueWithUnit(2809, euro)).toBe(`2${NARROW}809${NBSP}€`);
  });
});

describe('periods and dates', () => {
  it('write years, quarters and days', () => {
    expect(fr.period(2023)).toBe('2023');
    expect(fr.period(2023.25, 'quarter')).toBe('T2 2023');
    expect(en.period(2023.75, 'quarter')).toBe('Q4 2023');
    expect(fr.date('2026-11-22')).toBe('22 novembre 2026');
  });
});
