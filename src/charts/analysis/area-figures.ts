import { markerPath } from '../../domain/marker';
import type { AreaSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { AreaCell, AreaData, AreaFigure } from '../../model/area';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx, wrapText } from '../text-width';
import { drawingRoom } from '../layout/drawing-room';
import { fitText } from '../layout/fit-text';
import { target } from '../layout/target';
import { textAt } from '../layout/text-mark';
import { pinOfArea } from './area-pin';
import {
  againstText,
  areaCaption,
  areaDescription,
  areaTable,
  communesText,
  figureLabel,
  figureName,
  figureShortName,
  keyOfFigure,
  nameOfArea,
  observationText,
  periodText,
} from './area-words';

const COLUMN_EM = { least: 5.6, most: 12 } as const;
/** A row with its label beside the values, or over them where there is no room beside. */
const ROW_EM = { beside: 2.7, over: 4.1, air: 1.15 } as const;
const LABEL_EM = 11;
const HEAD_EM = 3.3;
const REST_EM = 1.6;
const SMALL = 0.86;

interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly em: number;
  readonly isBeside: boolean;
  readonly rowPx: number;
  readonly columnPx: number;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function gridOf(room: Room, em: number, columns: number, rows: number): Grid {
  const isBeside = room.width >= (LABEL_EM + columns * COLUMN_EM.least) * em;
  const least = (isBeside ? ROW_EM.beside : ROW_EM.over) * em;
  const most = isBeside ? (room.width - LABEL_EM * em) / columns : room.width / columns;
  return {
    left: room.x,
    right: room.x + room.width,
    top: room.y + HEAD_EM * em,
    em,
    isBeside,
    rowPx: Math.max(least, Math.min(ROW_EM.air * least, (room.height - HEAD_EM * em) / rows)),
    columnPx: Math.min(most, COLUMN_EM.most * em),
  };
}

/** Right edge of a column; the metropolis has the last one. */
function rightOf(grid: Grid, index: number, columns: number): number {
  return grid.right - (columns - 1 - index) * grid.columnPx;
}

function headMarks(data: AreaData, grid: Grid, room: Room, speech: AnalysisSpeech): readonly Mark[] {
  const { em } = grid;
  const columns = data.areas.length + 1;
  const line = (text: string, right: number, row: number, bold: boolean, fill: string): Mark => {
    const sizePx = bold ? em : SMALL * em;
    const fitted = fitText(text, grid.columnPx - (bold ? 1.6 : 0.4) * em, sizePx);
    return textAt(right, room.y + row * em, fitted, sizePx, { anchor: 'end', weight: bold ? 700 : 400, fill });
  };
  const areas = data.areas.flatMap((one, index): readonly Mark[] => {
    const pin = pinOfArea(index);
    const right = rightOf(grid, index, columns);
    const name = fitText(nameOfArea(one, index, speech), grid.columnPx - 1.6 * em, em);
    const x = right - textWidthPx(name, em, 700) - 0.75 * em;
    return [
      { type: 'path', d: markerPath(pin, x, room.y + 0.8 * em, 0.36 * em), fill: pinInkPaint(pin) },
      line(name, right, 0.8, true, pinInkPaint(pin)),
      line(communesText(one.members.length, speech), right, 2.05, false, 'quiet'),
    ];
  });
  const all = communesText(data.map.places.length, speech);
  const right = rightOf(grid, columns - 1, columns);
  return [
    ...areas,
    line(speech.analysis.area.metropolis, right, 0.8, true, 'ink'),
    line(all, right, 2.05, false, 'quiet'),
  ];
}

/** A value over its share of the metropolis, drawn as well, or its ratio to it. */
function cellMarks(figure: AreaFigure, cell: AreaCell, index: number, box: Room, em: number, speech: AnalysisSpeech) {
  const right = box.x + box.width;
  const isMissing = cell.observation.value === null;
  const lines = isMissing
    ? wrapText(observationText(figure, cell, speech), box.width - 0.4 * em, SMALL * em).slice(0, 2)
    : [];
  if (isMissing)
    return lines.map((line, row): Mark =>
      textAt(right, box.y + (0.75 + row) * em, line, SMALL * em, { anchor: 'end', fill: 'quiet' }),
    );
  const value = observationText(figure, cell, speech);
  const size = Math.min(em, (em * (box.width - 0.4 * em)) / textWidthPx(value, em, 700));
  const marks: Mark[] = [textAt(right, box.y + 0.7 * em, value, size, { anchor: 'end', weight: 700 })];
  const against = againstText(cell, speech);
  if (against !== '')
    marks.push(textAt(right, box.y + 1.8 * em, against, SMALL * em, { anchor: 'end', fill: 'quiet' }));
  if (cell.share !== null) {
    const track = Math.min(4 * em, box.width - textWidthPx(against, SMALL * em) - 1.4 * em);
    const end = right - textWidthPx(against, SMALL * em) - 0.6 * em;
    if (track > 1.2 * em)
      marks.push(
        {
          type: 'rule',
          x1: end - track,
          x2: end,
          y1: box.y + 1.8 * em,
          y2: box.y + 1.8 * em,
          stroke: 'rule',
          strokeWidth: 0.3 * em,
        },
        {
          type: 'rect',
          x: end - track,
          y: box.y + 1.65 * em,
          width: Math.max(1, track * Math.min(1, cell.share)),
          height: 0.3 * em,
          fill: pinPaint(pinOfArea(index)),
        },
      );
  }
  return marks;
}

