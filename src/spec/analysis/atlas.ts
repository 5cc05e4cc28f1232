import type { AnalysisSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import type { IndicatorId } from '../../domain/indicator';
import type { AtlasSpec } from '../../domain/view-spec';
import { makesCurve } from '../figures';
import { DEFAULT_ATLAS } from '../presets';

/**
 * The atlas as an analysis leaves it: its places, its map where it has one, else its indicator on the map of communes or
 * in the curves of zones.
 * @param atlas null where the data are not read yet: only what needs no judging is kept
 */
export function analysisAsAtlas(spec: AnalysisSpec, atlas: Atlas | null): AtlasSpec {
  const start = { ...DEFAULT_ATLAS, places: spec.places };
  switch (spec.kind) {
    case 'distribution':
    case 'area':
    case 'pair': {
      const { indicator, period, span, classes } = spec;
      return { ...start, map: { ...start.map, indicator, period, span, classes } };
    }
    case 'scatter':
      return withIndicator(start, spec.y, atlas);
    case 'ranks':
    case 'multiples':
      return withIndicator(start, spec.indicator, atlas);
    case 'comparison':
    case 'metropolises':
      return start;
  }
}

function withIndicator(start: AtlasSpec, id: IndicatorId, atlas: Atlas | null): AtlasSpec {
  const indicator = atlas?.indicators.get(id);
  if (indicator === undefined) return start;
  if (indicator.level === 'commune') return { ...start, map: { ...start.map, indicator: id } };
  return makesCurve(indicator) ? { ...start, growth: { ...start.growth, indicator: id } } : start;
}
