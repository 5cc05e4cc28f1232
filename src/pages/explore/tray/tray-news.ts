import type { DeckProblem } from '../../../domain/deck';
import type { Ignored } from '../../../spec/parameters';

/** What the tray has to say over the scenes, one thing at a time. */
export type News =
  | { readonly type: 'refused'; readonly title: string; readonly problems: readonly DeckProblem[] }
  | { readonly type: 'link'; readonly url: string; readonly copied: boolean; readonly isLong: boolean }
  /** Longer than any link may be. */
  | { readonly type: 'no-link'; readonly length: number }
  /** Opened, and not all of it can be shown: scenes by their number with what the atlas has not. */
  | { readonly type: 'unknown'; readonly unknown: ReadonlyMap<number, readonly Ignored[]> }
  /** Choosing a presentation to start from. */
  | { readonly type: 'start' };
