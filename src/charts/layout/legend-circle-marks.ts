import type { CircleMark, Mark, PathMark } from '../../domain/scene';
import { textWidthPx } from '../text-width';
import { radiusPx } from './circles';
import type { LegendCircles } from './legend';
import { round, SMALL, text, type LegendDrawing, type LegendSize } from './legend-shapes';

const SOLID = { fill: 'seq-8', stroke: 'card', strokeWidth: 0.75, opacity: 0.82 } as const;
const RING = { fill: 'none', stroke: 'ink', strokeWidth: 1.25 } as const;

/** Nested circles that stand on one line, each with its value beside its top. */
export function circleMarks(circles: LegendCircles, size: LegendSize, x: number, y: number): LegendDrawing {
  const small = size.sizePx * SMALL;
  const radii = circles.steps.map(({ value }) => radiusPx(value, circles.max, size.largestRadiusPx));
  const largest = radii[0] ?? 0;
  const top = y + size.sizePx * 1.85;
  const base = top + 2 * largest;
  const marks: Mark[] = [text(x, y + size.sizePx, circles.title, size.sizePx, 'start', 'ink', 600)];
  let lastBaseline = -Infinity;
  for (const [index, step] of circles.steps.entries()) {
    const r = radii[index] ?? 0;
    const style = circles.solid ? SOLID : RING;
    const circle: CircleMark = { type: 'circle', cx: x + largest + 1, cy: base - r, r, ...style };
    const baseline = Math.max(base - 2 * r + small * 0.36, lastBaseline + small * 1.1);
    lastBaseline = baseline;
    const leader: PathMark = {
      type: 'path',
      d: `M${round(x + largest + 1)} ${round(base - 2 * r)}H${round(x + 2 * largest + 6)}L${round(x + 2 * largest + 12)} ${round(baseline - small * 0.36)}`,
      fill: 'none',
      stroke: 'quiet',
      strokeWidth: 0.75,
    };
    marks.push(circle, leader, text(x + 2 * largest + 19, baseline, step.text, small, 'start', 'quiet', 400));
  }
  const widest = Math.max(...circles.steps.map((step) => textWidthPx(step.text, small)), 0);
  const widthPx = Math.max(2 * largest + 20 + widest, textWidthPx(circles.title, size.sizePx, 600));
  return { marks, widthPx, heightPx: Math.max(base, lastBaseline) + 2 - y };
}
