import type { Atlas } from '../domain/atlas';
import type { StatementDeckScene } from '../domain/deck';
import type { Indicator } from '../domain/indicator';
import type { Observation, Period } from '../domain/observation';
import type { PlaceLevel } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { Span } from '../domain/view-spec';
import { NOT_AVAILABLE } from './cells';
import { growthOver } from './growth';
import { latestPeriod, observe, seriesOf } from './observe';
import { resourcesOf } from './sources';

export interface Statement {
  readonly indicator: Indicator;
  readonly placeName: string;
  readonly level: PlaceLevel;
  /** A value in the unit of the indicator; with a span, its mean annual growth as a share (0.05 is 5 % a year). */
  readonly observation: Observation;
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
  const facts = { indicator, placeName: place.name, level: place.level, period, span, resources };
  if (span === null) return { ...facts, observation: observe(atlas, indicator.id, place.id, { period, span: null }) };
  const growth = growthOver(seriesOf(atlas, indicator.id, place.id), span, 'year', indicator);
  return { ...facts, observation: growth.value === null ? NOT_AVAILABLE : { value: growth.value, status: 'A' } };
}
