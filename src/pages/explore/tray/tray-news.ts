import type { DeckProblem } from '../../../domain/deck';

/** What the tray has to say over the scenes, one thing at a time. */
export type News =
  | { readonly type: 'refused'; readonly title: string; readonly problems: readonly DeckProblem[] }
  | { readonly type: 'link'; readonly url: string; readonly copied: boolean; readonly isLong: boolean }
  /** Longer than any link may be. */
  | { readonly type: 'no-link'; readonly length: number }
  /** Choosing a presentation to start from. */
  | { readonly type: 'start' };
