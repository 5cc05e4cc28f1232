import type { Tip } from '../../domain/scene';
import type { ChoroplethData, ChoroplethPlace } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { rankText, timeText, valueText } from './choropleth-words';

/**
 * What a tooltip says of a place: value with unit, year, rank, the whole to compare with, coverage, circle, status, and
 * the sparkline of the place. A key that the map does not know gives an empty tip with that key as title.
 */
export function tipChoropleth(data: ChoroplethData, key: string, speech: Speech): Tip {
  const place = data.byId.get(key);
  if (place === undefined) return { title: key, lines: [], spark: [], note: null };
  const { language, format, messages } = speech;
  const words = messages.choropleth;
  const { indicator, metropolis, circles } = data;
  const { status } = place.observation;
  const circleText =
    circles === null || circles.indicator === indicator || place.circle === null
      ? ''
      : format.observation(place.circle, circles.indicator);
  const lines = [
    { label: indicator.shortName[language], value: valueText(place, data, speech) },
    {
      label: words.metropolis(indicator.level),
      value: metropolis.value === null ? '' : format.value(metropolis.value, indicator),
    },
    { label: words.tipRank, value: rankText(place, speech) },
    { label: data.at.span === null ? words.tipYear : words.tipSpan, value: timeText(data, speech) },
    { label: words.tipCoverage, value: words.coverage(indicator.coverage) },
    { label: circles?.indicator.shortName[language] ?? '', value: circleText },
    { label: words.tipStatus, value: place.observation.value === null ? '' : words.status(status) },
  ];
  return {
    title: place.name,
    lines: lines.filter(({ value }) => value !== ''),
    spark: place.spark.length > 1 ? place.spark : [],
    note: noteOf(data, place, speech),
  };
}

function noteOf(data: ChoroplethData, place: ChoroplethPlace, speech: Speech): string | null {
  const words = speech.messages.choropleth;
  if (!data.isLoaded) return null;
  if (place.gap !== null) return words.gap(place.gap);
  if (place.observation.status === 'C') return words.tipConfidential;
  const { period } = data.at;
  const annotation = data.indicator.annotations.find(
    (entry) => entry.period === period && (entry.placeId === null || entry.placeId === place.id),
  );
  return annotation?.note[speech.language] ?? null;
}
