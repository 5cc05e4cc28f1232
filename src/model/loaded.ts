import type { Atlas } from '../domain/atlas';
import type { IndicatorId } from '../domain/indicator';
import { resourceNamesOf } from './sources';

/** Whether every table behind an indicator is there. Where one failed, nothing is known of what its source says. */
export function isLoaded(atlas: Atlas, indicatorId: IndicatorId): boolean {
  return resourceNamesOf(atlas, indicatorId).every((name) => atlas.tables.has(name));
}
