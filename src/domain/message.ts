import type { ColourTheme } from './frame';

/**
 * What an embed and the page around it say to each other in our own words; `docs/embedding.md` publishes them, so a name
 * here is a promise. The words of other systems are the matter of `pages/embed` alone.
 */
export type HostMessage =
  | { readonly type: 'phare:hello' }
  | { readonly type: 'phare:theme'; readonly theme: ColourTheme }
  /** The view as in an address, without "?". */
  | { readonly type: 'phare:set'; readonly query: string };

export type EmbedMessage =
  | { readonly type: 'phare:height'; readonly id: string; readonly height: number }
  | { readonly type: 'phare:ready'; readonly id: string }
  | { readonly type: 'phare:select'; readonly id: string; readonly places: readonly string[] }
  | { readonly type: 'phare:spec'; readonly id: string; readonly query: string };
