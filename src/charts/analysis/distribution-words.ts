import type { Caption, TableTwin, Tip, TwinRow } from '../../domain/scene';
import { isCount } from '../../model/choropleth';
import type { DistributionData, PlacedCommune } from '../../model/distribution';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { lastingNotes, rankText, subtitleOf, timeText, valueText } from '../layout/choropleth-words';
import { tipChoropleth } from '../layout/choropleth-tip';
import { areaNotes, areaRows, areasAside } from './distribution-areas';
import { edgeText } from '../layout/edge-text';

export function distributionCaption(data: DistributionData, speech: AnalysisSpeech): Caption {
  const { map } = data;
  const { distribution, page } = speech.analysis;
  return {
    title: titleOf(data, speech),
    subtitle: [
      subtitleOf(map, speech),
      ...(areasAside(data).length === 0 ? [] : [distribution.offAxis(speech.format.list(areasAside(data)))]),
    ].join('\u00a0· '),
    notes: [
      ...(data.leftOut === 0 ? [] : [page.missing(speech.format.number(data.leftOut), data.leftOut > 1)]),
      ...(data.axis === 'log' ? [distribution.axisNote] : []),
      distribution.medianNote,
      ...areaNotes(data, speech),
      ...(map.classification === null
        ? map.indicator.cautions.map((caution) => caution[speech.language])
        : lastingNotes(map, speech)),
    ],
    ...captionSource(map.resources, speech),
  };
}

function titleOf(data: DistributionData, speech: AnalysisSpeech): string {
  const { map, placed, quartiles } = data;
  const { distribution } = speech.analysis;
  const highest = placed.at(-1);
  if (highest === undefined || quartiles === null) return distribution.titleEmpty(map.indicator.name[speech.language]);
  if (quartiles[1] === 0 && placed[0]?.value === 0) return titleOfZeros(data, highest, speech);
  const median = speech.format.valueWithUnit(quartiles[1], map.indicator);
  // Three digits, as in the title of the map beside it.
  const asSaid = highest.value >= 100 ? { ...map.indicator, decimals: 0 } : map.indicator;
  return distribution.title(median, highest.name, speech.format.value(highest.value, asSaid));
}

/** Where half of the communes or more have nothing a median says little: the headline counts them. */
function titleOfZeros(data: DistributionData, highest: PlacedCommune, speech: AnalysisSpeech): string {
  const { map, placed, zeros } = data;
  const { format, analysis } = speech;
  const [count, total] = [format.number(zeros), format.number(placed.length)];
  const say = (value: number): string => format.valueWithUnit(value, map.indicator);
  return isCount(map.indicator) && highest.value > 0
    ? analysis.distribution.titleNone(highest.name, say(highest.value), count, total)
    : analysis.distribution.titleZero(count, total, say(0));
}

export function distributionDescription(data: DistributionData, speech: AnalysisSpeech): string {
  const { map, placed, quartiles, leftOut } = data;
  const { format, language } = speech;
  const { distribution, page } = speech.analysis;
  const [low, high] = [placed[0], placed.at(-1)];
  if (low === undefined || high === undefined || quartiles === null) return titleOf(data, speech);
  const say = (value: number): string => format.value(value, map.indicator);
  const named = ({ name, value }: PlacedCommune): string => `${name}, ${say(value)}`;
  const [first, median, third] = quartiles.map(say);
  return [
    distribution.describe(map.indicator.name[language], format.number(placed.length), timeText(map, speech)),
    distribution.describeQuartiles(first ?? '', median ?? '', third ?? ''),
    // Of several at the foot none is the lowest.
    distribution.describeExtremes(placed[1]?.value === low.value ? say(low.value) : named(low), named(high)),
    ...data.areas.map(({ place, observation }) =>
      distribution.describeArea(place.name, format.observation(observation, map.indicator)),
    ),
    ...(leftOut === 0 ? [] : [page.missing(format.number(leftOut), leftOut > 1)]),
  ].join(' ');
}

/** What a screen reader says of a point. */
export function pointLabel(place: PlacedCommune, data: DistributionData, speech: AnalysisSpeech): string {
  const { map } = data;
  return speech.messages.choropleth.markLabel(
    place.name,
    valueText(place, map, speech),
    rankText(place, speech),
    timeText(map, speech),
  );
}

/** Areas, then one row a commune, the highest value first, those without a value at the end. */
export function distributionTable(data: DistributionData, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const { map, classification } = data;
  const { distribution } = speech.analysis;
  const { indicator } = map;
  const bands = new Map(data.placed.map(({ id, band }) => [id, band]));
  const rows = map.places.toSorted((a, b) => (b.observation.value ?? -Infinity) - (a.observation.value ?? -Infinity));
  const classText = (band: number): string => {
    const interval = band - (classification.hasZeroClass ? 1 : 0);
    const [low, high] = [classification.breaks[interval], classification.breaks[interval + 1]];
    if (classification.hasZeroClass && band === 0) return speech.messages.choropleth.legendZero;
    if (low === undefined || high === undefined) return '';
    return speech.messages.choropleth.legendRange(edgeText(low, indicator, speech), edgeText(high, indicator, speech));
  };
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: distribution.rowHeader,
    columns: [
      { id: indicator.id, label: indicator.name[speech.language], numeric: true },
      { id: 'rank', label: distribution.columnRank, numeric: true },
      { id: 'class', label: distribution.columnClass, numeric: false },
    ],
    rows: [
      ...areaRows(data, speech),
      ...rows.map((place): TwinRow => {
        const band = bands.get(place.id) ?? -1;
        return {
          key: place.id,
          name: place.name,
          cells: [
            { ...place.observation, text: speech.format.observation(place.observation, indicator) },
            {
              value: place.rank?.rank ?? null,
              status: place.rank === null ? 'M' : 'A',
              text: rankText(place, speech),
            },
            { value: band < 0 ? null : band, status: band < 0 ? 'M' : 'A', text: classText(band) },
          ],
        };
      }),
    ],
  };
}

export function tipDistribution(data: DistributionData, key: string, speech: AnalysisSpeech): Tip {
  return tipChoropleth(data.map, key, speech);
}
