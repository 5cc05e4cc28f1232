import type { AnalysisSpec } from '../../domain/analysis-spec';
import type { AtlasSpec } from '../../domain/view-spec';
import { DEFAULT_ATLAS } from '../presets';

/** The atlas as an analysis leaves it: its places, and its map where it has one. */
export function analysisAsAtlas(spec: AnalysisSpec): AtlasSpec {
  const { places } = spec;
  if (spec.kind !== 'distribution' && spec.kind !== 'area' && spec.kind !== 'pair') return { ...DEFAULT_ATLAS, places };
  const { indicator, period, span, classes } = spec;
  return { ...DEFAULT_ATLAS, map: { ...DEFAULT_ATLAS.map, indicator, period, span, classes }, places };
}
