import type { Frame } from '../../domain/frame';
import type { Period } from '../../domain/observation';
import type { AxisScale, Caption, Layer, Mark, Scene, TableTwin } from '../../domain/scene';
import type { GrowthSpec } from '../../domain/view-spec';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import type { Segment } from './boxes';
import { captionSource } from './caption';
import { frameChrome, type Inner } from './chrome';
import { annotationMarks, type AnnotationMarks } from './growth-annotations';
import { xAxisMarks, yAxisMarks, yTickText } from './growth-axis';
import { controlMarks } from './growth-controls';
import { breakMarks, type BreakMarks } from './growth-breaks';
import { curveMarks, pointMarks, segmentsOf, type Scales } from './growth-curves';
import { labelColumn, labelMarks } from './growth-labels';
import { descriptionOf, notesOf } from './growth-notes';
import {
  measuresOf,
  verticalOf,
  xScaleOf,
  yScaleOf,
  yTicksOf,
  type Area,
  type Measures,
  type Tracks,
} from './growth-plot';
import { referenceMarks, type ReferenceMarks } from './growth-reference';
import { breaksToMark } from './growth-segments';
import { drawingOf, type Drawing, type DrawnLine } from './growth-style';
import { tableOf } from './growth-table';
import { periodText, subtitleOf, titleOf } from './growth-title';
import { textWidthPx } from '../text-width';

export { tipGrowth } from './growth-table';

/** Everything that the marks of a growth figure share. */
interface Plot {
  readonly drawing: Drawing;
  readonly inner: Inner;
  readonly area: Area & Tracks;
  readonly scales: Scales;
  readonly ticks: readonly number[];
  readonly measures: Measures;
}

/**
 * Curves of places as a level, on a logarithmic scale or as an index, with direct labels that carry growth over the
 * span. Scales of the scene are in drawn values: of an index where the data are drawn as one.
 * @param _spec stands for the signature that all figures share; `data` holds what came of it
 */
export function layoutGrowth(_spec: GrowthSpec, data: GrowthData, frame: Frame, speech: Speech): Scene {
  if (!data.isLoaded) return unloaded(data, frame, speech);
  const drawing = drawingOf(data);
  const series = drawing.lines.map(({ points }) => points);
  const breaks = breaksToMark(data.indicator, series);
  const title = titleOf(data, speech);
  const words = {
    title,
    subtitle: subtitleOf(data, title, speech),
    ...captionSource(data.resources, speech),
  };
  // Notes say which annotations found no room, and notes take room: annotations are placed with all notes but their own.
  const plotOf = (notes: readonly string[]): Plot & { readonly chrome: readonly Layer[] } => {
    const { inner, layers } = frameChrome({ ...words, notes }, frame, speech);
    return { ...plotIn(data, drawing, inner, frame, speech), chrome: layers };
  };
  const draft = plotOf(notesOf(data, drawing, breaks, [], speech));
  const unplaced = wordsIn(data, draft, breaks, speech).annotations.notes;
  const notes = notesOf(data, drawing, breaks, unplaced, speech);
  const plot = unplaced.length === 0 ? draft : plotOf(notes);
  const { reference, annotations, rules } = wordsIn(data, plot, breaks, speech);
  const { scales, measures } = plot;
  const edge = plot.inner.x + plot.inner.width;
  const caption: Caption = { ...words, notes };
  let table: TableTwin | null = null;
  return {
    kind: 'growth',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: [
      ...plot.chrome,
      { name: 'grid', marks: gridMarks(data, plot, speech) },
      {
        name: 'controls',
        marks: controlMarks(data, scales.x, scales.y, plot.area, measures, frame.interactive, edge, speech),
      },
      { name: 'breaks', marks: rules.marks },
      { name: 'reference', marks: reference.marks },
      ...curveLayers(data, plot, speech),
      { name: 'annotations', marks: annotations.marks },
    ].filter((layer) => layer.marks.length > 0),
    scales,
    caption,
    description: descriptionOf(data, annotations.words, speech),
    // A thousand cells of a quarterly series are written only when somebody reads them, not at every step of a drag.
    get table() {
      table ??= tableOf(data, speech);
      return table;
    },
    warnings: data.lines.length === 0 ? [`${data.indicator.id}: no line to draw`] : [],
  };
}

