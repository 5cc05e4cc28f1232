import type { AxisScale, Mark } from '../../domain/scene';
import { classCountOf } from '../../model/classes';
import { binsOf, type DistributionData } from '../../model/distribution';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { textWidthPx } from '../text-width';
import { project } from '../layout/axis-scale';
import { classFills } from '../layout/choropleth-fills';
import { edgeText } from '../layout/edge-text';
import { textAt } from '../layout/text-mark';
import type { ValueAxis } from './value-axis';

/** Heights of the plot: where each part begins and ends, px. */
export interface Plan {
  readonly left: number;
  readonly right: number;
  readonly em: number;
  readonly referenceY: number;
  readonly headY: number;
  readonly swarmTop: number;
  readonly swarmBottom: number;
  readonly histogramTop: number;
  readonly baseline: number;
}

/** What the two parts show, over each at its left end. */
export function headMarks({ left, em, headY, swarmBottom }: Plan, { analysis }: AnalysisSpeech): readonly Mark[] {
  const { distribution } = analysis;
  const size = em * 0.86;
  return [
    textAt(left + 0.4 * em, headY, distribution.swarmHead, size, { fill: 'quiet', halo: true }),
    textAt(left + 0.4 * em, swarmBottom + 0.9 * em, distribution.histogramHead, size, { fill: 'quiet', halo: true }),
  ];
}

/** Bars of equal bins; each is made of the colours of its classes. */
export function histogramMarks(data: DistributionData, axis: AxisScale, plan: Plan): readonly Mark[] {
  const [from = 0, to = 1] = axis.domain;
  const width = plan.right - plan.left;
  const count = Math.max(8, Math.min(40, Math.round(width / (1.6 * plan.em))));
  const bins = binsOf(data.placed, data.axis, [from, to], count, classCountOf(data.classification));
  const most = Math.max(1, ...bins.map(({ counts }) => sum(counts)));
  const unit = (plan.baseline - plan.histogramTop) / most;
  const fills = classFills(data.classification);
  return bins.flatMap((bin): readonly Mark[] => {
    const x = project(axis, bin.from);
    let y = plan.baseline;
    return bin.counts.flatMap((own, index): readonly Mark[] => {
      if (own === 0) return [];
      y -= own * unit;
      const barWidth = Math.max(1, project(axis, bin.to) - x - 1);
      const fill = fills[index] ?? 'plain';
      return [
        { type: 'rect', x: x + 0.5, y, width: barWidth, height: own * unit, fill, stroke: 'border', strokeWidth: 0.5 },
      ];
    });
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function axisMarks({ ticks }: ValueAxis, plan: Plan): readonly Mark[] {
  const { left, right, baseline, em } = plan;
  return [
    { type: 'rule', x1: left, x2: right, y1: baseline, y2: baseline, stroke: 'quiet' },
    ...ticks.flatMap(({ px, text }): readonly Mark[] => [
      { type: 'rule', x1: px, x2: px, y1: baseline, y2: baseline + 0.3 * em, stroke: 'quiet' },
      textAt(px, baseline + 1.1 * em, text, em * 0.86, { anchor: 'middle', fill: 'quiet' }),
    ]),
  ];
}

/** Thresholds between classes that the axis shows, with their place in `breaks`. */
export function innerBreaks(
  { classification }: DistributionData,
  scale: AxisScale,
): readonly { readonly index: number; readonly value: number; readonly px: number }[] {
  const [from = 0, to = 1] = scale.domain;
  return classification.breaks
    .slice(1, -1)
    .map((value, index) => ({ index, value, px: project(scale, value) }))
    .filter(({ value }) => value > from && value < to);
}

export function breakMarks(
  data: DistributionData,
  axis: AxisScale,
  plan: Plan,
  speech: AnalysisSpeech,
  knobs: boolean,
) {
  const { em, baseline, swarmTop } = plan;
  const breaks = innerBreaks(data, axis);
  const lines = breaks.map(({ px }): Mark => ({
    type: 'rule',
    x1: px,
    x2: px,
    y1: swarmTop,
    y2: baseline,
    stroke: 'quiet',
    dash: '2 3',
  }));
  const texts = breaks.map(({ value }) => edgeText(value, data.map.indicator, speech));
  const sizePx = em * 0.86;
  let free = -Infinity;
  const labels = breaks.flatMap(({ px }, index): readonly Mark[] => {
    const text = texts[index] ?? '';
    const half = textWidthPx(text, sizePx, 700) / 2;
    // One that would touch its neighbour is left out: the handle and the legend say it too.
    if (px - half < free + 0.4 * em) return [];
    free = px + half;
    return [textAt(px, baseline + 2.3 * em, text, sizePx, { anchor: 'middle', weight: 700 })];
  });
  const handles = breaks.map(({ px }): Mark => ({
    type: 'circle',
    cx: px,
    cy: baseline,
    r: 0.38 * em,
    fill: 'card',
    stroke: 'ink',
    strokeWidth: 1.5,
  }));
  return { lines, labels, handles: knobs ? handles : [] };
}

/** Median of the communes and value of the whole: two rules with their words at their head, which never meet. */
export function referenceMarks(
  data: DistributionData,
  axis: AxisScale,
  plan: Plan,
  speech: AnalysisSpeech,
): readonly Mark[] {
  const { distribution } = speech.analysis;
  const { quartiles, map } = data;
  const [from = 0, to = 1] = axis.domain;
  const say = (value: number): string => speech.format.value(value, map.indicator);
  const wanted = [
    { value: quartiles?.[1] ?? null, text: (value: number) => distribution.median(say(value)), row: 0 },
    {
      value: map.classification === null ? null : map.metropolis.value,
      text: (value: number) => distribution.metropolis(say(value)),
      row: 1,
    },
  ];
  // Each says its words away from the other, so that neither rule runs through them.
  const values = wanted.flatMap(({ value }) => (value === null ? [] : [value]));
  const lower = Math.min(...values);
  return wanted.flatMap(({ value, text, row }): readonly Mark[] => {
    if (value === null || value < from || value > to) return [];
    const x = project(axis, value);
    const words = text(value);
    const width = textWidthPx(words, plan.em * 0.93, 600);
    const before = value === lower && x - width > plan.left;
    const y = plan.referenceY + row * 1.2 * plan.em;
    const dash = row === 0 ? {} : { dash: '5 3' };
    return [
      { type: 'rule', x1: x, x2: x, y1: y - 0.5 * plan.em, y2: plan.swarmBottom, stroke: 'ink', ...dash },
      textAt(before ? x - 0.4 * plan.em : Math.min(x + 0.4 * plan.em, plan.right - width), y, words, plan.em * 0.93, {
        anchor: before ? 'end' : 'start',
        weight: 600,
        halo: true,
      }),
    ];
  });
}
