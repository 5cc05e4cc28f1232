import { markerPath } from '../../domain/marker';
import type { AxisScale, Mark, TwinRow } from '../../domain/scene';
import { isCount } from '../../model/choropleth';
import type { DistributionArea, DistributionData } from '../../model/distribution';
import { groupIndex } from '../../model/group';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { project } from '../layout/axis-scale';
import { textAt } from '../layout/text-mark';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { pinOfArea } from './area-pin';
import type { Plan } from './distribution-plot';

/**
 * Areas that the axis can show, which ends with the values of single communes: a count of several is none of them, and a
 * change may lie beyond where communes of a small base have none.
 */
export function areasOnAxis({ areas, map, placed }: DistributionData): readonly DistributionArea[] {
  const [low = Infinity, high = -Infinity] = [placed[0]?.value, placed.at(-1)?.value];
  const isWithin = (value: number | null): boolean => value !== null && value >= low && value <= high;
  return isCount(map.indicator) ? [] : areas.filter(({ observation }) => isWithin(observation.value));
}

const SIZE = 0.93;
/** Of a row of words over the swarm, em. */
export const AREA_ROW_EM = 1.2;

/** A rule at the value of each area, with its marker and its words at the head, a row an area. */
export function areaMarks(
  data: DistributionData,
  axis: AxisScale,
  plan: Plan,
  top: number,
  speech: AnalysisSpeech,
): readonly Mark[] {
  const { em } = plan;
  return areasOnAxis(data).flatMap(({ place, observation }, row): readonly Mark[] => {
    const { value } = observation;
    const index = groupIndex(place.id);
    if (value === null || index === null) return [];
    const pin = pinOfArea(index);
    const [x, y] = [project(axis, value), top + (row + 0.5) * AREA_ROW_EM * em];
    const words = `${place.name} ${speech.format.observation(observation, data.map.indicator)}`;
    const width = textWidthPx(words, em * SIZE, 700);
    const isBefore = x + 0.8 * em + width > plan.right;
    const style = { anchor: isBefore ? 'end' : 'start', weight: 700, fill: pinInkPaint(pin), halo: true } as const;
    return [
      { type: 'rule', x1: x, x2: x, y1: y, y2: plan.swarmBottom, stroke: pinPaint(pin), strokeWidth: 2 },
      { type: 'path', d: markerPath(pin, x, y, 0.42 * em), fill: pinPaint(pin), stroke: 'card', strokeWidth: 1 },
      textAt(x + (isBefore ? -0.7 : 0.7) * em, y, words, em * SIZE, style),
    ];
  });
}

/** Names of the areas that the axis does not show. */
export function areasAside(data: DistributionData): readonly string[] {
  const drawn = new Set(areasOnAxis(data));
  return data.areas.filter((area) => !drawn.has(area)).map(({ place }) => place.name);
}

/** Of areas: that they are sums, and what the axis does not show. */
export function areaNotes(data: DistributionData, speech: AnalysisSpeech): readonly string[] {
  const { distribution } = speech.analysis;
  const { indicator } = data.map;
  const drawn = new Set(areasOnAxis(data));
  const aside = data.areas
    .filter((area) => !drawn.has(area))
    .map(({ place, observation }) => `${place.name}, ${speech.format.observation(observation, indicator)}`);
  return [
    ...(drawn.size > 0 ? [distribution.areaNote] : []),
    ...(aside.length > 0 ? [distribution.areaAside(speech.format.list(aside))] : []),
  ];
}

/** Areas have neither a rank among the communes nor a class of theirs. */
export function areaRows({ areas, map }: DistributionData, speech: AnalysisSpeech): readonly TwinRow[] {
  const none = { value: null, status: 'M', text: '–' } as const;
  return areas.map(({ place, observation }) => ({
    key: place.id,
    name: place.name,
    cells: [{ ...observation, text: speech.format.observation(observation, map.indicator) }, none, none],
  }));
}
