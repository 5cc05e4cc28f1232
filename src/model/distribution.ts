import type { AxisChoice, DistributionSpec } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { Observation } from '../domain/observation';
import type { Place } from '../domain/place';
import type { ChoroplethSpec } from '../domain/view-spec';
import { choroplethData, type ChoroplethData, type ChoroplethPlace } from './choropleth';
import { pooledClasses } from './pooled-classes';
import { classOf, type Classification } from './classes';
import { areasAmong } from './group';
import { observe } from './observe';
import { communesOf } from './places';
import { quantileOf } from './quantiles';

/** From here on a linear axis would heap most places up at its foot. */
const WIDE_RATIO = 30;

export interface PlacedCommune extends ChoroplethPlace {
  readonly value: number;
  /** Of the classes below, also where the map shows circles; -1 outside of all. */
  readonly band: number;
}

/** Sum of communes beside them: no dot, in no class and in no quartile. */
export interface DistributionArea {
  readonly place: Place;
  readonly observation: Observation;
}

export interface DistributionData {
  /** The map of the same indicator, time and classes. */
  readonly map: ChoroplethData;
  /** Of counts too, which a map does not fill: along an axis they can be told apart. */
  readonly classification: Classification;
  readonly axis: 'linear' | 'log';
  readonly allowsLog: boolean;
  /** Communes that have a value, ascending. */
  readonly placed: readonly PlacedCommune[];
  /** First quartile, median and third quartile of the communes, each counted once; null without any value. */
  readonly quartiles: readonly [number, number, number] | null;
  /** Pinned sums of communes. */
  readonly areas: readonly DistributionArea[];
  /** Communes whose value was observed to be 0. */
  readonly zeros: number;
  /** Communes without a value: missing or confidential. */
  readonly leftOut: number;
}

/** The map that shows the same classes. */
export function mapOf(spec: DistributionSpec): ChoroplethSpec {
  const { indicator, period, span, classes, places } = spec;
  return { kind: 'choropleth', indicator, circles: null, period, span, classes, places, filters: [] };
}

/**
 * The communes along one axis. Null where the atlas does not know the indicator. Missing and confidential values have no
 * place on an axis: they are counted in `leftOut`, and stand in the table.
 */
export function distributionData(atlas: Atlas, spec: DistributionSpec): DistributionData | null {
  const map = choroplethData(atlas, mapOf(spec));
  if (map === null) return null;
  const ids = communesOf(atlas).map(({ id }) => id);
  const classification = map.classification ?? pooledClasses(atlas, map.indicator, ids, spec.classes);
  const placed = map.places
    .flatMap((place): readonly PlacedCommune[] => {
      const { value } = place.observation;
      return value === null ? [] : [{ ...place, value, band: classOf(classification, value) }];
    })
    .toSorted((a, b) => a.value - b.value);
  const values = placed.map(({ value }) => value);
  const areas = areasAmong(atlas, spec.places).map((place) => ({
    place,
    observation: observe(atlas, spec.indicator, place.id, map.at),
  }));
  return {
    map,
    classification,
    axis: axisFor(spec.axis, values),
    allowsLog: allowsLog(values),
    placed,
    quartiles:
      values.length === 0 ? null : [quantileOf(values, 0.25), quantileOf(values, 0.5), quantileOf(values, 0.75)],
    areas,
    zeros: values.filter((value) => value === 0).length,
    leftOut: map.places.length - placed.length,
  };
}

/** A logarithmic axis has no place for zero and less. True without any value. */
export function allowsLog(ascending: readonly number[]): boolean {
  return (ascending[0] ?? 1) > 0;
}

/** The axis that is drawn: never logarithmic where a value has no place on it, even if it was asked for. */
export function axisFor(choice: AxisChoice, ascending: readonly number[]): 'linear' | 'log' {
  const low = ascending[0] ?? 0;
  if (low <= 0 || choice === 'linear') return 'linear';
  return choice === 'log' || (ascending.at(-1) ?? low) / low > WIDE_RATIO ? 'log' : 'linear';
}

/** Counts of one bin by class, in the order of the classes. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/**
 * Equal bins along the axis (of equal ratio where it is logarithmic), from `from` to `to`; a value belongs to the bin
 * that begins with it, the last bin is closed. Law: the counts of all bins sum to the number of values within.
 */
export function binsOf(
  placed: readonly Pick<PlacedCommune, 'value' | 'band'>[],
  axis: 'linear' | 'log',
  [from, to]: readonly [number, number],
  count: number,
  classCount: number,
): readonly Bin[] {
  const at = (share: number): number => (axis === 'log' ? from * (to / from) ** share : from + (to - from) * share);
  const shareOf = (value: number): number =>
    axis === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  const counts = Array.from({ length: count }, () => Array.from({ length: classCount }, () => 0));
  for (const { value, band } of placed) {
    if (value < from || value > to) continue;
    // Dust of the logarithm must not move a value across an edge.
    const index = Math.min(count - 1, Math.max(0, Math.floor(shareOf(value) * count + 1e-9)));
    const bin = counts[index];
    if (bin !== undefined) bin[Math.max(0, band)] = (bin[Math.max(0, band)] ?? 0) + 1;
  }
  return counts.map((own, index) => ({ from: at(index / count), to: at((index + 1) / count), counts: own }));
}
