const BODY_PX = 16;
const PHONE_PX = 15;
const PHONE_MAX_WIDTH_PX = 600;
const WALL_MIN_WIDTH_PX = 2400;
const WALL_LINES = 45;

/**
 * Text scale of a window, 1 on a laptop: what theme.css does with media queries, for frames made where there is no page
 * (the build, tests). In a page, `rootTextScale` also knows the size that the reader chose in the browser.
 */
export function textScaleFor(widthPx: number, heightPx: number): number {
  if (widthPx <= PHONE_MAX_WIDTH_PX) return PHONE_PX / BODY_PX;
  if (widthPx >= WALL_MIN_WIDTH_PX) return Math.max(1, heightPx / WALL_LINES / BODY_PX);
  return 1;
}

/** Scale of a computed root font size as the browser writes it ("48px" -> 3); 1 where it cannot be read. */
export function rootTextScale(fontSize: string): number {
  const px = Number.parseFloat(fontSize);
  return px > 0 ? px / BODY_PX : 1;
}
