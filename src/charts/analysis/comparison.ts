import { markerPath } from '../../domain/marker';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { Comparison, ComparisonCell, ComparisonRow } from '../../model/comparison';
import type { AnalysisSpeech } from '../../text/analysis-words';
import type { Inner } from '../layout/chrome';
import { drawingRoom } from '../layout/drawing-room';
import { fitText } from '../layout/fit-text';
import { target } from '../layout/target';
import { textAt } from '../layout/text-mark';
import { pinInkPaint, pinPaint } from '../paint';
import { wrapText } from '../text-width';
import {
  comparedName,
  comparisonCaption,
  comparisonDescription,
  comparisonTable,
  differenceOf,
  ratioOf,
  rowTime,
  rowWords,
  valueOf,
} from './comparison-words';

/** Rows and columns in px. In a narrow room the name of an indicator stands over its values. */
interface Grid {
  readonly room: Inner;
  readonly em: number;
  readonly stacked: boolean;
  readonly columnsLeft: number;
  readonly columnWidth: number;
  readonly rowsTop: number;
  readonly rowHeight: number;
}

const STACKED_UNDER_EM = 46;
const HEAD_EM = 3.2;
/** Least heights of a row: two lines, or three where the name stands over the values. */
const ROW_EM = { beside: { least: 2.5, most: 3.6 }, stacked: { least: 3.9, most: 4.8 } } as const;
const NAME_SHARE = 0.3;
const MARKS = { best: '▲', worst: '▼' } as const;

/** Height that shows every row with type of the given size: a page gives it that much. */
export function comparisonHeightPx(rows: number, widthPx: number, emPx: number): number {
  const mode = widthPx < STACKED_UNDER_EM * emPx ? 'stacked' : 'beside';
  return (HEAD_EM + rows * (ROW_EM[mode].least + 0.3) + 1) * emPx;
}

function gridOf(data: Comparison, room: Inner, widest: number): Grid {
  const stacked = room.width < STACKED_UNDER_EM * widest;
  const { least, most } = ROW_EM[stacked ? 'stacked' : 'beside'];
  const rows = Math.max(1, data.rows.length);
  const columnsLeft = stacked ? room.x : room.x + room.width * NAME_SHARE;
  const columnWidth = (room.x + room.width - columnsLeft) / data.places.length;
  const em = Math.min(widest, room.height / (HEAD_EM + rows * least), columnWidth / 4.9);
  const rowsTop = room.y + HEAD_EM * em;
  const rowHeight = Math.min(most * em, (room.y + room.height - rowsTop) / rows);
  return { room, em, stacked, columnsLeft, columnWidth, rowsTop, rowHeight };
}

function headMarks(data: Comparison, { room, em, columnsLeft, columnWidth }: Grid, speech: AnalysisSpeech) {
  return data.places.flatMap((place, pin): readonly Mark[] => {
    const left = columnsLeft + pin * columnWidth;
    const name = comparedName(place, speech);
    const size = em * 0.95;
    const lines = wrapText(name, columnWidth - 1.8 * em, size, 700).slice(0, 2);
    const top = room.y + HEAD_EM * em - (lines.length + 0.35) * 1.2 * em;
    return [
      {
        type: 'path',
        d: markerPath(pin, left + 0.5 * em, top + 0.6 * em, 0.36 * em),
        fill: pinPaint(pin),
        key: place.id,
      },
      ...lines.map((line, index) =>
        textAt(
          left + 1.3 * em,
          top + (index + 0.5) * 1.2 * em,
          fitText(line, columnWidth - 1.5 * em, size, 700),
          size,
          {
            fill: pinInkPaint(pin),
            weight: 700,
            key: place.id,
          },
        ),
      ),
    ];
  });
}

/** The highest value of a row fills its column; a bar begins at zero, so changes have none. */
function barMarks(cell: ComparisonCell, row: ComparisonRow, pin: number, left: number, y: number, grid: Grid) {
  const { em, columnWidth } = grid;
  const most = Math.max(0, ...row.cells.map(({ observation }) => observation.value ?? 0));
  const { value } = cell.observation;
  if (value === null || value <= 0 || most <= 0 || row.indicator.unitKind === 'change') return [];
  const width = Math.max(1, ((columnWidth - 1.2 * em) * value) / most);
  return [{ type: 'rect', x: left, y, width, height: 0.26 * em, fill: pinPaint(pin), radius: 0.5 } as const];
}

function cellMarks(
  cell: ComparisonCell,
  row: ComparisonRow,
  pin: number,
  top: number,
  grid: Grid,
  speech: AnalysisSpeech,
) {
  const { em, columnsLeft, columnWidth } = grid;
  const left = columnsLeft + pin * columnWidth;
  const room = columnWidth - 0.8 * em;
  const mark = cell.mark === null ? '' : `${MARKS[cell.mark]}\u00a0`;
  const value = valueOf(cell, row, speech);
  const missing = cell.observation.value === null;
  const against = pin === 0 ? '' : ratioOf(cell, speech) || differenceOf(cell, row, speech);
  const rank = cell.rank === null ? '' : speech.format.ordinal(cell.rank.rank);
  const under = [against, rank].filter((part) => part !== '').join(' · ');
  return [
    textAt(left, top + 0.65 * em, fitText(`${mark}${value}`, room, em, 700), em, {
      weight: missing ? 400 : cell.mark === 'best' ? 700 : 600,
      fill: missing ? 'quiet' : 'ink',
    }),
    textAt(left, top + 1.62 * em, fitText(under, room, em * 0.8), em * 0.8, { fill: 'quiet' }),
    ...barMarks(cell, row, pin, left, top + 2.12 * em, grid),
  ];
}

function rowMarks(row: ComparisonRow, top: number, grid: Grid, speech: AnalysisSpeech) {
  const { room, em, stacked, columnsLeft } = grid;
  const name = row.indicator.name[speech.language];
  const time = rowTime(row, speech);
  const width = stacked ? room.width : columnsLeft - room.x - em;
  const line: Mark = { type: 'rule', x1: room.x, x2: room.x + room.width, y1: top, y2: top, stroke: 'rule' };
  const named = stacked
    ? [textAt(room.x, top + 0.75 * em, fitText(`${name}, ${time}`, width, em * 0.86), em * 0.86, { fill: 'quiet' })]
    : [
        textAt(room.x, top + 0.8 * em, fitText(name, width, em), em, {}),
        textAt(room.x, top + 1.75 * em, fitText(time, width, em * 0.8), em * 0.8, { fill: 'quiet' }),
      ];
  const valuesTop = top + (stacked ? 1.35 : 0.15) * em;
  return [line, ...named, ...row.cells.flatMap((cell, pin) => cellMarks(cell, row, pin, valuesTop, grid, speech))];
}

/** Places in columns, indicators in rows: the value, its ratio to the first place, its rank, and a bar from zero. */
export function layoutComparison(data: Comparison, frame: Frame, speech: AnalysisSpeech): Scene {
  const caption = comparisonCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const grid = gridOf(data, room, em);
  const tops = data.rows.map((row, index) => ({ row, top: grid.rowsTop + index * grid.rowHeight }));
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
    { name: 'heads', marks: headMarks(data, grid, speech) },
    { name: 'cells', marks: tops.flatMap(({ row, top }) => rowMarks(row, top, grid, speech)) },
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
    table: comparisonTable(data, caption, speech),
    warnings: [],
  };
}
