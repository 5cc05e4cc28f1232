import { describe, expect, it } from 'vitest';
import { formatNumber, formatTidy, observed, type TidyRow, type TidyTable } from '../../pipeline/tidy';
import { violationOf } from './tables';

function tidy(rows: readonly TidyRow[], decimals = 0): TidyTable {
  return { name: 't', periodColumn: 'year', dimensions: [{ name: 'unit', values: ['a', 'b'] }], decimals, rows };
}

const row = (
  place: string,
  period: string,
  label: string,
  value: number | null,
  status: TidyRow['status'],
): TidyRow => ({
  place,
  period,
  labels: [label],
  value,
  status,
});

describe('tidy tables', () => {
  it('are sorted by key, whatever order the rows come in', () => {
    const rows = [
      row('13002', '2022', 'a', 2, 'A'),
      row('13001', '2023', 'b', 1, 'A'),
      row('13001', '2023', 'a', 0, 'A'),
    ];
    const text = 'place,year,unit,value,status\n13001,2023,a,0,A\n13001,2023,b,1,A\n13002,2022,a,2,A\n';
    expect(formatTidy(tidy(rows))).toBe(text);
    expect(formatTidy(tidy([...rows].reverse()))).toBe(text);
  });

  it('leave the value of what is missing or confidential empty', () => {
    const rows = [row('13001', '2022', 'a', null, 'M'), row('13001', '2023', 'a', null, 'C')];
    expect(formatTidy(tidy(rows))).toContain('13001,2022,a,,M\n13001,2023,a,,C\n');
  });

  it('stop at the same key twice', () => {
    const twice = [row('13001', '2022', 'a', 1, 'A'), row('13001', '2022', 'a', 2, 'A')];
    expect(violationOf(() => formatTidy(tidy(twice)))).toMatchObject({ file: 't.csv', row: 3 });
  });

  it('stop at a label that the schema does not list', () => {
    expect(violationOf(() => formatTidy(tidy([row('13001', '2022', 'c', 1, 'A')]))).reason).toBe('unit "c" is unknown');
  });

  it.each([
    [0, 'M'],
    [null, 'A'],
    [12, 'C'],
    [NaN, 'A'],
  ] as const)('stop where the value %s contradicts the status %s', (value, status) => {
    expect(violationOf(() => formatTidy(tidy([row('13001', '2022', 'a', value, status)]))).row).toBe(2);
  });

  it('give absent values the status asked for', () => {
    expect(observed(null, 'C')).toEqual({ value: null, status: 'C' });
    expect(observed(0, 'C')).toEqual({ value: 0, status: 'A' });
    expect(observed(3, 'M', 'P')).toEqual({ value: 3, status: 'P' });
  });

  it('write numbers in their shortest form', () => {
    expect([formatNumber(2809.27171209714, 2), formatNumber(50.3, 2), formatNumber(12, 3)]).toEqual([
      '2809.27',
      '50.3',
      '12',
    ]);
  });
});
