import { describe, expect, it } from 'vitest';
import { columnName, communeCsv, csvFileName } from '../../src/charts/commune-csv';
import { communeTable, sortRows } from '../../src/model/commune-table';
import { csvText } from '../../src/model/table-csv';
import { speechFor } from '../../src/text/messages';
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
      'jobs-change (2016–2022)',
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

describe('names', () => {
  it('has the period behind the name of a column, and a plain file name', () => {
    const [first] = table.columns;
    expect(first === undefined ? '' : columnName(first, speech)).toBe('jobs (2022)');
    expect(csvFileName(table, speech)).toBe('phare-communes-jobs-wage-jobs-change.csv');
  });
});
