import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { PlaceId } from '../domain/place';
import type { ClassChoice, Span } from '../domain/view-spec';
import { classify, type Classification } from './classes';
import { observe } from './observe';

interface Pool {
  readonly values: readonly number[];
  readonly classes: Map<string, Classification>;
}

/** Pools live as long as their atlas: every year, theme and size of a map asks for the same ones. */
const pools = new WeakMap<Atlas, Map<string, Pool>>();

/** What of an indicator can be asked for: each period, or for a change each span between two of its periods. */
function timesOf(indicator: Indicator): readonly { readonly period: number | null; readonly span: Span | null }[] {
  if (indicator.measure.type !== 'change') return indicator.periods.map((period) => ({ period, span: null }));
  return indicator.periods.flatMap((start, index) =>
    indicator.periods
      .slice(index + 1)
      .map((end): { period: null; span: Span } => ({ period: null, span: [start, end] })),
  );
}

function poolOf(atlas: Atlas, indicator: Indicator, placeIds: readonly PlaceId[]): Pool {
  let known = pools.get(atlas);
  if (known === undefined) {
    known = new Map();
    pools.set(atlas, known);
  }
  let pool = known.get(indicator.id);
  if (pool === undefined) {
    const values = timesOf(indicator).flatMap((at) =>
      placeIds.flatMap((placeId) => observe(atlas, indicator.id, placeId, at).value ?? []),
    );
    pool = { values, classes: new Map() };
    known.set(indicator.id, pool);
  }
  return pool;
}

/** Every value that a map of the indicator can show, all periods (or spans) and places together; none twice computed. */
export function pooledValues(atlas: Atlas, indicator: Indicator, placeIds: readonly PlaceId[]): readonly number[] {
  return poolOf(atlas, indicator, placeIds).values;
}

/**
 * The classes of an indicator, from all its periods together, so that a colour means the same in every year; of a
 * change, from all its spans. Diverging where values can be negative.
 * @param placeIds all places of the level, always the same for the same atlas
 */
export function pooledClasses(
  atlas: Atlas,
  indicator: Indicator,
  placeIds: readonly PlaceId[],
  choice: ClassChoice,
): Classification {
  const pool = poolOf(atlas, indicator, placeIds);
  const key = JSON.stringify(choice);
  let classes = pool.classes.get(key);
  if (classes === undefined) {
    classes = classify(pool.values, choice, { diverging: indicator.unitKind === 'change' });
    pool.classes.set(key, classes);
  }
  return classes;
}
