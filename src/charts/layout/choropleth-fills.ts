import type { Observation } from '../../domain/observation';
import type { Paint } from '../../domain/scene';
import type { ChoroplethPlace } from '../../model/choropleth';
import { classCountOf, type Classification } from '../../model/classes';
import { fillOfClass } from '../paint';

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

/** A place without a value is hatched, a confidential one dotted; under a count, and where nothing was loaded, every commune is plain. */
export function fillOfPlace(
  place: Pick<ChoroplethPlace, 'observation' | 'classIndex'>,
  fills: readonly Paint[] | null,
  isLoaded: boolean,
): Paint {
  const { observation, classIndex } = place;
  if (!isLoaded) return 'plain';
  if (fills === null) return patternOf(observation) ?? 'plain';
  return patternOf(observation) ?? fills[classIndex] ?? 'pattern-missing';
}

function patternOf({ value, status }: Observation): Paint | null {
  if (status === 'C') return 'pattern-confidential';
  return value === null ? 'pattern-missing' : null;
}
