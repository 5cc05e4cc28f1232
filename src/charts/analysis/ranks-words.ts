import type { Point } from '../../domain/observation';
import type { Caption, TableTwin, Tip, TwinCell } from '../../domain/scene';
import type { RankLine, RanksData } from '../../model/ranks-in-time';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { isTentative } from '../layout/growth-segments';
import { annotationsAt, coverageWords, nameWithin } from './indicator-words';

const periodText = ({ indicator }: RanksData, period: number, { format }: AnalysisSpeech): string =>
  format.period(period, indicator.frequency);

function spanText(data: RanksData, speech: AnalysisSpeech): string {
  return speech.messages.growth.over(periodText(data, data.span[0], speech), periodText(data, data.span[1], speech));
}

/** "zone de Marseille" where the zone could be taken for the commune of its name. */
export function rankedName({ place }: RankLine, { messages }: AnalysisSpeech): string {
  return place.level === 'zone' ? messages.growth.zoneShort(place.name) : place.name;
}

/** The place that gains the most ranks; of several the one that is first at the end; undefined where none gains. */
function climberOf({ lines }: RanksData): RankLine | undefined {
  const gain = Math.max(0, ...lines.map((line) => line.gain ?? 0));
  return gain === 0 ? undefined : lines.find((line) => line.gain === gain);
}

/**
 * Which lines have a name: what the title speaks of has one, so that it can be seen.
 * @param most of the communes that are first at the end; zones all have theirs
 */
export function namedLines(data: RanksData, most: number): readonly RankLine[] {
  const climber = climberOf(data);
  return data.lines.filter(
    (line, index) => line.pin !== null || data.indicator.level === 'zone' || index < most || line === climber,
  );
}

function subjectOf(data: RanksData): RankLine | undefined {
  const pinned = data.lines.filter(({ pin }) => pin !== null).toSorted((a, b) => (a.pin ?? 0) - (b.pin ?? 0));
  const own = data.lines.filter(({ place }) => data.indicator.level === 'commune' || place.ours);
  return [...pinned, ...own].find(({ gain }) => gain !== null);
}

function titleOf(data: RanksData, speech: AnalysisSpeech): string {
  const { format, language } = speech;
  const { ranks } = speech.analysis;
  const name = data.indicator.name[language];
  const subject = subjectOf(data);
  if (!data.isLoaded) return speech.messages.figure.notLoaded(name);
  if (subject?.gain == null) return ranks.titleEmpty(name);
  const at = (point: Point | undefined): string => format.ordinal(point?.value ?? 0);
  const [from, to] = [at(subject.ranks[0]), at(subject.ranks.at(-1))];
  const count = format.number(data.counts.at(-1) ?? 0);
  const place = rankedName(subject, speech);
  const [start, end] = data.span.map((period) => periodText(data, period, speech));
  const title =
    subject.gain === 0
      ? ranks.titleSteady(name, place, to, count, start ?? '', end ?? '')
      : ranks.title(name, place, from, to, count, spanText(data, speech));
  const climber = climberOf(data);
  const gain = climber?.gain ?? 0;
  return climber === undefined || climber === subject
    ? title
    : ranks.titleClimber(title, rankedName(climber, speech), format.number(gain), gain > 1);
}

/** @param lastRank the last rank that is drawn; null where all are */
export function ranksCaption(
  data: RanksData,
  named: readonly RankLine[],
  lastRank: number | null,
  speech: AnalysisSpeech,
): Caption {
  const { indicator } = data;
  const { ranks } = speech.analysis;
  const what = [indicator.name[speech.language], coverageWords(indicator, speech)].filter((part) => part !== '');
  const count = speech.format.number(Math.max(0, ...data.counts));
  return {
    title: titleOf(data, speech),
    subtitle: ranks.subtitle(what.join(', '), count, indicator.level, spanText(data, speech)),
    notes: notesOf(data, named, lastRank, speech),
    ...captionSource(data.resources, speech),
  };
}

function notesOf(
  data: RanksData,
  named: readonly RankLine[],
  lastRank: number | null,
  speech: AnalysisSpeech,
): readonly string[] {
  const { format, language } = speech;
  const { ranks } = speech.analysis;
  const { growth } = speech.messages;
  const { indicator, counts, span } = data;
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const points = data.lines.flatMap((line) => line.ranks);
  const shown = new Set(named.map(({ key }) => key));
  const breaks = indicator.breaks.filter(({ period }) => period > span[0] && period <= span[1]);
  return [
    ...breaks.map(({ period, note }) => ranks.breakNote(periodText(data, period, speech), note[language])),
    ...(fewest < most ? [ranks.counts(format.number(fewest), format.number(most))] : []),
    ...annotationsAt(indicator, data.periods, (id) => shown.has(id), speech),
    ...(points.some(isTentative) ? [growth.noteTentative] : []),
    ...(data.lines.some((line) => line.ranks.some(({ value }) => value === null)) ? [growth.noteGap] : []),
    ...(data.tied ? [ranks.tied] : []),
    ...(lastRank === null ? [] : [ranks.cropped(format.ordinal(lastRank))]),
    ranks.closeNote,
    ...(indicator.level === 'zone' ? [growth.noteZone] : []),
    ...indicator.cautions.map((caution) => caution[language]),
  ];
}

