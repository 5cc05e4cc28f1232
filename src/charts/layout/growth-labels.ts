import type { AxisScale, Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx, type TextWeight } from '../text-width';
import { project } from './axis-scale';
import { fitText } from './fit-text';
import { paceWords } from './growth-pace';
import { pathOf } from './growth-path';
import type { Area, Measures } from './growth-plot';
import { lineName, shortName, type DrawnLine } from './growth-style';
import { spread } from './spread';

interface Piece {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: TextWeight;
}

/** The words at the end of a line: one or two rows of pieces side by side. */
interface Label {
  readonly drawn: DrawnLine;
  readonly rows: readonly (readonly Piece[])[];
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LabelColumn {
  readonly labels: readonly Label[];
  /** Room of the column with its leaders, px. */
  readonly widthPx: number;
}

/** From the end of a line to its words, px at text scale 1: a marker and a leader. */
const LEADER_PX = 20;
/** Share of the width that labels may take, and that they take at most when all has been shortened. */
const WIDTH_SHARE = 0.36;
const WIDTH_SHARE_MOST = 0.44;

/** How a label may be written, richest first. `pace` counts from the longest words. */
const FORMS = [
  { rows: 2, pace: 0 },
  { rows: 2, pace: 1 },
  { rows: 2, pace: 2 },
  { rows: 1, pace: 2 },
] as const;

function gapBetween(sizePx: number): number {
  return sizePx * 0.4;
}

function widthOf(row: readonly Piece[]): number {
  const words = row.reduce((sum, { text, sizePx, weight }) => sum + textWidthPx(text, sizePx, weight), 0);
  return words + Math.max(0, row.length - 1) * gapBetween(row[0]?.sizePx ?? 0);
}

function labelOf(
  data: GrowthData,
  drawn: DrawnLine,
  form: (typeof FORMS)[number],
  { textPx, smallPx }: Measures,
  speech: Speech,
  mostPx: number,
  isCut: boolean,
): Label {
  // A grey line is there to compare with: its words take one row, whatever the others have.
  const quiet = drawn.style.priority !== null && drawn.style.priority <= 10;
  const isRow = quiet || form.rows === 1;
  const words = paceWords(data, drawn.line, speech);
  const paceWord = words[quiet ? words.length - 1 : Math.min(form.pace, words.length - 1)] ?? '';
  const weight: TextWeight = quiet ? 400 : 700;
  const sizePx = quiet ? smallPx : textPx;
  const pace: Piece[] = paceWord === '' ? [] : [{ text: paceWord, sizePx: smallPx, weight: 400 }];
  const beside = isRow ? widthOf(pace) + gapBetween(sizePx) : 0;
  const full = lineName(drawn.line, speech);
  const isLong = textWidthPx(full, sizePx, weight) > mostPx - beside;
  const short = isLong ? shortName(drawn.line, speech) : full;
  const name = { text: isCut ? fitText(short, mostPx - beside, sizePx, weight) : short, sizePx, weight };
  const rows = isRow || pace.length === 0 ? [[name, ...pace]] : [[name], pace];
  const heightPx = rows.length === 1 ? sizePx * 1.3 : sizePx * 1.1 + smallPx * 1.35;
  return { drawn, rows, widthPx: Math.max(...rows.map(widthOf)), heightPx };
}

/** The column may stand a little above and below the plot. */
function boundsOf({ top, bottom }: Area, { textPx }: Measures): [number, number] {
  return [top - textPx, bottom + textPx * 0.4];
}

/**
 * Words for the ends of the lines, in the richest form that leaves the plot its room: name and rate with doubling time
 * on two rows; shorter words; one row; at last with names cut short.
 */
export function labelColumn(
  data: GrowthData,
  lines: readonly DrawnLine[],
  frameWidthPx: number,
  area: Area,
  measures: Measures,
  speech: Speech,
): LabelColumn {
  const labelled = lines.filter(({ style }) => style.priority !== null);
  const leader = LEADER_PX * measures.unit;
  const [top, bottom] = boundsOf(area, measures);
  const write = (form: (typeof FORMS)[number], mostPx: number, isCut: boolean): LabelColumn => {
    const labels = labelled.map((drawn) => labelOf(data, drawn, form, measures, speech, mostPx, isCut));
    return { labels, widthPx: leader + Math.max(0, ...labels.map(({ widthPx }) => widthPx)) };
  };
  if (labelled.length === 0) return { labels: [], widthPx: 12 * measures.unit };
  const heightOf = ({ labels }: LabelColumn): number => labels.reduce((sum, { heightPx }) => sum + heightPx, 0);
  for (const form of FORMS) {
    const column = write(form, frameWidthPx * WIDTH_SHARE - leader, false);
    if (column.widthPx <= frameWidthPx * WIDTH_SHARE && heightOf(column) <= bottom - top) return column;
  }
  const most = frameWidthPx * WIDTH_SHARE_MOST;
  const [twoRows, oneRow] = [write(FORMS[2], most - leader, true), write(FORMS[3], Infinity, false)];
  if (heightOf(twoRows) <= bottom - top) return twoRows;
  if (oneRow.widthPx <= most && heightOf(oneRow) <= bottom - top) return oneRow;
  // Rather no word for the companions of the pins than a few letters for each.
  const pins = { ...twoRows, labels: twoRows.labels.filter(({ drawn }) => drawn.style.pin !== null) };
  const pinsFit = pins.labels.length > 0 && heightOf(pins) <= bottom - top;
  return pinsFit ? twoRows : write(FORMS[3], most - leader, true);
}

/** The column at the right of the plot: no label overlaps another; leaders join each to the end of its line. */
export function labelMarks(
  { labels }: LabelColumn,
  x: AxisScale,
  y: AxisScale,
  area: Area,
  measures: Measures,
): { readonly leaders: readonly Mark[]; readonly words: readonly Mark[] } {
  const middles = spread(
    labels.map(({ drawn, heightPx }) => ({
      desired: project(y, drawn.last.value),
      height: heightPx,
      priority: drawn.style.priority ?? 0,
    })),
    ...boundsOf(area, measures),
  );
  const { unit } = measures;
  const wordsX = x.range[1] + LEADER_PX * unit;
  const leaders: Mark[] = [];
  const words: Mark[] = [];
  for (const [index, label] of labels.entries()) {
    const middle = middles[index] ?? null;
    if (middle === null) continue;
    leaders.push(...leaderOf(label.drawn, middle, x, y, wordsX, unit));
    words.push(...wordsOf(label, wordsX, middle));
  }
  return { leaders, words };
}

function leaderOf(
  { last, style }: DrawnLine,
  middle: number,
  x: AxisScale,
  y: AxisScale,
  wordsX: number,
  unit: number,
): readonly Mark[] {
  const [endX, endY] = [project(x, last.period), project(y, last.value)];
  const edge = x.range[1];
  const start = Math.max(endX, edge) + 7 * unit;
  const corners = [[start, endY] as const, [wordsX - 8 * unit, middle] as const, [wordsX - 4 * unit, middle] as const];
  const stroke = { fill: 'none', stroke: style.priority === 10 ? 'context' : style.stroke, strokeWidth: unit };
  const marks: Mark[] = [{ type: 'path', d: pathOf([corners]), opacity: 0.7, ...stroke }];
  // A series that ends before the others is led to its words across the empty years.
  if (endX < edge - unit) {
    const dash = `${unit} ${3 * unit}`;
    marks.push({
      type: 'path',
      d: pathOf([
        [
          [endX + 6 * unit, endY],
          [start, endY],
        ],
      ]),
      dash,
      opacity: 0.7,
      ...stroke,
    });
  }
  return marks;
}

function wordsOf({ drawn, rows, heightPx }: Label, x: number, middle: number): readonly Mark[] {
  let top = middle - heightPx / 2;
  return rows.flatMap((row, index) => {
    const sizePx = row[0]?.sizePx ?? 0;
    const height = rows.length === 1 ? heightPx : sizePx * (index === 0 ? 1.15 : 1.3);
    const baseline = top + (rows.length === 1 ? heightPx / 2 + sizePx * 0.35 : sizePx);
    top += height;
    let at = x;
    return row.map((piece, position): Mark => {
      const isName = index === 0 && position === 0;
      const mark: Mark = {
        type: 'text',
        x: at,
        y: baseline,
        text: piece.text,
        sizePx: piece.sizePx,
        weight: piece.weight,
        anchor: 'start',
        fill: isName ? drawn.style.ink : 'quiet',
        key: drawn.line.key,
      };
      at += textWidthPx(piece.text, piece.sizePx, piece.weight) + gapBetween(piece.sizePx);
      return mark;
    });
  });
}
