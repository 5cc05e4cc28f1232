import type { Frame } from '../../domain/frame';
import type { Mark, Scene } from '../../domain/scene';
import type { EmploymentSpec } from '../../domain/view-spec';
import type { SectorCell, SectorRow, SectorsData } from '../../model/employer-structure';
import type { Speech } from '../../text/messages';
import { pinPaint } from '../paint';
import { textWidthPx, wrapText } from '../text-width';
import { drawingRoom } from './drawing-room';
import { percentText, withFilters } from './employment-words';
import { fitText } from './fit-text';
import { gridMarks, sectorPlot, type SectorPlot } from './sector-plot';
import { sectorName, sectorsCaption, sectorsDescription, sectorSentence, sectorsTwin } from './sectors-words';
import { cellMarks, spreadMarks, type Strip } from './sector-strip';
import { target } from './target';
import { textAt } from './text-mark';

export { tipSectors } from './sectors-words';

function middleOf(index: number, { rowsTop, rowHeight, stacked }: SectorPlot): number {
  return rowsTop + rowHeight * (index + (stacked ? 0.66 : 0.5));
}

function nameMarks(
  row: SectorRow,
  index: number,
  plot: SectorPlot,
  isActive: boolean,
  speech: Speech,
): readonly Mark[] {
  const { em, room, rowsTop, rowHeight, stacked, nameWidth } = plot;
  const weight = isActive ? 700 : 400;
  const full = sectorName(row.sector, speech);
  const short = speech.messages.employment.sectorShortNames[row.sector] ?? full;
  const isLow = stacked || rowHeight < 2.3 * em;
  const name = isLow && textWidthPx(full, em, weight) > nameWidth ? short : full;
  const top = rowsTop + rowHeight * index;
  const wrapped = isLow ? [name] : wrapText(name, nameWidth, em, weight);
  const lines = wrapped.slice(0, 2);
  const middle = stacked ? top + Math.min(0.8 * em, rowHeight * 0.25) : top + rowHeight / 2;
  const height = Math.min(1.2 * em, rowHeight / lines.length);
  const key = `sector:${row.sector}`;
  const marks = lines.map((line, at): Mark =>
    textAt(room.x, middle + (at - (lines.length - 1) / 2) * height, fitText(line, nameWidth, em, weight), em, {
      key,
      weight,
    }),
  );
  if (!isActive) return marks;
  const width = Math.max(...lines.map((line) => textWidthPx(line, em, 700)));
  const y = middle + (lines.length / 2) * height;
  return [
    ...marks,
    { type: 'rect', x: room.x, y, width: Math.min(width, nameWidth), height: 0.2 * em, fill: 'accent' },
  ];
}

/** Bars of a row keep to this share of its height. */
const BARS_SHARE = { beside: 0.8, stacked: 0.42 } as const;
const MOST_BAR_EM = 1.3;
/** Lower bars have no values beside them: the tip and the table say those. */
const LEAST_VALUE_EM = 0.8;

