import { markerPath } from '../../domain/marker';
import type { MetropolisesSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { MetropolisCell, MetropolisesData, MetropolisRow } from '../../model/metropolises';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { drawingRoom } from '../layout/drawing-room';
import { fitText } from '../layout/fit-text';
import { target } from '../layout/target';
import { textAt } from '../layout/text-mark';
import { pinInkPaint, pinPaint } from '../paint';
import {
  gridOf,
  HEAD_LINE_EM,
  NAME_EM,
  PARTS_HEAD_EM,
  RANK_EM,
  UNDER_EM,
  type Grid,
  type Slot,
} from './metropolises-grid';
import {
  cellText,
  metropolisesCaption,
  metropolisesDescription,
  metropolisesTable,
  nameOf,
  rowLabel,
} from './metropolises-words';

/** Prefix of the key of a column head. */
export const COLUMN_KEY = 'column:';

function headMarks(data: MetropolisesData, { room, em, headBottom, slots }: Grid, speech: AnalysisSpeech) {
  const words = speech.analysis.metropolises;
  return slots.flatMap(({ index, left, right, head }): readonly Mark[] => {
    const column = data.columns[index];
    if (column === undefined) return [];
    const sorted = index === data.sortIndex;
    const name = column.indicator.name[speech.language];
    const top = headBottom - (head.length + 0.3) * HEAD_LINE_EM * em;
    const label = sorted ? words.sorted(name) : words.sortBy(name);
    return [
      ...head.map(({ text, isName }, line) => {
        const sizePx = em * (isName ? NAME_EM : UNDER_EM);
        const weight = !isName ? 400 : sorted ? 700 : 600;
        const y = top + (line + 0.5) * HEAD_LINE_EM * em;
        return textAt(left, y, fitText(text, right - left, sizePx, weight), sizePx, {
          fill: isName ? 'ink' : 'quiet',
          weight,
        });
      }),
      ...(sorted
        ? [
            {
              type: 'rule',
              x1: left,
              x2: right,
              y1: headBottom,
              y2: headBottom,
              stroke: 'ink',
              strokeWidth: 2,
            } as const,
          ]
        : []),
      target([left, room.y, right - left, headBottom - room.y], {
        key: `${COLUMN_KEY}${column.indicator.id}`,
        label,
        at: [(left + right) / 2, top],
      }),
    ];
  });
}

function cellMarks(
  cell: MetropolisCell,
  row: MetropolisRow,
  slot: Slot,
  text: string,
  middle: number,
  { em, rowHeight }: Grid,
  speech: AnalysisSpeech,
): readonly Mark[] {
  const { shown, rank } = cell;
  const ours = row.role !== 'other';
  const textY = middle - 0.4 * em;
  const barY = middle + 0.52 * em;
  const fill = shown === null ? 'quiet' : 'ink';
  const weight = row.role === 'ours' || row.pin !== null ? 700 : 400;
  const rankText = rank === null ? '' : speech.format.number(rank.rank);
  const words: Mark[] = [
    textAt(slot.left, textY, rankText, em * 0.8, { fill: 'quiet' }),
    textAt(slot.valueRight, textY, fitText(text, slot.right - slot.left - RANK_EM * em, em, weight), em, {
      anchor: 'end',
      fill,
      weight,
      key: row.place.id,
    }),
  ];
  if (shown === null) return words;
  const end = slot.zero + shown * slot.pxPerUnit;
  const [x, width] = [Math.min(slot.zero, end), Math.abs(end - slot.zero)];
  const paint = row.pin !== null ? pinPaint(row.pin) : ours ? 'seq-10' : 'context';
  const height = Math.min(0.36 * em, rowHeight * 0.17);
  return [
    ...words,
    { type: 'rect', x, y: barY - height / 2, width: Math.max(1, width), height, fill: paint, key: row.place.id },
  ];
}

function rowMarks(data: MetropolisesData, row: MetropolisRow, top: number, grid: Grid, speech: AnalysisSpeech) {
  const { em, room, nameWidth, rowHeight, slots } = grid;
  const middle = top + rowHeight / 2;
  const weight = row.role === 'ours' || row.pin !== null ? 700 : 400;
  const indent = (row.pin === null ? 0 : 1.3) * em;
  const fill = row.pin === null ? 'ink' : pinInkPaint(row.pin);
  const name = fitText(nameOf(row, speech), nameWidth - indent, em, weight);
  const marks: Mark[] = [textAt(room.x + indent, middle, name, em, { fill, weight, key: row.place.id })];
  if (row.pin !== null) {
    marks.push({
      type: 'path',
      d: markerPath(row.pin, room.x + 0.5 * em, middle, 0.36 * em),
      fill: pinPaint(row.pin),
      key: row.place.id,
    });
  }
  const cells = slots.flatMap((slot) => {
    const [cell, column] = [row.cells[slot.index], data.columns[slot.index]];
    if (cell === undefined || column === undefined) return [];
    return cellMarks(cell, row, slot, cellText(cell, column, speech), middle, grid, speech);
  });
  return [...marks, ...cells];
}

/**
 * A table that can be seen: a row a zone d'emploi, a column an indicator with its value, its rank and a bar from zero.
 * Heads of columns are marks with a key that begins with `column:`; where not all fit, the sorted one is there.
 */
export function layoutMetropolises(
  _spec: MetropolisesSpec,
  data: MetropolisesData,
  frame: Frame,
  speech: AnalysisSpeech,
): Scene {
  const words = speech.analysis.metropolises;
  const full = metropolisesCaption(data, 0, speech);
  const first = drawingRoom(full, frame, speech);
  const count = gridOf(data, first.room, first.em, speech).slots.length;
  const caption = metropolisesCaption(data, data.columns.length - count, speech);
  const { layers, room, em: widest, drawable } = drawingRoom(caption, frame, speech);
  const grid = gridOf(data, room, widest, speech, count);
  const { em } = grid;
  const partsTop = grid.headBottom + data.rows.length * grid.rowHeight + PARTS_HEAD_EM * em;
  const tops = [
    ...data.rows.map((row, index) => ({ row, top: grid.headBottom + index * grid.rowHeight })),
    ...data.parts.map((row, index) => ({ row, top: partsTop + index * grid.rowHeight })),
  ];
  const right = room.x + room.width;
  const drawing: readonly Layer[] = [
    {
      name: 'rows',
      marks: tops.map(({ row, top }) =>
        target([room.x, top, room.width, grid.rowHeight], {
          key: row.place.id,
          label: rowLabel(row, data, speech),
          at: [room.x + grid.nameWidth, top + grid.rowHeight / 2],
        }),
      ),
    },
    { name: 'heads', marks: headMarks(data, grid, speech) },
    {
      name: 'lines',
      marks: tops.map(({ top }): Mark => ({ type: 'rule', x1: room.x, x2: right, y1: top, y2: top, stroke: 'rule' })),
    },
    {
      name: 'parts',
      marks: [
        textAt(room.x, partsTop - 0.75 * em, fitText(words.partsHead, room.width, em * 0.86), em * 0.86, {
          fill: 'quiet',
        }),
      ],
    },
    { name: 'cells', marks: tops.flatMap(({ row, top }) => rowMarks(data, row, top, grid, speech)) },
    { name: 'pins', marks: [] },
  ];
  return {
    kind: 'metropolises',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: metropolisesDescription(data, speech),
    table: metropolisesTable(data, full, speech),
    warnings: [],
  };
}