function rowMarks(figure: AreaFigure, y: number, data: AreaData, grid: Grid, speech: AnalysisSpeech): readonly Mark[] {
  const { em, left, right, isBeside, columnPx } = grid;
  const columns = data.areas.length + 1;
  const labelWidth = isBeside ? right - left - columns * columnPx - 0.6 * em : right - left;
  const full = figureName(figure, speech);
  const period = periodText(figure, speech);
  const isShown = figure.indicator.id === data.map.indicator.id;
  const weight = isShown ? 700 : 400;
  const fits = (text: string): boolean => textWidthPx(text, em, weight) <= labelWidth;
  const label = !fits(isBeside ? full : `${full}, ${period}`) ? figureShortName(figure, speech) : full;
  const lines = isBeside ? wrapText(label, labelWidth, em * 0.95, weight).slice(0, 2) : [label];
  const middle = lines.length > 1 ? 0.62 : 0.7;
  const cellTop = isBeside ? y : y + 1.35 * em;
  const labels = lines.map((line, row): Mark => {
    const text = isBeside || row > 0 ? line : fitText(`${line}, ${period}`, labelWidth, em * 0.95);
    return textAt(left, y + (middle + 1.1 * row) * em, fitText(text, labelWidth, em * 0.95), em * 0.95, { weight });
  });
  const year: readonly Mark[] =
    isBeside && lines.length === 1 ? [textAt(left, y + 1.8 * em, period, SMALL * em, { fill: 'quiet' })] : [];
  const cells = figure.cells.flatMap((cell, index) => {
    const end = rightOf(grid, index, columns);
    return cellMarks(figure, cell, index, { x: end - columnPx, y: cellTop, width: columnPx, height: 0 }, em, speech);
  });
  const whole = observationText(figure, { observation: figure.metropolis }, speech);
  const size = Math.min(em, (em * (columnPx - 0.4 * em)) / textWidthPx(whole, em));
  return [
    { type: 'rule', x1: left, x2: right, y1: y - 0.25 * em, y2: y - 0.25 * em, stroke: 'rule' },
    ...labels,
    ...year,
    ...cells,
    textAt(right, cellTop + 0.7 * em, whole, size, { anchor: 'end' }),
  ];
}

/** Key figures of each area beside the metropolis, a row each; as many rows as fit, all of them in the table. */
export function layoutAreaFigures(_spec: AreaSpec, data: AreaData, frame: Frame, speech: AnalysisSpeech): Scene {
  const caption = areaCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const grid = gridOf(room, em, data.areas.length + 1, data.figures.length);
  const height = room.y + room.height - grid.top;
  const all = Math.floor(height / grid.rowPx) >= data.figures.length;
  const count = Math.max(1, Math.floor((all ? height : height - REST_EM * em) / grid.rowPx));
  const shown = data.figures.slice(0, count);
  const rest = data.figures.length - shown.length;
  const yOf = (index: number): number => grid.top + index * grid.rowPx;
  const drawing: readonly Layer[] = [
    {
      name: 'targets',
      marks: shown.map((figure, index) =>
        target([grid.left, yOf(index) - 0.25 * em, grid.right - grid.left, grid.rowPx], {
          key: keyOfFigure(figure),
          label: figureLabel(figure, data, speech),
          at: [grid.left, yOf(index)],
        }),
      ),
    },
    { name: 'head', marks: headMarks(data, grid, room, speech) },
    { name: 'rows', marks: shown.flatMap((figure, index) => rowMarks(figure, yOf(index), data, grid, speech)) },
    {
      name: 'rest',
      marks:
        rest === 0
          ? []
          : [
              textAt(grid.left, yOf(count) + 0.6 * em, speech.analysis.area.rest(rest), SMALL * em, {
                fill: 'quiet',
              }),
            ],
    },
  ];
  return {
    kind: 'area',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: areaDescription(data, speech),
    table: areaTable(data, caption, speech),
    warnings: [],
  };
}
