import type { AnalysisSpec } from '../../domain/analysis-spec';
import type { Area } from '../../domain/area';
import type { Atlas } from '../../domain/atlas';
import type { IndicatorId } from '../../domain/indicator';
import { makesCurve } from '../figures';
import { DEFAULT_CHOROPLETH } from '../presets';

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

/** What curves of areas show: zones d'emploi, which curves open with, have nothing to say of them. */
function followedBy(from: AnalysisSpec, atlas: Atlas): IndicatorId {
  const own = 'indicator' in from ? atlas.indicators.get(from.indicator) : undefined;
  return own?.level === 'commune' && makesCurve(own) ? own.id : DEFAULT_CHOROPLETH.indicator;
}

/**
 * Another analysis as a reader finds it who comes from this one: as it was left, with the places that are pinned now and,
 * between analyses that both have a map of communes, what the map shows.
 * @param next as it was left, or as it opens
 * @param areas as they are now, also where this one shows none
 * @param atlas null where the data are not read yet
 */
export function carried(
  from: AnalysisSpec,
  next: AnalysisSpec,
  areas: readonly Area[],
  atlas: Atlas | null,
): AnalysisSpec {
  const map = mapOf(from);
  const here = 'areas' in next ? { ...next, areas } : next;
  const { places } = from;
  if (here.kind === 'multiples' && areas.length > 0 && atlas?.indicators.get(here.indicator)?.level === 'zone')
    return { ...here, indicator: followedBy(from, atlas), base: null, places };
  return map === null || mapOf(next) === null ? { ...here, places } : { ...here, ...map, places };
}
