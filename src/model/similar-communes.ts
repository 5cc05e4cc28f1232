import { deviation, mean } from 'd3';
import type { Atlas } from '../domain/atlas';
import type { Observation, Period } from '../domain/observation';
import type { Place, PlaceId } from '../domain/place';
import { deriveObservation } from './cells';
import { latestPeriod, observe } from './observe';
import { communesOf } from './places';
import { quantileOf } from './quantiles';

/** What communes are compared by: how many live there, how densely, and how many work there for one who lives there. */
export const SIMILARITY_TRAITS = ['population', 'population-density', 'jobs-per-inhabitant'] as const;
export type SimilarityTrait = (typeof SIMILARITY_TRAITS)[number];

/** One part of a distance: the squares of the `gap`s sum to the square of the distance. */
export interface SimilarityPart {
  readonly trait: SimilarityTrait;
  /** Inhabitants, inhabitants per km², jobs per inhabitant. */
  readonly own: number;
  readonly other: number;
  /** Standardised value of the other commune less that of this one, in standard deviations. */
  readonly gap: number;
}

export interface SimilarCommune {
  readonly placeId: PlaceId;
  readonly name: string;
  /** In standard deviations, 0 = alike in all three. */
  readonly distance: number;
  /** In the order of SIMILARITY_TRAITS. */
  readonly parts: readonly SimilarityPart[];
}

/** Share of the communes that have one as near as the limit. */
export const NEAR_SHARE = 0.95;

interface Profile {
  readonly place: Place;
  readonly raw: readonly number[];
  readonly standardised: readonly number[];
}

interface Profiles {
  readonly byId: ReadonlyMap<PlaceId, Profile>;
  /** Communes that lack one of the three values, or have 0, whose logarithm there is none of. */
  readonly without: readonly Place[];
  /** See `nearLimit`. */
  readonly nearLimit: number | null;
}

const known = new WeakMap<Atlas, Profiles>();

/** The last census year: jobs and population are then of the same year. */
export function similarityPeriod(atlas: Atlas): Period | null {
  const jobs = atlas.indicators.get('jobs');
  return jobs === undefined ? null : latestPeriod(jobs);
}

function traitOf(atlas: Atlas, trait: SimilarityTrait, placeId: PlaceId, period: Period): Observation {
  const at = { period, span: null };
  if (trait !== 'jobs-per-inhabitant') return observe(atlas, trait, placeId, at);
  const parts = [observe(atlas, 'jobs', placeId, at), observe(atlas, 'population', placeId, at)];
  return deriveObservation(parts, ([jobs = 0, population = 0]) => (population > 0 ? jobs / population : null));
}

function rawOf(atlas: Atlas, place: Place, period: Period | null): readonly number[] | null {
  if (period === null) return null;
  const values = SIMILARITY_TRAITS.map((trait) => traitOf(atlas, trait, place.id, period).value);
  return values.every((value) => value !== null && value > 0) ? values.map((value) => value ?? 0) : null;
}

/** (log of the value - mean of logs) / standard deviation of logs; a trait that does not vary tells nobody apart: 0. */
function standardise(values: readonly number[]): readonly number[] {
  const logs = values.map(Math.log);
  const centre = mean(logs) ?? 0;
  const scale = deviation(logs) ?? 0;
  return logs.map((log) => (scale > 0 ? (log - centre) / scale : 0));
}

function profilesOf(atlas: Atlas): Profiles {
  const cached = known.get(atlas);
  if (cached !== undefined) return cached;
  const period = similarityPeriod(atlas);
  const all = communesOf(atlas).map((place) => ({ place, raw: rawOf(atlas, place, period) }));
  const complete = all.flatMap(({ place, raw }) => (raw === null ? [] : [{ place, raw }]));
  const columns = SIMILARITY_TRAITS.map((_, trait) => standardise(complete.map(({ raw }) => raw[trait] ?? 1)));
  const profiles = complete.map(({ place, raw }, row): [PlaceId, Profile] => [
    place.id,
    { place, raw, standardised: columns.map((column) => column[row] ?? 0) },
  ]);
  const byId = new Map(profiles);
  const found = {
    byId,
    nearLimit: limitOf([...byId.values()]),
    without: all.filter(({ raw }) => raw === null).map(({ place }) => place),
  };
  known.set(atlas, found);
  return found;
}

function compare(own: Profile, other: Profile): SimilarCommune {
  const parts = SIMILARITY_TRAITS.map((trait, index): SimilarityPart => {
    const gap = (other.standardised[index] ?? 0) - (own.standardised[index] ?? 0);
    return { trait, own: own.raw[index] ?? 0, other: other.raw[index] ?? 0, gap };
  });
  const distance = Math.hypot(...parts.map(({ gap }) => gap));
  return { placeId: other.place.id, name: other.place.name, distance, parts };
}

/**
 * The communes most like one, nearest first; the commune itself is never among them, equal distances go by code.
 *
 * Distance: Euclidean, over three traits of the last census year, each as a z-score over the communes that have all
 * three. The z-score is that of the logarithm: all three are skewed to the right (Marseille has seven thousand times the
 * inhabitants of the smallest), and without it one commune would set the scale of all. Three equal weights; no trait of
 * the digital economy enters. A commune that lacks a value, or has 0, is near to none and has none near: it is left out,
 * never filled in (`withoutProfile` names it). A commune that is not there: none.
 */
export function similarCommunes(atlas: Atlas, placeId: PlaceId, count: number): readonly SimilarCommune[] {
  const { byId } = profilesOf(atlas);
  const own = byId.get(placeId);
  if (own === undefined) return [];
  return [...byId.values()]
    .filter(({ place }) => place.id !== placeId)
    .map((other) => compare(own, other))
    .sort((a, b) => a.distance - b.distance || (a.placeId < b.placeId ? -1 : 1))
    .slice(0, count);
}

/** How far two communes are apart, by the same measure; null where one of them has no profile. 0 from itself. */
export function distanceBetween(atlas: Atlas, a: PlaceId, b: PlaceId): number | null {
  const { byId } = profilesOf(atlas);
  const [first, second] = [byId.get(a), byId.get(b)];
  return first === undefined || second === undefined ? null : compare(first, second).distance;
}

function limitOf(profiles: readonly Profile[]): number | null {
  const nearest = profiles.map((own) =>
    Math.min(...profiles.filter((other) => other !== own).map((other) => compare(own, other).distance)),
  );
  return profiles.length < 2
    ? null
    : quantileOf(
        nearest.toSorted((a, b) => a - b),
        NEAR_SHARE,
      );
}

/**
 * Beyond this distance no commune is really near: of every twenty communes, nineteen have one nearer than that. Computed
 * from the distances of all communes to their nearest one; null where there are not two to compare.
 */
export function nearLimit(atlas: Atlas): number | null {
  return profilesOf(atlas).nearLimit;
}

/** True where even the nearest commune is further away than `nearLimit`. */
export function isAlone(atlas: Atlas, placeId: PlaceId): boolean {
  const [nearest] = similarCommunes(atlas, placeId, 1);
  const limit = nearLimit(atlas);
  return nearest !== undefined && limit !== null && nearest.distance > limit;
}

/** Communes that cannot be compared, since a value is missing or 0. */
export function withoutProfile(atlas: Atlas): readonly Place[] {
  return profilesOf(atlas).without;
}
