import type { Area } from '../domain/area';
import type { Atlas } from '../domain/atlas';
import type { PlaceId } from '../domain/place';
import { membersOf } from './area-members';
import { groupId, withGroups } from './group';

export interface AreaPlaces {
  /** The atlas, in which every area that holds a commune is a place: the sum of its communes. */
  readonly atlas: Atlas;
  /** Those of the areas that hold a commune, in their order. */
  readonly ids: readonly PlaceId[];
}

/**
 * Areas as places, so that whatever shows communes and the metropolis shows them too, by the same rules: totals are sums,
 * ratios are ratios of sums, and a missing or confidential member leaves the sum missing or confidential.
 * @param names one an area
 */
export function areaPlaces(atlas: Atlas, areas: readonly Area[], names: readonly string[]): AreaPlaces {
  if (areas.length === 0) return { atlas, ids: [] };
  const members = areas.map(({ shape }) => membersOf(atlas, shape));
  const ids = members.flatMap((own, index) => (own.length === 0 ? [] : (groupId(index) ?? [])));
  return { atlas: withGroups(atlas, members, names), ids };
}
