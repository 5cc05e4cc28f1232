import { textWidthPx } from '../text-width';

export interface EdgeText {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Air between two bounds, em. */
const AIR_EM = 0.3;

/**
 * Bounds under the edges of a strip of classes, the first and the last inside it. One that would touch its neighbour is
 * left out, the first and the last never.
 * @param places px of each edge, as many as `edges`
 */
export function edgesThatFit(edges: readonly string[], places: readonly number[], sizePx: number): readonly EdgeText[] {
  const last = edges.length - 1;
  const boxes = edges.map((text, index) => {
    const at = places[index] ?? 0;
    const width = textWidthPx(text, sizePx);
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    return { text, x: at, anchor, left, right: left + width } as const;
  });
  const air = AIR_EM * sizePx;
  const endLeft = boxes[last]?.left ?? Infinity;
  const kept: EdgeText[] = [];
  let free = -Infinity;
  for (const [index, { text, x, anchor, left, right }] of boxes.entries()) {
    const touches = left < free + air || (index !== last && right + air > endLeft);
    if (touches && index !== 0 && index !== last) continue;
    kept.push({ text, x, anchor });
    free = right;
  }
  return kept;
}
