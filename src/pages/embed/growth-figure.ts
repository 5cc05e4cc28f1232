import { layoutGrowth, tipGrowth } from '../../charts/layout/growth';
import { nearestPeriod } from '../../charts/layout/growth-handles';
import { hitLines, hoverMarks, nearestLine } from '../../charts/layout/growth-hover';
import type { GrowthSpec } from '../../domain/view-spec';
import { growthData, scalesFor, type GrowthData } from '../../model/growth-lines';
import type { EmbedWords } from '../../text/fr/embed';
import type { Speech } from '../../text/messages';
import { between, known, type Control, type EmbedFigure, type MakeFigure } from './embed-figure';

const REACH_PX = 26;
const TYPE_PX = 12;

export const makeGrowthFigure: MakeFigure = (atlas, spec, speech, words) => {
  if (spec.kind !== 'growth') return null;
  const data = growthData(atlas, spec);
  if (data === null) return null;
  const latest = data.periods.at(-1) ?? data.base;
  return {
    indicators: known(atlas, [spec.indicator]),
    controls: controlsOf(spec, data, speech, words),
    heightPx: (widthPx) => between(280, widthPx * 0.58, 460),
    // Base and span are set beside the figure: it has no handles to drag.
    scene: (frame) => layoutGrowth(spec, data, { ...frame, interactive: false }, speech),
    isTable: false,
    tip: (key) => (data.lines.some((line) => line.key === key) ? tipGrowth(data, key, latest, speech) : null),
    read: readerOf(data, speech),
  };
};

/** The nearest line and period, so that nobody has to hit a hairline. */
function readerOf(data: GrowthData, speech: Speech): NonNullable<EmbedFigure['read']> {
  return (scene, frame, x, y) => {
    const [left, right] = scene.scales.x?.range ?? [0, 0];
    if (x < left - REACH_PX || x > right + REACH_PX) return null;
    const lines = hitLines(data, scene);
    const key = nearestLine(lines, x, y, REACH_PX * frame.textScale);
    const period = nearestPeriod(data, scene, x);
    if (key === null) return null;
    const over = hoverMarks(data, scene, lines, period, new Set([key]), TYPE_PX * frame.textScale, true, speech);
    return { key, tip: tipGrowth(data, key, period, speech), over };
  };
}

function controlsOf(spec: GrowthSpec, data: GrowthData, speech: Speech, words: EmbedWords): readonly Control[] {
  const scales = scalesFor(data.indicator);
  const controls: Control[] = [];
  if (scales.length > 1) {
    const options = scales.map((scale) => ({ label: words.scales[scale], spec: { ...spec, scale } }));
    controls.push({ form: 'choice', id: 'scale', label: words.scale, options, chosen: scales.indexOf(data.scale) });
  }
  if (data.scale === 'index') {
    const options = data.periods.map((period) => ({
      label: speech.format.period(period, data.indicator.frequency),
      spec: { ...spec, base: period },
    }));
    controls.push({ form: 'menu', id: 'base', label: words.base, options, chosen: data.periods.indexOf(data.base) });
  }
  if (data.pace === 'annual') {
    const options = [false, true].map((reference) => ({ label: '', spec: { ...spec, reference } }));
    controls.push({
      form: 'check',
      id: 'reference',
      label: words.reference,
      options,
      chosen: data.reference === null ? 0 : 1,
    });
  }
  return controls;
}
