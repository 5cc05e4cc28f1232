import type { Atlas } from '../../domain/atlas';
import type { Indicator, IndicatorId } from '../../domain/indicator';
import { foldName } from '../place-search';
import { FILLERS } from './lexicon';
import { stem } from './words';

interface NamedIndicator {
  readonly id: IndicatorId;
  /** Full and short names in both languages, each as its telling words in the singular. */
  readonly names: readonly (readonly string[])[];
  readonly all: readonly string[];
}

const known = new WeakMap<Atlas, readonly NamedIndicator[]>();

function tellingWords(text: string): readonly string[] {
  return foldName(text.replaceAll('²', '2').replaceAll('%', ''))
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map(stem);
}

function namedOf({ id, name, shortName }: Indicator): NamedIndicator {
  const names = [name.fr, name.en, shortName.fr, shortName.en].map(tellingWords);
  return { id, names, all: names.flat() };
}

function indicatorsOf(atlas: Atlas): readonly NamedIndicator[] {
  let list = known.get(atlas);
  if (list === undefined) {
    list = [...atlas.indicators.values()].map(namedOf);
    known.set(atlas, list);
  }
  return list;
}

/** True for a word that stands in, or from four letters on begins, a word of an indicator's name. */
export function isInNames(atlas: Atlas, word: string): boolean {
  const wanted = stem(word);
  return indicatorsOf(atlas).some(({ all }) =>
    all.some((one) => one === wanted || (wanted.length >= 4 && one.startsWith(wanted))),
  );
}

/** The indicator one of whose names has these words and no others, in any order; null where none has. */
export function calledExactly(atlas: Atlas, words: readonly string[]): IndicatorId | null {
  const wanted = new Set(words.filter((word) => !FILLERS.has(word)).map(stem));
  const isName = (name: readonly string[]): boolean =>
    name.length > 0 && wanted.size === new Set(name).size && name.every((word) => wanted.has(word));
  return indicatorsOf(atlas).find(({ names }) => names.some(isName))?.id ?? null;
}

/** Indicators in whose names every word is the beginning of a word; the shortest name first. */
export function namedBy(atlas: Atlas, words: readonly string[]): readonly IndicatorId[] {
  const wanted = words.filter((word) => !FILLERS.has(word)).map(stem);
  if (wanted.length === 0) return [];
  const begins = (all: readonly string[]): boolean => wanted.every((word) => all.some((one) => one.startsWith(word)));
  return indicatorsOf(atlas)
    .filter(({ all }) => begins(all))
    .sort((a, b) => a.all.length - b.all.length)
    .map(({ id }) => id);
}
