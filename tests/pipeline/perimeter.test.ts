import { describe, expect, it } from 'vitest';
import { perimeterOf, rowsByCommune, sumOf } from '../../pipeline/sources/perimeter';
import { inventedCodes, inventedPerimeter, quiet, table, violationOf } from './tables';

const perimeter = inventedPerimeter();
const HEADER = 'code,name,department,zone_ze2020,postcodes';
const stock = (codes: readonly string[]) => table('stock.csv', ['codgeo,n', ...codes.map((code) => `${code},2`)]);

describe('the perimeter', () => {
  it('is 92 communes, ascending', () => {
    expect(perimeter.communes).toHaveLength(92);
    expect(perimeter.communes.map((c) => c.code)).toEqual(inventedCodes());
  });

  it('stops at a code that stands twice, saying where', () => {
    const line = '13001,A,13,9301,13100';
    expect(violationOf(() => perimeterOf(table('c.csv', [HEADER, line, line])))).toMatchObject({
      file: 'c.csv',
      row: 3,
      reason: 'the code 13001 stands twice',
    });
  });

  it('stops at 91 communes', () => {
    const lines = inventedCodes()
      .slice(1)
      .map((code) => `${code},A,13,9301,13100`);
    expect(violationOf(() => perimeterOf(table('c.csv', [HEADER, ...lines]))).reason).toBe('91 communes, expected 92');
  });
});

describe('a commune table', () => {
  it('is read by code, and summed', () => {
    expect(sumOf(rowsByCommune(stock(inventedCodes()), 'codgeo', perimeter), 'n')).toBe(184);
  });

  it('stops at an unknown commune: an arrondissement is not one', () => {
    const found = violationOf(() => rowsByCommune(stock([...inventedCodes(), '13201']), 'codgeo', perimeter));
    expect(found).toMatchObject({ file: 'stock.csv', row: 94, reason: 'unknown commune "13201"' });
  });

  it('stops at a commune that stands twice', () => {
    const found = violationOf(() => rowsByCommune(stock([...inventedCodes(), '13005']), 'codgeo', perimeter));
    expect(found).toMatchObject({ row: 94, reason: 'the commune 13005 stands twice' });
  });

  it('stops at a commune without a row, and names it', () => {
    const found = violationOf(() => rowsByCommune(stock(inventedCodes().slice(0, -1)), 'codgeo', perimeter));
    expect(found).toMatchObject({ row: null, reason: 'the commune 13092 is missing' });
  });
});

describe('a published total', () => {
  it('is met or stops the run', () => {
    const checks = quiet();
    checks.total('a.csv', 'area', 3158.3, 3158, 1);
    expect(checks.passed).toHaveLength(1);
    expect(violationOf(() => checks.total('a.csv', 'area', 3149.2, 3158, 1)).reason).toContain('expected 3158');
    expect(violationOf(() => checks.total('a.csv', 'area', NaN, 3158, 1)).file).toBe('a.csv');
  });
});
