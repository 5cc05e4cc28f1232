import type { ScatterSpec } from '../../domain/analysis-spec';
import { groupIndex } from '../../model/group';
import type { ScatterAxis, ScatterData } from '../../model/scatter';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { annotationsAt, timeWords } from './indicator-words';

/** What one must know to read this scatter: who is left out, where the axes differ, what the line does not say. */
export function scatterNotes(spec: ScatterSpec, data: ScatterData, speech: AnalysisSpeech): readonly string[] {
  const { format, language, messages } = speech;
  const { scatter } = speech.analysis;
  const { missing, confidential, level, kinship } = data;
  const unsized = data.size === null ? 0 : data.placed.filter(({ size }) => size?.value == null).length;
  const rank = data.rankCorrelation;
  return [
    ...(missing > 0 ? [scatter.missing(format.number(missing), missing > 1, level)] : []),
    ...(confidential > 0 ? [scatter.confidential(format.number(confidential), confidential > 1, level)] : []),
    ...differences(data, speech),
    ...(kinship === null ? [] : [scatter.kinship[kinship]]),
    ...(spec.fit ? fitNotes(data, speech) : []),
    ...(rank === null ? [] : [scatter.rankNote(format.number(rank, 2), format.number(data.placed.length))]),
    ...areaNotes(spec, data, speech),
    ...trailNotes(spec, data, speech),
    ...(unsized > 0 ? [scatter.sizeMissing(format.number(unsized), unsized > 1)] : []),
    ...(data.x.type === 'log' || data.y.type === 'log'
      ? [scatter.axisNote(data.x.type === 'log', data.y.type === 'log')]
      : []),
    ...eventNotes(data, speech),
    ...(level === 'zone' ? [messages.growth.noteZone] : []),
    ...new Set([data.x, data.y].flatMap(({ indicator }) => indicator.cautions.map((caution) => caution[language]))),
  ];
}

/** Names of the areas that lack one of the two values. */
export function areasWithout({ areas, placedAreas }: Pick<ScatterData, 'areas' | 'placedAreas'>): readonly string[] {
  const drawn = new Set(placedAreas.map(({ place }) => place.id));
  return areas.filter(({ place }) => !drawn.has(place.id)).map(({ place }) => place.name);
}

function areaNotes(
  { places }: ScatterSpec,
  { level, areas, placedAreas }: ScatterData,
  speech: AnalysisSpeech,
): readonly string[] {
  const { scatter } = speech.analysis;
  const without = areasWithout({ areas, placedAreas });
  return [
    ...(level === 'zone' && places.some((id) => groupIndex(id) !== null) ? [scatter.areaZone] : []),
    ...(placedAreas.length > 0 ? [scatter.areaNote] : []),
    ...(without.length > 0 ? [scatter.areaMissing(speech.format.list(without))] : []),
  ];
}

/** Where the axes differ in date, sectors or source: two definitions never stand together silently. */
function differences(data: ScatterData, speech: AnalysisSpeech): readonly string[] {
  const { scatter } = speech.analysis;
  const pair = (say: (axis: ScatterAxis) => string, words: (x: string, y: string) => string): readonly string[] => {
    const [x, y] = [say(data.x), say(data.y)];
    return x === y ? [] : [words(x, y)];
  };
  const coverage = ({ indicator }: ScatterAxis): string => {
    const words = speech.messages.choropleth.coverage(indicator.coverage);
    return words === ''
      ? scatter.noCoverage
      : indicator.coverage === 'sector'
        ? indicator.name[speech.language]
        : words;
  };
  return [
    ...pair(({ indicator, at }) => timeWords(indicator, at, speech), scatter.otherTimes),
    ...pair(coverage, scatter.otherCoverage),
    ...pair(({ resources }) => captionSource(resources, speech).source, scatter.otherSource),
  ];
}

function fitNotes({ fit, placed, level, x, y }: ScatterData, speech: AnalysisSpeech): readonly string[] {
  if (fit === null) return [];
  const isLog = x.type === 'log' || y.type === 'log';
  const share = speech.format.percent(fit.r2, 0);
  return [speech.analysis.scatter.fitNote(share, speech.format.number(placed.length), level, isLog)];
}

function trailNotes({ span }: ScatterSpec, data: ScatterData, speech: AnalysisSpeech): readonly string[] {
  const { scatter } = speech.analysis;
  if (span === null) return [];
  const say = (period: number): string => speech.format.period(period, data.x.indicator.frequency);
  if (data.broken) return [scatter.broken(say(span[0]), say(span[1]))];
  if (data.trail === null) return [scatter.unshared];
  const without = data.placed.filter(({ from }) => from === null).length;
  return [scatter.trailNote(say(span[0]), say(span[1]), without, speech.format.number(without))];
}

function eventNotes(data: ScatterData, speech: AnalysisSpeech): readonly string[] {
  const drawn = new Set<string>(data.placed.map(({ place }) => place.id));
  const of = ({ indicator, at }: ScatterAxis): readonly string[] => {
    const periods = [...(data.trail ?? []), ...(at.span ?? []), ...(at.period === null ? [] : [at.period])];
    return annotationsAt(indicator, periods, (id) => drawn.has(id), speech);
  };
  return [...new Set([...of(data.x), ...of(data.y)])];
}
