/** Box of a scene in the list, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Between which scenes a dragged one would fall: the index of the scene that it would stand before, or the count of
 * scenes for the end. The list runs along its longer side, down or across.
 */
export function dropPlace(boxes: readonly Box[], x: number, y: number): number {
  const [first, second] = boxes;
  const across = first !== undefined && second !== undefined && second.left > first.left;
  const passed = boxes.filter(({ left, top, width, height }) => (across ? x > left + width / 2 : y > top + height / 2));
  return passed.length;
}

/** Where a scene stands once it has fallen there: taking it out moves all that came after it. */
export function placeAfterDrop(from: number, before: number): number {
  return before > from ? before - 1 : before;
}
