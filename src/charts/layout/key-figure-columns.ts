import { markerPath } from '../../domain/marker';
import type { Layer, Mark } from '../../domain/scene';
import type { Subject } from '../../model/employer-structure';
import type { KeyFigure, KeyFigureCell, KeyFiguresData } from '../../model/key-figures';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import type { Inner } from './chrome';
import { subjectName } from './employment-words';
import { fitText } from './fit-text';
import { cardWords, isMissing, whenText } from './key-figures-words';
import { target } from './target';
import { textAt } from './text-mark';

const ROW_EM = { least: 1.7, most: 2.6, head: 1.7 } as const;
const LABEL_EM = 10.5;
const COLUMN_EM = { least: 5.4, most: 13 } as const;

/** What every form of the figure needs. */
export interface Context {
  readonly data: KeyFiguresData;
  readonly room: Inner;
  readonly em: number;
  readonly speech: Speech;
}

export function keyOf({ indicator }: KeyFigure): string {
  return `indicator:${indicator.id}`;
}

/** "Emplois, 2022" */
function labelOf(figure: KeyFigure, speech: Speech): string {
  return `${figure.indicator.shortName[speech.language]}, ${whenText(figure, speech)}`;
}

export function hasRoomForColumns({ data, room, em }: Context): boolean {
  return (room.width - LABEL_EM * em) / Math.max(1, data.subjects.length) >= COLUMN_EM.least * em;
}

function nameMarks(
  subject: Subject,
  right: number,
  width: number,
  y: number,
  { em, speech }: Context,
): readonly Mark[] {
  const fill = subject.pin === null ? 'ink' : pinInkPaint(subject.pin);
  const name = fitText(subjectName(subject, speech), width - 1.1 * em, em, 700);
  const key = subject.kind === 'commune' || subject.kind === 'zone' ? { key: subject.key } : {};
  const text = textAt(right, y, name, em, { anchor: 'end', fill, weight: 700, ...key });
  if (subject.pin === null) return [text];
  const x = right - textWidthPx(name, em, 700) - 0.65 * em;
  return [{ type: 'path', d: markerPath(subject.pin, x, y, 0.36 * em), fill: pinPaint(subject.pin) }, text];
}

interface Columns {
  readonly labelWidth: number;
  readonly width: number;
  readonly rightOf: (index: number) => number;
}

/** Labels get what they need as long as the columns of places keep theirs. */
function columnsOf({ data, room, em, speech }: Context): Columns {
  const count = data.subjects.length;
  const widest = Math.max(...data.figures.map((figure) => textWidthPx(labelOf(figure, speech), em))) + em;
  const most = room.width - count * COLUMN_EM.least * em;
  const labelWidth = Math.max(Math.min(widest, most), room.width - count * COLUMN_EM.most * em);
  const width = (room.width - labelWidth) / count;
  return { labelWidth, width, rightOf: (index) => room.x + labelWidth + width * (index + 1) };
}

function rowMarks(
  figure: KeyFigure,
  y: number,
  top: number,
  at: Columns,
  { room, em, speech }: Context,
): readonly Mark[] {
  const label = fitText(labelOf(figure, speech), at.labelWidth - 0.5 * em, em);
  const values = figure.cells.map((cell, index) => {
    const size = isMissing(cell) ? 0.8 * em : em;
    const text = fitText(cardWords(figure, cell, speech).value, at.width - 0.3 * em, size);
    return textAt(at.rightOf(index), y, text, size, { anchor: 'end', fill: isMissing(cell) ? 'quiet' : 'ink' });
  });
  const [x1, x2] = [room.x, room.x + room.width];
  return [
    { type: 'rule', x1, x2, y1: top, y2: top, stroke: 'rule' },
    textAt(room.x, y, label, em, { fill: 'quiet' }),
    ...values,
  ];
}

function sentenceOf(figure: KeyFigure, speech: Speech): string {
  const say = (cell: KeyFigureCell): string =>
    `${subjectName(cell.subject, speech)}, ${cardWords(figure, cell, speech).sentence}`;
  return figure.cells.map(say).join(' ');
}

/** Several places: a column each, a row a figure; as many figures as fit. */
export function columns(context: Context): readonly Layer[] {
  const { data, room, em, speech } = context;
  const at = columnsOf(context);
  const top = room.y + ROW_EM.head * em;
  const most = room.height - ROW_EM.head * em;
  const figures = data.figures.slice(0, Math.max(1, Math.floor(most / (ROW_EM.least * em))));
  const height = Math.min(ROW_EM.most * em, most / Math.max(1, figures.length));
  const topOf = (row: number): number => top + row * height;
  return [
    {
      name: 'targets',
      marks: figures.map((figure, row) =>
        target([room.x, topOf(row), room.width, height], {
          key: keyOf(figure),
          label: sentenceOf(figure, speech),
          at: [room.x, topOf(row + 0.5)],
        }),
      ),
    },
    {
      name: 'rows',
      marks: figures.flatMap((figure, row) => rowMarks(figure, topOf(row + 0.5), topOf(row), at, context)),
    },
    {
      name: 'pins',
      marks: data.subjects.flatMap((subject, index) =>
        nameMarks(subject, at.rightOf(index), at.width - 0.3 * em, room.y + 0.8 * em, context),
      ),
    },
  ];
}

/** Several places where columns do not fit: a block a figure, a line a place; as many figures as fit. */
export function list(context: Context): readonly Layer[] {
  const { data, room, em, speech } = context;
  const line = ROW_EM.least * em;
  const block = line * (data.subjects.length + 1);
  const figures = data.figures.slice(0, Math.max(1, Math.floor(room.height / block)));
  const height = Math.min(line, room.height / (figures.length * (data.subjects.length + 1)));
  const marks = figures.flatMap((figure, index): Mark[] => {
    const top = room.y + index * height * (data.subjects.length + 1);
    const label = fitText(labelOf(figure, speech), room.width, em);
    const head = textAt(room.x, top + height / 2, label, em, { fill: 'quiet' });
    const lines = figure.cells.flatMap((cell, row): Mark[] => {
      const y = top + height * (row + 1.5);
      const { value } = cardWords(figure, cell, speech);
      const width = textWidthPx(value, em);
      const name = fitText(subjectName(cell.subject, speech), room.width - width - 2 * em, em);
      const fill = cell.subject.pin === null ? 'ink' : pinInkPaint(cell.subject.pin);
      const marker: Mark[] =
        cell.subject.pin === null
          ? []
          : [
              {
                type: 'path',
                d: markerPath(cell.subject.pin, room.x + 0.58 * em, y, 0.36 * em),
                fill: pinPaint(cell.subject.pin),
              },
            ];
      const missing = isMissing(cell) ? { fill: 'quiet' } : {};
      return [
        ...marker,
        textAt(room.x + 1.3 * em, y, name, em, { fill }),
        textAt(room.x + room.width, y, value, em, { anchor: 'end', ...missing }),
      ];
    });
    return [head, ...lines];
  });
  return [{ name: 'pins', marks }];
}
