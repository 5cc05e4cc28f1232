import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import { changeMap, toggleFilter, togglePlace } from '../../src/spec/edit';
import { DEFAULT_ATLAS } from '../../src/spec/presets';

const id = (n: number): PlaceId => `1300${n}` as PlaceId;

describe('pinning', () => {
  it('is undone by pinning again', () => {
    expect(togglePlace(togglePlace(DEFAULT_ATLAS, id(1)), id(1))).toEqual(DEFAULT_ATLAS);
  });
  it('stops at six places', () => {
    const six = [1, 2, 3, 4, 5, 6].reduce((spec, n) => togglePlace(spec, id(n)), DEFAULT_ATLAS);
    expect(six.places).toHaveLength(6);
    expect(togglePlace(six, id(7))).toBe(six);
  });
});

describe('filters', () => {
  it('of one type replace each other, of two types combine', () => {
    const one = toggleFilter(DEFAULT_ATLAS, { type: 'band', band: '1-5' });
    const two = toggleFilter(toggleFilter(one, { type: 'band', band: '500+' }), { type: 'sector', sector: 'BE' });
    expect(two.filters).toEqual([
      { type: 'band', band: '500+' },
      { type: 'sector', sector: 'BE' },
    ]);
    expect(toggleFilter(two, { type: 'sector', sector: 'BE' }).filters).toEqual([{ type: 'band', band: '500+' }]);
  });
  it('on a class go when the classes change, and stay when the year does', () => {
    const filtered = toggleFilter(DEFAULT_ATLAS, { type: 'class', index: 2 });
    expect(changeMap(filtered, { period: 2021 }).filters).toHaveLength(1);
    expect(changeMap(filtered, { indicator: 'jobs-per-km2' }).filters).toHaveLength(0);
  });
});
