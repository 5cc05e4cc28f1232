import type { ChoroplethData, ChoroplethPlace } from '../../model/choropleth';
import { isCount } from '../../model/choropleth';
import type { Speech } from '../../text/messages';

export interface Extremes {
  readonly highest: ChoroplethPlace;
  readonly lowest: ChoroplethPlace;
}

/** What the words of a map speak of: the places that its filters leave. */
export function keptPlaces({ places }: ChoroplethData): readonly ChoroplethPlace[] {
  return places.filter(({ passes }) => passes);
}

/** Places of the highest and lowest value among those that pass; null where none has one. */
export function extremesOf(data: ChoroplethData): Extremes | null {
  const ranked = keptPlaces(data)
    .filter(({ observation }) => observation.value !== null)
    .toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0));
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  return highest === undefined || lowest === undefined ? null : { highest, lowest };
}

/** The finding as a sentence, from the values alone: who concentrates, how far above the mean, how many gain. */
export function choroplethTitle(data: ChoroplethData, speech: Speech): string {
  const extremes = extremesOf(data);
  const name = data.indicator.name[speech.language];
  if (!data.isLoaded) return speech.messages.figure.notLoaded(name);
  if (data.filtered && keptPlaces(data).length === 0) return speech.messages.filter.none;
  if (extremes === null) return speech.messages.choropleth.titleNoData(name);
  if (data.indicator.unitKind === 'change') return titleOfChange(data, speech);
  return (
    (isCount(data.indicator) ? titleOfCount(data, speech) : titleOfRate(data, extremes.highest, speech)) ??
    titleOfRange(data, extremes, speech)
  );
}

/** At most this many places are named as those that hold half of a count. */
const MOST_NAMED = 3;

function titleOfCount(data: ChoroplethData, speech: Speech): string | null {
  const whole = data.metropolis.value;
  // Of filtered places the sum is not told: half of all is not theirs to hold.
  if (whole === null || whole <= 0 || data.filtered) return null;
  const { format, language, messages } = speech;
  const ranked = data.places.toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0));
  const shareOf = (count: number): number =>
    ranked.slice(0, count).reduce((sum, { observation }) => sum + (observation.value ?? 0), 0) / whole;
  const enough = [1, 2, MOST_NAMED].find((count) => shareOf(count) >= 0.5) ?? MOST_NAMED;
  const places = format.list(ranked.slice(0, enough).map(({ name }) => name));
  const share = format.percent(shareOf(enough), 0);
  const what = messages.choropleth.counted(data.indicator.id);
  return what === null
    ? messages.choropleth.titleConcentrationOther(data.indicator.name[language], places, share)
    : messages.choropleth.titleConcentration(places, enough, share, what);
}

function titleOfRate(data: ChoroplethData, highest: ChoroplethPlace, speech: Speech): string | null {
  const { format, language, messages } = speech;
  const { indicator } = data;
  const [value, mean] = [highest.observation.value, data.metropolis.value];
  if (value === null || mean === null || mean <= 0 || value <= mean) return null;
  // A title says three digits; the exact value stands in the table.
  // "par km²" stays on one line.
  const text = format
    .valueWithUnit(value, value >= 100 ? { ...indicator, decimals: 0 } : indicator)
    .replace(/ (\S+)$/, '\u00a0$1');
  const ratio = value / mean;
  if (indicator.unitKind !== 'rate') {
    const meanText = format.value(mean, indicator);
    const name = indicator.name[language];
    return messages.choropleth.titleAgainstMean(
      name,
      highest.name,
      format.value(value, indicator),
      meanText,
      indicator.level,
    );
  }
  if (ratio < 2) {
    const above = format.percent(ratio - 1, 0);
    return messages.choropleth.titleAboveMean(highest.name, text, above, indicator.level);
  }
  const times = format.number(ratio, ratio < 10 && Math.round(ratio * 10) % 10 !== 0 ? 1 : 0);
  return messages.choropleth.titleTimesMean(highest.name, text, times, indicator.level);
}

function titleOfChange(data: ChoroplethData, speech: Speech): string {
  const { format, language, messages } = speech;
  const { indicator, at } = data;
  const values = keptPlaces(data).flatMap(({ observation }) => observation.value ?? []);
  const [up, down] = [values.filter((value) => value > 0).length, values.filter((value) => value < 0).length];
  const gains = up >= down;
  const [count, of] = [format.number(gains ? up : down), format.number(values.length)];
  const [from, to] = (at.span ?? [0, 0]).map((period) => format.period(period));
  const base = indicator.measure.type === 'change' ? indicator.measure.of : '';
  const what = messages.choropleth.counted(base);
  const ends = [from ?? '', to ?? ''] as const;
  return what === null
    ? messages.choropleth.titleChangeOther(count, of, indicator.level, gains, indicator.name[language], ...ends)
    : messages.choropleth.titleChange(count, of, indicator.level, gains, what, ...ends);
}

function titleOfRange(data: ChoroplethData, { highest, lowest }: Extremes, speech: Speech): string {
  const { format, language, messages } = speech;
  const { indicator } = data;
  const name = indicator.name[language];
  const [high, low] = [highest, lowest].map(({ observation }) => format.value(observation.value ?? 0, indicator));
  return high === low
    ? messages.choropleth.titleSame(name, high ?? '')
    : messages.choropleth.titleRange(name, high ?? '', highest.name, low ?? '', lowest.name);
}
