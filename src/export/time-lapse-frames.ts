import { growthData } from '../model/growth-lines';
import { choroplethData } from '../model/choropleth';
import { layoutChoropleth } from '../charts/layout/choropleth';
import { animationCaption } from '../charts/layout/choropleth-animation';
import { layoutGrowth } from '../charts/layout/growth';
import type { Atlas } from '../domain/atlas';
import type { Frame } from '../domain/frame';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/observation';
import type { Scene } from '../domain/scene';
import type { ChoroplethSpec, DrawnSpec, GrowthSpec } from '../domain/view-spec';
import type { Speech } from '../text/messages';
import { exportWords } from '../text/export-words';
import { exportFrame, type ExportLook } from './export-frame';
import { BAND_PX, withTimeBand } from './time-band';
import { revealed } from './revealed';

export interface AnimationFrame {
  readonly scene: Scene;
  readonly durationMs: number;
}

/** 4:3, as players on phones and in articles show well; type a little larger than on a page of that width. */
export const ANIMATION_SIZE = { widthPx: 960, heightPx: 720, textScale: 1.15 } as const;

const FRAME_MS = 900;
const LAST_FRAME_MS = 2000;
/** A series by quarter has dozens of periods: they go by faster, so that one film stays under this and the last frame. */
const LONGEST_MS = 24_000;

/** Periods that a figure can go through in time; fewer than two: it has no time to lapse. */
export function animatedPeriods(atlas: Atlas, spec: DrawnSpec): readonly Period[] {
  if (spec.kind !== 'choropleth' && spec.kind !== 'growth') return [];
  const indicator = atlas.indicators.get(spec.indicator);
  if (indicator === undefined) return [];
  if (spec.kind === 'growth') return growthData(atlas, spec)?.periods ?? [];
  // A change is told from a start: the map then shows how far it has come at each later period.
  return indicator.measure.type === 'change' ? indicator.periods.slice(1) : indicator.periods;
}

/**
 * A picture a period, each with title, legend, source, licence and the year on a band of time. Classes, radii and axes
 * are the same in all of them. Empty where the figure has fewer than two periods.
 */
export function animationFrames(atlas: Atlas, spec: DrawnSpec, options: ExportLook): readonly AnimationFrame[] {
  const scenes = scenesInTime(atlas, spec, exportFrame(ANIMATION_SIZE, options), options.speech);
  const durationMs = Math.min(FRAME_MS, LONGEST_MS / scenes.length);
  return scenes.map((scene, index) => ({
    scene,
    durationMs: index === scenes.length - 1 ? LAST_FRAME_MS : durationMs,
  }));
}

/**
 * The figure at each of its periods, in order, as large as the frame with the band of time at its foot. Empty where it
 * has fewer than two.
 */
export function scenesInTime(atlas: Atlas, spec: DrawnSpec, frame: Frame, speech: Speech): readonly Scene[] {
  const periods = animatedPeriods(atlas, spec);
  if (periods.length < 2 || (spec.kind !== 'choropleth' && spec.kind !== 'growth')) return [];
  const indicator = atlas.indicators.get(spec.indicator);
  if (indicator === undefined) return [];
  const inner = { ...frame, heightPx: frame.heightPx - BAND_PX * frame.textScale };
  const scenes =
    spec.kind === 'growth'
      ? growthScenes(atlas, spec, periods, inner, speech)
      : mapScenes(atlas, spec, indicator, periods, inner, speech);
  const labels = periods.map((period) => speech.format.period(period, indicator.frequency));
  return scenes.map((scene, index) => withTimeBand(scene, labels, index, frame.textScale));
}

function mapScenes(
  atlas: Atlas,
  spec: ChoroplethSpec,
  indicator: Indicator,
  periods: readonly Period[],
  frame: Frame,
  speech: Speech,
): readonly Scene[] {
  const name = (period: Period): string => speech.format.period(period, indicator.frequency);
  const start = indicator.periods[0] ?? 0;
  const title = exportWords(speech.language).timeLapse.title(
    indicator.name[speech.language],
    name(start),
    name(periods.at(-1) ?? start),
  );
  return periods.flatMap((period) => {
    const at: ChoroplethSpec =
      indicator.measure.type === 'change' ? { ...spec, span: [start, period] } : { ...spec, period };
    const data = choroplethData(atlas, at);
    if (data === null) return [];
    return [layoutChoropleth(at, data, frame, speech, { caption: animationCaption(title, data, speech) })];
  });
}

function growthScenes(
  atlas: Atlas,
  spec: GrowthSpec,
  periods: readonly Period[],
  frame: Frame,
  speech: Speech,
): readonly Scene[] {
  const data = growthData(atlas, spec);
  if (data === null) return [];
  const whole = layoutGrowth(spec, data, frame, speech);
  return periods.map((period, index) => (index === periods.length - 1 ? whole : revealed(whole, period)));
}
