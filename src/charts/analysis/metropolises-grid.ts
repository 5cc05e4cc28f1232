import type { MetropolisesData, MetropolisRow } from '../../model/metropolises';
import type { AnalysisSpeech } from '../../text/analysis-words';
import type { Inner } from '../layout/chrome';
import { textWidthPx } from '../text-width';
import { cellText, nameOf } from './metropolises-words';

/** Where a column stands, px; `zero` is where its bars begin. */
export interface Slot {
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  readonly pxPerUnit: number;
  /** Right end of the values, which are aligned there. */
  readonly valueRight: number;
}

export interface Grid {
  readonly room: Inner;
  readonly em: number;
  readonly nameWidth: number;
  readonly headBottom: number;
  readonly rowHeight: number;
  readonly slots: readonly Slot[];
}

const HEAD_EM = 5.2;
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

/**
 * @param widest type in px, which gives way where there are more rows than room
 * @param count of columns; null = as many as fit
 */
export function gridOf(
  data: MetropolisesData,
  room: Inner,
  widest: number,
  speech: AnalysisSpeech,
  count: number | null = null,
): Grid {
  const em = Math.min(widest, room.height / (HEAD_EM + PARTS_HEAD_EM + LEAST_ROW_EM * rowCount(data)));
  const all = [...data.rows, ...data.parts];
  const longest = Math.max(0, ...all.map((row) => textWidthPx(nameOf(row, speech), em, 700))) + 1.6 * em;
  const nameWidth = Math.min(longest, MOST_NAME_EM * em, room.width * 0.42);
  const fitting = Math.max(1, Math.floor((room.width - nameWidth) / (LEAST_COLUMN_EM * em)));
  const columns = shownColumns(data, count ?? fitting);
  const width = (room.width - nameWidth) / columns.length;
  const rowsHeight = room.height - HEAD_EM * em - PARTS_HEAD_EM * em;
  const valueRight = (index: number, left: number, right: number): number => {
    const column = data.columns[index];
    const texts = all.map(({ cells }) => {
      const cell = cells[index];
      return cell === undefined || column === undefined ? '' : cellText(cell, column, speech);
    });
    return Math.min(right, left + RANK_EM * em + Math.max(...texts.map((text) => textWidthPx(text, em, 700))));
  };
  return {
    room,
    em,
    nameWidth,
    headBottom: room.y + HEAD_EM * em,
    rowHeight: Math.min(MOST_ROW_EM * em, rowsHeight / all.length),
    slots: columns.map((index, order): Slot => {
      const left = room.x + nameWidth + order * width + 0.8 * em;
      const right = room.x + nameWidth + (order + 1) * width;
      return { index, left, right, valueRight: valueRight(index, left, right), ...barScale(all, index, left, right) };
    }),
  };
}

/** Bars begin at zero, which is where it falls between the least and the most that is shown. */
function barScale(rows: readonly MetropolisRow[], index: number, left: number, right: number) {
  const values = rows.flatMap(({ cells }) => cells[index]?.shown ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const pxPerUnit = high > low ? (right - left) / (high - low) : 0;
  return { zero: left - low * pxPerUnit, pxPerUnit };
}
