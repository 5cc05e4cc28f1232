import type { Indicator, Localized, Measure } from '../../src/domain/indicator';
import { typesetFrench } from '../typography';

type Optional = 'direction' | 'decimals' | 'frequency' | 'cautions' | 'breaks' | 'annotations';

/** An indicator where what is not said is the common case: yearly, no decimals, no direction, nothing to beware of. */
export function define(definition: Omit<Indicator, Optional> & Partial<Pick<Indicator, Optional>>): Indicator {
  return {
    id: definition.id,
    theme: definition.theme,
    level: definition.level,
    name: definition.name,
    shortName: definition.shortName,
    description: definition.description,
    unit: definition.unit,
    unitKind: definition.unitKind,
    decimals: definition.decimals ?? 0,
    nature: definition.nature,
    frequency: definition.frequency ?? 'year',
    measure: definition.measure,
    periods: definition.periods,
    coverage: definition.coverage,
    direction: definition.direction ?? 'neutral',
    cautions: definition.cautions ?? [],
    breaks: definition.breaks ?? [],
    annotations: definition.annotations ?? [],
  };
}

/** French is written with plain spaces and typeset here; English stands as it is. */
export function both(fr: string, en: string): Localized {
  return { fr: typesetFrench(fr), en };
}

export const PERCENT = both('%', '%');

/** Rows of a resource; `where` names every dimension of its table. */
export function rowsOf(resource: string, where: Readonly<Record<string, string>> = {}, additive = true): Measure {
  return { type: 'observed', resource, where, additive };
}

interface RatioTerms {
  readonly numerator: string;
  readonly denominator: string;
  readonly factor?: number;
  /** Periods added to that of the numerator. */
  readonly lag?: number;
  /** Take the nearest earlier period that the denominator has. */
  readonly nearest?: boolean;
}

export function ratioOf({ numerator, denominator, factor = 1, lag = 0, nearest = false }: RatioTerms): Measure {
  return { type: 'ratio', numerator, denominator, factor, denominatorLag: lag, denominatorNearest: nearest };
}

export function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
