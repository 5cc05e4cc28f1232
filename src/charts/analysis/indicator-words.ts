import type { Indicator } from '../../domain/indicator';
import type { At } from '../../model/observe';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { saidBy } from '../layout/choropleth-words';

/** The name of an indicator inside a sentence; an acronym keeps its capitals. */
export function nameWithin(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "2023", "T2 2023", or "2016–2022" for a change. */
export function timeWords(
  { frequency }: Indicator,
  { period, span }: At,
  { format, analysis }: AnalysisSpeech,
): string {
  if (span !== null) return analysis.scatter.between(format.period(span[0]), format.period(span[1]));
  return period === null ? '' : format.period(period, frequency);
}

/** Which sectors are counted, unless the name says it; empty for what is no matter of sectors. */
export function coverageWords(indicator: Indicator, speech: AnalysisSpeech): string {
  const words = speech.messages.choropleth.coverage(indicator.coverage);
  return indicator.coverage === 'sector' || saidBy(indicator.name[speech.language], words) ? '' : words;
}

/** "densité de population, 2022", with its sectors where they matter. */
export function whatAndWhen(indicator: Indicator, at: At, speech: AnalysisSpeech): string {
  const parts = [
    nameWithin(indicator.name[speech.language]),
    coverageWords(indicator, speech),
    timeWords(indicator, at, speech),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Notes of a series about these periods, each once; those of a place only where `shows` holds. */
export function annotationsAt(
  { annotations }: Indicator,
  periods: readonly number[],
  shows: (placeId: string) => boolean,
  { language }: AnalysisSpeech,
): readonly string[] {
  const found = annotations.filter(
    ({ placeId, period }) => periods.includes(period) && (placeId === null || shows(placeId)),
  );
  return [...new Set(found.map(({ note }) => sentence(note[language])))];
}

function sentence(text: string): string {
  return /[.!?)]$/.test(text) ? text : `${text}.`;
}
