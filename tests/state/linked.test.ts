import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import { isPlaceId } from '../../src/domain/place';
import { loadAtlas } from '../../src/data/load';
import { litCommunes, pinsOf } from '../../src/state/linked';
import { COMMITTED, fromFolder } from '../data/package-folder';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

describe('what lights together', () => {
  it('a zone lights its communes of the metropolis: the zone of Martigues-Salon, Istres among them', () => {
    const lit = litCommunes(atlas, new Set(['9313']));
    expect(lit.has('13047')).toBe(true);
    expect(lit.has('13055')).toBe(false);
  });
  it('a band of employees lights no commune', () => {
    expect([...litCommunes(atlas, new Set(['band:10-19']))]).toEqual(['band:10-19']);
  });
  it('pins keep their order', () => {
    expect([...pinsOf(['13055', '13001'].filter(isPlaceId))]).toEqual([
      ['13055', 0],
      ['13001', 1],
    ]);
  });
});
