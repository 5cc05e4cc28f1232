import type { Atlas } from '../domain/atlas';
import type { PlaceId } from '../domain/place';

/**
 * What lights on the map: a zone d'emploi lights its communes, a commune itself. Keys of other kinds (`band:10-19`)
 * light nothing there.
 */
export function litCommunes(atlas: Atlas, lit: ReadonlySet<string>): ReadonlySet<string> {
  const zones = [...lit].filter((key) => /^\d{4}$/.test(key));
  if (zones.length === 0) return lit;
  const communes = new Set(lit);
  for (const place of atlas.places.values()) {
    if (place.zoneId !== null && lit.has(place.zoneId)) communes.add(place.id);
  }
  return communes;
}

/** Pin index of each pinned place: its colour and marker everywhere. */
export function pinsOf(places: readonly PlaceId[]): ReadonlyMap<string, number> {
  return new Map(places.map((id, index) => [id, index]));
}
