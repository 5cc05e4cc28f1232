import type { Atlas } from '../domain/atlas';
import { isPlaceId, type Place, type PlaceId } from '../domain/place';

/** Codes of groups begin with eight zeros: no EPCI has one, so a group is never written, shown or taken for a place. */
export function groupId(index: number): PlaceId | null {
  const code = `00000000${index}`;
  return isPlaceId(code) ? code : null;
}

/** Which group a code is of; null for the code of a place. */
export function groupIndex(id: PlaceId): number | null {
  const [, index] = /^0{8}(\d)$/.exec(id) ?? [];
  return index === undefined ? null : Number(index);
}

/** Those of some places that are groups with a name of their own. */
export function areasAmong(atlas: Atlas, placeIds: readonly PlaceId[]): readonly Place[] {
  return placeIds.flatMap((id) => atlas.places.get(id) ?? []).filter(({ level }) => level === 'area');
}

/**
 * The atlas with more places, each the sum of some communes, so that they are observed by the rules of the metropolis:
 * `observe(withGroups(atlas, [members]), indicator, groupId(0), at)`. A group without members is not there.
 * @param names of the groups; without one a group has no name
 */
export function withGroups(
  atlas: Atlas,
  groups: readonly (readonly PlaceId[])[],
  names: readonly string[] = [],
): Atlas {
  const places = new Map(atlas.places);
  for (const [index, memberIds] of groups.entries()) {
    const id = groupId(index);
    const [first] = memberIds;
    const example = first === undefined ? undefined : atlas.places.get(first);
    if (id === null || example === undefined) continue;
    const place: Place = { ...example, id, level: 'area', name: names[index] ?? '', memberIds, zoneId: null };
    places.set(id, place);
  }
  return { ...atlas, places };
}