/** Shares as bars from zero, one under the other: of the metropolis, or of the selection with the metropolis as a tick. */
function barMarks(row: SectorRow, y: number, plot: SectorPlot, most: number, speech: Speech): readonly Mark[] {
  const { em, barLeft, barRight, rowHeight, stacked } = plot;
  const cells = barsOf(row);
  const each = Math.min(MOST_BAR_EM * em, (rowHeight * BARS_SHARE[stacked ? 'stacked' : 'beside']) / cells.length);
  const height = cells.length === 1 ? Math.min(each, rowHeight * (stacked ? 0.34 : 0.5)) : each * 0.86;
  const room = Math.max(1, barRight - barLeft - textWidthPx(speech.format.percent(0.999), em) - 0.9 * em);
  const widthOf = (share: number | null): number => ((share ?? 0) / most) * room;
  const reference = row.cells.length === 0 ? null : row.metropolis.share;
  const tickX = barLeft + widthOf(reference);
  const bars = cells.flatMap((cell, index): readonly Mark[] => {
    const middle = y + (index - (cells.length - 1) / 2) * each;
    const { pin } = cell.subject;
    const sizePx = Math.min(em, height * 1.1);
    const text = percentText(cell.share, speech);
    const hasText = height >= LEAST_VALUE_EM * em;
    if (cell.share === null) return hasText ? [textAt(barLeft, middle, text, sizePx, { fill: 'quiet' })] : [];
    const width = widthOf(cell.share);
    const fill = pin === null ? (row.cells.length === 0 ? 'context' : 'seq-8') : pinPaint(pin);
    const box = { x: barLeft, y: middle - height / 2, width, height } as const;
    const bar: Mark = { type: 'rect', ...box, fill, key: `sector:${row.sector}` };
    const x = Math.max(barLeft + width, tickX) + 0.45 * em;
    return hasText ? [bar, textAt(x, middle, text, sizePx, { weight: pin === null ? 400 : 700 })] : [bar];
  });
  if (reference === null) return bars;
  const half = (cells.length * each) / 2 + (cells.length === 1 ? 0.1 : 0) * each;
  const tick = { type: 'rule', x1: tickX, x2: tickX, stroke: 'ink', strokeWidth: 0.15 * em } as const;
  return [...bars, { ...tick, y1: y - half, y2: y + half }];
}

function barsOf(row: SectorRow): readonly SectorCell[] {
  return row.cells.length === 0 ? [row.metropolis] : row.cells;
}

function targetsOf(data: SectorsData, plot: SectorPlot, speech: Speech): readonly Mark[] {
  const { room, rowsTop, rowHeight, barLeft } = plot;
  return data.rows.map((row, index) =>
    target([room.x, rowsTop + index * rowHeight, room.width, rowHeight], {
      key: `sector:${row.sector}`,
      label: sectorSentence(row, speech),
      at: [barLeft, middleOf(index, plot)],
    }),
  );
}

/**
 * Employer establishments by sector: shares as bars from zero, and location quotients against the metropolis on a
 * logarithmic axis, over the swarm of all larger communes. Keys are `sector:BE` and communes.
 */
export function layoutSectors(spec: EmploymentSpec, data: SectorsData, frame: Frame, speech: Speech): Scene {
  const caption = sectorsCaption(data, speech);
  const { layers, room, em, drawable } = drawingRoom(caption, frame, speech);
  const plot = sectorPlot(data, room, em);
  const shares = data.rows.flatMap((row) => [...row.cells, row.metropolis].map(({ share }) => share ?? 0));
  const most = Math.max(1e-9, ...shares);
  const each = (draw: (row: SectorRow, y: number, index: number) => readonly Mark[]): readonly Mark[] =>
    data.rows.flatMap((row, index) => draw(row, middleOf(index, plot), index));
  const isActive = (sector: string): boolean =>
    spec.filters.some((filter) => filter.type === 'sector' && filter.sector === sector);
  const strip = (y: number): Strip => ({ y, em, axis: plot.axis, half: plot.rowHeight * (plot.stacked ? 0.3 : 0.42) });
  const drawing = [
    { name: 'grid', marks: gridMarks(data, plot, speech) },
    { name: 'targets', marks: targetsOf(data, plot, speech) },
    { name: 'names', marks: each((row, _y, index) => nameMarks(row, index, plot, isActive(row.sector), speech)) },
    { name: 'bars', marks: each((row, y) => barMarks(row, y, plot, most, speech)) },
    { name: 'spread', marks: each((row, y) => spreadMarks(row, strip(y), data.subjects.length === 0, speech)) },
    { name: 'places', marks: each((row, y) => cellMarks(row.cells, strip(y), speech)) },
    { name: 'pins', marks: [] },
  ];
  return {
    kind: 'sectors',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: withFilters(data, sectorsDescription(data, speech), speech),
    table: sectorsTwin(data, speech),
    warnings: [],
  };
}
