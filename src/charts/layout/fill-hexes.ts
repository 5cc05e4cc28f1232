import type { ColourTheme } from '../../domain/frame';
import type { ChoroplethData } from '../../model/choropleth';
import { isPattern } from '../paint';
import { hexOf } from '../palette';
import { classFills, fillOfPlace } from './choropleth-fills';

/** #rrggbb, or the name of a pattern, for every place: the fills of the WebGL map, the same as those of the scene. */
export function fillHexes(data: ChoroplethData, theme: ColourTheme): ReadonlyMap<string, string> {
  const fills = data.classification === null ? null : classFills(data.classification);
  return new Map(
    data.places.map((place) => {
      const paint = fillOfPlace(place, fills, data.isLoaded);
      return [place.id, isPattern(paint) ? paint : hexOf(paint, theme)];
    }),
  );
}
