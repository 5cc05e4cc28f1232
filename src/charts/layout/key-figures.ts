import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { KeyFiguresSpec } from '../../domain/view-spec';
import type { KeyFigure, KeyFigureCell, KeyFiguresData } from '../../model/key-figures';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import type { Inner } from './chrome';
import { withFilters } from './employment-words';
import { drawingRoom } from './drawing-room';
import { fitText } from './fit-text';
import { keyFiguresDescription, keyFiguresTwin } from './key-figures-twin';
import { cardWords, isMissing, keyFiguresCaption } from './key-figures-words';
import { columns, hasRoomForColumns, keyOf, list, type Context } from './key-figure-columns';
import { sparkPath } from './spark-path';
import { target } from './target';
import { textAt } from './text-mark';

export { tipKeyFigures } from './key-figures-words';

const CARD_EM = { width: 11, height: 5.4, most: 7, gap: 1.4 } as const;

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
  const spark = sparkWidth < 2 * em ? null : sparkPath(cell.series, [sparkLeft, y + 1.95 * em, sparkWidth, 1.1 * em]);
  const line = (text: string, middle: number, fill: string): Mark =>
    textAt(x, y + middle * em, fitText(text, width, em * 0.93), em * 0.93, { fill });
  return [
    { type: 'rule', x1: x, x2: x + width, y1: y, y2: y, stroke: 'rule' },
    line(words.label, 0.95, 'quiet'),
    isMissing(cell)
      ? textAt(x, y + 2.5 * em, fitText(words.value, width, em), em, { fill: 'quiet' })
      : textAt(x, y + 2.5 * em, words.value, valuePx, { weight: 700 }),
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

/**
 * Key figures of the selection: cards with a sparkline for one place, a table for several. The strip of the explorer
 * (`KeyFigures.svelte`) says the same in HTML. Keys are `indicator:jobs` and places.
 */
export function layoutKeyFigures(_spec: KeyFiguresSpec, data: KeyFiguresData, frame: Frame, speech: Speech): Scene {
  const caption = keyFiguresCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const context: Context = { data, room, em, speech };
  const draw = data.subjects.length <= 1 ? cards : hasRoomForColumns(context) ? columns : list;
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
