import type { Atlas } from '../domain/atlas';
import type { PlaceId } from '../domain/place';
import type { Speech } from '../text/messages';

/** Name of a place as a chip or an announcement needs it: Marseille is a commune and a zone d'emploi. */
export function placeName(atlas: Atlas | null, id: PlaceId, { messages }: Speech): string {
  const place = atlas?.places.get(id);
  if (place === undefined) return id;
  return place.level === 'zone' && place.memberIds.length === 0 ? messages.explorer.zoneOf(place.name) : place.name;
}
