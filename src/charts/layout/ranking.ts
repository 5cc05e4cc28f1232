import { markerPath } from '../../domain/marker';
import type { Layer, Mark, TextMark } from '../../domain/scene';
import type { RankedRow } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import type { Inner } from './chrome';
import { fitText } from './fit-text';
import { chooseRows } from './ranked-rows';
import { target } from './target';
import { textAt } from './text-mark';

export interface PlacedRow<R extends RankedRow> {
  readonly row: R;
  readonly top: number;
  readonly height: number;
  /** Middle of the line with the name, and of the bar or dot: the same where there is room beside each other. */
  readonly nameY: number;
  readonly plotY: number;
}

/** A ranking in its room: which rows fit, where they stand, and where the drawing beside the names begins. */
export interface Ranking<R extends RankedRow> {
  readonly em: number;
  /** Names stand over the bars instead of beside them. */
  readonly stacked: boolean;
  readonly rows: readonly PlacedRow<R>[];
  readonly hidden: readonly R[];
  readonly left: number;
  readonly right: number;
  readonly rankWidth: number;
  readonly nameX: number;
  readonly nameWidth: number;
  readonly plotLeft: number;
  readonly headY: number;
  readonly tickY: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  readonly footY: number;
}

const STACKED_UNDER_EM = 34;
const LEAST_ROW_EM = { beside: 1.5, stacked: 2.75 } as const;
const MOST_ROW_EM = { beside: 2.5, stacked: 3.8 } as const;
const HEAD_EM = 2.9;
const FOOT_EM = 1.9;
const MOST_NAME_EM = 13;
/** Room before a name for the marker of its pin. */
const MARKER_EM = 1.1;

/** Columns of rank and name; a name never takes more than MOST_NAME_EM beside a drawing. */
function columnsOf(rows: readonly RankedRow[], room: Inner, em: number, stacked: boolean) {
  const rankWidth = (stacked ? 1.1 : 1.75) * em;
  const hasPins = rows.some((row) => row.pin !== null);
  const nameX = room.x + rankWidth + 0.5 * em + (hasPins ? MARKER_EM * em : 0);
  const widest = Math.max(0, ...rows.map((row) => textWidthPx(row.name, em, row.pin === null ? 400 : 700)));
  const nameWidth = stacked ? room.width * 0.62 - (nameX - room.x) : Math.min(MOST_NAME_EM * em, widest);
  return { rankWidth, nameX, nameWidth, plotLeft: stacked ? room.x : nameX + nameWidth + 0.8 * em };
}

/** @param tailShare share of the rows in view that is kept for the end of the ranking where not all fit */
export function placeRanking<R extends RankedRow>(
  rows: readonly R[],
  room: Inner,
  em: number,
  tailShare = 0,
): Ranking<R> {
  const stacked = room.width < STACKED_UNDER_EM * em;
  const mode = stacked ? 'stacked' : 'beside';
  const rowsTop = room.y + HEAD_EM * em;
  const most = Math.max(em, room.height - (HEAD_EM + FOOT_EM) * em);
  const capacity = Math.max(1, Math.floor(most / (LEAST_ROW_EM[mode] * em)));
  const tail = Math.floor(capacity * tailShare);
  const chosen = chooseRows(rows.length, capacity, (index) => rows[index]?.pin !== null, tail);
  const height = Math.min(MOST_ROW_EM[mode] * em, most / Math.max(1, chosen.length));
  const shown = chosen.flatMap((index) => rows[index] ?? []);
  const rowsBottom = rowsTop + shown.length * height;
  return {
    em,
    stacked,
    rows: shown.map((row, index) => {
      const top = rowsTop + index * height;
      const nameY = stacked ? top + height * 0.29 : top + height / 2;
      return { row, top, height, nameY, plotY: stacked ? top + height * 0.68 : nameY };
    }),
    hidden: rows.filter((_, index) => !chosen.includes(index)),
    left: room.x,
    right: room.x + room.width,
    ...columnsOf(shown, room, em, stacked),
    headY: room.y + 0.7 * em,
    tickY: room.y + 2.1 * em,
    rowsTop,
    rowsBottom,
    footY: Math.min(rowsBottom + 1.1 * em, room.y + room.height - 0.6 * em),
  };
}

/** Rows as targets for pointer and keyboard: invisible, over their whole width, in rank order. */
export function rowTargets<R extends RankedRow>(
  ranking: Ranking<R>,
  label: (row: R) => string,
  at: (placed: PlacedRow<R>) => number,
): Layer {
  const marks = ranking.rows.map((placed): Mark => {
    const { row, top, height, plotY } = placed;
    const box = [ranking.left, top, ranking.right - ranking.left, height] as const;
    return target(box, { key: row.placeId, label: label(row), at: [at(placed), plotY] });
  });
  return { name: 'targets', marks };
}

/** Rank, name and a dotted rule wherever ranks are left out between two rows. */
export function rowNames<R extends RankedRow>(ranking: Ranking<R>, speech: Speech): Layer {
  const { em, rows } = ranking;
  const rankX = ranking.stacked ? ranking.left : ranking.left + ranking.rankWidth;
  // Where names stand over the drawing its rules would cross them.
  const rim = ranking.stacked ? { halo: true, stroke: 'card' } : {};
  const marks = rows.flatMap((placed, index): Mark[] => {
    const { row, nameY, top } = placed;
    const weight = row.pin === null ? 400 : 700;
    const name = fitText(row.name, ranking.nameWidth, em, weight);
    const fill = row.pin === null ? 'ink' : pinInkPaint(row.pin);
    const rank = row.rank === null ? '–' : speech.format.number(row.rank);
    const texts: TextMark[] = [
      textAt(rankX, nameY, rank, em * 0.86, { anchor: ranking.stacked ? 'start' : 'end', fill: 'quiet' }),
      textAt(ranking.nameX, nameY, name, em, { fill, weight, key: row.placeId, ...rim }),
    ];
    const before = rows[index - 1]?.row.rank ?? null;
    const skips = before !== null && row.rank !== null && row.rank > before + 1;
    if (!skips) return texts;
    const [x1, x2] = [ranking.left, ranking.right];
    return [...texts, { type: 'rule', x1, x2, y1: top, y2: top, stroke: 'context', dash: `${em * 0.12} ${em * 0.35}` }];
  });
  return { name: 'names', marks };
}

/** The marker of each pinned row before its name. The layer's name tells the drawing that pins are already marked. */
export function rowPins<R extends RankedRow>(ranking: Ranking<R>): Layer {
  const { em } = ranking;
  const marks = ranking.rows.flatMap(({ row, nameY }): Mark[] =>
    row.pin === null
      ? []
      : [{ type: 'path', d: markerPath(row.pin, ranking.nameX - 0.7 * em, nameY, 0.36 * em), fill: pinPaint(row.pin) }],
  );
  return { name: 'pins', marks };
}
