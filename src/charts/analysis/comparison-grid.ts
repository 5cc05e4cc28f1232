import type { Comparison } from '../../model/comparison';
import type { AnalysisSpeech } from '../../text/analysis-words';
import type { Inner } from '../layout/chrome';
import { textWidthPx, wrapText } from '../text-width';
import { cellTexts, comparedName, DETAILS, type CellText } from './comparison-words';

/** beside: names of indicators left of their values; stacked: over them; list: a line for each place under its indicator. */
export type Mode = 'beside' | 'stacked' | 'list';

/** Rows and columns in px; in a list the one column is as wide as the room. */
export interface Grid {
  readonly mode: Mode;
  readonly room: Inner;
  readonly em: number;
  readonly columnsLeft: number;
  readonly columnWidth: number;
  readonly rowsTop: number;
  readonly rowHeight: number;
}

/** Em that a column, or a line of the list, needs so that no number and no name is cut. */
interface Needs {
  readonly column: number;
  readonly line: number;
}

const BESIDE_FROM_EM = 46;
const NAME_SHARE = 0.3;
/** Heights of a row: two lines, or three where the name stands over the values. */
const ROW_EM = { beside: { least: 2.5, most: 3.6 }, stacked: { least: 3.9, most: 4.8 } } as const;
export const LIST_EM = { name: 1.6, line: 1.75, gap: 0.6 } as const;
const MOST_HEAD_LINES = 3;
/** Between a value and the next column, and what the marker of a place takes of its head. */
export const GAP_EM = 0.8;
export const MARKER_EM = 1.3;
export const HEAD_SIZE = 0.95;
export const DETAIL_SIZE = 0.8;
/** An arrangement is left for a later one only for type that is so much larger. */
const CLEARLY_LARGER = 1.15;

/** A long name also breaks after a hyphen. */
export function headLines(name: string, columnWidth: number, em: number): readonly string[] {
  const room = columnWidth - (MARKER_EM + 0.3) * em;
  return wrapText(name.replaceAll('-', '- '), room, em * HEAD_SIZE, 700).map((line) => line.replaceAll('- ', '-'));
}

function headNeed(name: string): number {
  let width = 4;
  const fits = (lines: readonly string[]): boolean =>
    lines.length <= MOST_HEAD_LINES &&
    lines.every((line) => textWidthPx(line, HEAD_SIZE, 700) <= width - MARKER_EM - 0.3);
  while (width < 30 && !fits(headLines(name, width, 1))) width += 0.25;
  return width;
}

function needsOf(data: Comparison, texts: readonly (readonly CellText[])[], speech: AnalysisSpeech): Needs {
  const names = data.places.map((place) => comparedName(place, speech));
  const value = Math.max(0, ...texts.flat().map((text) => textWidthPx(text.value, 1, 700)));
  const name = Math.max(0, ...names.map((one) => textWidthPx(one, HEAD_SIZE, 700)));
  return {
    column: Math.max(value + GAP_EM, ...names.map(headNeed)),
    line: MARKER_EM + name + GAP_EM + value,
  };
}

function gridIn(mode: Mode, data: Comparison, room: Inner, widest: number, needs: Needs, speech: AnalysisSpeech): Grid {
  const rows = Math.max(1, data.rows.length);
  if (mode === 'list') {
    const rowEm = LIST_EM.name + LIST_EM.line * data.places.length + LIST_EM.gap;
    const em = Math.min(widest, room.height / (rows * rowEm), room.width / needs.line);
    return { mode, room, em, columnsLeft: room.x, columnWidth: room.width, rowsTop: room.y, rowHeight: rowEm * em };
  }
  const { least, most } = ROW_EM[mode];
  const columnsLeft = mode === 'stacked' ? room.x : room.x + room.width * NAME_SHARE;
  const columnWidth = (room.x + room.width - columnsLeft) / data.places.length;
  const headEm = headHeightEm(data, columnWidth, widest, speech);
  const em = Math.min(widest, room.height / (headEm + rows * least), columnWidth / needs.column);
  const rowsTop = room.y + headEm * em;
  const rowHeight = Math.min(most * em, (room.y + room.height - rowsTop) / rows);
  return { mode, room, em, columnsLeft, columnWidth, rowsTop, rowHeight };
}

function headHeightEm(data: Comparison, columnWidth: number, em: number, speech: AnalysisSpeech): number {
  const counts = data.places.map((place) => headLines(comparedName(place, speech), columnWidth, em).length);
  return 0.8 + 1.2 * Math.min(MOST_HEAD_LINES, Math.max(2, ...counts));
}

/**
 * The first arrangement of beside, stacked, list whose type is about as large as that of any other.
 * @param mode null = as the room asks
 */
export function gridOf(
  data: Comparison,
  texts: readonly (readonly CellText[])[],
  room: Inner,
  widest: number,
  speech: AnalysisSpeech,
  mode: Mode | null = null,
): Grid {
  const needs = needsOf(data, texts, speech);
  const isWide = room.width >= BESIDE_FROM_EM * widest;
  const modes: readonly Mode[] = mode !== null ? [mode] : isWide ? ['beside', 'stacked', 'list'] : ['stacked', 'list'];
  return modes
    .map((one) => gridIn(one, data, room, widest, needs, speech))
    .reduce((best, next) => (next.em > best.em * CLEARLY_LARGER ? next : best));
}

/** Height that shows every row with type of the given size: a page gives it that much. */
export function comparisonHeightPx(data: Comparison, widthPx: number, emPx: number, speech: AnalysisSpeech): number {
  const room = { x: 0, y: 0, width: widthPx, height: Number.MAX_SAFE_INTEGER };
  const { mode, columnWidth, rowHeight } = gridOf(data, cellTexts(data, speech), room, emPx, speech);
  if (mode === 'list') return data.rows.length * rowHeight + emPx;
  const headEm = headHeightEm(data, columnWidth, emPx, speech);
  return (headEm + data.rows.length * (ROW_EM[mode].least + 0.3) + 1) * emPx;
}

/** Index of the richest of DETAILS that every cell has room for. */
export function detailThatFits(
  data: Comparison,
  texts: readonly (readonly CellText[])[],
  { mode, em, columnWidth }: Grid,
  speech: AnalysisSpeech,
): number {
  const widthOf = (text: string | undefined): number => textWidthPx(text ?? '', em * DETAIL_SIZE);
  const value = Math.max(0, ...texts.flat().map((text) => textWidthPx(text.value, em, 700)));
  const rooms = data.places.map((place) => {
    if (mode !== 'list') return columnWidth - GAP_EM * em;
    const name = textWidthPx(comparedName(place, speech), em * HEAD_SIZE, 700);
    return columnWidth - (MARKER_EM + 2 * GAP_EM) * em - name - value;
  });
  const found = DETAILS.findIndex((_, detail) =>
    texts.every((row) => row.every(({ details }, pin) => widthOf(details[detail]) <= (rooms[pin] ?? 0))),
  );
  return found < 0 ? DETAILS.length - 1 : found;
}
