import type { ColourTheme } from '../../domain/frame';
import type { Observation } from '../../domain/observation';
import type { Paint } from '../../domain/scene';
import type { ChoroplethData, ChoroplethPlace } from '../../model/choropleth';
import { classCountOf, type Classification } from '../../model/classes';
import { fillOfClass, hexOf, isPattern } from '../palette';

/**
 * Fill of each class. The class of zero is plain and takes the place of the lightest step, so that the classes above it
 * stand well apart from it.
 */
export function classFills(classification: Classification): readonly Paint[] {
  const count = classCountOf(classification);
  return Array.from({ length: count }, (_, index) =>
    classification.hasZeroClass && index === 0 ? 'zero' : fillOfClass(index, count, classification.pivot),
  );
}

/** A place without a value is hatched, a confidential one dotted; under a count every commune is plain. */
export function fillOfPlace(
  place: Pick<ChoroplethPlace, 'observation' | 'classIndex'>,
  fills: readonly Paint[] | null,
): Paint {
  const { observation, classIndex } = place;
  if (fills === null) return patternOf(observation) ?? 'plain';
  return patternOf(observation) ?? fills[classIndex] ?? 'pattern-missing';
}

function patternOf({ value, status }: Observation): Paint | null {
  if (status === 'C') return 'pattern-confidential';
  return value === null ? 'pattern-missing' : null;
}

/** #rrggbb, or the name of a pattern, for every place: the fills of the WebGL map, the same as those of the scene. */
export function fillHexes(data: ChoroplethData, theme: ColourTheme): ReadonlyMap<string, string> {
  const fills = data.classification === null ? null : classFills(data.classification);
  return new Map(
    data.places.map((place) => {
      const paint = fillOfPlace(place, fills);
      return [place.id, isPattern(paint) ? paint : hexOf(paint, theme)];
    }),
  );
}
