import { textWidthPx } from '../charts/text-width';
import type { Mark, Scene } from '../domain/scene';

/** Height of the band under a figure that says where in time it is, px at scale 1. */
export const BAND_PX = 54;

const EDGE_PX = 16;
const YEAR_PX = 26;
const YEAR_GAP_PX = 16;
const TICK_PX = 4;
const DOT_PX = 6;
const LABEL_PX = 12;

/** The figure over a band of time: the period in large type, a line through all of them, a dot where we are. */
export function withTimeBand(scene: Scene, labels: readonly string[], current: number, scale: number): Scene {
  const top = scene.heightPx;
  const middle = top + (BAND_PX * scale) / 2;
  const now = labels[current] ?? '';
  const widest = Math.max(...labels.map((label) => textWidthPx(label, YEAR_PX, 700, 'heading')));
  const left = (EDGE_PX + widest + YEAR_GAP_PX) * scale;
  const right = scene.widthPx - (EDGE_PX + DOT_PX) * scale;
  const x = (index: number): number => left + ((right - left) * index) / Math.max(1, labels.length - 1);
  const line: Mark = {
    type: 'rule',
    x1: left,
    y1: middle,
    x2: right,
    y2: middle,
    stroke: 'rule',
    strokeWidth: 3 * scale,
  };
  const past: Mark = { ...line, x2: x(current), stroke: 'accent' };
  const ticks = labels.map((_, index): Mark => {
    return { type: 'circle', cx: x(index), cy: middle, r: (TICK_PX / 2) * scale, fill: 'quiet' };
  });
  const dot: Mark = { type: 'circle', cx: x(current), cy: middle, r: DOT_PX * scale, fill: 'ink' };
  const ends = [0, labels.length - 1].map((index): Mark => {
    return {
      type: 'text',
      x: x(index),
      y: middle + (DOT_PX + LABEL_PX + 2) * scale,
      text: labels[index] ?? '',
      sizePx: LABEL_PX * scale,
      anchor: index === 0 ? 'start' : 'end',
      fill: 'quiet',
    };
  });
  const year: Mark = {
    type: 'text',
    x: EDGE_PX * scale,
    y: middle + YEAR_PX * 0.36 * scale,
    text: now,
    sizePx: YEAR_PX * scale,
    anchor: 'start',
    family: 'heading',
    weight: 700,
    fill: 'ink',
  };
  return {
    ...scene,
    heightPx: scene.heightPx + BAND_PX * scale,
    layers: [...scene.layers, { name: 'time', marks: [line, past, ...ticks, dot, ...ends, year] }],
  };
}
