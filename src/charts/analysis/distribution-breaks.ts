import type { Scene } from '../../domain/scene';
import type { DistributionData } from '../../model/distribution';
import { toDigits } from '../../model/readable';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { project, unproject } from '../layout/axis-scale';
import { innerBreaks } from './distribution-plot';

/** A threshold between two classes as a slider; `now`, `min` and `max` are px along the axis. */
export interface BreakHandle {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly now: number;
  readonly min: number;
  readonly max: number;
  /** Its place among the inner thresholds. */
  readonly index: number;
}

/** Thresholds keep this far from each other, px: so that none is lost under its neighbour. */
const GAP_PX = 3;
/** Digits of a threshold that was dragged: a pixel is worth three, rarely more. */
const DIGITS = [3, 4, 5, 6] as const;

/** The sliders of an interactive scene. */
export function breakHandles(data: DistributionData, scene: Scene, speech: AnalysisSpeech): readonly BreakHandle[] {
  const { x } = scene.scales;
  const knob = scene.layers.find(({ name }) => name === 'controls')?.marks[0];
  if (x === undefined || knob?.type !== 'circle') return [];
  const { distribution } = speech.analysis;
  const { classification, map, placed } = data;
  const shown = innerBreaks(data, x);
  const [first = 0, last = 0] = data.placed.length === 0 ? x.range : endsOf(data).map((value) => project(x, value));
  const countOf = (band: number): string => speech.format.number(placed.filter((place) => place.band === band).length);
  return shown.map(({ index, value, px }, order) => {
    const above = index + 1 + (classification.hasZeroClass ? 1 : 0);
    const text = speech.format.valueWithUnit(value, map.indicator);
    return {
      id: `break-${index}`,
      label: distribution.breakLabel(index + 1),
      text: distribution.breakText(text, countOf(above - 1), countOf(above)),
      x: px,
      y: knob.cy,
      now: px,
      min: (shown[order - 1]?.px ?? first) + GAP_PX,
      max: (shown[order + 1]?.px ?? last) - GAP_PX,
      index,
    };
  });
}

/** The lowest and the highest value: a threshold outside of them would part nothing. */
function endsOf({ placed }: DistributionData): readonly [number, number] {
  return [placed[0]?.value ?? -Infinity, placed.at(-1)?.value ?? Infinity];
}

/**
 * The inner thresholds after one of them went to a place on the axis, between its neighbours and within the values; the
 * others stay as they are.
 */
export function breaksWith(data: DistributionData, scene: Scene, index: number, px: number): readonly number[] {
  const inner = data.classification.breaks.slice(1, -1);
  const { x } = scene.scales;
  if (x === undefined) return inner;
  const [lowest, highest] = endsOf(data);
  const [low, high] = [inner[index - 1] ?? lowest, inner[index + 1] ?? highest];
  // Rounding must push it neither onto its neighbour nor out of the values.
  const value = DIGITS.map((digits) => toDigits(unproject(x, px), digits, 'nearest')).find(
    (rounded) => rounded > low && rounded < high,
  );
  return value === undefined ? inner : inner.map((old, at) => (at === index ? value : old));
}

/** Where a key moves a threshold, px, within its bounds; null: no move. */
export function breakMovedBy(key: string, { now, min, max }: BreakHandle, unitPx: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -2,
    ArrowDown: -2,
    ArrowRight: 2,
    ArrowUp: 2,
    PageDown: -20,
    PageUp: 20,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(min, Math.min(max, now + step * unitPx));
}
