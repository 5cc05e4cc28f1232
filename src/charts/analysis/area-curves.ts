import type { AreaSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import type { IndicatorId } from '../../domain/indicator';
import type { GrowthSpec } from '../../domain/view-spec';
import { groupIndex } from '../../model/group';
import { growthData, type GrowthData } from '../../model/growth-lines';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinOfArea } from './area-pin';
import { withAreas } from './with-areas';

/** Curves in which each area has its own hue and marker, whatever else is pinned. */
export function withAreaPins(data: GrowthData): GrowthData {
  const lines = data.lines.map((line) => {
    const area = groupIndex(line.place.id);
    return area === null ? line : { ...line, pin: pinOfArea(area) };
  });
  return { ...data, lines };
}

/** What is followed through time beside a map: its indicator, or of a change what changes; null where it has one date. */
function followed(atlas: Atlas, id: IndicatorId): IndicatorId | null {
  const indicator = atlas.indicators.get(id);
  if (indicator === undefined) return null;
  const { measure } = indicator;
  if (measure.type === 'change') return measure.of;
  return indicator.periods.length > 1 ? id : null;
}

export interface AreaCurves {
  readonly spec: GrowthSpec;
  readonly data: GrowthData;
}

/**
 * The areas and the metropolis through time, as an index where the indicator allows one. Null without an area, and where
 * the indicator of the map has one date or no sum over communes.
 */
export function areaCurves(atlas: Atlas, spec: AreaSpec, speech: AnalysisSpeech): AreaCurves | null {
  const indicator = followed(atlas, spec.indicator);
  if (indicator === null || spec.areas.length === 0) return null;
  const shown = withAreas(atlas, { ...spec, places: [] }, speech);
  const curves: GrowthSpec = {
    kind: 'growth',
    indicator,
    places: shown.spec.places,
    scale: 'index',
    base: null,
    span: null,
    reference: false,
  };
  const data = growthData(shown.atlas, curves);
  const hasArea = data?.lines.some(({ pin }) => pin !== null) === true;
  return data === null || !hasArea ? null : { spec: curves, data: withAreaPins(data) };
}
