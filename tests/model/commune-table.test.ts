import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import { communeTable, filterRows, sortRows, type ColumnChoice } from '../../src/model/commune-table';
import { id, inventedAtlas } from '../fixtures/invented-employment';

const atlas = inventedAtlas();
const all = new Set<PlaceId>(['13055', '13001', '13117', '13071', '13109', '13090'].map(id));
const latest = (indicator: string): ColumnChoice => ({ indicator, period: null, span: null });
const table = communeTable(atlas, ['jobs', 'wage', 'jobs-change'].map(latest), [], all);
const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);

describe('communeTable', () => {
  it('has the chosen indicators with their periods, and leaves out zones, strangers and doubles', () => {
    const wide = communeTable(
      atlas,
      ['jobs', 'zone-establishments-jz', 'nothing', 'jobs-change', 'jobs'].map(latest),
      [],
      all,
    );
    expect(wide.columns.map(({ indicator, span }) => [indicator.id, span])).toEqual([
      ['jobs', [2022, 2022]],
      ['jobs-change', [2016, 2022]],
    ]);
    expect(wide.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('takes the period that is asked', () => {
    const before = communeTable(atlas, [{ indicator: 'jobs', period: 2016, span: null }], [], all);
    expect(before.rows.find(({ name }) => name === 'Marseille')?.cells[0]?.value).toBe(1000);
    expect(before.columns[0]?.span).toEqual([2016, 2016]);
  });

  it('keeps what passes, and what is pinned', () => {
    const kept = communeTable(atlas, [latest('jobs')], [id('13090')], new Set([id('13055')]));
    expect(kept.rows.map(({ name, pin, passes }) => [name, pin, passes])).toEqual([
      ['Marseille', null, true],
      ['Saint-Antonin-sur-Bayon', 0, false],
    ]);
    expect(kept.communeCount).toBe(6);
  });
});

describe('sortRows', () => {
  it('sorts by a column, the highest first', () => {
    expect(names(sortRows(table.rows, { by: 0, direction: 'descending' })).slice(0, 3)).toEqual([
      'Marseille',
      'Aix-en-Provence',
      'Vitrolles',
    ]);
  });

  it('puts rows without a value last in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const)
      expect(names(sortRows(table.rows, { by: 1, direction })).at(-1)).toBe('Saint-Antonin-sur-Bayon');
  });

  it('sorts by name', () => {
    const sorted = names(sortRows(table.rows, { by: 'name', direction: 'ascending' }));
    expect(sorted[0]).toBe('Aix-en-Provence');
    expect(names(sortRows(table.rows, { by: 'name', direction: 'descending' }))).toEqual([...sorted].reverse());
  });

  it('loses no row and changes none', () => {
    fc.assert(
      fc.property(fc.constantFrom('name' as const, 0, 1, 2, 9), fc.boolean(), (by, up) => {
        const sorted = sortRows(table.rows, { by, direction: up ? 'ascending' : 'descending' });
        expect(new Set(sorted)).toEqual(new Set(table.rows));
      }),
    );
  });
});

describe('filterRows', () => {
  it('finds by a part of the name, without accents or case, and by postcode', () => {
    expect(names(filterRows(atlas, table.rows, 'THOLO'))).toEqual(['Le Tholonet']);
    expect(names(filterRows(atlas, table.rows, 'st antonin'))).toEqual(['Saint-Antonin-sur-Bayon']);
    expect(names(filterRows(atlas, table.rows, '13117'))).toEqual(['Vitrolles']);
  });

  it('keeps all for an empty query and the order for any', () => {
    expect(filterRows(atlas, table.rows, '  ')).toBe(table.rows);
    const sorted = sortRows(table.rows, { by: 0, direction: 'descending' });
    expect(names(filterRows(atlas, sorted, 'a')).length).toBeGreaterThan(1);
    expect(sorted.filter((row) => filterRows(atlas, sorted, 'a').includes(row))).toEqual(
      filterRows(atlas, sorted, 'a'),
    );
  });
});
