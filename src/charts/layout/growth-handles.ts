import type { Period } from '../../domain/observation';
import type { Scene } from '../../domain/scene';
import type { Span } from '../../domain/view-spec';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { project, unproject } from './axis-scale';
import { hasBase } from './growth-controls';
import { paceWords } from './growth-pace';
import { lineName } from './growth-style';
import { periodText, subjectsOf } from './growth-title';

export type HandleId = 'base' | 'start' | 'end';

/** A slider on the axis of periods; positions are indices into `data.periods`. */
export interface Handle {
  readonly id: HandleId;
  readonly x: number;
  readonly y: number;
  readonly index: number;
  readonly min: number;
  readonly max: number;
  readonly label: string;
  readonly text: string;
}

/** The period nearest to a place on the axis. */
export function nearestPeriod(data: GrowthData, scene: Scene, xPx: number): Period {
  const wanted = scene.scales.x === undefined ? data.base : unproject(scene.scales.x, xPx);
  return data.periods.reduce(
    (best, period) => (Math.abs(period - wanted) < Math.abs(best - wanted) ? period : best),
    data.periods[0] ?? data.base,
  );
}

/** Where the layout drew the knobs of a layer: the one source of their height. */
function knobs(scene: Scene): readonly { readonly x: number; readonly y: number }[] {
  const marks = scene.layers.find(({ name }) => name === 'controls')?.marks ?? [];
  return marks.flatMap((mark) => (mark.type === 'circle' ? [{ x: mark.cx, y: mark.cy }] : []));
}

/** The sliders of an interactive scene: the base on the axis, the two ends of the span under it. */
export function handlesOf(data: GrowthData, scene: Scene, speech: Speech): readonly Handle[] {
  const { growth } = speech.messages;
  const { x } = scene.scales;
  if (x === undefined) return [];
  const [baseIndex, startIndex, endIndex] = [data.base, ...data.span].map((period) => data.periods.indexOf(period));
  const last = data.periods.length - 1;
  const drawn = [...knobs(scene)];
  const at = (period: Period): { x: number; y: number } => ({ x: project(x, period), y: drawn.shift()?.y ?? 0 });
  const handles: Handle[] = [];
  if (hasBase(data) && drawn.length > 0) {
    const text = growth.handleBaseText(periodText(data, data.base, speech));
    handles.push({
      id: 'base',
      ...at(data.base),
      index: baseIndex ?? 0,
      min: 0,
      max: last,
      label: growth.handleBase,
      text,
    });
  }
  if (drawn.length < 2 || startIndex === undefined || endIndex === undefined) return handles;
  const [start, end] = data.span;
  const words = (period: Period): string => spanText(data, period, speech);
  handles.push(
    {
      id: 'start',
      ...at(start),
      index: startIndex,
      min: 0,
      max: endIndex - 1,
      label: growth.handleStart,
      text: words(start),
    },
    {
      id: 'end',
      ...at(end),
      index: endIndex,
      min: startIndex + 1,
      max: last,
      label: growth.handleEnd,
      text: words(end),
    },
  );
  return handles;
}

/** The period and what the choice does to the line that the title speaks of. */
function spanText(data: GrowthData, period: Period, speech: Speech): string {
  const when = periodText(data, period, speech);
  const subject = subjectsOf(data)[0];
  const pace = subject === undefined ? '' : (paceWords(data, subject, speech)[0] ?? '');
  return subject === undefined || pace === ''
    ? when
    : speech.messages.growth.handleSpanText(when, lineName(subject, speech), pace);
}

/** Where a key moves a slider, within its bounds: arrows one period, pages a year of quarters or five; null: no move. */
export function movedBy(key: string, { index, min, max }: Handle, data: GrowthData): number | null {
  const page = data.indicator.frequency === 'quarter' ? 4 : 5;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(min, Math.min(max, index + step));
}

/** The span after one of its ends went to a period; the ends never meet. */
export function spanWith(data: GrowthData, id: 'start' | 'end', index: number): Span {
  const [start, end] = data.span;
  const period = data.periods[index];
  if (period === undefined) return data.span;
  return id === 'start' ? [period, end] : [start, period];
}
