const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/**
 * Makes words smaller until they fit their box, through `--fit`; the style keeps them above the least size of a wall, and
 * what is too long for that can be scrolled.
 */
export function fitWords(box: HTMLElement): () => void {
  const fit = (): void => {
    for (const scale of SCALES) {
      box.style.setProperty('--fit', String(scale));
      if (box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1) return;
    }
  };
  const observer = new ResizeObserver(fit);
  observer.observe(box);
  void document.fonts.ready.then(fit);
  return () => observer.disconnect();
}
