/** The reader asked their system for less movement. Asked each time: it may be switched while the page is open. */
export function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
