import { markerPath } from '../../domain/marker';
import type { Layer, Mark } from '../../domain/scene';
import type { KeyFigure, KeyFigureCell } from '../../model/key-figures';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { subjectName } from './employment-words';
import { fitText } from './fit-text';
import { fitting, labelOf, REST_EM, restMarks, type Context } from './key-figure-columns';
import { cardWords, isMissing } from './key-figures-words';
import { textAt } from './text-mark';

const LINE_EM = { least: 1.25, most: 1.7 } as const;
const GAP_EM = 2;
const NAME_EM = 1.3;

/** Several places where columns do not fit: a block a figure, a line a place, side by side where names have the room. */
export function blocks(context: Context): readonly Layer[] {
  const { data, room, em } = context;
  const across = acrossOf(context);
  const width = (room.width - (across - 1) * GAP_EM * em) / across;
  const lines = data.subjects.length + 1;
  const rows = fitting(Math.ceil(data.figures.length / across), lines * LINE_EM.least * em, room.height, REST_EM * em);
  const figures = data.figures.slice(0, rows * across);
  const rest = figures.length < data.figures.length ? REST_EM * em : 0;
  const height = Math.min(LINE_EM.most * em, (room.height - rest) / (rows * lines));
  const marks = figures.flatMap((figure, index) => {
    const x = room.x + (index % across) * (width + GAP_EM * em);
    const y = room.y + Math.floor(index / across) * height * lines;
    return blockMarks(figure, [x, y, width, height], context);
  });
  return [{ name: 'pins', marks: [...marks, ...restMarks(figures.length, context)] }];
}

/** Words for a value that is not there are no numbers to compare: they may be smaller. */
function valuePx(cell: KeyFigureCell, em: number): number {
  return isMissing(cell) ? 0.8 * em : em;
}

/** Two where the longest name and value stand on one line in half the room. */
function acrossOf({ data, room, em, speech }: Context): 1 | 2 {
  const names = data.subjects.map((subject) => textWidthPx(subjectName(subject, speech), em));
  const values = data.figures.flatMap((figure) =>
    figure.cells.map((cell) => textWidthPx(cardWords(figure, cell, speech).value, valuePx(cell, em))),
  );
  const least = Math.max(0, ...names) + Math.max(0, ...values) + (NAME_EM + 1) * em;
  return room.width >= 2 * least + GAP_EM * em ? 2 : 1;
}

function blockMarks(
  figure: KeyFigure,
  [x, top, width, height]: readonly [number, number, number, number],
  { em, speech }: Context,
): readonly Mark[] {
  const lineMarks = (cell: KeyFigureCell, row: number): readonly Mark[] => {
    const y = top + height * (row + 1.5);
    const { value } = cardWords(figure, cell, speech);
    const { pin } = cell.subject;
    const size = valuePx(cell, em);
    const room = width - textWidthPx(value, size) - (NAME_EM + 0.5) * em;
    const name = fitText(subjectName(cell.subject, speech), room, em);
    const missing = isMissing(cell) ? { fill: 'quiet' } : {};
    return [
      ...(pin === null ? [] : [markerAt(pin, x + 0.58 * em, y, em)]),
      textAt(x + NAME_EM * em, y, name, em, { fill: pin === null ? 'ink' : pinInkPaint(pin) }),
      textAt(x + width, y, value, size, { anchor: 'end', ...missing }),
    ];
  };
  const label = fitText(labelOf(figure, speech), width, em);
  return [textAt(x, top + height / 2, label, em, { fill: 'quiet' }), ...figure.cells.flatMap(lineMarks)];
}

/** Height in which every figure has comfortable lines. */
export function blocksHeightPx(context: Context): number {
  const { data, em } = context;
  const rows = Math.ceil(data.figures.length / acrossOf(context));
  return rows * (data.subjects.length + 1) * 1.5 * em;
}

function markerAt(pin: number, x: number, y: number, em: number): Mark {
  return { type: 'path', d: markerPath(pin, x, y, 0.36 * em), fill: pinPaint(pin) };
}
