import type { PairSpec } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { ChoroplethSpec } from '../domain/view-spec';
import { choroplethData, type ChoroplethData } from './choropleth';

/** What two maps say together. */
export type PairFinding =
  /** One indicator at two times: communes whose value is higher, lower or the same on the second map. */
  | { readonly type: 'change'; readonly up: number; readonly down: number; readonly same: number }
  /** Two indicators: communes among the first `among` of both maps. */
  | { readonly type: 'overlap'; readonly shared: number; readonly among: number };

export interface PairData {
  readonly left: ChoroplethData;
  readonly right: ChoroplethData;
  /** Communes that have a value on both maps. */
  readonly compared: number;
  readonly finding: PairFinding;
}

/** The two maps of a pair, for the layout of maps. */
export function mapsOf(spec: PairSpec): readonly [ChoroplethSpec, ChoroplethSpec] {
  const { indicator, period, span, otherIndicator, otherPeriod, otherSpan, classes, places } = spec;
  const both = { kind: 'choropleth', circles: null, classes, places, filters: [] } as const;
  return [
    { ...both, indicator, period, span },
    { ...both, indicator: otherIndicator, period: otherPeriod, span: otherSpan },
  ];
}

/**
 * Both maps and what they have in common. Classes are those of each indicator over all its periods, so two years of one
 * have the same. Null where the atlas does not know one of the indicators. A commune without a value on one of the maps
 * is compared with nothing.
 */
export function pairData(atlas: Atlas, spec: PairSpec): PairData | null {
  const [left, right] = mapsOf(spec).map((map) => choroplethData(atlas, map));
  if (left == null || right == null) return null;
  const both = left.places.flatMap((place) => {
    const other = right.byId.get(place.id);
    const [a, b] = [place.observation.value, other?.observation.value ?? null];
    return a === null || b === null || other === undefined
      ? []
      : [{ a, b, ranks: [place.rank?.rank ?? Infinity, other.rank?.rank ?? Infinity] }];
  });
  return { left, right, compared: both.length, finding: findingOf(left.indicator.id === right.indicator.id) };

  function findingOf(isSame: boolean): PairFinding {
    const count = (keeps: (one: (typeof both)[number]) => boolean): number => both.filter(keeps).length;
    if (isSame)
      return {
        type: 'change',
        up: count(({ a, b }) => b > a),
        down: count(({ a, b }) => b < a),
        same: count(({ a, b }) => a === b),
      };
    const among = Math.ceil(both.length / 4);
    return { type: 'overlap', among, shared: count(({ ranks }) => ranks.every((rank) => rank <= among)) };
  }
}
