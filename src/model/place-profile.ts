import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { Place, PlaceId } from '../domain/place';
import { observe, seriesOf } from './observe';

/** What a map knows of a place beside the value it shows. */
export interface PlaceProfile {
  /** Population, else area: the name of the larger place is written first. */
  readonly prominence: number;
  /** Values of all periods of the indicator, or of what a change is the change of; gaps are null. */
  readonly spark: readonly (number | null)[];
}

/** Neither depends on the year shown, so they are computed once for an atlas and an indicator. */
const known = new WeakMap<Atlas, Map<string, ReadonlyMap<PlaceId, PlaceProfile>>>();

export function profilesOf(
  atlas: Atlas,
  indicator: Indicator,
  places: readonly Place[],
): ReadonlyMap<PlaceId, PlaceProfile> {
  const ofAtlas = known.get(atlas) ?? new Map<string, ReadonlyMap<PlaceId, PlaceProfile>>();
  known.set(atlas, ofAtlas);
  let profiles = ofAtlas.get(indicator.id);
  if (profiles === undefined) {
    const shown = indicator.measure.type === 'change' ? indicator.measure.of : indicator.id;
    profiles = new Map(
      places.map((place): [PlaceId, PlaceProfile] => [
        place.id,
        {
          prominence: observe(atlas, 'population', place.id, { period: null, span: null }).value ?? place.areaKm2 ?? 0,
          spark: seriesOf(atlas, shown, place.id).points.map(({ value }) => value),
        },
      ]),
    );
    ofAtlas.set(indicator.id, profiles);
  }
  return profiles;
}