/** Neither axis nor handles nor reference: what they would measure is not known. */
function unloaded(data: GrowthData, frame: Frame, speech: Speech): Scene {
  const title = titleOf(data, speech);
  const caption: Caption = { title, subtitle: '', notes: [], ...captionSource(data.resources, speech) };
  return {
    kind: 'growth',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: frameChrome(caption, frame, speech).layers,
    scales: {},
    caption,
    description: title,
    table: { ...tableOf(data, speech), rows: [] },
    warnings: [],
  };
}

function plotIn(data: GrowthData, drawing: Drawing, inner: Inner, frame: Frame, speech: Speech): Plot {
  const measures = measuresOf(frame, inner);
  const area = verticalOf(inner, frame, data, measures);
  const y = yScaleOf(data, drawing.lines, area);
  const ticks = yTicksOf(y, data.scale === 'index', measures);
  const widest = Math.max(0, ...ticks.map((value) => textWidthPx(yTickText(value, data, speech), measures.smallPx)));
  const left = inner.x + widest + 10 * measures.unit;
  const column = labelColumn(data, drawing.lines, inner.width, area, measures, speech);
  const right = Math.max(left + 40 * measures.unit, inner.x + inner.width - column.widthPx);
  const x: AxisScale = xScaleOf(data, left + 2 * measures.unit, right);
  return { drawing, inner, area: { ...area, left, right }, scales: { x, y }, ticks, measures };
}

interface PlotWords {
  readonly rules: BreakMarks;
  readonly reference: ReferenceMarks;
  readonly annotations: AnnotationMarks;
}

/** Words inside the plot, each keeping away from those before it. */
function wordsIn(data: GrowthData, plot: Plot, breaks: readonly Period[], speech: Speech): PlotWords {
  const { scales, area, measures } = plot;
  const { lines } = plot.drawing;
  const rules = breakMarks(data, breaks, scales, measures, speech);
  const reference = referenceMarks(data, lines, scales.x, scales.y, measures, rules.boxes, speech);
  const isStrong = ({ style }: DrawnLine): boolean => style.priority !== null && style.priority > 10;
  const segments = (wanted: boolean): readonly Segment[] =>
    lines.filter((drawn) => isStrong(drawn) === wanted).flatMap((drawn) => segmentsOf(data, drawn, scales));
  const taken = [...rules.boxes, ...reference.boxes];
  const around = { strong: [...segments(true), ...reference.segments], quiet: segments(false), taken };
  return { rules, reference, annotations: annotationMarks(data, lines, scales, area, around, measures, speech) };
}

function gridMarks(data: GrowthData, { scales, ticks, measures, area, inner }: Plot, speech: Speech): readonly Mark[] {
  const { growth } = speech.messages;
  const unit = data.indicator.unit[speech.language];
  const head =
    data.scale === 'index'
      ? growth.axisIndex(periodText(data, data.base, speech))
      : data.scale === 'log'
        ? growth.axisLog(unit)
        : unit;
  const title: Mark = {
    type: 'text',
    x: inner.x,
    y: inner.y + measures.smallPx,
    text: head,
    sizePx: measures.smallPx,
    anchor: 'start',
    fill: 'quiet',
  };
  return [
    title,
    ...yAxisMarks(data, ticks, scales.x, scales.y, measures, speech),
    ...xAxisMarks(data, scales.x, area.bottom, measures, inner, speech),
  ];
}

/** Quiet lines under those that matter, points over both, words last. */
function curveLayers(data: GrowthData, plot: Plot, speech: Speech): readonly Layer[] {
  const { drawing, scales, measures, area, inner } = plot;
  const { unit } = measures;
  const column = labelColumn(data, drawing.lines, inner.width, area, measures, speech);
  const { leaders, words } = labelMarks(column, scales.x, scales.y, area, measures);
  const isContext = ({ style }: DrawnLine): boolean => style.priority === null || style.priority <= 10;
  const curves = (wanted: boolean): readonly Mark[] =>
    drawing.lines
      .filter((drawn) => isContext(drawn) === wanted)
      .flatMap((drawn) => curveMarks(data, drawn, scales, unit, speech));
  return [
    { name: 'context', marks: curves(true) },
    { name: 'leaders', marks: leaders },
    { name: 'curves', marks: curves(false) },
    { name: 'pins', marks: drawing.lines.flatMap((drawn) => pointMarks(data, drawn, scales, unit, speech)) },
    { name: 'labels', marks: words },
  ];
}
