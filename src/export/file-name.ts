import type { DrawnSpec } from '../domain/view-spec';
import { choroplethData } from '../model/choropleth';
import { growthData } from '../model/growth-lines';
import { exportWords } from '../text/export-words';
import type { ExportContext } from './export-context';
import { fileNameOf } from './file-name-parts';
import { periodCode } from './period-code';

/**
 * "phare-etablissements-par-km2-2023-marseille.csv": what, when, where, then what kind of file.
 * @param kind words after the name: "série complète"; none by default
 */
export function fileName(context: ExportContext, extension: string, kind = ''): string {
  const { prefix } = exportWords(context.speech.language).files;
  const whole = (text: string) => ({ text, isWhole: true });
  const parts = [
    whole(prefix),
    { text: subject(context) },
    whole(period(context)),
    { text: places(context) },
    whole(kind),
  ];
  return fileNameOf(parts, extension);
}

function subject({ atlas, spec, speech }: ExportContext): string {
  const { figures } = exportWords(speech.language).files;
  const indicator = 'indicator' in spec ? atlas.indicators.get(spec.indicator) : undefined;
  return indicator?.name[speech.language] ?? figures[spec.kind];
}

/** The period of a map, the first and last of curves; other figures have one vintage a source, said inside. */
function period({ atlas, spec }: ExportContext): string {
  const shown = shownPeriods(spec);
  return shown === null ? '' : [...new Set(shown)].join('-');

  function shownPeriods(figure: DrawnSpec): readonly (number | string)[] | null {
    if (figure.kind === 'choropleth') {
      const data = choroplethData(atlas, figure);
      const ends = data === null ? [] : (data.at.span ?? (data.at.period === null ? [] : [data.at.period]));
      return ends.map((end) => periodCode(end, data?.indicator.frequency ?? 'year'));
    }
    if (figure.kind !== 'growth') return null;
    const data = growthData(atlas, figure);
    if (data === null) return null;
    return [data.periods[0], data.periods.at(-1)].map((end) => periodCode(end ?? 0, data.indicator.frequency));
  }
}

/** Names of one or two pinned places, else how many there are. */
function places({ atlas, spec, speech }: ExportContext): string {
  const names = spec.places.map((id) => atlas.places.get(id)?.name ?? id);
  return names.length <= 2 ? names.join(' ') : exportWords(speech.language).files.places(names.length);
}
