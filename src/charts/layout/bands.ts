import { markerPath } from '../../domain/marker';
import type { Frame } from '../../domain/frame';
import type { Mark, Scene } from '../../domain/scene';
import type { EmploymentSpec } from '../../domain/view-spec';
import type { BandsData, BandsRow } from '../../model/employer-structure';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { bandBar } from './band-bar';
import { bandLegend } from './band-legend';
import { bandsCaption, bandsDescription, bandsTwin } from './bands-words';
import type { Inner } from './chrome';
import { drawingRoom } from './drawing-room';
import { subjectName, withFilters } from './employment-words';
import { fitText } from './fit-text';
import { textAt } from './text-mark';

export { tipBands } from './bands-words';

interface Plot {
  readonly em: number;
  readonly left: number;
  /** Both bars beside each other, one over the other, or the first alone where there is no room for both. */
  readonly form: 'beside' | 'stacked' | 'single';
  readonly top: number;
  readonly rowHeight: number;
  readonly nameWidth: number;
  readonly all: { readonly x: number; readonly width: number };
  readonly employers: { readonly x: number; readonly width: number };
}

const BESIDE_FROM_EM = 40;
const MOST_NAME_EM = 13;
const HEAD_EM = 1.65;
const NAME_EM = 1.45;
const LENS_EM = 1.5;
/** Heights of a row under which a form gives way to the next, and at most. */
const ROW_EM = {
  stackedAndWide: 6,
  stacked: 4.8,
  mostStacked: 8.5,
  mostBeside: 3.2,
  leastBeside: 1.3,
  leastSingle: 2.5,
} as const;

function plotOf(data: BandsData, room: Inner, top: number, em: number, speech: Speech): Plot {
  const rows = Math.max(1, data.rows.length);
  const bottom = room.y + room.height;
  const isWide = room.width >= BESIDE_FROM_EM * em;
  const each = (bottom - top) / rows;
  const full = { x: room.x, width: room.width };
  const common = { em, left: room.x };
  if (isWide && each < ROW_EM.stackedAndWide * em) {
    const names = data.rows.map((row) => textWidthPx(subjectName(row.subject, speech), em, 700));
    const nameWidth = Math.min(MOST_NAME_EM * em, Math.max(...names) + 1.4 * em);
    const x = room.x + nameWidth + 0.8 * em;
    const width = Math.max(1, room.x + room.width - x - 1.6 * em);
    const all = { x, width: width * 0.44 };
    const employers = { x: x + all.width + 1.6 * em, width: width * 0.56 };
    const rowHeight = Math.min(ROW_EM.mostBeside * em, (bottom - top - HEAD_EM * em) / rows);
    return { ...common, form: 'beside', top: top + HEAD_EM * em, rowHeight, nameWidth, all, employers };
  }
  const rowHeight = Math.min(ROW_EM.mostStacked * em, each);
  const form = rowHeight >= ROW_EM.stacked * em ? 'stacked' : 'single';
  return { ...common, form, top, rowHeight, nameWidth: room.width, all: full, employers: full };
}

/** Type small enough for the legend and all rows: none may be left out, since each is a place that was chosen. */
function emThatFits(data: BandsData, room: Inner, wanted: number, speech: Speech): number {
  const legendEm = (bandLegend(data, room, wanted, speech).bottom - room.y) / wanted;
  const isWide = room.width >= BESIDE_FROM_EM * wanted;
  const rowsEm = data.rows.length * (isWide ? ROW_EM.leastBeside : ROW_EM.leastSingle);
  return Math.min(wanted, room.height / (legendEm + 0.4 + (isWide ? HEAD_EM : 0) + rowsEm));
}

function nameMarks(row: BandsRow, y: number, { em, left, nameWidth }: Plot, speech: Speech): readonly Mark[] {
  const { subject } = row;
  const weight = subject.pin !== null || subject.kind === 'metropolis' ? 700 : 400;
  const x = left + (subject.pin === null ? 0 : 1.3 * em);
  const text = fitText(subjectName(subject, speech), nameWidth - (x - left), em, weight);
  const fill = subject.pin === null ? 'ink' : pinInkPaint(subject.pin);
  const key = subject.kind === 'commune' ? { key: subject.key } : {};
  const name = textAt(x, y, text, em, { fill, weight, ...key });
  if (subject.pin === null) return [name];
  return [
    { type: 'path', d: markerPath(subject.pin, left + 0.58 * em, y, 0.36 * em), fill: pinPaint(subject.pin) },
    name,
  ];
}

