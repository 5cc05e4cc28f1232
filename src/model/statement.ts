import type { Atlas } from '../domain/atlas';
import type { StatementDeckScene } from '../domain/deck';
import type { Indicator } from '../domain/indicator';
import type { Observation, Period, Status } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { Span } from '../domain/view-spec';
import { worstStatus } from './cells';
import { growthOver, pointAt, type Growth } from './growth';
import { paceOf } from './growth-lines';
import { latestPeriod, observe, seriesOf } from './observe';
import { resourcesOf } from './sources';

export interface Statement {
  readonly indicator: Indicator;
  readonly placeName: string;
  readonly placeId: PlaceId;
  readonly isZone: boolean;
  /** A value in the unit of the indicator, at `period`. */
  readonly observation: Observation;
  /** Mean annual growth over the span (0.05 is 5 % a year), or why there is none: of a share or a change there never is. */
  readonly growth: Growth | null;
  /** The less final of what the number is made of. */
  readonly status: Status;
  readonly period: Period;
  readonly span: Span | null;
  readonly resources: readonly Resource[];
}

/**
 * The number of a statement, from the data. Null where the atlas has no such indicator, place or period; a number that
 * the source does not give is an observation without a value.
 */
export function statementOf(atlas: Atlas, scene: StatementDeckScene): Statement | null {
  const indicator = atlas.indicators.get(scene.indicator);
  const place = atlas.places.get(scene.place);
  const period = scene.period ?? (indicator === undefined ? null : latestPeriod(indicator));
  if (indicator === undefined || place === undefined || period === null) return null;
  const { span } = scene;
  const resources = resourcesOf(atlas, indicator.id);
  const facts = {
    indicator,
    placeName: place.name,
    placeId: place.id,
    isZone: place.level === 'zone',
    period,
    span,
    resources,
  };
  const value = observe(atlas, indicator.id, place.id, { period, span: null });
  if (span === null) return { ...facts, observation: value, growth: null, status: value.status };
  const series = seriesOf(atlas, indicator.id, place.id);
  const growth: Growth =
    paceOf(indicator) === 'annual' ? growthOver(series, span, 'year', indicator) : { value: null, reason: 'missing' };
  const status = worstStatus(pointAt(series, span[0]).status, pointAt(series, span[1]).status);
  return { ...facts, observation: value, growth, status };
}
