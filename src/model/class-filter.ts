import type { Filter, RangeFilter } from '../domain/view-spec';
import type { ChoroplethData } from './choropleth';
import { classBounds, classCountOf } from './classes';

/**
 * The same filters for a figure that stands without its map: a class becomes the range of values that it covers, so
 * that the same communes pass. Classes of a map that has none are left out.
 */
export function withoutClasses(filters: readonly Filter[], map: ChoroplethData | null): readonly Filter[] {
  return filters.flatMap((filter) => (filter.type === 'class' ? (rangeOfClass(filter.index, map) ?? []) : filter));
}

/** Open at the ends of the classification, which are those of the data and not of the class. */
function rangeOfClass(index: number, map: ChoroplethData | null): RangeFilter | null {
  const when = map?.at.span ?? map?.at.period ?? null;
  if (map === null || map.classification === null || when === null) return null;
  const { classification } = map;
  const bounds = classBounds(classification, index);
  if (bounds === null) return null;
  const isZero = classification.hasZeroClass && index === 0;
  return {
    type: 'range',
    indicator: map.indicator.id,
    when,
    low: index === 0 && !isZero ? null : bounds[0],
    high: index === classCountOf(classification) - 1 && !isZero ? null : bounds[1],
  };
}
