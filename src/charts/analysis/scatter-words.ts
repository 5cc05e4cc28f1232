import type { ScatterSpec } from '../../domain/analysis-spec';
import type { Caption, TableTwin, Tip, TwinCell } from '../../domain/scene';
import type { PlacedPoint, ScatterAxis, ScatterData, ScatterPlace } from '../../model/scatter';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { annotationsAt, nameWithin, timeWords, whatAndWhen } from './indicator-words';
import { areasWithout, scatterNotes } from './scatter-notes';

/** From here on the ranks of two indicators are called close, and from here on related at all. */
const CLOSE = 0.7;
const LOOSE = 0.35;

export function scatterCaption(spec: ScatterSpec, data: ScatterData, speech: AnalysisSpeech): Caption {
  return {
    title: titleOf(data, speech),
    subtitle: subtitleOf(data, speech),
    notes: scatterNotes(spec, data, speech),
    ...captionSource(data.resources, speech),
  };
}

function titleOf({ x, y, rankCorrelation, kinship, isLoaded }: ScatterData, speech: AnalysisSpeech): string {
  const { scatter } = speech.analysis;
  const [nameX, nameY] = [x.indicator.name[speech.language], y.indicator.name[speech.language]];
  if (!isLoaded) return speech.messages.figure.notLoaded(nameY);
  if (kinship === 'same') return scatter.titleSame(nameY);
  if (rankCorrelation === null) return scatter.titleEmpty(nameY, nameWithin(nameX));
  const strength = Math.abs(rankCorrelation);
  const bond = strength >= CLOSE ? 'close' : strength >= LOOSE ? 'loose' : 'none';
  return scatter.title(nameY, nameWithin(nameX), bond, rankCorrelation > 0);
}

function subtitleOf(data: ScatterData, speech: AnalysisSpeech): string {
  const { scatter } = speech.analysis;
  const axis = ({ indicator, at }: ScatterAxis): string => whatAndWhen(indicator, at, speech);
  return [
    scatter.count(speech.format.number(data.placed.length), data.level),
    scatter.vertical(axis(data.y)),
    scatter.horizontal(axis(data.x)),
    ...(data.size === null
      ? []
      : [scatter.circles(whatAndWhen(data.size.indicator, { period: data.size.period, span: null }, speech))]),
    ...(areasWithout(data).length === 0 ? [] : [scatter.noPoint(speech.format.list(areasWithout(data)))]),
  ].join('\u00a0· ');
}

function axisValue({ indicator }: ScatterAxis, value: number, speech: AnalysisSpeech): string {
  return speech.format.valueWithUnit(value, indicator);
}

export function scatterDescription(spec: ScatterSpec, data: ScatterData, speech: AnalysisSpeech): string {
  const { format, language } = speech;
  const { scatter } = speech.analysis;
  const { x, y, placed } = data;
  const best = (axis: 0 | 1): PlacedPoint | undefined => placed.toSorted((a, b) => b.at[axis] - a.at[axis])[0];
  const [right, top] = [best(0), best(1)];
  if (right === undefined || top === undefined) return titleOf(data, speech);
  const say = ({ at }: PlacedPoint): [string, string] => [axisValue(y, at[1], speech), axisValue(x, at[0], speech)];
  return [
    scatter.describe(
      nameWithin(y.indicator.name[language]),
      nameWithin(x.indicator.name[language]),
      format.number(placed.length),
    ),
    scatter.describeHighest(top.place.name, ...say(top)),
    scatter.describeFarthest(right.place.name, ...say(right)),
    ...(data.rankCorrelation === null ? [] : [scatter.describeRank(format.number(data.rankCorrelation, 2))]),
    ...(spec.fit && data.fit !== null ? [scatter.describeFit(format.number(data.fit.r2, 2))] : []),
    ...scatterNotes(spec, data, speech).slice(0, data.missing + data.confidential > 0 ? 1 : 0),
  ].join(' ');
}

function sizeText({ size }: ScatterData, place: ScatterPlace, speech: AnalysisSpeech): string {
  if (size === null || place.size?.value == null) return '';
  return `${size.indicator.shortName[speech.language]} ${speech.format.value(place.size.value, size.indicator)}`;
}

