import { pathOf } from '../charts/layout/growth-path';
import { runsOf } from '../charts/layout/growth-runs';
import type { AxisScale, Layer, Mark, PathMark, Scene } from '../domain/scene';
import type { Period } from '../domain/observation';

/** Layers whose lines grow with time; what speaks of the end waits for it. */
const GROWING: readonly string[] = ['context', 'curves', 'reference'];
const AT_THE_END: readonly string[] = ['annotations', 'leaders'];
const HEAD_PX = 3.5;
/** Paths are written to tenths of a px. */
const SLACK_PX = 0.1;

/**
 * A growth figure as it stood at an earlier period: the same axes, labels and words around it, curves as far as that
 * period with a dot at their head.
 */
export function revealed(scene: Scene, period: Period): Scene {
  const x = scene.scales.x === undefined ? Infinity : positionOf(scene.scales.x, period) + SLACK_PX;
  const layers = scene.layers.flatMap((layer): readonly Layer[] => {
    if (AT_THE_END.includes(layer.name)) return [];
    if (layer.name === 'pins') return [{ ...layer, marks: layer.marks.filter((mark) => isBefore(mark, x)) }];
    if (layer.name === 'labels') return [{ ...layer, marks: namesAlone(layer.marks) }];
    if (!GROWING.includes(layer.name)) return [layer];
    const lines = layer.marks.flatMap((mark) => (mark.type === 'path' ? grown(mark, x) : []));
    // The reference has words that say what it is.
    const words = layer.marks.filter(({ type }) => type === 'text');
    return [{ ...layer, marks: [...lines, ...(layer.name === 'curves' ? headsOf(lines) : words)] }];
  });
  return { ...scene, layers };
}

/** Under its name a label says how the line has grown in all, which nobody knows yet. */
function namesAlone(labels: readonly Mark[]): readonly Mark[] {
  return labels.filter(({ key }, index) => labels.findIndex((other) => other.key === key) === index);
}

function positionOf({ domain, range }: AxisScale, period: Period): number {
  const [start = 0, end = 1] = [domain[0], domain.at(-1)];
  return range[0] + ((period - start) / (end - start || 1)) * (range[1] - range[0]);
}

function grown(mark: PathMark, x: number): readonly PathMark[] {
  const runs = runsOf(mark.d).flatMap((run) => {
    const past = run.filter(([cornerX]) => cornerX <= x);
    return past.length === 0 ? [] : [past];
  });
  return runs.length === 0 ? [] : [{ ...mark, d: pathOf(runs) }];
}

/** A dot where each line has come to: of its dashes and its firm stretches the one that reaches further. */
function headsOf(lines: readonly PathMark[]): readonly Mark[] {
  const heads = new Map<string, Mark & { readonly cx: number }>();
  for (const { d, key = '', stroke = 'ink', strokeWidth = 2 } of lines) {
    const head = runsOf(d).at(-1)?.at(-1);
    if (head === undefined || (heads.get(key)?.cx ?? -Infinity) > head[0]) continue;
    const r = HEAD_PX * Math.max(1, strokeWidth / 2);
    heads.set(key, { type: 'circle', cx: head[0], cy: head[1], r, fill: stroke, stroke: 'paper' });
  }
  return [...heads.values()];
}

/** Markers of points are small: where one begins says well enough where it is. */
function isBefore(mark: Mark, x: number): boolean {
  return mark.type === 'path' && Number(/^M(-?[\d.]+)/.exec(mark.d)?.[1] ?? Infinity) <= x + 2 * HEAD_PX;
}
