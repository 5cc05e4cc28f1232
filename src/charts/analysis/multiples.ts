import type { MultiplesSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { AxisScale, Caption, Layer, Mark, Scene, Tip } from '../../domain/scene';
import type { GrowthSpec } from '../../domain/view-spec';
import type { GrowthData, GrowthLine } from '../../model/growth-lines';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { drawingRoom, type DrawingRoom } from '../layout/drawing-room';
import { breaksToMark, isPlaced } from '../layout/growth-segments';
import { descriptionOf, notesOf } from '../layout/growth-notes';
import { drawingOf, pointsOn, type Drawing, type DrawnLine } from '../layout/growth-style';
import { tableOf, tipGrowth } from '../layout/growth-table';
import { subtitleOf, titleOf } from '../layout/growth-title';
import { pinInkPaint, pinPaint } from '../paint';
import { annotationsAt } from './indicator-words';
import { gridOf } from './multiples-grid';
import { panelMarks, scaleOf, type Panels } from './multiples-panel';

/** The growth curves that the panels take apart; the published rate has no place in them. */
export function curvesOf({ indicator, scale, base, places }: MultiplesSpec): GrowthSpec {
  return { kind: 'growth', indicator, scale, base, span: null, reference: false, places };
}

/** Which line looks how where it is the one that its panel is about. */
function inFocus({ line, ...drawn }: Omit<DrawnLine, 'style'>): DrawnLine {
  const { pin, role } = line;
  const stroke = pin !== null ? pinPaint(pin) : role === 'total' ? 'ink' : role === 'own' ? 'seq-9' : 'quiet';
  const ink = pin === null ? 'ink' : pinInkPaint(pin);
  return { line, ...drawn, style: { stroke, ink, width: 2, dash: [], pin, priority: 30 } };
}

function drawnOn(data: GrowthData): readonly DrawnLine[] {
  return data.lines.flatMap((line) => {
    const points = pointsOn(line, data.scale);
    const last = points.findLast(isPlaced);
    return last === undefined ? [] : [inFocus({ line, points, last })];
  });
}

interface Chosen {
  readonly panels: readonly DrawnLine[];
  readonly behind: readonly DrawnLine[];
  readonly drawing: Drawing;
}

/** Pinned places have the panels, else all lines; on a shared axis what would flatten the others is left to the table. */
function chosenOf(data: GrowthData, axis: MultiplesSpec['axis']): Chosen {
  const drawing = drawingOf(data);
  const kept = new Set(drawing.lines.map(({ line }) => line.key));
  const lines = drawnOn(data).filter(({ line }) => axis === 'own' || kept.has(line.key));
  const pinned = lines.filter(({ line }) => line.pin !== null);
  const undrawn = axis === 'own' ? drawing.undrawn.filter(({ reason }) => reason !== 'off-scale') : drawing.undrawn;
  return {
    panels: pinned.length > 0 ? pinned : lines,
    behind: axis === 'own' ? [] : lines,
    drawing: { lines, undrawn },
  };
}

/** The same curves as the growth figure, each in a panel of its own, on one time axis. */
export function layoutMultiples(spec: MultiplesSpec, data: GrowthData, frame: Frame, speech: AnalysisSpeech): Scene {
  const { multiples } = speech.analysis;
  const chosen = chosenOf(data, spec.axis);
  const title = titleOf(data, speech);
  const series = chosen.drawing.lines.map(({ points }) => points);
  const shown = new Set<string>(chosen.panels.map(({ line }) => line.key));
  const notes = [
    spec.axis === 'own' ? multiples.ownNote : multiples.behind,
    ...notesOf(
      data,
      chosen.drawing,
      breaksToMark(data.indicator, series),
      annotationsAt(data.indicator, data.periods, (id) => shown.has(id), speech),
      speech,
    ),
    ...data.indicator.cautions.map((caution) => caution[speech.language]),
  ];
  const aside = data.leftOut.filter(({ level }) => level === 'area').map(({ name }) => name);
  const words: Caption = {
    title,
    subtitle: [
      subtitleOf(data, title, speech),
      spec.axis === 'own' ? multiples.own : multiples.shared,
      ...(aside.length === 0 ? [] : [multiples.areasAside(speech.format.list(aside))]),
    ].join(' · '),
    notes,
    ...captionSource(data.resources, speech),
  };
  const draft = drawingRoom(words, frame, speech);
  const hidden = chosen.panels.length - gridOf(chosen.panels.length, draft.room, draft.em).length;
  const caption =
    hidden === 0 ? words : { ...words, notes: [multiples.noRoom(speech.format.number(hidden)), ...notes] };
  const room = hidden === 0 ? draft : drawingRoom(caption, frame, speech);
  const { layers, scales } =
    room.drawable && data.isLoaded && chosen.panels.length > 0
      ? drawing(spec, data, chosen, room, frame, speech)
      : { layers: [] as readonly Layer[], scales: {} };
  return {
    kind: 'multiples',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: [...room.layers, ...layers],
    scales,
    caption,
    description: descriptionOf(data, [], speech),
    table: tableOf(data, speech),
    warnings: [],
  };
}

function drawing(
  { axis }: MultiplesSpec,
  data: GrowthData,
  { panels, behind }: Chosen,
  { room, em }: DrawingRoom,
  frame: Frame,
  speech: AnalysisSpeech,
): { readonly layers: readonly Layer[]; readonly scales: { readonly y?: AxisScale } } {
  const cells = gridOf(panels.length, room, em);
  const shared = axis === 'own' ? null : scaleOf(data, behind, cells[0]?.height ?? 0, em);
  const columns = Math.max(0, ...cells.map(({ column }) => column)) + 1;
  const context: Panels = { data, em, unit: frame.textScale, shared, behind, columns, count: cells.length, speech };
  const parts = cells.flatMap((cell, index) => {
    const drawn = panels[index];
    return drawn === undefined ? [] : [panelMarks(drawn, cell, context)];
  });
  const layer = (name: string, of: (part: (typeof parts)[number]) => readonly Mark[]): Layer => ({
    name,
    marks: parts.flatMap(of),
  });
  return {
    layers: [
      layer('grid', ({ grid }) => grid),
      layer('behind', (part) => part.behind),
      layer('breaks', ({ breaks }) => breaks),
      layer('curves', ({ curves }) => curves),
      layer('points', ({ points }) => points),
      layer('names', ({ names }) => names),
    ],
    scales: shared === null ? {} : { y: shared },
  };
}

export function tipMultiples(data: GrowthData, key: string, speech: AnalysisSpeech): Tip {
  const last = data.lines.find((line: GrowthLine) => line.key === key)?.points.findLast(isPlaced);
  return tipGrowth(data, key, last?.period ?? data.base, speech);
}
