import type { GrowthData, GrowthLine } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';

/** Fewer doubling years than this are written with a decimal. */
const WITH_DECIMAL = 20;
/** A doubling farther away than this says nothing. */
const TOO_FAR_YEARS = 100;

/** "10,1" or "34"; null where it does not double within a century. */
export function doublingText(years: number | null, { format }: Speech): string | null {
  if (years === null || years > TOO_FAR_YEARS) return null;
  return format.number(years, years < WITH_DECIMAL ? 1 : 0);
}

/** "+7,1 %", or "+0,7 point" for a share; null where there is none. */
export function paceText(data: GrowthData, line: GrowthLine, speech: Speech): string | null {
  const { value } = line.growth;
  if (value === null || data.pace === 'none') return null;
  if (data.pace === 'annual') return speech.format.signedPercent(value, 1);
  const difference = Math.round(value * 1000) / 10;
  return speech.messages.growth.points(speech.format.signed(difference, 1), Math.abs(difference) >= 2);
}

/** The pace of a line in words, longest first: what a label, a screen reader or a table may choose from. */
export function paceWords(data: GrowthData, line: GrowthLine, speech: Speech): readonly string[] {
  const { growth } = speech.messages;
  if (data.pace === 'none' || data.periods.length < 2) return [''];
  const rate = paceText(data, line, speech);
  if (rate === null) {
    const { reason } = line.growth.value === null ? line.growth : { reason: 'missing' as const };
    return [growth.reasons[reason], growth.reasonsShort[reason]];
  }
  if (data.pace === 'points') return [rate];
  const years = doublingText(line.doublingYears, speech);
  const plain = [growth.aYear(rate), growth.aYearShort(rate)];
  return years === null
    ? plain
    : [growth.aYearDoubling(rate, years), growth.aYearDoublingShort(rate, years), growth.aYearShort(rate)];
}
