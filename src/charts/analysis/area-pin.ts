import type { PlaceId } from '../../domain/place';
import { groupIndex } from '../../model/group';

/** Hue and marker of an area: the last of the six, since pinned places take the first. */
export function pinOfArea(index: number): number {
  return 5 - index;
}

/** Hue and marker of a pinned place or of an area among them; negative for a place that is neither. */
export function pinOf(id: PlaceId, places: readonly PlaceId[]): number {
  const index = places.indexOf(id);
  const area = groupIndex(id);
  return index < 0 || area === null ? index : pinOfArea(area);
}