/** "4e sur 17 en 2014", or why there is no rank. */
function rankText(data: RanksData, line: RankLine, at: number, speech: AnalysisSpeech): string {
  const { ranks } = speech.analysis;
  const [rank, period] = [line.ranks.at(at), data.periods.at(at)];
  const when = periodText(data, period ?? 0, speech);
  if (rank?.value == null) return ranks.rankAt(speech.format.observation(rank ?? NONE, data.indicator), when);
  const count = speech.format.number(data.counts.at(at) ?? 0);
  return ranks.rankAt(ranks.rank(speech.format.ordinal(rank.value), count), when);
}

const NONE: Point = { period: 0, value: null, status: 'M' };

export function rankLabel(data: RanksData, line: RankLine, speech: AnalysisSpeech): string {
  const name = rankedName(line, speech);
  return speech.analysis.ranks.point(name, rankText(data, line, 0, speech), rankText(data, line, -1, speech));
}

export function ranksDescription(data: RanksData, named: readonly RankLine[], speech: AnalysisSpeech): string {
  const { ranks } = speech.analysis;
  const name = nameWithin(data.indicator.name[speech.language]);
  const subject = subjectOf(data);
  const first = [...(subject === undefined ? [] : [subject]), ...named.filter((line) => line !== subject)].slice(0, 6);
  return [
    ranks.describe(name, speech.format.number(data.lines.length), spanText(data, speech)),
    ...first.map((line) =>
      ranks.describeLine(rankedName(line, speech), rankText(data, line, 0, speech), rankText(data, line, -1, speech)),
    ),
  ].join(' ');
}

function gainText({ gain }: RankLine, { format, analysis }: AnalysisSpeech): string {
  if (gain === null) return '–';
  return gain === 0 ? analysis.ranks.steady : analysis.ranks.gain(format.signed(gain), Math.abs(gain) > 1);
}

export function tipRanks(data: RanksData, key: string, speech: AnalysisSpeech): Tip {
  const line = data.lines.find((one) => one.key === key);
  if (line === undefined) return { title: key, lines: [], spark: [], note: null };
  const { format } = speech;
  const { ranks } = speech.analysis;
  const at = (index: number): Tip['lines'][number] => {
    const [rank, value] = [line.ranks.at(index) ?? NONE, line.values.at(index) ?? NONE];
    const said = format.observation(value, data.indicator);
    const text = rank.value === null ? said : ranks.withValue(format.ordinal(rank.value), said);
    return { label: periodText(data, data.periods.at(index) ?? 0, speech), value: text };
  };
  return {
    title: rankedName(line, speech),
    lines: [at(0), at(-1), { label: ranks.gainLabel, value: gainText(line, speech) }],
    spark: line.values.map(({ value }) => value),
    note: annotationsAt(data.indicator, data.periods, (id) => id === key, speech)[0] ?? null,
  };
}

/** Ranks at every period, how many were gained, and the values at both ends. */
export function ranksTable(data: RanksData, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const { format } = speech;
  const { ranks, scatter } = speech.analysis;
  const { indicator, periods } = data;
  const ends = [0, periods.length - 1];
  const valueLabel = (at: number): string =>
    scatter.axisAt(indicator.name[speech.language], periodText(data, periods[at] ?? 0, speech));
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: scatter.rowHeader[indicator.level],
    columns: [
      ...periods.map((period) => ({
        id: `rank-${period}`,
        label: ranks.columnRank(periodText(data, period, speech)),
        numeric: true,
      })),
      { id: 'gain', label: ranks.gainLabel, numeric: true },
      ...ends.map((at) => ({ id: `value-${periods[at] ?? at}`, label: valueLabel(at), numeric: true })),
    ],
    rows: data.lines.map((line) => ({
      key: line.key,
      name: line.place.name,
      cells: [
        ...line.ranks.map((point): TwinCell => {
          const text = point.value === null ? format.observation(point, indicator) : format.ordinal(point.value);
          return { value: point.value, status: point.status, text };
        }),
        { value: line.gain, status: line.gain === null ? 'M' : 'A', text: gainText(line, speech) },
        ...ends.map((at): TwinCell => {
          const { value, status } = line.values[at] ?? NONE;
          return { value, status, text: format.observation({ value, status }, indicator) };
        }),
      ],
    })),
  };
}
