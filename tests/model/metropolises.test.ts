import { describe, expect, it } from 'vitest';
import { observe } from '../../src/model/observe';
import { metropolisesData } from '../../src/model/metropolises';
import { DEFAULT_METROPOLISES } from '../../src/spec/analysis/metropolises';
import type { PlaceId } from '../../src/domain/place';
import { committed } from '../charts/analysis/frames';

const LYON = '8421' as PlaceId;
const at = (id: string, place: string, period: number): number | null =>
  observe(committed, id, place as PlaceId, { period, span: null }).value;

describe('metropolises side by side', () => {
  it('rank ours among the others, never beside its own parts', () => {
    const data = metropolisesData(committed, DEFAULT_METROPOLISES);
    expect(data.rows.map(({ role }) => role).filter((role) => role === 'ours')).toHaveLength(1);
    expect(data.parts.map(({ place }) => place.id).toSorted()).toEqual(['9301', '9312', '9313']);
    const ours = data.rows.find(({ role }) => role === 'ours');
    expect(ours?.cells[0]?.shown).toBe(at('zone-establishments-jz', 'amp-zones', 2023));
    expect(ours?.cells[0]?.rank?.of).toBe(data.rows.length);
    for (const part of data.parts) expect(part.cells.every(({ rank }) => rank === null)).toBe(true);
  });

  it('follow the sorted column from the highest down', () => {
    const data = metropolisesData(committed, { ...DEFAULT_METROPOLISES, sort: 'zone-jz-share' });
    const shown = data.rows.map(({ cells }) => cells[data.sortIndex]?.shown ?? -Infinity);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    expect(data.rows.map(({ cells }) => cells[data.sortIndex]?.rank?.rank)).toEqual(shown.map((_, index) => index + 1));
  });

  it('give the mean annual growth over the years that all have', () => {
    const data = metropolisesData(committed, { ...DEFAULT_METROPOLISES, measure: 'growth' });
    const [establishments, share, , employers] = data.columns;
    expect(establishments?.span).toEqual([2014, 2023]);
    // The files of employers lack the first years of Marseille, Lyon and Paris.
    expect(employers?.span).toEqual([2022, 2024]);
    expect(share?.form).toBe('points');
    const lyon = data.rows.find(({ place }) => place.id === LYON);
    const [from, to] = [at('zone-establishments-jz', LYON, 2014), at('zone-establishments-jz', LYON, 2023)];
    expect(lyon?.cells[0]?.shown).toBeCloseTo(((to ?? 0) / (from ?? 1)) ** (1 / 9) - 1, 12);
    const [before, after] = [at('zone-jz-share', LYON, 2014), at('zone-jz-share', LYON, 2023)];
    expect(lyon?.cells[1]?.shown).toBeCloseTo((after ?? 0) - (before ?? 0), 12);
  });

  it('share the stops of a span, and keep a level at the latest year whatever the span', () => {
    const chosen = { ...DEFAULT_METROPOLISES, span: [2019, 2022] } as const;
    const growth = metropolisesData(committed, { ...chosen, measure: 'growth' });
    expect(growth.columns[0]?.span).toEqual([2019, 2022]);
    expect(growth.columns[0]?.shared).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    // Marseille, Lyon and Paris have no employers before 2022: the column keeps its own years.
    expect(growth.columns[3]?.shared).toEqual([2022, 2023, 2024]);
    expect(metropolisesData(committed, chosen).columns[0]?.span).toEqual([2014, 2023]);
  });

  it('give an index that begins at 100', () => {
    const data = metropolisesData(committed, { ...DEFAULT_METROPOLISES, measure: 'index', span: [2017, 2023] });
    const lyon = data.rows.find(({ place }) => place.id === LYON);
    const [from, to] = [at('zone-establishments-jz', LYON, 2017), at('zone-establishments-jz', LYON, 2023)];
    expect(lyon?.cells[0]?.shown).toBeCloseTo(((to ?? 0) / (from ?? 1)) * 100, 10);
  });

  it('leave out zones of which the source has no digital sector', () => {
    const names = metropolisesData(committed, DEFAULT_METROPOLISES).rows.map(({ place }) => place.name);
    expect(names).not.toContain('Avignon');
    expect(names).not.toContain('Manosque');
    expect(names).toContain('Toulon');
  });
});
