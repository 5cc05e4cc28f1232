import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import { isPlaceId, type PlaceId } from '../domain/place';
import { MAX_PLACES, type AtlasSpec, type FigureSpec, type Filter } from '../domain/view-spec';
import { writeFilter } from './field';

/** Pins or unpins a place. A seventh place is refused: the same spec comes back, and the page says why. */
export function togglePlace(spec: AtlasSpec, id: PlaceId): AtlasSpec {
  if (spec.places.includes(id)) return { ...spec, places: spec.places.filter((other) => other !== id) };
  return spec.places.length >= MAX_PLACES ? spec : { ...spec, places: [...spec.places, id] };
}

/**
 * Pins or unpins a place in a figure that stands alone; null where there are too many or the atlas has no such place.
 * @param key of a mark, mostly a place
 */
export function togglePin<S extends FigureSpec>(spec: S, key: string, atlas: Atlas): S | null {
  if (!isPlaceId(key) || !atlas.places.has(key)) return null;
  if (spec.places.includes(key)) return { ...spec, places: spec.places.filter((id) => id !== key) };
  return spec.places.length >= MAX_PLACES ? null : { ...spec, places: [...spec.places, key] };
}

export function sameFilter(a: Filter, b: Filter): boolean {
  return writeFilter(a) === writeFilter(b);
}

/** At most one filter of a type: a second one replaces the first, the same one again removes it. */
export function toggleFilter(spec: AtlasSpec, filter: Filter): AtlasSpec {
  const removed = spec.filters.some((other) => sameFilter(other, filter));
  const others = spec.filters.filter((other) => other.type !== filter.type);
  return { ...spec, filters: removed ? others : [...others, filter] };
}

/** A class means something for one indicator and one classification only, so its filter goes with them. */
function withoutClassFilter(spec: AtlasSpec): readonly Filter[] {
  return spec.filters.filter((filter) => filter.type !== 'class');
}

export function changeMap(spec: AtlasSpec, change: Partial<AtlasSpec['map']>): AtlasSpec {
  const reclassed = change.indicator !== undefined || change.classes !== undefined || change.span !== undefined;
  return { ...spec, map: { ...spec.map, ...change }, filters: reclassed ? withoutClassFilter(spec) : spec.filters };
}

/** A new indicator keeps the year if it has it; own thresholds belong to the old unit and go. */
export function setMapIndicator(spec: AtlasSpec, indicator: Indicator): AtlasSpec {
  const { period, classes } = spec.map;
  return changeMap(spec, {
    indicator: indicator.id,
    period: period !== null && indicator.periods.includes(period) ? period : null,
    span: null,
    classes: classes.method === 'own' ? { method: 'jenks', count: classes.count, own: null } : classes,
  });
}

export function changeGrowth(spec: AtlasSpec, change: Partial<AtlasSpec['growth']>): AtlasSpec {
  return { ...spec, growth: { ...spec.growth, ...change } };
}

export function setGrowthIndicator(spec: AtlasSpec, indicator: IndicatorId): AtlasSpec {
  return changeGrowth(spec, { indicator, base: null, span: null });
}
