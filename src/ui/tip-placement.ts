export interface TipPlace {
  readonly leftPx: number;
  readonly topPx: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** The window less an edge all round. @param page its root element */
export function windowLess(edgePx: number, page: { readonly clientWidth: number; readonly clientHeight: number }): Box {
  return {
    left: edgePx,
    top: edgePx,
    width: page.clientWidth - 2 * edgePx,
    height: page.clientHeight - 2 * edgePx,
  };
}

/**
 * Where a card stands beside the point it speaks of: above it and centred; where there is no room below, then right,
 * then left. It never leaves `bounds` (a card larger than them starts at their corner) and covers the point only if it
 * fits on no side.
 * @param anchor the point, in the same px as `bounds`
 * @param gapPx between point and card
 */
export function placeTip(anchor: readonly [number, number], card: Size, bounds: Box, gapPx: number): TipPlace {
  const [x, y] = anchor;
  const right = bounds.left + bounds.width;
  const bottom = bounds.top + bounds.height;
  const leftPx = clamped(x - card.width / 2, bounds.left, right - card.width);
  const topPx = clamped(y - card.height / 2, bounds.top, bottom - card.height);
  if (y - gapPx - card.height >= bounds.top && y - gapPx <= bottom) return { leftPx, topPx: y - gapPx - card.height };
  if (y + gapPx + card.height <= bottom && y + gapPx >= bounds.top) return { leftPx, topPx: y + gapPx };
  if (x + gapPx + card.width <= right) return { leftPx: Math.max(bounds.left, x + gapPx), topPx };
  return { leftPx: clamped(x - gapPx - card.width, bounds.left, right - card.width), topPx };
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
