import type { Localized } from '../../../domain/indicator';
import { standingOut, type Standing } from '../../../model/standing-out';
import type { Speech } from '../../../text/messages';
import type { PortraitWords } from '../../../text/portrait-words';
import type { Subject } from './subject';

/** How many of its differences a portrait tells. */
export const MOST_STANDINGS = 4;

/** "2022", or "2016–2022" for a change. */
export function whenOf({ span, indicator }: Standing, { format }: Speech): string {
  const [start, end] = span.map((period) => format.period(period, indicator.frequency));
  return start === end ? (end ?? '') : `${start ?? ''}–${end ?? ''}`;
}

export function measureOf({ indicator }: Standing, words: PortraitWords): string {
  return words.measures[indicator.id] ?? '';
}

/** A value as its reading has it: a share of employers, or in the unit of the indicator. */
export function numberOf(value: number, { indicator, reading }: Standing, { format }: Speech): string {
  return reading === 'share' ? format.percent(value) : format.value(value, indicator);
}

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** With its unit, where the words before it do not say it. */
export function valueOf(standing: Standing, { speech, words }: Pick<Subject, 'speech' | 'words'>): string {
  const value = standing.observation.value ?? 0;
  const unit: Localized = standing.indicator.unit;
  const isSaid = plain(measureOf(standing, words)).includes(plain(unit[speech.language]));
  return standing.reading === 'share' || isSaid
    ? numberOf(value, standing, speech)
    : speech.format.valueWithUnit(value, standing.indicator);
}

/** The one sentence of a portrait: its largest difference from the others, with the median to hold it against. */
export function findingOf(subject: Subject): string {
  const { input, place, speech, words } = subject;
  const [first] = standingOut(input.atlas, place.id, 1);
  if (first === undefined) return words.findingNone(place.name);
  return words.finding({
    name: place.name,
    measure: measureOf(first, words),
    value: valueOf(first, subject),
    when: whenOf(first, speech),
    median: numberOf(first.medianOfCommunes, first, speech),
    rank: speech.format.ordinal(first.rank.rank),
    of: first.rank.of,
  });
}
