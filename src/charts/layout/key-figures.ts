import { markerPath } from '../../domain/marker';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { KeyFiguresSpec } from '../../domain/view-spec';
import type { Subject } from '../../model/employer-structure';
import type { KeyFigure, KeyFigureCell, KeyFiguresData } from '../../model/key-figures';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../palette';
import { textWidthPx } from '../text-width';
import type { Inner } from './chrome';
import { drawingRoom } from './drawing-room';
import { subjectName } from './employment-words';
import { fitText } from './fit-text';
import {
  cardWords,
  isMissing,
  keyFiguresCaption,
  keyFiguresDescription,
  keyFiguresTwin,
  whenText,
} from './key-figures-words';
import { sparkPath } from './spark-path';
import { target } from './target';
import { textAt } from './text-mark';

export { tipKeyFigures } from './key-figures-words';

const CARD_EM = { width: 11, height: 5.4, most: 7, gap: 1.4 } as const;
const ROW_EM = { least: 1.7, most: 2.6 } as const;
const NAME_EM = 10.5;
const LEAST_COLUMN_EM = 5.4;
const MOST_COLUMN_EM = 11;

interface Context {
  readonly data: KeyFiguresData;
  readonly room: Inner;
  readonly em: number;
  readonly speech: Speech;
}

function keyOf({ indicator }: KeyFigure): string {
  return `indicator:${indicator.id}`;
}

function cardMarks(figure: KeyFigure, cell: KeyFigureCell, box: Inner, { em, speech }: Context): readonly Mark[] {
  const { x, y, width } = box;
  const words = cardWords(figure, cell, speech);
  const valuePx = isMissing(cell)
    ? em
    : Math.min(1.75 * em, (1.75 * em * width) / textWidthPx(words.value, 1.75 * em, 700, 'heading'));
  // Tabular figures of the heading face are a little wider than its measured ones.
  const valueWidth = textWidthPx(words.value, valuePx, 700, 'heading') * 1.08;
  const sparkLeft = x + valueWidth + 0.9 * em;
  const sparkWidth = Math.min(5 * em, x + width - sparkLeft - 0.4 * em);
  const spark = sparkWidth < 2 * em ? null : sparkPath(cell.series, [sparkLeft, y + 1.95 * em, sparkWidth, 1.1 * em]);
  const line = (text: string, middle: number, fill: string): Mark =>
    textAt(x, y + middle * em, fitText(text, width, em * 0.93), em * 0.93, { fill });
  return [
    { type: 'rule', x1: x, x2: x + width, y1: y, y2: y, stroke: 'rule' },
    line(words.label, 0.95, 'quiet'),
    {
      ...textAt(x, y + 2.5 * em, words.value, valuePx, {
        fill: isMissing(cell) ? 'quiet' : 'ink',
        weight: isMissing(cell) ? 400 : 700,
      }),
      ...(isMissing(cell) ? {} : { family: 'heading' as const }),
    },
    ...(spark === null
      ? []
      : [
          { type: 'path' as const, d: spark.d, fill: 'none', stroke: 'seq-8', strokeWidth: 0.13 * em },
          { type: 'circle' as const, cx: spark.last[0], cy: spark.last[1], r: 0.24 * em, fill: 'seq-8' },
        ]),
    ...(words.change === '' ? [] : [line(words.change, 3.95, 'ink')]),
    line(words.detail, words.change === '' ? 3.95 : 5.1, 'quiet'),
  ];
}

