import type { AreaSpec } from '../domain/analysis-spec';
import type { Area, LonLat } from '../domain/area';
import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import { METROPOLIS_ID, type Place, type PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import { membersOf, pointsOf } from './area-members';
import { NOT_AVAILABLE, deriveObservation } from './cells';
import { choroplethData, type ChoroplethData } from './choropleth';
import { groupId, withGroups } from './group';
import { isLoaded } from './loaded';
import { latestPeriod, observe } from './observe';
import { denominatorPeriod } from './periods';
import { resourcesOf } from './sources';

/** What is said of an area, most telling first; `of`: as a share of that. */
export const AREA_FIGURES: readonly { readonly id: IndicatorId; readonly of?: IndicatorId }[] = [
  { id: 'establishments' },
  { id: 'establishments-per-km2' },
  { id: 'jobs' },
  { id: 'jobs-per-establishment' },
  { id: 'population' },
  { id: 'creations' },
  { id: 'creation-rate' },
  { id: 'employers' },
  { id: 'employers-large-share' },
  { id: 'employers-services', of: 'employers' },
  { id: 'employers-public', of: 'employers' },
  { id: 'employers-construction', of: 'employers' },
  { id: 'employers-industry', of: 'employers' },
  { id: 'area' },
];

export interface AreaMembers {
  readonly area: Area;
  readonly members: readonly Place[];
}

export interface AreaCell {
  readonly observation: Observation;
  /** Of the value of the metropolis, for what adds up; null for ratios and where either has no value. */
  readonly share: number | null;
  /** The value divided by that of the metropolis, for ratios. */
  readonly ratio: number | null;
  /** Members that keep a sum from being made, none where there is one. */
  readonly lacking: readonly Place[];
}

export interface AreaFigure {
  readonly indicator: Indicator;
  /** The figure is the share of `indicator` in this. */
  readonly of: Indicator | null;
  readonly period: Period | null;
  readonly isLoaded: boolean;
  /** One an area. */
  readonly cells: readonly AreaCell[];
  readonly metropolis: Observation;
}

export interface AreaData {
  /** The map underneath; communes of no area do not pass where there is an area. */
  readonly map: ChoroplethData;
  readonly areas: readonly AreaMembers[];
  readonly figures: readonly AreaFigure[];
  readonly points: ReadonlyMap<PlaceId, LonLat>;
  readonly resources: readonly Resource[];
}

/**
 * The areas of a reader beside the metropolis: sums over their communes, ratios of such sums, by the rules that make the
 * metropolis from its 92. Null where the atlas does not know the indicator of the map.
 */
export function areaData(atlas: Atlas, spec: AreaSpec): AreaData | null {
  const { indicator, period, span, classes, places } = spec;
  const map = choroplethData(atlas, {
    kind: 'choropleth',
    indicator,
    circles: null,
    period,
    span,
    classes,
    places,
    filters: [],
  });
  if (map === null) return null;
  const areas = spec.areas.map((area): AreaMembers => {
    const members = membersOf(atlas, area.shape).flatMap((id) => atlas.places.get(id) ?? []);
    return { area, members };
  });
  return {
    map: areas.length === 0 ? map : withinAny(map, areas),
    areas,
    figures: figuresOf(atlas, areas),
    points: pointsOf(atlas),
    resources: [...new Set(AREA_FIGURES.flatMap(({ id }) => resourcesOf(atlas, id)))],
  };
}

function withinAny(map: ChoroplethData, areas: readonly AreaMembers[]): ChoroplethData {
  const inside = new Set(areas.flatMap(({ members }) => members.map(({ id }) => id)));
  const places = map.places.map((place) => ({ ...place, passes: inside.has(place.id) }));
  return { ...map, places, byId: new Map(places.map((place) => [place.id, place])) };
}

function figuresOf(atlas: Atlas, areas: readonly AreaMembers[]): readonly AreaFigure[] {
  const grouped = withGroups(
    atlas,
    areas.map(({ members }) => members.map(({ id }) => id)),
  );
  return AREA_FIGURES.flatMap(({ id, of }): readonly AreaFigure[] => {
    const indicator = atlas.indicators.get(id);
    const whole = of === undefined ? null : (atlas.indicators.get(of) ?? null);
    if (indicator === undefined || (of !== undefined && whole === null)) return [];
    const period = latestPeriod(indicator);
    const metropolis = read(grouped, indicator, whole, METROPOLIS_ID, period);
    const cells = areas.map(({ members }, index): AreaCell => {
      const group = groupId(index);
      const observation = group === null ? NOT_AVAILABLE : read(grouped, indicator, whole, group, period);
      return {
        observation,
        ...against(observation, metropolis, whole === null && isAdditive(indicator)),
        lacking: observation.value === null ? lackingAmong(atlas, indicator, members, period) : [],
      };
    });
    return [{ indicator, of: whole, period, isLoaded: isLoaded(atlas, id), cells, metropolis }];
  });
}

function read(
  atlas: Atlas,
  indicator: Indicator,
  whole: Indicator | null,
  id: PlaceId,
  period: Period | null,
): Observation {
  const at = { period, span: null };
  const part = observe(atlas, indicator.id, id, at);
  if (whole === null) return part;
  return deriveObservation([part, observe(atlas, whole.id, id, at)], ([value = 0, total = 0]) =>
    total > 0 ? value / total : null,
  );
}

/** True for what a group has the sum of. */
export function isAdditive({ measure }: Indicator): boolean {
  return measure.type === 'observed' && measure.additive;
}

function against(
  { value }: Observation,
  metropolis: Observation,
  additive: boolean,
): Pick<AreaCell, 'share' | 'ratio'> {
  const quotient =
    value === null || metropolis.value === null || metropolis.value <= 0 ? null : value / metropolis.value;
  return additive ? { share: quotient, ratio: null } : { share: null, ratio: quotient };
}

/** Members that have no value of what an indicator is made of: missing or confidential. */
export function lackingAmong(
  atlas: Atlas,
  { id, measure }: Indicator,
  members: readonly Place[],
  period: Period | null,
): readonly Place[] {
  if (period === null) return [];
  if (measure.type === 'observed')
    return members.filter((member) => observe(atlas, id, member.id, { period, span: null }).value === null);
  if (measure.type !== 'ratio') return [];
  const lacking = new Set(
    [
      [measure.numerator, period] as const,
      [measure.denominator, denominatorPeriod(atlas, measure, period)] as const,
    ].flatMap(([part, at]) => {
      const indicator = atlas.indicators.get(part);
      return indicator === undefined ? [] : lackingAmong(atlas, indicator, members, at);
    }),
  );
  return members.filter((member) => lacking.has(member));
}
