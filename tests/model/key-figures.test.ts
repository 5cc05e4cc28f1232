import { describe, expect, it } from 'vitest';
import type { KeyFiguresSpec } from '../../src/domain/view-spec';
import { keyFiguresData, type KeyFigureCell, type KeyFiguresData } from '../../src/model/key-figures';
import { id, inventedAtlas, noClass } from '../fixtures/invented-employment';

function spec(places: readonly string[], filters: KeyFiguresSpec['filters'] = []): KeyFiguresSpec {
  return { kind: 'key-figures', places: places.map(id), filters };
}

function cell(data: KeyFiguresData, indicator: string, subject = 0): KeyFigureCell | undefined {
  return data.figures.find((figure) => figure.indicator.id === indicator)?.cells[subject];
}

describe('keyFiguresData', () => {
  it('speaks of the metropolis where nothing is chosen, without ranks', () => {
    const data = keyFiguresData(inventedAtlas(), spec([]), noClass);
    expect(data.subjects.map(({ kind }) => kind)).toEqual(['metropolis']);
    expect(cell(data, 'jobs')).toMatchObject({ observation: { value: 1532 }, rank: null });
    expect(cell(data, 'establishments')?.observation.value).toBe(347);
    // A mean is not summed.
    expect(cell(data, 'wage')?.observation).toEqual({ value: null, status: 'M' });
  });

  it('gives a pinned commune value, rank among all and change since the first year', () => {
    const data = keyFiguresData(inventedAtlas(), spec(['13001']), noClass);
    expect(cell(data, 'jobs')).toMatchObject({
      observation: { value: 250, status: 'A' },
      rank: { rank: 2, of: 6 },
      change: { span: [2016, 2022], growth: { value: 0.25 } },
    });
    expect(cell(data, 'wage')?.rank).toEqual({ rank: 2, of: 5 });
    expect(cell(data, 'jobs-change')).toMatchObject({
      observation: { value: 0.25 },
      rank: { rank: 2, of: 5 },
      change: null,
    });
  });

  it('compares a flow with the year before and gives no percentage from fewer than ten', () => {
    const data = keyFiguresData(inventedAtlas(), spec(['13055', '13117']), noClass);
    expect(cell(data, 'creations', 0)?.change?.span).toEqual([2024, 2025]);
    expect(cell(data, 'creations', 0)?.change?.growth.value).toBeCloseTo(0.1);
    expect(cell(data, 'creations', 1)?.change?.growth).toEqual({ value: null, reason: 'small-base' });
  });

  it('keeps a confidential value confidential', () => {
    const data = keyFiguresData(inventedAtlas(), spec(['13090']), noClass);
    expect(cell(data, 'wage')).toMatchObject({ observation: { value: null, status: 'C' }, rank: null });
  });

  it('sums the communes that filters leave', () => {
    const data = keyFiguresData(inventedAtlas(), spec([], [{ type: 'band', band: '100-199' }]), noClass);
    expect(data.subjects).toMatchObject([{ kind: 'filtered', placeIds: ['13001', '13055'] }]);
    // (1,100 + 250) against (1,000 + 200)
    expect(cell(data, 'jobs')?.observation.value).toBe(1350);
    expect(cell(data, 'jobs')?.change?.growth.value).toBeCloseTo(0.125);
  });

  it('ranks the one commune that a filter leaves', () => {
    const data = keyFiguresData(inventedAtlas(), spec([], [{ type: 'band', band: '500+' }]), noClass);
    expect(data.subjects).toMatchObject([{ kind: 'commune', name: 'Marseille', pin: null }]);
    expect(cell(data, 'jobs')?.rank).toEqual({ rank: 1, of: 6 });
  });

  it('has figures of their own level where zones alone are pinned', () => {
    const data = keyFiguresData(inventedAtlas(), spec(['9312']), noClass);
    expect(data.origin).toBe('zones');
    expect(data.figures.map(({ indicator }) => indicator.id)).toEqual(['zone-establishments-jz']);
    expect(cell(data, 'zone-establishments-jz')?.change?.growth).toEqual({ value: 1 });
  });

  it('names zones as not covered beside pinned communes', () => {
    const data = keyFiguresData(inventedAtlas(), spec(['9312', '13055']), noClass);
    expect(data.subjects.map(({ name, pin }) => [name, pin])).toEqual([['Marseille', 1]]);
    expect(data.uncovered.map(({ id: code }) => code)).toEqual(['9312']);
  });
});
