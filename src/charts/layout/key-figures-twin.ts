import type { TableTwin, TwinCell } from '../../domain/scene';
import type { KeyFigure, KeyFigureCell, KeyFiguresData } from '../../model/key-figures';
import type { Speech } from '../../text/messages';
import { computedCell, rankText, subjectName } from './employment-words';
import { cardWords, sinceText, valueText, whenText } from './key-figures-words';

/** What a picture of key figures says in words. The strip of the explorer is words itself and needs none of this. */
export function keyFiguresDescription(data: KeyFiguresData, speech: Speech): string {
  const { employment } = speech.messages;
  if (data.subjects.length === 0) return employment.empty;
  const sentences = data.subjects.map((subject, index) => {
    const parts = data.figures.flatMap((figure) => {
      const cell = figure.cells[index];
      if (cell === undefined) return [];
      const words = cardWords(figure, cell, speech);
      return [[words.label, words.value, words.change].filter((part) => part !== '').join(' ')];
    });
    return employment.keyFigures.describe(subjectName(subject, speech), parts.join(', '));
  });
  return sentences.join(' ');
}

export function keyFiguresTwin(data: KeyFiguresData, speech: Speech): TableTwin {
  const { employment } = speech.messages;
  const { columns, indicator: rowHeader, region } = employment.keyFigures;
  const ranked = data.subjects.map(({ kind }) => kind === 'commune');
  return {
    caption: `${region}, ${speech.format.list(data.subjects.map((subject) => subjectName(subject, speech)))}`,
    rowHeader,
    columns: [
      { id: 'when', label: columns.year, numeric: true },
      ...data.subjects.flatMap((subject, index) => {
        const name = subjectName(subject, speech);
        const column = (id: string, label: string): TableTwin['columns'][number] => ({
          id: `${subject.key}-${id}`,
          label: label === '' ? name : employment.keyFigures.ofPlace(label, name),
          numeric: true,
        });
        const rank = ranked[index] === true ? [column('rank', columns.rank)] : [];
        return [column('value', ''), ...rank, column('change', columns.change)];
      }),
    ],
    rows: data.figures.map((figure) => ({
      key: `indicator:${figure.indicator.id}`,
      name: figure.indicator.name[speech.language],
      cells: [
        { value: figure.span?.[1] ?? null, status: figure.span === null ? 'M' : 'A', text: whenText(figure, speech) },
        ...figure.cells.flatMap((cell, index) => twinCells(figure, cell, ranked[index] === true, speech)),
      ],
    })),
  };
}

function twinCells(figure: KeyFigure, cell: KeyFigureCell, isRanked: boolean, speech: Speech): readonly TwinCell[] {
  const full =
    cell.observation.value === null
      ? valueText(figure, cell, speech)
      : speech.format.valueWithUnit(cell.observation.value, figure.indicator);
  const rank = cell.rank?.rank ?? null;
  const growth = cell.change?.growth;
  const change = sinceText(cell, figure.indicator, speech);
  return [
    { ...cell.observation, text: full },
    ...(isRanked ? [computedCell(rank, rankText(rank, cell.rank?.of ?? 0, speech))] : []),
    computedCell(growth?.value ?? null, change === '' ? '–' : change),
  ];
}
