import { isAlike, isNews, standout } from '../../../charts/layout/sectors-words';
import type { Observation } from '../../../domain/observation';
import type { GrowthData } from '../../../model/growth-lines';
import { BANDS, SMALL_WHOLE, type BandsData, type SectorsData } from '../../../model/employer-structure';
import type { Course } from '../../../text/fr/portrait-titles';
import { notedOf, shareText } from './finding';
import type { Subject } from './subject';

/** First band of 10 employees and more. */
const TEN = BANDS.indexOf('10-19');

/** Tenths of a percent, as a title writes it. */
const written = (rate: number): number => Math.round(rate * 1000);

/** Both in tenths of a percent. */
export function courseOf(own: number, whole: number): Course {
  if (own === whole) return 'same';
  if (own === 0) return 'beside';
  if (whole === 0) return 'still';
  if (own > 0 !== whole > 0) return 'contrary';
  if (own > 0) return own > whole ? 'faster' : 'slower';
  return own < whole ? 'deeper' : 'lighter';
}

/**
 * The course of the commune beside that of the metropolis. Of few things, or where the catalogue notes a value as odd, the
 * two levels instead of a rate. Null where there is no rate to tell.
 */
export function growthTitle(data: GrowthData, { place, speech, words }: Subject): string | null {
  const { messages, format, language } = speech;
  const { indicator, span } = data;
  const line = data.lines.find(({ key }) => key === place.id);
  const rate = line?.growth.value ?? null;
  const subject = messages.growth.subject(indicator.id);
  const valueAt = (at: number): number | null => line?.points.find(({ period }) => period === at)?.value ?? null;
  const [start, end] = [valueAt(span[0]), valueAt(span[1])];
  if (rate === null || subject === null || start === null || end === null) return null;
  const [from, to] = [format.period(span[0], indicator.frequency), format.period(span[1], indicator.frequency)];
  const isOdd = notedOf(indicator, place, span, language) !== null;
  const { titles } = words;
  if (isOdd || start < SMALL_WHOLE) {
    const [first, last] = [format.valueWithUnit(start, indicator), format.value(end, indicator)];
    return start === end && !isOdd
      ? titles.level(place.name, first, from, to)
      : titles.levels(place.name, first, from, last, to, isOdd);
  }
  const over = messages.growth.over(from, to);
  const { inPlace, upperFirst } = messages.employment;
  const head =
    written(rate) === 0
      ? titles.unchanged(place.name, subject, from, to)
      : messages.growth.titleOne(upperFirst(inPlace(place.name)), subject, format.percent(Math.abs(rate)), rate, over);
  const whole = data.lines.find(({ role }) => role === 'total')?.growth.value ?? null;
  return whole === null
    ? head
    : head + titles.tail(courseOf(written(rate), written(whole)), format.signedPercent(whole));
}

/** Establishments of ten employees and more; null where there is nothing to say, or nothing better than the figure says. */
export function bandsTitle({ rows, period }: BandsData, { place, speech, words }: Subject): string | null {
  const { format } = speech;
  const [own, metropolis] = [rows.find(({ subject }) => subject.key === place.id), rows.at(-1)];
  if (own === undefined || metropolis === undefined || period === null) return null;
  const large = (counts: readonly Observation[]): number =>
    counts.slice(TEN).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const [count, total, all] = [large(own.counts), own.total.value, metropolis.total.value];
  if (total === null || total === 0 || all === null || all === 0) return null;
  const [year, around] = [format.period(period), format.percent(large(metropolis.counts) / all)];
  const { titles } = words;
  if (count === 0) return titles.bandsNone(place.name, format.number(total), year, around);
  if (total < SMALL_WHOLE) return titles.bandsCounted(place.name, count, format.number(total), year, around);
  const share = shareText(count / total, speech, words);
  return share === around ? titles.bandsSame(place.name, share, year) : null;
}

/**
 * Sectors of the employers of the commune. Of few employers their numbers and no quotient; where the figure has nothing to
 * say of the commune, the sector whose share is furthest from that of the metropolis. Null where the figure says it.
 */
export function sectorsTitle(data: SectorsData, { place, speech, words }: Subject): string | null {
  const { format, messages } = speech;
  const { titles } = words;
  const year = data.period === null ? '' : format.period(data.period);
  const cells = data.rows.flatMap(({ sector, cells: [cell], metropolis }) =>
    cell?.count.value == null ? [] : [{ sector, count: cell.count.value, share: cell.share, whole: metropolis.share }],
  );
  const total = data.rows[0]?.cells[0]?.total.value ?? null;
  if (total === null || cells.length < data.rows.length) return messages.employment.noData;
  if (total === 0) return titles.employersNone(place.name, year);
  if (total < SMALL_WHOLE) {
    const [first, second] = cells.toSorted((a, b) => b.count - a.count);
    const leading = first !== undefined && first.count > (second?.count ?? 0) ? first : null;
    return titles.employersFew(place.name, leading?.count ?? 0, total, leading?.sector ?? null, year);
  }
  const found = standout(data);
  if (isAlike(data) || (found !== null && isNews(found.cell))) return null;
  const [furthest] = cells.toSorted((a, b) => gap(b) - gap(a));
  if (furthest === undefined) return null;
  return titles.employersShare(
    place.name,
    shareText(furthest.share ?? 0, speech, words),
    furthest.sector,
    format.percent(furthest.whole ?? 0),
  );
}

function gap({ share, whole }: { readonly share: number | null; readonly whole: number | null }): number {
  return Math.abs((share ?? 0) - (whole ?? 0));
}
