import type { Atlas } from '../../domain/atlas';
import { METROPOLIS_ID, OUR_ZONES_ID, type Place, type PlaceId } from '../../domain/place';
import { observe } from '../observe';
import { foldName } from '../place-search';
import { FILLERS } from './lexicon';
import { resembles, SAINT, type Grade } from './words';

interface NamedPlaces {
  readonly words: readonly string[];
  /** A commune before the zone of its name. */
  readonly ids: readonly PlaceId[];
  readonly population: number;
}

export interface PlaceMatch {
  readonly length: number;
  readonly grade: Grade;
  readonly ids: readonly PlaceId[];
  /** True where it is a part of several names, and tells none of them. */
  readonly isOpen: boolean;
}

const LEAST_INNER = 4;
const MOST_CANDIDATES = 6;
/** Elsewhere than at the end of a text, where one is still typing, a beginning is most of a word. */
const MOST_OF_A_WORD = 0.75;

const names = new WeakMap<Atlas, readonly NamedPlaces[]>();

function populationOf(atlas: Atlas, { id }: Place): number {
  return observe(atlas, 'population', id, { period: null, span: null }).value ?? 0;
}

/** Names of places, each with what bears it; the largest first. Sums have names that nobody types: see the lexicon. */
function namesOf(atlas: Atlas): readonly NamedPlaces[] {
  let known = names.get(atlas);
  if (known === undefined) {
    const places = [...atlas.places.values()].filter(({ id }) => id !== METROPOLIS_ID && id !== OUR_ZONES_ID);
    const byName = new Map<string, Place[]>();
    for (const place of places) byName.set(foldName(place.name), [...(byName.get(foldName(place.name)) ?? []), place]);
    known = [...byName]
      .map(([name, bearers]) => ({
        words: name.split(' '),
        ids: [...bearers].sort((a, b) => Number(a.level === 'zone') - Number(b.level === 'zone')).map(({ id }) => id),
        population: Math.max(...bearers.map((place) => populationOf(atlas, place))),
      }))
      .sort((a, b) => b.population - a.population);
    names.set(atlas, known);
  }
  return known;
}

function gradeOf(typed: string, known: string, isLast: boolean): Grade | null {
  if (typed === known) return 0;
  if (SAINT.test(typed)) return null;
  const least = isLast ? 2 : Math.max(3, MOST_OF_A_WORD * known.length);
  if (typed.length >= least && known.startsWith(typed) && !FILLERS.has(typed)) return 1;
  return resembles(typed, known) ? 2 : null;
}

interface Run {
  readonly length: number;
  readonly grade: Grade;
  /** 0 the whole name, 1 its beginning, 2 inside it. */
  readonly part: number;
}

/** « Ciotat » for La Ciotat. */
function isAfterArticle(name: readonly string[], first: number): boolean {
  return first === 1 && FILLERS.has(name[0] ?? '');
}

/** Words of the text that follow each other in a name from one of its words on; null where nothing telling does. */
function runFrom(words: readonly string[], start: number, name: readonly string[], first: number): Run | null {
  let length = 0;
  let grade: Grade = 0;
  let isTelling = false;
  while (first + length < name.length && start + length < words.length) {
    const [typed, known] = [words[start + length] ?? '', name[first + length] ?? ''];
    const one = gradeOf(typed, known, start + length === words.length - 1);
    // A beginning ends the name: nobody abbreviates its middle and goes on.
    if (one === null || (one > 0 && grade === 1)) break;
    if (one > grade) grade = one;
    if (!FILLERS.has(known) && !SAINT.test(known)) isTelling = true;
    length += 1;
  }
  if (!isTelling) return null;
  const isWhole = first === 0 && length === name.length;
  const part = isWhole ? 0 : first === 0 || isAfterArticle(name, first) ? 1 : 2;
  // « Victoire » is not the end of Saint-Victoret mistyped.
  return grade === 2 && part === 2 ? null : { length, grade, part };
}

function runOf(words: readonly string[], start: number, name: readonly string[]): Run | null {
  // "aixenprovence": the name written in one.
  const typed = words[start] ?? '';
  if (name.length > 1 && typed === name.join('')) return { length: 1, grade: 0, part: 0 };
  const runs = name.flatMap((known, first) => {
    const mayBegin = first === 0 || known.length >= LEAST_INNER || isAfterArticle(name, first);
    const run = mayBegin ? runFrom(words, start, name, first) : null;
    return run === null ? [] : [run];
  });
  return runs.sort(compare)[0] ?? null;
}

/** Typed well before mistyped, long before short, then whole names, beginnings, insides. */
function compare(a: Run, b: Run): number {
  return Number(a.grade === 2) - Number(b.grade === 2) || b.length - a.length || a.grade - b.grade || a.part - b.part;
}

function byPostcode(atlas: Atlas, typed: string): readonly PlaceId[] {
  const places = [...atlas.places.values()];
  const served = places.filter(({ postcodes }) => postcodes.includes(typed));
  return (served.length > 0 ? served : places.filter(({ id }) => id === typed)).map(({ id }) => id);
}

/** The places that are named from a word on, all that are named equally well, the largest first; null where none is. */
export function placesAt(atlas: Atlas, words: readonly string[], start: number): PlaceMatch | null {
  const typed = words[start] ?? '';
  if (/^\d+$/.test(typed)) {
    const ids = /^\d{5}$/.test(typed) ? byPostcode(atlas, typed) : [];
    return ids.length === 0 ? null : { length: 1, grade: 0, ids, isOpen: false };
  }
  const runs = namesOf(atlas).flatMap(({ words: name, ids }) => {
    const run = runOf(words, start, name);
    return run === null ? [] : [{ run, ids }];
  });
  const best = [...runs].sort((a, b) => compare(a.run, b.run))[0]?.run;
  if (best === undefined) return null;
  const equal = runs.filter(({ run }) => compare(run, best) === 0);
  const ids = equal.flatMap((one) => one.ids).slice(0, MOST_CANDIDATES);
  return { length: best.length, grade: best.grade, ids, isOpen: best.part > 0 && equal.length > 1 };
}
