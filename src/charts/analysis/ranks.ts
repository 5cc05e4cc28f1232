import type { RanksSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { AxisScale, Layer, Scene } from '../../domain/scene';
import type { RankLine, RanksData } from '../../model/ranks-in-time';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { drawingRoom, type DrawingRoom } from '../layout/drawing-room';
import { endMarks, endWords, widestOf } from './ranks-ends';
import { breakRules, dateMarks, dotMarks, lineMarks, lookOf, type RanksPlan } from './ranks-plot';
import { namedLines, ranksCaption, ranksDescription, ranksTable } from './ranks-words';

/** Communes that are named: the first ones at the last date. */
const NAMED = 10;
/** Narrower than this, em, there is room for one column of names. */
const WIDE_EM = 52;

/** The last rank that the drawing must hold: that of any named place at any date. */
function lastRankOf(data: RanksData, named: readonly RankLine[]): number {
  const lines = named.length === 0 ? data.lines : named;
  return Math.max(1, ...lines.flatMap(({ ranks }) => ranks.flatMap(({ value }) => value ?? [])));
}

/**
 * Ranks as lines through all dates or between two: named at both ends, the others faint behind them as far as the
 * drawing goes down. Nothing crosses a gap or a break.
 */
export function layoutRanks(_spec: RanksSpec, data: RanksData, frame: Frame, speech: AnalysisSpeech): Scene {
  const named = namedLines(data, NAMED);
  const lastRank = lastRankOf(data, named);
  const cropped = lastRank < Math.max(0, ...data.counts);
  const caption = ranksCaption(data, named, cropped ? lastRank : null, speech);
  const drawn = drawingRoom(caption, frame, speech);
  const isDrawn = drawn.drawable && named.length > 0;
  const { layers, scales } = isDrawn
    ? drawing(data, named, lastRank, drawn, frame, speech)
    : { layers: [] as readonly Layer[], scales: {} };
  return {
    kind: 'ranks',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: [...drawn.layers, ...layers],
    scales,
    caption,
    description: ranksDescription(data, named, speech),
    table: ranksTable(data, caption, speech),
    warnings: [],
  };
}

function drawing(
  data: RanksData,
  named: readonly RankLine[],
  lastRank: number,
  { room, em: wanted }: DrawingRoom,
  frame: Frame,
  speech: AnalysisSpeech,
): { readonly layers: readonly Layer[]; readonly scales: { readonly x: AxisScale; readonly y: AxisScale } } {
  // Every zone has its name where its line ends: type gives way before a name does.
  const rows = data.indicator.level === 'zone' ? named.length : Math.min(named.length, NAMED);
  const em = Math.max(0.6 * wanted, Math.min(wanted, (room.height - 5 * wanted) / (rows * 1.15)));
  const hasPins = named.some(({ pin }) => pin !== null);
  const strong = named.map((line) => ({ line, look: lookOf(line, true, hasPins) })).toReversed();
  const bothNames = room.width > WIDE_EM * em;
  const [starts, ends] = [endWords(strong, 'start', bothNames, speech), endWords(strong, 'end', true, speech)];
  const [left, right] = [room.x, room.x + room.width];
  const top = room.y + 2.6 * em;
  const bottom = room.y + room.height - 2.6 * em;
  const pad = 1.7 * em;
  const rangeX = [left + widestOf(starts, em * 0.93) + pad, right - widestOf(ends, em * 0.93) - pad] as const;
  const x: AxisScale = { type: 'linear', domain: [...data.span], range: rangeX };
  const y: AxisScale = { type: 'linear', domain: [1, Math.max(2, lastRank)], range: [top, bottom] };
  const plan: RanksPlan = { em, unit: frame.textScale, x, y, top, bottom };
  // Pins over ours over the others.
  const order = strong.toSorted((a, b) => a.look.width - b.look.width);
  const faint = data.lines.filter((line) => !named.includes(line));
  return {
    scales: { x, y },
    layers: [
      { name: 'dates', marks: dateMarks(data, plan, speech) },
      { name: 'breaks', marks: breakRules(data, plan) },
      {
        name: 'faint',
        marks: faint.flatMap((line) => lineMarks(data, line, lookOf(line, false, hasPins), false, plan, speech)),
      },
      { name: 'lines', marks: order.flatMap(({ line, look }) => lineMarks(data, line, look, true, plan, speech)) },
      { name: 'dots', marks: order.flatMap(({ line, look }) => dotMarks(data, line, look, plan, speech)) },
      { name: 'names', marks: [...endMarks(starts, 'start', plan), ...endMarks(ends, 'end', plan)] },
    ],
  };
}
