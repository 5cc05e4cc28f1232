/** Lines of the smallest type that a wall is high: what the last row still reads. */
const LINES = 45;
/** The smallest type of any figure at text scale 1, px. */
const SMALLEST_PX = 11;
/** The narrowest figure, px at text scale 1: on a wall or phone held upright type follows the width, or no name would fit. */
const NARROWEST_PX = 320;

/**
 * Text scale of figures on a stage: nothing is under 1/45 of its height, or under 1/29 of its width where it is
 * upright; a screen that is too small for either is shown as a page would be.
 */
export function stageScale(widthPx: number, heightPx: number): number {
  return Math.max(1, Math.min(heightPx / LINES / SMALLEST_PX, widthPx / NARROWEST_PX));
}
