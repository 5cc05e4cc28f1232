import type { Atlas } from '../../domain/atlas';
import type { IndicatorId } from '../../domain/indicator';
import type { Question } from '../../domain/question';
import { searchPlaces } from '../place-search';
import { calledExactly, isInNames, namedBy } from './indicator-match';
import { FILLERS, type Term } from './lexicon';
import { phraseAt, type PhraseMatch } from './phrase-match';
import { placesAt, type PlaceMatch } from './place-match';
import { Reading } from './reading';
import { wordsOf } from './words';

const MOST_FOUND = 8;
const YEAR = /^(19|20)\d\d$/;

/** Typed well before mistyped, long before short, whole words before beginnings; of equals the phrase. */
function placeWins(place: PlaceMatch, phrase: PhraseMatch | null): boolean {
  if (phrase === null) return true;
  if ((place.grade === 2) !== (phrase.grade === 2)) return phrase.grade === 2;
  return place.length > phrase.length || (place.length === phrase.length && place.grade < phrase.grade);
}

/** A word that says nothing, or a year, is more than itself only as the beginning of several words. */
function counts(word: string, match: PlaceMatch | PhraseMatch): boolean {
  return !(FILLERS.has(word) || YEAR.test(word)) || (match.length > 1 && match.grade < 2);
}

function mayBeOfAName({ type }: Term): boolean {
  return type === 'subject' || type === 'aspect' || type === 'sector' || type === 'figure';
}

/** Reads what begins at a word. @returns how many words it takes */
function readAt(atlas: Atlas, words: readonly string[], at: number, reading: Reading): number {
  const word = words[at] ?? '';
  const place = placesAt(atlas, words, at);
  const phrase = phraseAt(words, at);
  if (place !== null && counts(word, place) && placeWins(place, phrase)) {
    reading.mention(place.ids);
    return place.length;
  }
  if (phrase !== null && counts(word, phrase)) {
    for (const term of phrase.terms) reading.take(term);
    if (phrase.terms.some(mayBeOfAName)) reading.content.push(...words.slice(at, at + phrase.length));
    return phrase.length;
  }
  if (YEAR.test(word)) reading.years.push(Number(word));
  else if (FILLERS.has(word)) reading.pass(word);
  else if (isInNames(atlas, word)) reading.content.push(word);
  else reading.unknown.push(word);
  return 1;
}

function calledBy(atlas: Atlas, { content, years }: Reading): IndicatorId | null {
  return calledExactly(atlas, [...content, ...years.map(String)]) ?? calledExactly(atlas, content);
}

/**
 * Reads a question in French or English, in any case, with or without accents and with small typing errors: places,
 * subjects, aspects, years, figures and pages, and which words say nothing here. Never throws; an empty text asks
 * nothing.
 */
export function readQuestion(atlas: Atlas, text: string): Question {
  const words = wordsOf(text);
  const reading = new Reading(atlas);
  for (let at = 0; at < words.length;) at += readAt(atlas, words, at, reading);
  const found = searchPlaces(atlas, text).slice(0, MOST_FOUND);
  return {
    places: reading.places,
    subjects: reading.subjects,
    aspects: reading.aspects,
    sector: reading.sector,
    figure: reading.figure,
    pages: reading.pages,
    level: reading.level,
    years: reading.askedYears(),
    byName: calledBy(atlas, reading),
    named: namedBy(atlas, reading.content),
    found: found.map(({ id }) => id),
    unknown: found.length > 0 ? [] : reading.unknown,
  };
}