/** The employers' part of the upper bar opens onto the lower one, as under a magnifier, and says how much it is. */
function lensMarks(row: BandsRow, { all, em }: Plot, top: number, bottom: number, speech: Speech): readonly Mark[] {
  const { value } = row.total;
  if (value === null || value <= 0 || row.employers.value === null) return [];
  const part = row.employers.value / value;
  const right = all.x + all.width;
  const d = `M${right - all.width * part},${top}L${right},${top}L${right},${bottom}L${all.x},${bottom}Z`;
  const text = speech.messages.employment.bands.lens(speech.format.percent(part, 0));
  const words = fitText(text, all.width * 0.6, em * 0.86);
  return [
    { type: 'path', d, fill: 'rule', opacity: 0.8 },
    textAt(right - 0.4 * em, (top + bottom) / 2, words, em * 0.86, { anchor: 'end' }),
  ];
}

function rowMarks(row: BandsRow, index: number, plot: Plot, frame: Frame, speech: Speech): readonly Mark[] {
  const { em, rowHeight, all, employers, form } = plot;
  const top = plot.top + index * rowHeight;
  const bar = (from: number, at: Plot['all'], y: number, height: number): readonly Mark[] =>
    bandBar(row, from, { ...at, y, height, em }, frame.theme, speech);
  if (form === 'beside') {
    const height = Math.min(1.9 * em, rowHeight * 0.82);
    const y = top + (rowHeight - height) / 2;
    return [
      ...nameMarks(row, y + height / 2, plot, speech),
      ...bar(0, all, y, height),
      ...bar(1, employers, y, height),
    ];
  }
  const name = nameMarks(row, top + 0.7 * em, plot, speech);
  const first = top + NAME_EM * em;
  if (form === 'single') {
    const height = Math.max(1, Math.min(1.5 * em, rowHeight - (NAME_EM + 0.3) * em));
    return [...name, ...bar(0, all, first, height)];
  }
  const height = Math.min(2 * em, (rowHeight - (NAME_EM + LENS_EM + 0.7) * em) / 2);
  const second = first + height + LENS_EM * em;
  const lens = lensMarks(row, plot, first + height, second, speech);
  return [...name, ...lens, ...bar(0, all, first, height), ...bar(1, employers, second, height)];
}

function headMarks(plot: Plot, speech: Speech): readonly Mark[] {
  if (plot.form !== 'beside') return [];
  const { bands } = speech.messages.employment;
  const { em, all, employers, top } = plot;
  const style = { fill: 'quiet', weight: 600 } as const;
  const head = (text: string, at: Plot['all']): Mark =>
    textAt(at.x, top - 0.65 * em, fitText(text, at.width, em * 0.93, 600), em * 0.93, style);
  return [head(bands.all, all), head(bands.employers, employers)];
}

/**
 * Establishments by employee band, 100 % stacked: the selection and the metropolis, once over all establishments and
 * once over employers alone, since most establishments have no known employee. Keys are `band:10-19` and places.
 */
export function layoutBands(_spec: EmploymentSpec, data: BandsData, frame: Frame, speech: Speech): Scene {
  const caption = bandsCaption(data, speech);
  const { layers, room, em: wanted, drawable } = drawingRoom(caption, frame, speech);
  const em = emThatFits(data, room, wanted, speech);
  const { layer: legend, bottom } = bandLegend(data, room, em, speech);
  const plot = plotOf(data, room, bottom + 0.4 * em, em, speech);
  const bars = data.rows.flatMap((row, index) => rowMarks(row, index, plot, frame, speech));
  const drawing = [
    legend,
    { name: 'heads', marks: headMarks(plot, speech) },
    { name: 'bars', marks: bars },
    { name: 'pins', marks: [] },
  ];
  return {
    kind: 'bands',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: drawable && data.rows.length > 0 ? [...layers, ...drawing] : layers,
    scales: {},
    caption,
    description: withFilters(data, bandsDescription(data, speech), speech),
    table: bandsTwin(data, speech),
    warnings: [],
  };
}
