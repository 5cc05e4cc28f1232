import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import { communesOf, zonesOf } from '../../src/model/places';
import { COMMITTED, fromFolder } from '../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));

describe('communesOf', () => {
  it('are the 92, the same array every time', () => {
    expect(communesOf(atlas)).toHaveLength(92);
    expect(communesOf(atlas)).toBe(communesOf(atlas));
    expect(zonesOf(atlas).every((zone) => zone.level === 'zone')).toBe(true);
  });
});
