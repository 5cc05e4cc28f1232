import type { AnalysisSpec } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Period } from '../domain/observation';
import type { Span } from '../domain/view-spec';
import { latestPeriod, wholeSpan } from '../model/periods';
import type { AnalysisSpeech } from '../text/analysis-words';
import { exportWords } from '../text/export-words';
import { fileNameOf } from './file-name-parts';
import { periodCode } from './period-code';

/** An indicator and when it is shown: at a period (null: the latest), or over a span (null: the whole series). */
interface Shown {
  readonly id: IndicatorId;
  readonly period: Period | null;
  readonly span: Span | null;
  readonly isSeries?: boolean;
}

/**
 * "phare-nuage-emplois-au-lieu-de-travail-population-2022.csv": which figure, of what, when. The same view has the same
 * name whatever its headline says.
 * @param kind of the scene: one analysis may have two figures
 */
export function analysisFileName(
  spec: AnalysisSpec,
  kind: string,
  atlas: Atlas,
  speech: AnalysisSpeech,
  extension: string,
): string {
  const figures: Readonly<Record<string, string>> = speech.analysis.page.files;
  const shown = shownBy(spec).flatMap((one) => {
    const indicator = atlas.indicators.get(one.id);
    return indicator === undefined ? [] : [{ ...one, indicator }];
  });
  const names = new Set(shown.map(({ indicator }) => indicator.name[speech.language]));
  const times = shown.flatMap((one) =>
    timesOf(one.indicator, one).map((time) => ({ time, code: periodCode(time, one.indicator.frequency) })),
  );
  const codes = new Set(times.toSorted((a, b) => a.time - b.time).map(({ code }) => code));
  return fileNameOf(
    [
      { text: exportWords(speech.language).files.prefix, isWhole: true },
      { text: figures[kind] ?? kind, isWhole: true },
      ...[...names, ...subjectOf(spec, atlas, speech)].map((text) => ({ text })),
      { text: [...codes].join('-'), isWhole: true },
    ],
    extension,
  );
}

function shownBy(spec: AnalysisSpec): readonly Shown[] {
  switch (spec.kind) {
    case 'scatter':
      return [spec.x, spec.y].map((id) => ({ id, period: spec.period, span: spec.span }));
    case 'pair':
      return [
        { id: spec.indicator, period: spec.period, span: spec.span },
        { id: spec.otherIndicator, period: spec.otherPeriod, span: spec.otherSpan },
      ];
    case 'distribution':
    case 'area':
      return [{ id: spec.indicator, period: spec.period, span: spec.span }];
    case 'ranks':
      return [{ id: spec.indicator, period: null, span: spec.span, isSeries: true }];
    case 'multiples':
      return [{ id: spec.indicator, period: null, span: null, isSeries: true }];
    case 'comparison':
    case 'metropolises':
      return [];
  }
}

/** What tells figures of no single indicator apart: of a comparison its two places, or how many there are. */
function subjectOf(spec: AnalysisSpec, atlas: Atlas, speech: AnalysisSpeech): readonly string[] {
  if (spec.kind === 'metropolises') return [speech.analysis.metropolises.measures[spec.measure]];
  if (spec.kind !== 'comparison') return [];
  const { unnamed } = speech.analysis.area;
  const areas = spec.areas.map(({ name }, index) => name || unnamed(index + 1));
  const names = [...spec.places.map((id) => atlas.places.get(id)?.name ?? id), ...areas];
  return names.length <= 2 ? names : [exportWords(speech.language).files.places(names.length)];
}

function timesOf(indicator: Indicator, { period, span, isSeries = false }: Shown): readonly Period[] {
  if (isSeries || indicator.measure.type === 'change') return span ?? wholeSpan(indicator) ?? [];
  const at = period ?? latestPeriod(indicator);
  return at === null ? [] : [at];
}
