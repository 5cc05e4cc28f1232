/** What the words around a drawing take, px, in fractions: rounded down, they would push the page past its frame. */
export function wordsHeightPx(root: HTMLElement, drawing: HTMLElement): number {
  return root.getBoundingClientRect().height - drawing.getBoundingClientRect().height;
}

/** What is left for the drawing in this frame, whole px. */
export function freeHeightPx(root: HTMLElement, drawing: HTMLElement): number {
  return Math.floor(innerHeight - wordsHeightPx(root, drawing));
}

/**
 * Lays out at the whole width of the frame. A scroll bar that came up in between would take its width from the drawing,
 * and the drawing, a little higher for it, would keep the bar. Where the page is higher than its frame all the same, the
 * bar is there to stay: it is laid out again beside it.
 */
export function withoutScrollBar(drawing: HTMLElement, layOut: () => void): void {
  const { style } = document.documentElement;
  style.overflow = 'hidden';
  const widthPx = drawing.clientWidth;
  layOut();
  style.overflow = '';
  if (drawing.clientWidth !== widthPx) layOut();
}