/** What a screen reader says of a point. */
export function scatterPointLabel(point: PlacedPoint, data: ScatterData, speech: AnalysisSpeech): string {
  const { scatter } = speech.analysis;
  const of = (axis: ScatterAxis, value: number): string =>
    scatter.named(axis.indicator.shortName[speech.language], axisValue(axis, value, speech));
  return scatter.point(
    point.place.name,
    of(data.y, point.at[1]),
    of(data.x, point.at[0]),
    sizeText(data, point, speech),
  );
}

export function tipScatter(data: ScatterData, key: string, speech: AnalysisSpeech): Tip {
  const found = [...data.places, ...data.areas].find(({ place }) => place.id === key);
  if (found === undefined) return { title: key, lines: [], spark: [], note: null };
  const { format, language } = speech;
  const { x, y, size, trail } = data;
  const line = (axis: ScatterAxis, which: 'x' | 'y'): Tip['lines'] => {
    const { indicator, at } = axis;
    const label = speech.analysis.scatter.axisAt(indicator.shortName[language], timeWords(indicator, at, speech));
    const then = found.from?.[which === 'x' ? 0 : 1];
    const now = found[which];
    const value =
      now.value === null || now.status !== 'A'
        ? format.observation(now, indicator)
        : axisValue(axis, now.value, speech);
    if (trail === null || then === undefined) return [{ label, value }];
    const start = format.period(trail[0], indicator.frequency);
    const before = speech.analysis.scatter.axisAt(indicator.shortName[language], start);
    return [
      { label: before, value: format.value(then, indicator) },
      { label, value },
    ];
  };
  return {
    title: found.place.name,
    lines: [
      ...line(y, 'y'),
      ...line(x, 'x'),
      ...(size === null || found.size === null
        ? []
        : [{ label: size.indicator.shortName[language], value: format.observation(found.size, size.indicator) }]),
    ],
    spark: [],
    note:
      [x, y].flatMap(({ indicator, at }) =>
        annotationsAt(indicator, [at.period ?? 0], (id) => id === key, speech),
      )[0] ?? null,
  };
}

/** One row a place, the highest first, those without a point at the end; areas before all. */
export function scatterTable(data: ScatterData, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const { format, language } = speech;
  const { scatter } = speech.analysis;
  const { x, y, size, trail } = data;
  const then = trail === null ? null : format.period(trail[0], x.indicator.frequency);
  const axes = [
    { axis: y, which: 'y', index: 1 },
    { axis: x, which: 'x', index: 0 },
  ] as const;
  const placed = new Set(data.placed.map(({ place }) => place.id));
  const order = (one: ScatterPlace): number => (placed.has(one.place.id) ? (one.y.value ?? 0) : -Infinity);
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: scatter.rowHeader[data.level],
    columns: [
      ...axes.flatMap(({ axis: { indicator, at }, which }) => [
        ...(then === null
          ? []
          : [{ id: `${which}-then`, label: scatter.columnThen(indicator.name[language], then), numeric: true }]),
        { id: which, label: scatter.axisAt(indicator.name[language], timeWords(indicator, at, speech)), numeric: true },
      ]),
      ...(size === null ? [] : [{ id: 'size', label: size.indicator.name[language], numeric: true }]),
    ],
    rows: [...data.areas, ...data.places.toSorted((a, b) => order(b) - order(a))].map((one) => ({
      key: one.place.id,
      name: one.place.name,
      cells: [
        ...axes.flatMap(({ axis: { indicator }, which, index }): TwinCell[] => {
          const before = one.from?.[index] ?? null;
          const start = { value: before, status: before === null ? 'M' : 'A' } as const;
          return [
            ...(then === null ? [] : [{ ...start, text: format.observation(start, indicator) }]),
            { ...one[which], text: format.observation(one[which], indicator) },
          ];
        }),
        ...(size === null || one.size === null
          ? []
          : [{ ...one.size, text: format.observation(one.size, size.indicator) }]),
      ],
    })),
  };
}
