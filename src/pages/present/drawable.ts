import type { Atlas } from '../../domain/atlas';
import type { IndicatorId } from '../../domain/indicator';
import type { DrawnSpec } from '../../domain/view-spec';
import { isLoaded } from '../../model/loaded';

/** What the figures without an indicator of their own are made of. */
const BEHIND: Readonly<Record<Exclude<DrawnSpec['kind'], 'choropleth' | 'growth'>, readonly IndicatorId[]>> = {
  jobs: ['jobs'],
  bands: ['establishments-2014'],
  sectors: ['employers-industry'],
  intensity: ['jobs-per-establishment'],
  'key-figures': ['establishments', 'jobs'],
};

/**
 * Whether everything behind a figure was loaded. A figure whose file failed can still be drawn, and says so; on a wall
 * that nobody watches it is passed over until the file is back.
 */
export function isWhole(atlas: Atlas, view: DrawnSpec): boolean {
  if (atlas.places.size === 0) return false;
  const indicators =
    view.kind === 'choropleth'
      ? [view.indicator, ...(view.circles === null ? [] : [view.circles])]
      : view.kind === 'growth'
        ? [view.indicator]
        : BEHIND[view.kind];
  const known = indicators.every((id) => atlas.indicators.has(id) && isLoaded(atlas, id));
  return known && (view.kind !== 'choropleth' || atlas.communes !== null);
}
