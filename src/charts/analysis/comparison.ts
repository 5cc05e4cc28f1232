import { markerPath } from '../../domain/marker';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { Comparison, ComparisonCell, ComparisonRow } from '../../model/comparison';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { drawingRoom } from '../layout/drawing-room';
import { fitText } from '../layout/fit-text';
import { target } from '../layout/target';
import { textAt } from '../layout/text-mark';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { pinOf } from './area-pin';
import {
  detailThatFits,
  DETAIL_SIZE,
  GAP_EM,
  gridOf,
  headLines,
  HEAD_SIZE,
  LIST_EM,
  MARKER_EM,
  type Grid,
} from './comparison-grid';
import {
  cellTexts,
  comparedName,
  comparisonCaption,
  comparisonDescription,
  comparisonTable,
  rowTime,
  rowWords,
} from './comparison-words';

/** What the cell of a place says. */
interface Said {
  readonly cell: ComparisonCell;
  /** Of its column or line. */
  readonly index: number;
  readonly pin: number;
  readonly value: string;
  readonly detail: string;
}

function placeMarker(pin: number, x: number, y: number, em: number, key: string): Mark {
  return { type: 'path', d: markerPath(pin, x + 0.5 * em, y, 0.36 * em), fill: pinPaint(pin), key };
}

function headMarks(data: Comparison, grid: Grid, speech: AnalysisSpeech): readonly Mark[] {
  const { em, columnsLeft, columnWidth, rowsTop } = grid;
  const ids = data.places.map(({ id }) => id);
  return data.places.flatMap((place, index): readonly Mark[] => {
    const pin = pinOf(place.id, ids);
    const left = columnsLeft + index * columnWidth;
    const lines = headLines(comparedName(place, speech), columnWidth, em);
    const top = rowsTop - (lines.length + 0.35) * 1.2 * em;
    const style = { fill: pinInkPaint(pin), weight: 700, key: place.id } as const;
    return [
      placeMarker(pin, left, top + 0.6 * em, em, place.id),
      ...lines.map((line, row) =>
        textAt(left + MARKER_EM * em, top + (row + 0.5) * 1.2 * em, line, em * HEAD_SIZE, style),
      ),
    ];
  });
}

/** The highest value of a row fills its room; a bar begins at zero, so changes have none. */
function barMarks(
  { cell, pin }: Said,
  row: ComparisonRow,
  [x, y, most]: readonly [number, number, number],
  em: number,
) {
  const highest = Math.max(0, ...row.cells.map(({ observation }) => observation.value ?? 0));
  const { value } = cell.observation;
  if (value === null || value <= 0 || highest <= 0 || row.indicator.unitKind === 'change') return [];
  const width = Math.max(1, (most * value) / highest);
  return [{ type: 'rect', x, y, width, height: 0.26 * em, fill: pinPaint(pin), radius: 0.5 } as const];
}

function valueStyle({ cell }: Said) {
  const missing = cell.observation.value === null;
  return {
    weight: missing ? 400 : cell.mark === 'best' ? 700 : 600,
    fill: missing ? 'quiet' : 'ink',
  } as const;
}

function cellMarks(said: Said, row: ComparisonRow, top: number, { em, columnsLeft, columnWidth }: Grid) {
  const left = columnsLeft + said.index * columnWidth;
  return [
    textAt(left, top + 0.65 * em, said.value, em, valueStyle(said)),
    textAt(left, top + 1.62 * em, said.detail, em * DETAIL_SIZE, { fill: 'quiet' }),
    ...barMarks(said, row, [left, top + 2.12 * em, columnWidth - 1.5 * GAP_EM * em], em),
  ];
}

