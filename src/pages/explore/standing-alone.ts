import type { Atlas } from '../../domain/atlas';
import type { AtlasSpec, DrawnSpec } from '../../domain/view-spec';
import { withoutClasses } from '../../model/class-filter';
import { choroplethData } from '../../model/choropleth';
import { choroplethOf } from '../../spec/figures';

/**
 * A figure of the page as it leaves it, for an article or a presentation: a class of the map beside it becomes the values
 * that it covers, so that the same communes pass.
 * @param view what the whole page shows
 */
export function standingAlone(atlas: Atlas, spec: DrawnSpec, view: AtlasSpec): DrawnSpec {
  if (spec.kind === 'choropleth' || spec.kind === 'growth') return spec;
  return { ...spec, filters: withoutClasses(spec.filters, choroplethData(atlas, choroplethOf(view))) };
}
