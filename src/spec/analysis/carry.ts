import type { AnalysisSpec } from '../../domain/analysis-spec';
import type { Area } from '../../domain/area';

/** Of the analyses with a map of communes: what the map shows and how it is cut. */
function mapOf(spec: AnalysisSpec) {
  if (spec.kind !== 'distribution' && spec.kind !== 'area' && spec.kind !== 'pair') return null;
  const { indicator, period, span, classes } = spec;
  return { indicator, period, span, classes };
}

/** The areas of a reader in an analysis; null where it shows none. */
export function areasOf(spec: AnalysisSpec): readonly Area[] | null {
  return 'areas' in spec ? spec.areas : null;
}

/**
 * Another analysis as a reader finds it who comes from this one: as it was left, with the places that are pinned now and,
 * between analyses that both have a map of communes, what the map shows.
 * @param next as it was left, or as it opens
 * @param areas as they are now, also where this one shows none
 */
export function carried(from: AnalysisSpec, next: AnalysisSpec, areas: readonly Area[]): AnalysisSpec {
  const map = mapOf(from);
  const here = 'areas' in next ? { ...next, areas } : next;
  const { places } = from;
  return map === null || mapOf(next) === null ? { ...here, places } : { ...here, ...map, places };
}
