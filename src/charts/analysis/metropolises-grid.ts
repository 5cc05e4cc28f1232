import type { MetropolisColumn, MetropolisesData, MetropolisRow } from '../../model/metropolises';
import type { AnalysisSpeech } from '../../text/analysis-words';
import type { Inner } from '../layout/chrome';
import { textWidthPx, wrapText } from '../text-width';
import { cellText, columnCoverage, columnHead, columnTime, nameOf } from './metropolises-words';

/** A line over a column: what is counted, then of which sectors and when. */
export interface HeadLine {
  readonly text: string;
  readonly isName: boolean;
}

/** Where a column stands, px; `zero` is where its bars begin. */
export interface Slot {
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  readonly pxPerUnit: number;
  /** Right end of the values, which are aligned there. */
  readonly valueRight: number;
  readonly head: readonly HeadLine[];
}

export interface Grid {
  readonly room: Inner;
  readonly em: number;
  readonly nameWidth: number;
  readonly headBottom: number;
  readonly rowHeight: number;
  readonly slots: readonly Slot[];
}

/** Room of a head of four lines; one with more takes more. */
const LEAST_HEAD_LINES = 4;
export const HEAD_LINE_EM = 1.2;
const HEAD_MARGIN_EM = 0.4;
export const NAME_EM = 0.93;
export const UNDER_EM = 0.82;
export const PARTS_HEAD_EM = 1.7;
const LEAST_COLUMN_EM = 8.5;
const MOST_NAME_EM = 14;
const MOST_ROW_EM = 3;
/** A line of text and a bar under it: type gives way where there is less. */
const LEAST_ROW_EM = 2.05;
export const RANK_EM = 1.9;

const rowCount = ({ rows, parts }: MetropolisesData): number => rows.length + parts.length;

/** So many columns: the sorted one always, then the others in their order. */
function shownColumns(data: MetropolisesData, most: number): readonly number[] {
  const order = [data.sortIndex, ...data.columns.map((_, index) => index).filter((index) => index !== data.sortIndex)];
  return order.slice(0, most).toSorted((a, b) => a - b);
}

function headOf(column: MetropolisColumn, widthPx: number, em: number, speech: AnalysisSpeech): readonly HeadLine[] {
  // A long word may be parted at its hyphen.
  const wrap = (text: string, sizePx: number, weight: 400 | 700): readonly string[] =>
    wrapText(text.replaceAll('-', '- '), widthPx, sizePx, weight).map((line) => line.replaceAll('- ', '-'));
  const under = [columnCoverage(column, speech), columnTime(column, speech)];
  return [
    ...wrap(columnHead(column, speech), NAME_EM * em, 700).map((text) => ({ text, isName: true })),
    ...under.flatMap((text) => wrap(text, UNDER_EM * em, 400)).map((text) => ({ text, isName: false })),
  ];
}

/**
 * @param widest type in px, which gives way where there are more rows than room
 * @param count of columns; null = as many as fit
 * @param headLines for which there is room over the columns
 */
export function gridOf(
  data: MetropolisesData,
  room: Inner,
  widest: number,
  speech: AnalysisSpeech,
  count: number | null = null,
  headLines = LEAST_HEAD_LINES,
): Grid {
  const headEm = headLines * HEAD_LINE_EM + HEAD_MARGIN_EM;
  const em = Math.min(widest, room.height / (headEm + PARTS_HEAD_EM + LEAST_ROW_EM * rowCount(data)));
  const all = [...data.rows, ...data.parts];
  const longest = Math.max(0, ...all.map((row) => textWidthPx(nameOf(row, speech), em, 700))) + 1.6 * em;
  const nameWidth = Math.min(longest, MOST_NAME_EM * em, room.width * 0.42);
  const fitting = Math.max(1, Math.floor((room.width - nameWidth) / (LEAST_COLUMN_EM * em)));
  const columns = shownColumns(data, count ?? fitting);
  const width = (room.width - nameWidth) / columns.length;
  const rowsHeight = room.height - headEm * em - PARTS_HEAD_EM * em;
  const valueRight = (index: number, left: number, right: number): number => {
    const column = data.columns[index];
    const texts = all.map(({ cells }) => {
      const cell = cells[index];
      return cell === undefined || column === undefined ? '' : cellText(cell, column, speech);
    });
    return Math.min(right, left + RANK_EM * em + Math.max(...texts.map((text) => textWidthPx(text, em, 700))));
  };
  const slots = columns.map((index, order): Slot => {
    const left = room.x + nameWidth + order * width + 0.8 * em;
    const right = room.x + nameWidth + (order + 1) * width;
    const column = data.columns[index];
    const head = column === undefined ? [] : headOf(column, right - left, em, speech);
    return {
      index,
      left,
      right,
      valueRight: valueRight(index, left, right),
      head,
      ...barScale(all, index, left, right),
    };
  });
  // Smaller type never takes more lines, so this ends.
  const most = Math.max(...slots.map(({ head }) => head.length));
  if (most > headLines) return gridOf(data, room, widest, speech, columns.length, most);
  return {
    room,
    em,
    nameWidth,
    headBottom: room.y + headEm * em,
    rowHeight: Math.min(MOST_ROW_EM * em, rowsHeight / all.length),
    slots,
  };
}

/** Bars begin at zero, which is where it falls between the least and the most that is shown. */
function barScale(rows: readonly MetropolisRow[], index: number, left: number, right: number) {
  const values = rows.flatMap(({ cells }) => cells[index]?.shown ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const pxPerUnit = high > low ? (right - left) / (high - low) : 0;
  return { zero: left - low * pxPerUnit, pxPerUnit };
}
