import type { Area } from '../../domain/area';
import type { Atlas } from '../../domain/atlas';
import type { PlaceId } from '../../domain/place';
import { areaPlaces } from '../../model/area-places';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { nameOfArea } from './area-words';

interface Placed {
  readonly areas: readonly Area[];
  readonly places: readonly PlaceId[];
}

export interface WithAreas<S> {
  readonly atlas: Atlas;
  readonly spec: S;
}

/** An analysis whose areas stand among its places, after the pinned ones, and the atlas that knows them by name. */
export function withAreas<S extends Placed>(atlas: Atlas, spec: S, speech: AnalysisSpeech): WithAreas<S> {
  const names = spec.areas.map((area, index) => nameOfArea({ area }, index, speech));
  const { atlas: known, ids } = areaPlaces(atlas, spec.areas, names);
  return { atlas: known, spec: { ...spec, places: [...spec.places, ...ids] } };
}
