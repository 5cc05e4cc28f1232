import type { Atlas } from '../domain/atlas';
import type { Place, PlaceLevel } from '../domain/place';

const byLevel = new WeakMap<Atlas, ReadonlyMap<PlaceLevel, readonly Place[]>>();

function placesOf(atlas: Atlas, level: PlaceLevel): readonly Place[] {
  let levels = byLevel.get(atlas);
  if (levels === undefined) {
    const places = [...atlas.places.values()];
    const at = (wanted: PlaceLevel): readonly Place[] => places.filter((place) => place.level === wanted);
    levels = new Map([
      ['commune', at('commune')],
      ['zone', at('zone')],
      ['metropolis', at('metropolis')],
    ]);
    byLevel.set(atlas, levels);
  }
  return levels.get(level) ?? [];
}

/** The 92 communes in the order of the file of places (by code). The same array for the same atlas. */
export function communesOf(atlas: Atlas): readonly Place[] {
  return placesOf(atlas, 'commune');
}

/** The zones d'emploi, ours and those to compare with. The same array for the same atlas. */
export function zonesOf(atlas: Atlas): readonly Place[] {
  return placesOf(atlas, 'zone');
}
