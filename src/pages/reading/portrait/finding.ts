import type { Indicator, Localized } from '../../../domain/indicator';
import type { Place } from '../../../domain/place';
import type { Span } from '../../../domain/view-spec';
import { communesOf } from '../../../model/places';
import { standingOut, type Standing } from '../../../model/standing-out';
import type { Language } from '../../../domain/frame';
import type { Speech } from '../../../text/messages';
import type { PortraitWords } from '../../../text/portrait-words';
import type { Subject } from './subject';

/** How many of its differences a portrait tells. */
export const MOST_STANDINGS = 4;
/** From this many times the median on, how many times says more than the difference; under these parts of it, the part. */
const TIMES = 2;
const HALF = 0.5;
const QUARTER = 0.25;

/** "2022", or "2016–2022" for a change. */
export function whenOf({ span, indicator }: Standing, { format }: Speech): string {
  const [start, end] = span.map((period) => format.period(period, indicator.frequency));
  return start === end ? (end ?? '') : `${start ?? ''}–${end ?? ''}`;
}

export function measureOf({ indicator }: Standing, words: PortraitWords): string {
  return words.measures[indicator.id] ?? '';
}

/** A share that is not zero is never written as zero. @param least the smallest that digits can say */
export function shareText(share: number, { format }: Speech, { titles }: PortraitWords, least = 0.001): string {
  return share > 0 && share < least / 2 ? titles.under(format.percent(least)) : format.percent(share);
}

/** A value as its reading has it: a share of employers, or in the unit of the indicator. */
export function numberOf(
  value: number,
  { indicator, reading }: Standing,
  speech: Speech,
  words: PortraitWords,
): string {
  return reading === 'share' ? shareText(value, speech, words) : speech.format.value(value, indicator);
}

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** With its unit, where the words before it do not say it. */
export function valueOf(standing: Standing, { speech, words }: Pick<Subject, 'speech' | 'words'>): string {
  const value = standing.observation.value ?? 0;
  const unit: Localized = standing.indicator.unit;
  const isSaid = plain(measureOf(standing, words)).includes(plain(unit[speech.language]));
  return standing.reading === 'share' || isSaid
    ? numberOf(value, standing, speech, words)
    : speech.format.valueWithUnit(value, standing.indicator);
}

/**
 * What the catalogue notes of a place within these years, without the name of the place before it: words that must stand
 * beside what rests on that value.
 */
export function notedOf(
  { annotations }: Pick<Indicator, 'annotations'>,
  { id, name }: Pick<Place, 'id' | 'name'>,
  [from, to]: Span,
  language: Language,
): string | null {
  const own = annotations.find(({ placeId, period }) => placeId === id && period >= from && period <= to);
  if (own === undefined) return null;
  const [before, ...after] = own.note[language].split(/\s?:\s/);
  return before === name && after.length > 0 ? after.join(': ') : own.note[language];
}

/** Which sentence says most: an end of the ranking, a change as a course, many times or a part of the median. */
function sentenceOf(standing: Standing, subject: Subject): string {
  const { input, place, speech, words } = subject;
  const { titles } = words;
  const { indicator, observation, rank, spread, medianOfCommunes, span } = standing;
  const value = observation.value ?? 0;
  const parts = {
    name: place.name,
    measure: measureOf(standing, words),
    value: valueOf(standing, subject),
    when: whenOf(standing, speech),
    median: numberOf(medianOfCommunes, standing, speech, words),
    rank: speech.format.ordinal(rank.rank),
    of: rank.of,
  };
  const isAlone = spread.filter((other) => other === value).length === 1;
  const isHighest = rank.rank === 1;
  const isOfAll = rank.of === communesOf(input.atlas).length;
  const isExtreme = isAlone && (isHighest || rank.rank === rank.of);
  if (titles.isChanging(indicator.id)) {
    const sign = Math.round(value * 10 ** (indicator.decimals + 2));
    const [from, to] = span.map((period) => speech.format.period(period, indicator.frequency));
    const amount = speech.format.percent(Math.abs(value), indicator.decimals);
    const over = speech.messages.growth.over(from ?? '', to ?? '');
    const change = { ...parts, indicator: indicator.id, amount, sign, span: over };
    return isExtreme && sign !== 0 ? titles.changeExtreme(change, isHighest, isOfAll) : titles.change(change);
  }
  if (value === 0) return titles.nil(parts);
  if (isExtreme) return titles.extreme(parts, isHighest, isOfAll);
  const times = medianOfCommunes > 0 ? value / medianOfCommunes : 1;
  if (times >= TIMES) return titles.times(parts, Math.round(times));
  if (times < HALF) return titles.fraction(parts, times < QUARTER ? 'quarter' : 'half');
  return titles.plain(parts);
}

/** The one sentence of a portrait: its largest difference from the others, with the median to hold it against. */
export function findingOf(subject: Subject): string {
  const { input, place, speech, words } = subject;
  const [first] = standingOut(input.atlas, place.id, 1);
  if (first === undefined) return words.findingNone(place.name);
  const noted = notedOf(first.indicator, place, first.span, speech.language);
  const sentence = sentenceOf(first, subject);
  return noted === null ? sentence : words.titles.known(sentence, noted);
}
