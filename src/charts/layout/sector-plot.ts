import type { Mark } from '../../domain/scene';
import type { SectorsData } from '../../model/employer-structure';
import type { Speech } from '../../text/messages';
import type { Inner } from './chrome';
import { subjectName } from './employment-words';
import { fitText } from './fit-text';
import { quotientAxis, type QuotientAxis } from './quotient-axis';
import { textAt } from './text-mark';

/** Where things stand in the figure of sectors. */
export interface SectorPlot {
  readonly em: number;
  readonly room: Inner;
  readonly stacked: boolean;
  readonly rowsTop: number;
  readonly rowHeight: number;
  readonly nameWidth: number;
  readonly barLeft: number;
  readonly barRight: number;
  readonly axis: QuotientAxis;
}

const STACKED_UNDER_EM = 36;
const NAME_EM = 11.5;
const HEAD_EM = 2.9;
const MOST_ROW_EM = 5;

export function sectorPlot(data: SectorsData, room: Inner, em: number): SectorPlot {
  const stacked = room.width < STACKED_UNDER_EM * em;
  const rowsTop = room.y + HEAD_EM * em;
  const rowHeight = Math.min(MOST_ROW_EM * em, (room.height - (HEAD_EM + 0.3) * em) / Math.max(1, data.rows.length));
  const nameWidth = stacked ? room.width : NAME_EM * em;
  const barLeft = stacked ? room.x : room.x + nameWidth + em;
  const barRight = barLeft + (room.x + room.width - barLeft) * 0.4;
  const quotients = data.rows.flatMap((row) => [
    ...row.cells.flatMap(({ quotient }) => quotient ?? []),
    ...row.spread.map(({ quotient }) => quotient),
  ]);
  return {
    em,
    room,
    stacked,
    rowsTop,
    rowHeight,
    nameWidth,
    barLeft,
    barRight,
    axis: quotientAxis(quotients, barRight + 1.5 * em, room.x + room.width, em),
  };
}

/** What the two halves show; where bars are of places, that the tick across them is the metropolis. */
function headMarks(data: SectorsData, plot: SectorPlot, speech: Speech): readonly Mark[] {
  const { em, axis, room, barLeft, barRight } = plot;
  const { metropolis, sectors } = speech.messages.employment;
  const [only, ...others] = data.subjects;
  const head = (text: string, x: number, width: number): Mark => {
    const words = fitText(text, width, em * 0.93, 600);
    return textAt(x, room.y + 0.7 * em, words, em * 0.93, { fill: 'quiet', weight: 600 });
  };
  const name = only === undefined ? metropolis : subjectName(only, speech);
  const share = others.length > 0 ? sectors.headShares : sectors.headShare(name);
  const heads = [
    head(share, barLeft, barRight - barLeft + em),
    head(sectors.headQuotient, axis.left, axis.right - axis.left),
  ];
  if (only === undefined) return heads;
  const x = barLeft + 0.2 * em;
  const tick = fitText(sectors.tick, barRight - barLeft - em, em * 0.86);
  return [
    ...heads,
    { type: 'rule', x1: x, x2: x, y1: room.y + 1.5 * em, y2: room.y + 2.6 * em, stroke: 'ink', strokeWidth: 0.15 * em },
    textAt(barLeft + 0.8 * em, room.y + 2.1 * em, tick, em * 0.86, { fill: 'quiet' }),
  ];
}

function tickDecimals(tick: number): number {
  if (tick === 0 || tick >= 1) return 0;
  return tick < 0.25 ? 3 : tick < 0.5 ? 2 : 1;
}

/** Heads, and rules at the quotients of the axis: a dashed one at 1, where a sector weighs what it does in all. */
export function gridMarks(data: SectorsData, plot: SectorPlot, speech: Speech): readonly Mark[] {
  const { em, axis, rowsTop, rowHeight, room } = plot;
  const [y1, y2] = [rowsTop - 0.2 * em, rowsTop + rowHeight * data.rows.length];
  const grid = axis.ticks.flatMap((tick): Mark[] => {
    const x = axis.x(tick);
    const isReference = tick === 1;
    const line = isReference ? { stroke: 'ink', dash: `${0.25 * em} ${0.2 * em}` } : { stroke: 'rule' };
    const style = isReference ? ({ fill: 'ink', weight: 700 } as const) : ({ fill: 'quiet' } as const);
    const text = speech.format.number(tick, tickDecimals(tick));
    return [
      { type: 'rule', x1: x, x2: x, y1, y2, ...line },
      textAt(x, room.y + 2.1 * em, text, em * 0.86, { anchor: 'middle', ...style }),
    ];
  });
  return [...headMarks(data, plot, speech), ...grid];
}
