import type { AnalysisSpec } from '../../domain/analysis-spec';

/** Of the analyses with a map of communes: what the map shows and how it is cut. */
function mapOf(spec: AnalysisSpec) {
  if (spec.kind !== 'distribution' && spec.kind !== 'area' && spec.kind !== 'pair') return null;
  const { indicator, period, span, classes } = spec;
  return { indicator, period, span, classes };
}

/**
 * Another analysis as a reader finds it who comes from this one: as it was left, with the places that are pinned now and,
 * between analyses that both have a map of communes, what the map shows.
 * @param next as it was left, or as it opens
 */
export function carried(from: AnalysisSpec, next: AnalysisSpec): AnalysisSpec {
  const map = mapOf(from);
  const { places } = from;
  return map === null || mapOf(next) === null ? { ...next, places } : { ...next, ...map, places };
}
