import type { Caption, TableTwin, Tip, TwinCell } from '../../domain/scene';
import type { MetropolisCell, MetropolisColumn, MetropolisesData, MetropolisRow } from '../../model/metropolises';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { nameWithin } from './indicator-words';

export function nameOf({ place, role }: MetropolisRow, speech: AnalysisSpeech): string {
  return role === 'ours' ? speech.analysis.metropolises.ours : place.name;
}

/** "5 123", "+4,1 %", "143", "+0,3 pt", or why there is none. */
export function cellText(
  cell: Pick<MetropolisCell, 'shown' | 'gap' | 'observation'>,
  column: MetropolisColumn,
  speech: AnalysisSpeech,
): string {
  const { format, analysis } = speech;
  const { shown } = cell;
  if (shown === null) return analysis.metropolises.gap(cell.gap ?? 'missing');
  switch (column.form) {
    case 'level':
      return format.observation(cell.observation, column.indicator);
    case 'growth':
      return format.signedPercent(shown);
    case 'index':
      return format.number(shown, 0);
    case 'points':
      return analysis.metropolises.points(format.signed(shown * 100, 1));
  }
}

export function columnTime({ span, form, indicator }: MetropolisColumn, speech: AnalysisSpeech): string {
  const ends = span ?? [indicator.periods[0] ?? 0, indicator.periods.at(-1) ?? 0];
  const [from, to] = ends.map((period) => speech.format.period(period));
  return speech.analysis.metropolises.columnTime(form, from ?? '', to ?? '');
}

export function columnCoverage({ indicator }: MetropolisColumn, speech: AnalysisSpeech): string {
  const { coverage } = speech.analysis.metropolises;
  if (indicator.coverage === 'information-communication') return coverage.digital;
  return indicator.coverage === 'private-all-sectors' ? coverage.private : coverage.all;
}

/** Whole words, without the sectors, which stand under them. */
export function columnHead({ indicator }: MetropolisColumn, speech: AnalysisSpeech): string {
  const heads: Readonly<Record<string, string>> = speech.analysis.metropolises.heads;
  return heads[indicator.id] ?? indicator.shortName[speech.language];
}

/** @param hidden columns that the drawing has no room for */
export function metropolisesCaption(data: MetropolisesData, hidden: number, speech: AnalysisSpeech): Caption {
  const words = speech.analysis.metropolises;
  const cautions = data.columns.flatMap(({ indicator }) => indicator.cautions.map((one) => one[speech.language]));
  return {
    title: titleOf(data, speech),
    subtitle: [
      words.subtitle(data.measure, speech.format.number(data.rows.length)),
      ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ].join(' · '),
    notes: [...words.notes, ...new Set(cautions)],
    ...captionSource(data.resources, speech),
  };
}

function titleOf(data: MetropolisesData, speech: AnalysisSpeech): string {
  const words = speech.analysis.metropolises;
  const column = data.columns[data.sortIndex];
  const cell = data.rows.find(({ role }) => role === 'ours')?.cells[data.sortIndex];
  if (column === undefined) return '';
  const name = nameWithin(column.indicator.name[speech.language]);
  if (cell === undefined || cell.rank === null) return words.titleEmpty(name);
  const [rank, of] = [speech.format.ordinal(cell.rank.rank), speech.format.number(cell.rank.of)];
  const value = cellText(cell, column, speech);
  return column.form === 'growth'
    ? words.titleGrowth(rank, of, name, value, columnTime(column, speech))
    : words.title(rank, of, name, value);
}

export function metropolisesDescription(data: MetropolisesData, speech: AnalysisSpeech): string {
  const words = speech.analysis.metropolises;
  const column = data.columns[data.sortIndex];
  if (column === undefined) return '';
  const rows = data.rows.map((row) => {
    const cell = row.cells[data.sortIndex];
    const rank = cell?.rank == null ? '–' : speech.format.ordinal(cell.rank.rank);
    return words.describeRow(rank, nameOf(row, speech), cell === undefined ? '' : cellText(cell, column, speech));
  });
  const name = `${column.indicator.name[speech.language]} (${columnTime(column, speech)})`;
  return [words.describe(speech.format.number(data.rows.length), name), ...rows].join(' ');
}

/** What a screen reader says of a row: every column, in order. */
export function rowLabel(row: MetropolisRow, data: MetropolisesData, speech: AnalysisSpeech): string {
  const parts = data.columns.map((column, index) => {
    const cell = row.cells[index];
    return `${column.indicator.shortName[speech.language]} ${cell === undefined ? '' : cellText(cell, column, speech)}`;
  });
  return `${nameOf(row, speech)}\u00a0: ${parts.join(', ')}`;
}

export function metropolisesTable(data: MetropolisesData, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const words = speech.analysis.metropolises;
  const cellsOf = (row: MetropolisRow): readonly TwinCell[] =>
    row.cells.flatMap((cell, index): readonly TwinCell[] => {
      const column = data.columns[index];
      if (column === undefined) return [];
      const { rank, shown, observation } = cell;
      const status = shown === null && observation.value !== null ? 'M' : observation.status;
      return [
        { value: shown, status, text: cellText(cell, column, speech) },
        {
          value: rank?.rank ?? null,
          status: rank === null ? 'M' : 'A',
          text: rank === null ? '' : speech.format.number(rank.rank),
        },
      ];
    });
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: words.rowHeader,
    columns: data.columns.flatMap((column) => {
      const label = `${column.indicator.name[speech.language]}, ${columnTime(column, speech)}`;
      const rank = speech.messages.choropleth.columnRank;
      return [
        { id: column.indicator.id, label, numeric: true },
        { id: `${column.indicator.id}-rank`, label: rank, numeric: true },
      ];
    }),
    rows: [...data.rows, ...data.parts].map((row) => ({
      key: row.place.id,
      name: nameOf(row, speech),
      cells: cellsOf(row),
    })),
  };
}

export function tipMetropolises(data: MetropolisesData, key: string, speech: AnalysisSpeech): Tip {
  const words = speech.analysis.metropolises;
  const row = [...data.rows, ...data.parts].find(({ place }) => place.id === key);
  if (row === undefined) return { title: key, lines: [], spark: [], note: null };
  return {
    title: nameOf(row, speech),
    lines: data.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      if (cell === undefined) return [];
      const rank =
        cell.rank === null
          ? ''
          : ` · ${words.rank(speech.format.ordinal(cell.rank.rank), speech.format.number(cell.rank.of))}`;
      const label = `${column.indicator.shortName[speech.language]}, ${columnTime(column, speech)}`;
      return [{ label, value: `${cellText(cell, column, speech)}${rank}` }];
    }),
    spark: [],
    note: null,
  };
}