/** A line of the list: the place, what is said of its value, the value at the right end, the bar under all. */
function lineMarks(
  said: Said,
  row: ComparisonRow,
  top: number,
  { em, room }: Grid,
  valueWidth: number,
  name: string,
): readonly Mark[] {
  const { pin, cell, value, detail } = said;
  const middle = top + 0.7 * em;
  const right = room.x + room.width;
  const left = room.x + MARKER_EM * em;
  return [
    placeMarker(pin, room.x, middle, em, cell.placeId),
    textAt(left, middle, name, em * HEAD_SIZE, { fill: pinInkPaint(pin), weight: 700, key: cell.placeId }),
    textAt(right - valueWidth - GAP_EM * em, middle, detail, em * DETAIL_SIZE, { anchor: 'end', fill: 'quiet' }),
    textAt(right, middle, value, em, { anchor: 'end', ...valueStyle(said) }),
    ...barMarks(said, row, [left, top + 1.36 * em, right - left], em * 0.8),
  ];
}

function nameMarks(row: ComparisonRow, top: number, grid: Grid, speech: AnalysisSpeech): readonly Mark[] {
  const { room, em, mode, columnsLeft } = grid;
  const name = row.indicator.name[speech.language];
  const time = rowTime(row, speech);
  const line: Mark = { type: 'rule', x1: room.x, x2: room.x + room.width, y1: top, y2: top, stroke: 'rule' };
  if (mode !== 'beside') {
    const text = fitText(`${name}, ${time}`, room.width, em * 0.86);
    return [line, textAt(room.x, top + 0.75 * em, text, em * 0.86, { fill: 'quiet' })];
  }
  const width = columnsLeft - room.x - em;
  return [
    line,
    textAt(room.x, top + 0.8 * em, fitText(name, width, em), em, {}),
    textAt(room.x, top + 1.75 * em, fitText(time, width, em * 0.8), em * 0.8, { fill: 'quiet' }),
  ];
}

/**
 * Places in columns, indicators in rows: the value, what parts it from the first place, its rank, and a bar from zero.
 * Where columns would cut numbers each indicator is a list of its places. No number is ever cut.
 */
export function layoutComparison(data: Comparison, frame: Frame, speech: AnalysisSpeech): Scene {
  const texts = cellTexts(data, speech);
  const full = comparisonCaption(data, speech);
  const first = drawingRoom(full, frame, speech);
  const firstGrid = gridOf(data, texts, first.room, first.em, speech);
  const detail = detailThatFits(data, texts, firstGrid, speech);
  const caption = comparisonCaption(data, speech, detail);
  const { layers, room, drawable } = drawingRoom(caption, frame, speech);
  const grid = gridOf(data, texts, room, firstGrid.em, speech, firstGrid.mode);
  const { em, mode } = grid;
  const valueWidth = Math.max(0, ...texts.flat().map(({ value }) => textWidthPx(value, em, 700)));
  const ids = data.places.map(({ id }) => id);
  const tops = data.rows.map((row, index) => ({ row, index, top: grid.rowsTop + index * grid.rowHeight }));
  const cells = tops.flatMap(({ row, index, top }) =>
    row.cells.flatMap((cell, column): readonly Mark[] => {
      const text = texts[index]?.[column];
      const place = data.places[column];
      const said = {
        cell,
        index: column,
        pin: pinOf(cell.placeId, ids),
        value: text?.value ?? '',
        detail: text?.details[detail] ?? '',
      };
      if (mode !== 'list') return cellMarks(said, row, top + (mode === 'stacked' ? 1.35 : 0.15) * em, grid);
      const lineTop = top + (LIST_EM.name + column * LIST_EM.line) * em;
      return lineMarks(said, row, lineTop, grid, valueWidth, place === undefined ? '' : comparedName(place, speech));
    }),
  );
  const drawing: readonly Layer[] = [
    {
      name: 'rows',
      marks: tops.map(({ row, top }) =>
        target([room.x, top, room.width, grid.rowHeight], {
          key: row.indicator.id,
          label: rowWords(row, data, speech),
          at: [grid.columnsLeft, top + grid.rowHeight / 2],
        }),
      ),
    },
    { name: 'heads', marks: mode === 'list' ? [] : headMarks(data, grid, speech) },
    { name: 'names', marks: tops.flatMap(({ row, top }) => nameMarks(row, top, grid, speech)) },
    { name: 'cells', marks: cells },
    { name: 'pins', marks: [] },
  ];
  return {
    kind: 'comparison',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: comparisonDescription(data, speech),
    table: comparisonTable(data, full, speech),
    warnings: [],
  };
}
