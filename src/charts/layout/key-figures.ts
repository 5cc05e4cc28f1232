import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { KeyFiguresSpec } from '../../domain/view-spec';
import type { KeyFigure, KeyFigureCell, KeyFiguresData } from '../../model/key-figures';
import type { Speech } from '../../text/messages';
import { textWidthPx, wrapText } from '../text-width';
import type { Inner } from './chrome';
import { withFilters } from './employment-words';
import { drawingRoom } from './drawing-room';
import { fitText } from './fit-text';
import { keyFiguresDescription, keyFiguresTwin } from './key-figures-twin';
import { cardWords, isMissing, keyFiguresCaption } from './key-figures-words';
import { blocks, blocksHeightPx } from './key-figure-blocks';
import { columns, columnsFor, fitting, keyOf, REST_EM, restMarks, type Context } from './key-figure-columns';
import { sparkPath } from './spark-path';
import { target } from './target';
import { textAt } from './text-mark';

export { tipKeyFigures } from './key-figures-words';

/** Two cards stand side by side on a phone, without their lines. */
const CARD_EM = { width: 11, pair: 9.2, height: 5.4, most: 7, gap: 1.4 } as const;
/** Middles of the lines of a card. */
const LINE_EM = { label: 0.9, value: 2.35, change: 3.7, detail: 4.75 } as const;

function cardMarks(figure: KeyFigure, cell: KeyFigureCell, box: Inner, { em, speech }: Context): readonly Mark[] {
  const { x, y, width } = box;
  const words = cardWords(figure, cell, speech);
  const valuePx = isMissing(cell)
    ? em
    : Math.min(1.75 * em, (1.75 * em * width) / textWidthPx(words.value, 1.75 * em, 700));
  // Tabular figures are a little wider than the measured ones.
  const valueWidth = textWidthPx(words.value, valuePx, 700) * 1.08;
  const sparkLeft = x + valueWidth + 0.9 * em;
  const sparkWidth = Math.min(5 * em, x + width - sparkLeft - 0.4 * em);
  const spark = sparkWidth < 2 * em ? null : sparkPath(cell.series, [sparkLeft, y + 1.8 * em, sparkWidth, 1.1 * em]);
  const line = (text: string, middle: number, fill: string): Mark =>
    textAt(x, y + middle * em, fitText(text, width, em * 0.93), em * 0.93, { fill });
  return [
    { type: 'rule', x1: x, x2: x + width, y1: y, y2: y, stroke: 'rule' },
    line(words.label, LINE_EM.label, 'quiet'),
    ...(isMissing(cell)
      ? missingMarks(words.value, x, y + LINE_EM.value * em, width, em)
      : [textAt(x, y + LINE_EM.value * em, words.value, valuePx, { weight: 700 })]),
    ...(spark === null
      ? []
      : [
          { type: 'path' as const, d: spark.d, fill: 'none', stroke: 'seq-8', strokeWidth: 0.13 * em },
          { type: 'circle' as const, cx: spark.last[0], cy: spark.last[1], r: 0.24 * em, fill: 'seq-8' },
        ]),
    ...(words.change === '' ? [] : [line(words.change, LINE_EM.change, 'ink')]),
    line(words.detail, words.change === '' ? LINE_EM.change : LINE_EM.detail, 'quiet'),
  ];
}

/** Why there is no value, on two lines where one is too short. */
function missingMarks(text: string, x: number, y: number, width: number, em: number): readonly Mark[] {
  if (textWidthPx(text, em) <= width) return [textAt(x, y, text, em, { fill: 'quiet' })];
  const size = 0.85 * em;
  return wrapText(text, width, size)
    .slice(0, 2)
    .map((line, index) =>
      textAt(x, y + (index - 0.5) * 1.1 * size, fitText(line, width, size), size, { fill: 'quiet' }),
    );
}

/** One place: a card a figure, in columns; as many as fit. */
function cards(context: Context): readonly Layer[] {
  const { data, room, em, speech } = context;
  const count = data.figures.length;
  const gap = CARD_EM.gap * em;
  const wide = Math.floor((room.width + gap) / (CARD_EM.width * em + gap));
  const least = room.width >= 2 * CARD_EM.pair * em + gap ? 2 : 1;
  const columns = Math.max(least, Math.min(4, count, wide));
  const rows = fitting(Math.ceil(count / columns), CARD_EM.height * em, room.height, REST_EM * em);
  const rest = rows * columns < count ? REST_EM * em : 0;
  const height = Math.min(CARD_EM.most * em, (room.height - rest) / rows);
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
          at: [box.x, box.y + LINE_EM.value * em],
        }),
      ),
    },
    {
      name: 'cards',
      marks: [
        ...shown.flatMap(({ figure, cell, box }) => cardMarks(figure, cell, box, context)),
        ...restMarks(Math.min(rows * columns, count), context),
      ],
    },
  ];
}

function draw(context: Context): readonly Layer[] {
  if (context.data.subjects.length <= 1) return cards(context);
  const at = columnsFor(context);
  return at === null ? blocks(context) : columns(context, at);
}

const LARGE_PX = 640;
const EM_PX = 13;

/** Height of a drawing that has all the room it likes, px; of many blocks some are told in words instead. */
export function keyFiguresHeightPx(data: KeyFiguresData, widthPx: number, speech: Speech): number {
  const alone = widthPx < 440 ? 360 : widthPx < 640 ? 330 : 220;
  if (data.subjects.length <= 1) return alone;
  const context: Context = { data, room: { x: 0, y: 0, width: widthPx, height: LARGE_PX }, em: EM_PX, speech };
  const at = columnsFor(context);
  const wanted = at === null ? blocksHeightPx(context) : at.head.heightPx + data.figures.length * 1.8 * EM_PX;
  return Math.round(Math.min(LARGE_PX, Math.max(alone, wanted)));
}

/**
 * Key figures of the selection: cards with a sparkline for one place, a table for several. The strip of the explorer
 * (`KeyFigures.svelte`) says the same in HTML. Keys are `indicator:jobs` and places.
 */
export function layoutKeyFigures(_spec: KeyFiguresSpec, data: KeyFiguresData, frame: Frame, speech: Speech): Scene {
  const caption = keyFiguresCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const context: Context = { data, room, em, speech };
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
    description: withFilters(data, keyFiguresDescription(data, speech), speech),
    table: keyFiguresTwin(data, speech),
    warnings: [],
  };
}
