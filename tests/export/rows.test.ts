import { csvParse, dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFrench, csvInternational } from '../../src/export/csv-files';
import type { DataRows } from '../../src/export/data-rows';
import { selectionRows } from '../../src/export/selection-rows';
import { seriesRows } from '../../src/export/series-rows';
import { DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_GROWTH } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import { atlas, withIndicator } from '../model/invented-atlas';
import { sceneOf } from './figures';

const french = speechFor('fr');
const WAGE = { ...DEFAULT_CHOROPLETH, indicator: 'wage' } as const;
const SHARE = { ...DEFAULT_GROWTH, indicator: 'zone-creations-jz-share', scale: 'level' } as const;

/** Rows as objects by column id. */
function read({ columns, body }: DataRows): readonly Record<string, unknown>[] {
  return body.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index]])));
}

function idsOf({ columns }: DataRows): readonly string[] {
  return columns.map(({ id }) => id);
}

describe('selectionRows', () => {
  it('has the places of a map with value, status in words, rank and where it all comes from', () => {
    const rows = selectionRows(sceneOf(atlas, WAGE), french);
    expect(idsOf(rows)).toEqual([
      'code',
      'name',
      'wage',
      'wage-status',
      'rank',
      'figure',
      'source',
      'vintage',
      'licence',
    ]);
    const [aix, , saintAntonin] = read(rows);
    expect(aix).toMatchObject({ code: '13001', wage: 2809.27, 'wage-status': 'normale', rank: 1 });
    expect(saintAntonin).toMatchObject({ code: '13090', wage: null, 'wage-status': 'confidentielle', rank: null });
    expect(String(aix?.['figure'])).toContain('2023');
  });

  it('says nothing of the status where every value is normal', () => {
    const rows = selectionRows(sceneOf(atlas, { ...DEFAULT_CHOROPLETH, indicator: 'establishments' }), french);
    expect(idsOf(rows)).not.toContain('establishments-status');
    expect(read(rows).map(({ establishments }) => establishments)).toEqual([220, 1100, 7, 60]);
  });

  it('keeps shares as fractions and differences of shares in points, as their heads say', () => {
    const rows = selectionRows(sceneOf(atlas, SHARE), french);
    const aix = read(rows).find(({ code }) => code === '9301');
    // 20 of 200 in 2020, 30 of 250 in 2023: 2 points more.
    expect(aix?.['2020']).toBeCloseTo(0.1, 12);
    expect(aix?.['2023']).toBeCloseTo(0.12, 12);
    expect(aix?.['2023-status']).toBe('provisoire');
    expect(aix?.['growth']).toBeCloseTo(2, 10);
    expect(rows.columns.find(({ id }) => id === '2020')?.percent).toBe(true);
    expect(rows.columns.find(({ id }) => id === 'growth')?.percent).toBe(false);
  });

  it('gives no code that a spreadsheet takes for a day', () => {
    const rows = selectionRows(sceneOf(atlas, { ...DEFAULT_EMPLOYMENT, kind: 'bands' }), french);
    for (const { code } of read(rows)) expect(String(code)).not.toMatch(/^\d+-\d+/);
  });
});

