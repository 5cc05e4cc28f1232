import type { Atlas } from '../../domain/atlas';
import type { IndicatorId } from '../../domain/indicator';
import type { DrawnSpec } from '../../domain/view-spec';
import { isLoaded } from '../../model/loaded';
import { fitFigure } from '../../spec/fit';

/** What the figures without an indicator of their own are made of. */
const BEHIND: Readonly<Record<Exclude<DrawnSpec['kind'], 'choropleth' | 'growth'>, readonly IndicatorId[]>> = {
  jobs: ['jobs'],
  bands: ['establishments-2014'],
  sectors: ['employers-industry'],
  intensity: ['jobs-per-establishment'],
  'key-figures': ['establishments', 'jobs'],
};

/**
 * Whether the atlas has all that a figure asks for: files that were loaded, places, periods and filters that exist. A figure
 * without some of it can still be drawn; the wall says so, and one that nobody watches passes it over until it is back.
 */
export function isWhole(atlas: Atlas, view: DrawnSpec): boolean {
  if (atlas.places.size === 0 || fitFigure(view, atlas).ignored.length > 0) return false;
  const indicators =
    view.kind === 'choropleth'
      ? [view.indicator, ...(view.circles === null ? [] : [view.circles])]
      : view.kind === 'growth'
        ? [view.indicator]
        : BEHIND[view.kind];
  const known = indicators.every((id) => atlas.indicators.has(id) && isLoaded(atlas, id));
  return known && (view.kind !== 'choropleth' || atlas.communes !== null);
}
