import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../pipeline/csv';
import { employersTable } from '../../pipeline/sources/commune-employment';
import { wageTable } from '../../pipeline/sources/creations';
import { researchTable } from '../../pipeline/sources/knowledge';
import type { SourceFolder } from '../../pipeline/sources/read';
import { readQuarterly, readSectors, zoneEmployers } from '../../pipeline/sources/zone-employment';
import { readZoneCreations } from '../../pipeline/sources/zone-creations';
import { zoneMembers } from '../../pipeline/sources/zone-members';
import { inventedCodes, inventedPerimeter, quiet, table, violationOf } from './tables';

const perimeter = inventedPerimeter();

/** A folder that holds one file, under any name. */
function folder(lines: readonly string[]): SourceFolder {
  return { table: (file) => table(file, lines), json: () => null, features: () => [] };
}

function byCode(lines: readonly string[], column: string): Map<string, SourceRow> {
  return new Map(table('x.csv', lines).rows.map((row) => [row.cells.get(column) ?? '', row]));
}

describe('employers of communes', () => {
  const HEADER = 'codgeo,ettot24,etaz24,etbe24,etfz24,etgu24,etoq24,ettef1_9_24,ettef10p_24';

  it('stop where five sectors do not add up to the total', () => {
    // 1 + 2 + 3 + 4 + 5 = 15, not 73005; the published total is met by the second row.
    const rows = byCode([HEADER, '13001,16,1,2,3,4,5,10,2', '13002,72989,72989,0,0,0,0,0,0'], 'codgeo');
    expect(violationOf(() => employersTable(rows, quiet()))).toMatchObject({
      row: 2,
      reason: 'the sectors add up to 15, ettot24 is 16',
    });
  });

  it('stop where the sum over communes is not the published one', () => {
    const rows = byCode([HEADER, '13001,15,1,2,3,4,5,10,2'], 'codgeo');
    expect(violationOf(() => employersTable(rows, quiet())).reason).toContain('expected 73005');
  });
});

describe('the wage', () => {
  it('is confidential where the cell is empty, and never 0', () => {
    const lines = inventedCodes().map((code, index) => `${code},${index < 12 ? '' : '2000.126'}`);
    const { rows } = wageTable(byCode(['codgeo,snemm_23', ...lines], 'codgeo'), quiet());
    expect(rows[0]).toMatchObject({ value: null, status: 'C' });
    expect(rows[12]).toMatchObject({ value: 2000.126, status: 'A' });
  });
});

describe('research structures', () => {
  const lines = ['code,structures', '13001,42'];

  it('are a true zero where the register lists none', () => {
    const { rows } = researchTable(table('r.csv', lines), perimeter, quiet());
    expect(rows).toHaveLength(92);
    expect(rows[0]).toMatchObject({ place: '13001', value: 42, status: 'A' });
    expect(rows[1]).toMatchObject({ place: '13002', value: 0, status: 'A' });
  });

  it('stop at an unknown commune', () => {
    const found = violationOf(() => researchTable(table('r.csv', [...lines, '13201,3']), perimeter, quiet()));
    expect(found).toMatchObject({ file: 'r.csv', row: 3, reason: 'unknown commune "13201"' });
  });
});

describe('zones', () => {
  it('keep a blank year inside the span as missing and drop what lies outside', () => {
    const HEADER = 'flores_employer_estab_total,flores_employer_estab_JZ';
    const years = [
      { year: 2016, cells: ',' },
      { year: 2017, cells: ',' },
      { year: 2018, cells: '16200,596' },
    ].map(({ year, cells }) => {
      const row = table('z.csv', [HEADER, cells]).rows[0];
      if (!row) throw new Error('no row');
      return { zone: '9301', name: 'Aix-en-Provence', year, row };
    });
    expect(zoneEmployers(years).rows.map((r) => [r.period, r.labels[0], r.value, r.status])).toEqual([
      ['2017', 'total', null, 'M'],
      ['2017', 'JZ', null, 'M'],
      ['2018', 'total', 16200, 'A'],
      ['2018', 'JZ', 596, 'A'],
    ]);
  });

  it('mark the last four quarters as provisional', () => {
    const quarters = [2012, 2013].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`));
    const lines = Array.from({ length: 119 }, (_, zone) => quarters.map((q) => `${1000 + zone},X,${q},1,1,1`)).flat();
    const header = 'ze2020,label,quarter,salaried_employees,salaried_employees_sa,payroll_sa_eur';
    const { rows } = readQuarterly(folder([header, ...lines]), quiet());
    expect(new Set(rows.filter((r) => r.status === 'P').map((r) => r.period))).toEqual(new Set(quarters.slice(4)));
  });

  it('stop where nine sectors of creations do not add up', () => {
    const header = 'ze2020,ze2020_label,year,BE,FZ,GI,JZ,KZ,LZ,MN,OQ,RU,total';
    const lines = Array.from({ length: 266 }, (_, i) => `${1000 + i},X,2012,1,1,1,1,1,1,1,1,1,${i === 4 ? 10 : 9}`);
    expect(violationOf(() => readZoneCreations(folder([header, ...lines]), quiet()))).toMatchObject({
      file: 'zones/creations_by_sector.csv',
      row: 6,
      reason: 'the sectors add up to 9, total is 10',
    });
  });

  it('turn shares of employers into counts, and stop where one is not whole', () => {
    const sectors = 'AZ C1 C2 C3 C4 C5 DE FZ GZ HZ IZ JZ KZ LZ MN OQ RU'.split(' ');
    const header = `ZE2020,${sectors.map((s) => `weight_a17_${s}`).join(',')},total_establishments`;
    const line = (az: number, ru: number): string => `9301,${[az, ...Array<number>(15).fill(0), ru].join(',')},8.0`;
    const { rows } = readSectors(folder([header, line(0.25, 0.75)]), quiet());
    expect(rows.map((r) => r.value)).toEqual([8, 2, ...Array<number>(15).fill(0), 6]);
    const broken = violationOf(() => readSectors(folder([header, line(0.3, 0.7)]), quiet()));
    expect(broken).toMatchObject({ row: 2 });
    expect(broken.reason).toContain('weight_a17_AZ x total');
  });

  it('stop at a commune of a zone that belongs to another EPCI than the perimeter says', () => {
    const lines = ['codgeo,libgeo,ze2020,epci', '13001,A,9301,200054807', '13002,B,9301,999999999'];
    expect(violationOf(() => zoneMembers(table('m.csv', lines), perimeter, quiet()))).toMatchObject({
      file: 'm.csv',
      row: 3,
    });
  });
});