describe('seriesRows', () => {
  it('has every place and period of the indicator, with unit and both forms of the status', () => {
    const rows = read(seriesRows(atlas, { ...DEFAULT_CHOROPLETH, indicator: 'establishments-per-km2' }, french));
    // Four communes and the metropolis, three years.
    expect(rows).toHaveLength(15);
    expect(rows[0]).toMatchObject({ code: '13001', period: 2021, status: 'A', statusName: 'normale' });
    // 200 / 186.1, and (220 + 1100 + 7 + 60) / 481
    expect(rows[0]?.['value']).toBeCloseTo(1.074691, 6);
    expect(rows.at(-1)).toMatchObject({ code: '200054807', period: 2023 });
    expect(rows.at(-1)?.['value']).toBeCloseTo(1387 / 481, 9);
  });

  it('keeps missing, confidential and zero apart', () => {
    const rows = read(seriesRows(atlas, { ...DEFAULT_CHOROPLETH, indicator: 'jobs', circles: 'wage' }, french));
    const of = (code: string, indicator: string, period: number): unknown =>
      rows.find((row) => row['code'] === code && row['indicator'] === indicator && row['period'] === period);
    expect(of('13090', 'jobs', 2016)).toMatchObject({ value: null, status: 'M', statusName: 'non disponible' });
    expect(of('13090', 'wage', 2023)).toMatchObject({ value: null, status: 'C', statusName: 'confidentielle' });
    expect(of('13117', 'jobs', 2022)).toMatchObject({ value: 0, status: 'A' });
  });

  it('brings what a change is the change of, the change itself over its span', () => {
    const spec = { ...DEFAULT_CHOROPLETH, indicator: 'establishments-change' } as const;
    const rows = read(seriesRows(atlas, spec, speechFor('en')));
    const marseille = rows.filter(({ code }) => code === '13055');
    expect(marseille.map(({ indicator, period }) => [indicator, period])).toEqual([
      ['establishments-change', '2021/2023'],
      ['establishments', 2021],
      ['establishments', 2022],
      ['establishments', 2023],
    ]);
    expect(marseille[0]).toMatchObject({ unit: 'fraction (0.123 = 12.3%)' });
    expect(marseille[0]?.['value']).toBeCloseTo(0.1, 12);
  });

  it('writes quarters as the data package does, the first one too', () => {
    const rows = read(seriesRows(atlas, { ...DEFAULT_GROWTH, indicator: 'zone-employees' }, french));
    expect([...new Set(rows.map(({ period }) => period))]).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
  });

  it('has every category of a figure that is drawn from a table, and the metropolis as their sum', () => {
    const rows = read(seriesRows(atlas, { ...DEFAULT_EMPLOYMENT, kind: 'sectors' }, french));
    const industry = rows.filter(({ category }) => category === 'sector:BE').map(({ value }) => value);
    expect(industry).toEqual([20, 60, 0, 10, 90]);
    expect(rows.find(({ category }) => category === 'sector:total')).toMatchObject({ categoryName: 'ensemble' });
  });

  it('leaves out an indicator that the atlas does not know', () => {
    expect(seriesRows(atlas, { ...DEFAULT_GROWTH, indicator: 'unheard-of' }, french).body).toEqual([]);
  });

  it('calls nothing missing of what failed to load', () => {
    const tables = new Map(atlas.tables);
    tables.delete('communes-wage');
    const rows = seriesRows(
      { ...atlas, tables },
      { ...DEFAULT_CHOROPLETH, indicator: 'jobs', circles: 'wage' },
      french,
    );
    expect(new Set(read(rows).map(({ indicator }) => indicator))).toEqual(new Set(['jobs']));
  });
});

describe('CSV files', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      columns: fc.constant(
        Array.from({ length: width }, (_, index) => ({ id: `c${index}`, label: `Colonne ${index}`, percent: false })),
      ),
      body: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    }),
  );

  /** What a reader of CSV finds: text (perhaps behind an apostrophe), numbers that are the same, nothing for null. */
  function expectSame(found: string | undefined, written: string | number | null, toNumber: (text: string) => number) {
    if (written === null) expect(found).toBe('');
    else if (typeof written === 'number') expect(toNumber(found ?? '')).toBe(written === 0 ? 0 : written);
    else expect([written, `'${written}`]).toContain(found);
  }

  it('are read back as they were, in both dialects', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const world = csvParse(csvInternational(rows));
        const text = csvFrench(rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const france = dsvFormat(';').parse(text.slice(1));
        expect([world.length, france.length]).toEqual([rows.body.length, rows.body.length]);
        for (const [line, row] of rows.body.entries()) {
          for (const [index, written] of row.entries()) {
            expectSame(world[line]?.[`Colonne ${index}`], written, Number);
            expectSame(france[line]?.[`Colonne ${index}`], written, (found) => Number(found.replace(',', '.')));
          }
        }
      }),
    );
  });

  it('hold no text that a spreadsheet would run, whatever a place or an indicator is called', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\uff1d');
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const name = { fr: first + rest, en: first + rest };
        const rows = seriesRows(withIndicator('wage', { name }), WAGE, french);
        const [row] = csvParse(csvInternational(rows));
        expect(row?.['Libellé']?.startsWith("'")).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
