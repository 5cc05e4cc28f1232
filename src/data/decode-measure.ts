import type { Measure } from '../domain/indicator';
import { isPlaceId } from '../domain/place';
import { ShapeError, child, entries, filledText, flag, number, oneOf, text, type Node } from './shape';

const TYPES = ['observed', 'ratio', 'change', 'quotient'] as const;

export function decodeMeasure(node: Node): Measure {
  const type = oneOf(child(node, 'type'), TYPES);
  switch (type) {
    case 'observed':
      return {
        type,
        resource: filledText(child(node, 'resource')),
        where: Object.fromEntries(entries(child(node, 'where')).map(([name, label]) => [name, text(label)])),
        additive: flag(child(node, 'additive')),
      };
    case 'ratio':
      return {
        type,
        numerator: filledText(child(node, 'numerator')),
        denominator: filledText(child(node, 'denominator')),
        factor: number(child(node, 'factor')),
        denominatorLag: number(child(node, 'denominatorLag')),
        denominatorNearest: flag(child(node, 'denominatorNearest')),
      };
    case 'change':
      return { type, of: filledText(child(node, 'of')), per: oneOf(child(node, 'per'), ['span', 'year'] as const) };
    case 'quotient': {
      const reference = child(node, 'reference');
      const id = text(reference);
      if (!isPlaceId(id)) throw new ShapeError(reference.path, 'amp-zones', id);
      return {
        type,
        part: filledText(child(node, 'part')),
        whole: filledText(child(node, 'whole')),
        reference: id,
      };
    }
  }
}

/** The indicators that a measure is computed from. */
export function ingredientsOf(measure: Measure): readonly string[] {
  switch (measure.type) {
    case 'observed':
      return [];
    case 'ratio':
      return [measure.numerator, measure.denominator];
    case 'change':
      return [measure.of];
    case 'quotient':
      return [measure.part, measure.whole];
  }
}
