import { describe, expect, it } from 'vitest';
import { columnName, communeCsv, csvFileName } from '../../src/charts/commune-csv';
import { communeTable, sortRows } from '../../src/model/commune-table';
import { loadAtlas } from '../../src/data/load';
import { csvText } from '../../src/model/table-csv';
import { speechFor } from '../../src/text/messages';
import { COMMITTED, fromFolder } from '../data/package-folder';
import { COMMUNES, id, inventedAtlas } from '../fixtures/invented-employment';

const speech = speechFor('fr');
const all = new Set(Object.keys(COMMUNES).map(id));
const choices = ['jobs', 'wage', 'jobs-change'].map((indicator) => ({ indicator, period: null, span: null }));
const table = communeTable(inventedAtlas(), choices, [], all);

describe('communeCsv', () => {
  const rows = communeCsv(table, sortRows(table.rows, { by: 0, direction: 'ascending' }), speech);

  it('names indicator and period in its header, and the source on every row', () => {
    expect(rows[0]).toEqual([
      'Code',
      'Commune',
      'jobs (2022)',
      'jobs (2022), statut',
      'wage (2023)',
      'wage (2023), statut',
      'jobs-change (2016–2022), en %',
      'jobs-change (2016–2022), statut',
      'Source',
      'Millésime',
      'Licence',
    ]);
    expect(rows.every((row) => row.length === 11)).toBe(true);
    expect(rows[1]?.slice(8)).toEqual(['Invented, Inventé', '2022', 'Licence inventée']);
  });

  it('keeps the order of the rows it is given', () => {
    expect(rows.slice(1).map(([, name]) => name)).toEqual([
      'Le Tholonet',
      'Saint-Antonin-sur-Bayon',
      'Les Pennes-Mirabeau',
      'Vitrolles',
      'Aix-en-Provence',
      'Marseille',
    ]);
  });

  it('leaves a confidential value empty and says so: never 0', () => {
    const text = csvText(rows, 'international').split('\r\n');
    expect(text[2]).toMatch(/^13090,Saint-Antonin-sur-Bayon,20,A,,C,0,A,/);
    // Fewer than ten jobs at the start: no percentage.
    expect(text[1]).toMatch(/^13109,Le Tholonet,12,A,3000,A,,M,/);
  });
});

describe('units', () => {
  it('stand in the header where the name does not say them, and a change is in per cent as on the screen', async () => {
    const atlas = await loadAtlas(fromFolder(COMMITTED));
    const published = ['jobs-change', 'wage', 'population', 'establishments-per-km2'];
    const real = communeTable(
      atlas,
      published.map((indicator) => ({ indicator, period: null, span: null })),
      [],
      new Set([id('13055')]),
    );
    const [header = [], marseille = []] = communeCsv(real, real.rows, speech);
    expect(header.filter((_, index) => index % 2 === 0).slice(1, 5)).toEqual([
      'Évolution de l’emploi (2016–2022), en %',
      'Salaire net mensuel moyen (2023), en €',
      'Population (2022), en habitants',
      'Établissements par km² (2023)',
    ]);
    // 366 338 jobs in 2022 and 341 225 in 2016: +7.4 % on the screen.
    expect(marseille[2]).toBeCloseTo(7.4, 1);
    expect(String(marseille[2])).not.toMatch(/0000|9999/);
  });
});

describe('names', () => {
  it('has the period behind the name of a column, and a plain file name', () => {
    const [first] = table.columns;
    expect(first === undefined ? '' : columnName(first, speech)).toBe('jobs (2022)');
    expect(csvFileName(table, 'international', speech)).toBe('phare-communes-jobs-wage-jobs-change-international.csv');
    expect(csvFileName(table, 'french', speech)).toBe('phare-communes-jobs-wage-jobs-change-tableur-francais.csv');
  });
});