/** One place: a card a figure, in columns; as many as fit. */
function cards(context: Context): readonly Layer[] {
  const { data, room, em, speech } = context;
  const count = data.figures.length;
  const gap = CARD_EM.gap * em;
  const columns = Math.max(1, Math.min(4, count, Math.floor((room.width + gap) / (CARD_EM.width * em + gap))));
  const fitting = Math.max(1, Math.floor(room.height / (CARD_EM.height * em)));
  const rows = Math.min(fitting, Math.ceil(count / columns));
  const height = Math.min(CARD_EM.most * em, room.height / rows);
  const width = (room.width - gap * (columns - 1)) / columns;
  const shown = data.figures.slice(0, rows * columns).flatMap((figure, index) => {
    const [cell] = figure.cells;
    const x = room.x + (index % columns) * (width + gap);
    const y = room.y + Math.floor(index / columns) * height;
    return cell === undefined ? [] : [{ figure, cell, box: { x, y, width, height } }];
  });
  return [
    {
      name: 'targets',
      marks: shown.map(({ figure, cell, box }) =>
        target([box.x, box.y, box.width, Math.min(box.height, CARD_EM.height * em)], {
          key: keyOf(figure),
          label: cardWords(figure, cell, speech).sentence,
          at: [box.x, box.y + 2.5 * em],
        }),
      ),
    },
    { name: 'cards', marks: shown.flatMap(({ figure, cell, box }) => cardMarks(figure, cell, box, context)) },
  ];
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

/** Several places: a column each, a row a figure. */
function matrix(context: Context): readonly Layer[] {
  const { data, room, em, speech } = context;
  const labels = data.figures.map(
    (figure) => `${figure.indicator.shortName[speech.language]}, ${whenText(figure, speech)}`,
  );
  const widest = Math.max(...labels.map((label) => textWidthPx(label, em))) + em;
  const most = room.width - data.subjects.length * LEAST_COLUMN_EM * em;
  const labelWidth = Math.max(Math.min(widest, most), room.width - data.subjects.length * MOST_COLUMN_EM * em);
  const column = (room.width - labelWidth) / data.subjects.length;
  const fitting = Math.max(1, Math.floor((room.height - 1.7 * em) / (ROW_EM.least * em)));
  const figures = data.figures.slice(0, fitting);
  const height = Math.min(ROW_EM.most * em, (room.height - 1.7 * em) / Math.max(1, figures.length));
  const rightOf = (index: number): number => room.x + labelWidth + column * (index + 1);
  const heads = data.subjects.flatMap((subject, index) =>
    nameMarks(subject, rightOf(index), column - 0.3 * em, room.y + 0.8 * em, context),
  );
  const top = room.y + 1.7 * em;
  const rows = figures.flatMap((figure, row): Mark[] => {
    const y = top + (row + 0.5) * height;
    const label = fitText(labels[row] ?? '', labelWidth - 0.5 * em, em);
    const values = figure.cells.map((cell, index) => {
      const words = cardWords(figure, cell, speech);
      const size = isMissing(cell) ? 0.8 * em : em;
      const text = fitText(words.value, column - 0.3 * em, size);
      return textAt(rightOf(index), y, text, size, { anchor: 'end', fill: isMissing(cell) ? 'quiet' : 'ink' });
    });
    const rule: Mark = {
      type: 'rule',
      x1: room.x,
      x2: room.x + room.width,
      y1: y - height / 2,
      y2: y - height / 2,
      stroke: 'rule',
    };
    return [rule, textAt(room.x, y, label, em, { fill: 'quiet' }), ...values];
  });
  const targets = figures.map((figure, row) =>
    target([room.x, top + row * height, room.width, height], {
      key: keyOf(figure),
      label: figure.cells
        .map((cell) => `${subjectName(cell.subject, speech)}, ${cardWords(figure, cell, speech).sentence}`)
        .join(' '),
      at: [room.x, top + (row + 0.5) * height],
    }),
  );
  return [
    { name: 'targets', marks: targets },
    { name: 'rows', marks: rows },
    { name: 'pins', marks: heads },
  ];
}

/** Several places where columns do not fit: a block a figure, a line a place; as many figures as fit. */
function list(context: Context): readonly Layer[] {
  const { data, room, em, speech } = context;
  const line = ROW_EM.least * em;
  const block = line * (data.subjects.length + 1);
  const figures = data.figures.slice(0, Math.max(1, Math.floor(room.height / block)));
  const height = Math.min(line, room.height / (figures.length * (data.subjects.length + 1)));
  const marks = figures.flatMap((figure, index): Mark[] => {
    const top = room.y + index * height * (data.subjects.length + 1);
    const label = `${figure.indicator.shortName[speech.language]}, ${whenText(figure, speech)}`;
    const head = textAt(room.x, top + height / 2, fitText(label, room.width, em), em, { fill: 'quiet' });
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

/**
 * Key figures of the selection: cards with a sparkline for one place, a table for several. The strip of the explorer
 * (`KeyFigures.svelte`) says the same in HTML. Keys are `indicator:jobs` and places.
 */
export function layoutKeyFigures(_spec: KeyFiguresSpec, data: KeyFiguresData, frame: Frame, speech: Speech): Scene {
  const caption = keyFiguresCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const context: Context = { data, room, em, speech };
  const fits = (room.width - NAME_EM * em) / Math.max(1, data.subjects.length) >= LEAST_COLUMN_EM * em;
  const draw = data.subjects.length <= 1 ? cards : fits ? matrix : list;
  const isEmpty = data.subjects.length === 0 || data.figures.length === 0;
  const empty: Layer = {
    name: 'empty',
    marks: [textAt(room.x, room.y + em, fitText(caption.title, room.width, em), em, { fill: 'quiet' })],
  };
  return {
    kind: 'key-figures',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...(isEmpty ? [empty] : draw(context))] : layers,
    scales: {},
    caption,
    description: keyFiguresDescription(data, speech),
    table: keyFiguresTwin(data, speech),
    warnings: [],
  };
}
