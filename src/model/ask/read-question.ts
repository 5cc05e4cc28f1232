import type { Atlas } from '../../domain/atlas';
import type { Claims } from '../../domain/claim';
import type { IndicatorId } from '../../domain/indicator';
import type { AskedBound, AskedPage, AskedSides, Question } from '../../domain/question';
import { searchPlaces } from '../place-search';
import { boundsOf } from './bounds';
import { claimedIn } from './claimed';
import { countedBy } from './counted';
import { calledExactly, isInNames, namedBy } from './indicator-match';
import { FILLERS, type Term } from './lexicon';
import { phraseAt, type PhraseMatch } from './phrase-match';
import { placesAt, type PlaceMatch } from './place-match';
import { Reading } from './reading';
import { hasTopic } from './topic';
import { wordsOf, YEAR } from './words';

const MOST_FOUND = 8;

/** Words between two things; what stands before « selon » is seen in view of what follows. */
const JOINS = /^(et|and|contre|vs|versus|against|selon|according|fonction)$/;
const AGAINST = /^(contre|vs|versus|against|selon|according|fonction)$/;

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

function takePhrase({ terms, length }: PhraseMatch, words: readonly string[], at: number, reading: Reading): void {
  const followsYear = YEAR.test(words[at - 1] ?? '');
  for (const term of terms) {
    if (term.type === 'quarter' && followsYear) reading.takeQuarterOf(term.quarter);
    else reading.take(term);
  }
  if (terms.some(mayBeOfAName)) reading.content.push(...words.slice(at, at + length));
}

/** Reads what begins at a word. @returns how many words it takes */
function readAt(atlas: Atlas, words: readonly string[], at: number, reading: Reading): number {
  const word = words[at] ?? '';
  const place = placesAt(atlas, words, at);
  const phrase = phraseAt(words, at);
  // « Vieux-Port » is neither Port-de-Bouc nor Port-Saint-Louis.
  const isLocality = place?.isOpen === true && at > 0 && reading.unknown.at(-1) === words[at - 1];
  if (isLocality) {
    reading.unknown.push(word);
    return 1;
  }
  if (place !== null && counts(word, place) && placeWins(place, phrase)) {
    reading.mention(place.ids);
    return place.length;
  }
  if (phrase !== null && counts(word, phrase)) {
    takePhrase(phrase, words, at, reading);
    return phrase.length;
  }
  if (YEAR.test(word)) reading.takeYear(Number(word));
  else if (FILLERS.has(word)) reading.pass(word);
  else if (isInNames(atlas, word)) reading.content.push(word);
  else reading.unknown.push(word);
  return 1;
}

function calledBy(atlas: Atlas, { content, years }: Reading): IndicatorId | null {
  return calledExactly(atlas, [...content, ...years.map(String)]) ?? calledExactly(atlas, content);
}

/** A question as its words say it, in whatever order. */
function readWords(atlas: Atlas, words: readonly string[]): Question {
  const reading = new Reading(atlas);
  for (let at = 0; at < words.length;) at += readAt(atlas, words, at, reading);
  return {
    places: reading.places,
    subjects: reading.subjects,
    aspects: reading.aspects,
    sector: reading.sector,
    figure: reading.figure,
    pages: reading.pages,
    part: reading.part,
    level: reading.level,
    years: reading.askedYears(),
    sides: null,
    bounds: [],
    byName: calledBy(atlas, reading),
    named: namedBy(atlas, reading.content),
    found: [],
    unknown: reading.unknown,
  };
}

function splitAt(atlas: Atlas, words: readonly string[], end: number, start: number): AskedSides | null {
  const first = readWords(atlas, words.slice(0, end));
  if (!hasTopic(first)) return null;
  const second = readWords(atlas, words.slice(start));
  return hasTopic(second) ? { first, second, isAgainst: AGAINST.test(words[end] ?? '') } : null;
}

/**
 * The first word that stands between two things of which each could be asked by itself. Where a figure of two was named,
 * none has to: "nuage de points densité salaires" ends with the second.
 */
function sidesOf(atlas: Atlas, words: readonly string[], { figure }: Question): AskedSides | null {
  for (const [at, word] of words.entries()) {
    const sides = JOINS.test(word) ? splitAt(atlas, words, at, at + 1) : null;
    if (sides !== null) return sides;
  }
  if (figure !== 'scatter' && figure !== 'pair') return null;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const sides = splitAt(atlas, words, at, at);
    if (sides !== null) return sides;
  }
  return null;
}

interface Unbound {
  readonly bounds: readonly AskedBound[];
  /** Words beside the bounds, and beside what they count where something is left then. */
  readonly rest: readonly string[];
  readonly question: Question;
}

/** Bounds, and what a text asks beside them. « Moins de 10 salariés » is a kind of establishment, and bounds nothing. */
function withoutBounds(atlas: Atlas, words: readonly string[]): Unbound {
  const whole = readWords(atlas, words);
  const none: Unbound = { bounds: [], rest: words, question: whole };
  const bounds = boundsOf(words).filter(({ at, length }) => (phraseAt(words, at)?.length ?? 0) <= length);
  if (bounds.length === 0) return none;
  const rest = words.filter((_, index) => bounds.every(({ at, length }) => index < at || index >= at + length));
  const question = readWords(atlas, rest);
  if (whole.byName !== null && whole.byName !== question.byName) return none;
  const { counted, beside } = countedBy(words, bounds, (part) => readWords(atlas, part));
  return {
    bounds: bounds.map(({ low, high }, index) => ({ low, high, of: counted[index] ?? question })),
    rest,
    question: about(question, readWords(atlas, beside), counted[0] ?? question),
  };
}

/** The whole, of what is asked beside the bounds, else of what the first of them counts: no aspect of one is of another. */
function about(whole: Question, beside: Question, counted: Question): Question {
  const { subjects, sector, byName, named, aspects } = hasTopic(beside) ? beside : counted;
  const ordering = [...whole.aspects].filter((one) => one === 'rank' || one === 'lowest');
  return { ...whole, subjects, sector, byName, named, aspects: new Set([...aspects, ...beside.aspects, ...ordering]) };
}

/** Pages that are named by a figure of 2017 come before those that are named by a word. */
function pagesOf(claimed: readonly AskedPage[], { pages }: Question): readonly AskedPage[] {
  return [...claimed, ...pages.filter(({ page }) => claimed.every((one) => one.page !== page))];
}

/**
 * Reads a question in French or English, in any case, with or without accents and with small typing errors: places,
 * subjects, aspects, years, bounds, figures and pages, and which words say nothing here. Never throws; an empty text asks
 * nothing.
 * @param claims the figures of 2017; null where they are not read yet
 */
export function readQuestion(atlas: Atlas, text: string, claims: Claims | null = null): Question {
  const words = wordsOf(text);
  const { bounds, rest, question } = withoutBounds(atlas, words);
  const { pages, taken } = claims === null ? { pages: [], taken: [] } : claimedIn(rest, claims);
  const found = searchPlaces(atlas, text).slice(0, MOST_FOUND);
  return {
    ...question,
    pages: pagesOf(pages, question),
    sides: bounds.length > 0 ? null : sidesOf(atlas, rest, question),
    bounds,
    found: pages.length > 0 ? [] : found.map(({ id }) => id),
    unknown: found.length > 0 ? [] : question.unknown.filter((word) => !taken.includes(word)),
  };
}
