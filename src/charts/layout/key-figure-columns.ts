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
import { nameLines } from './name-lines';
import { target } from './target';
import { textAt } from './text-mark';

const ROW_EM = { least: 1.45, most: 2.6 } as const;
const COLUMN_EM = { least: 5.4, most: 13 } as const;
const LABEL_EM = 10.5;
/** Sizes that a head of a column may have, em, the first that fits. */
const NAME_EM = [1, 0.92, 0.85] as const;
const NAME_LINE = 1.2;
const MOST_NAME_LINES = 3;
const MARKER_EM = 1.1;
/** The line that says how many figures have no room. */
export const REST_EM = 1.5;

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
export function labelOf(figure: KeyFigure, speech: Speech): string {
  return `${figure.indicator.shortName[speech.language]}, ${whenText(figure, speech)}`;
}

/** How many figures have no room, in words, at the foot of the room; nothing where all of them are there. */
export function restMarks(shown: number, { data, room, em, speech }: Context): readonly Mark[] {
  const rest = data.figures.length - shown;
  if (rest <= 0) return [];
  const y = room.y + room.height - 0.6 * em;
  return [textAt(room.x, y, speech.messages.employment.keyFigures.rest(rest), 0.93 * em, { fill: 'quiet' })];
}

interface Head {
  readonly sizePx: number;
  /** The marker stands over the name where it has no room before it. */
  readonly isStacked: boolean;
  readonly names: readonly (readonly string[])[];
  readonly heightPx: number;
}

/** Columns that hold their places' whole names, and values. */
export interface Columns {
  readonly labelWidth: number;
  readonly width: number;
  readonly rightOf: (index: number) => number;
  readonly head: Head;
}

/** Labels get what they need as long as the columns of places keep theirs. Null where a name would have to be cut. */
export function columnsFor({ data, room, em, speech }: Context): Columns | null {
  const count = Math.max(1, data.subjects.length);
  if ((room.width - LABEL_EM * em) / count < COLUMN_EM.least * em) return null;
  const widest = Math.max(0, ...data.figures.map((figure) => textWidthPx(labelOf(figure, speech), em))) + em;
  const most = room.width - count * COLUMN_EM.least * em;
  const labelWidth = Math.max(Math.min(widest, most), room.width - count * COLUMN_EM.most * em);
  const width = (room.width - labelWidth) / count;
  const head = headFor(data, width - 0.3 * em, em, speech);
  return head === null
    ? null
    : { labelWidth, width, rightOf: (index) => room.x + labelWidth + width * (index + 1), head };
}

/** Large type before small, the marker before the name rather than over it, few lines before many. */
function headFor(data: KeyFiguresData, widthPx: number, em: number, speech: Speech): Head | null {
  for (const isStacked of [false, true])
    for (const share of NAME_EM) {
      const sizePx = share * em;
      const names = data.subjects.flatMap((subject) => {
        const room = subject.pin === null || isStacked ? widthPx : widthPx - MARKER_EM * em;
        const lines = nameLines(subjectName(subject, speech), room, sizePx);
        return lines === null || lines.length > MOST_NAME_LINES ? [] : [lines];
      });
      if (names.length < data.subjects.length) continue;
      const lines = Math.max(1, ...names.map(({ length }) => length));
      const heightPx = (0.5 + (isStacked ? MARKER_EM : 0)) * em + lines * NAME_LINE * sizePx;
      return { sizePx, isStacked, names, heightPx };
    }
  return null;
}

/** The name of a place over its column, its last line next to the values, its marker before the first line or over it. */
function nameMarks(subject: Subject, index: number, at: Columns, { room, em }: Context): readonly Mark[] {
  const { sizePx, isStacked, names, heightPx } = at.head;
  const lines = names[index] ?? [];
  const fill = subject.pin === null ? 'ink' : pinInkPaint(subject.pin);
  const right = at.rightOf(index);
  const base = room.y + heightPx - 0.5 * em - 0.4 * sizePx;
  const yOf = (line: number): number => base - (lines.length - 1 - line) * NAME_LINE * sizePx;
  const key = subject.kind === 'commune' || subject.kind === 'zone' ? { key: subject.key } : {};
  const texts = lines.map((line, row) =>
    textAt(right, yOf(row), line, sizePx, { anchor: 'end', fill, weight: 700, ...key }),
  );
  if (subject.pin === null) return texts;
  const firstWidth = textWidthPx(lines[0] ?? '', sizePx, 700);
  const [x, y] = isStacked ? [right - 0.4 * em, yOf(0) - 1.1 * em] : [right - firstWidth - 0.65 * em, yOf(0)];
  return [{ type: 'path', d: markerPath(subject.pin, x, y, 0.36 * em), fill: pinPaint(subject.pin) }, ...texts];
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

/** How many of `count` lines of at least `leastPx` fit, with room for the line that tells of the others. */
export function fitting(count: number, leastPx: number, heightPx: number, restPx: number): number {
  if (count * leastPx <= heightPx) return count;
  return Math.max(1, Math.floor((heightPx - restPx) / leastPx));
}

/** Several places: a column each, a row a figure; as many figures as fit. */
export function columns(context: Context, at: Columns): readonly Layer[] {
  const { data, room, em, speech } = context;
  const top = room.y + at.head.heightPx;
  const most = room.height - at.head.heightPx;
  const figures = data.figures.slice(0, fitting(data.figures.length, ROW_EM.least * em, most, REST_EM * em));
  const rest = figures.length < data.figures.length ? REST_EM * em : 0;
  const height = Math.min(ROW_EM.most * em, (most - rest) / Math.max(1, figures.length));
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
      marks: [
        ...figures.flatMap((figure, row) => rowMarks(figure, topOf(row + 0.5), topOf(row), at, context)),
        ...restMarks(figures.length, context),
      ],
    },
    { name: 'pins', marks: data.subjects.flatMap((subject, index) => nameMarks(subject, index, at, context)) },
  ];
}
