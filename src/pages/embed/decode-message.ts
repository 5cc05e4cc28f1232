import type { ColourTheme } from '../../domain/frame';

/** What the page around may tell an embed, whichever system it speaks. */
export type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'theme'; readonly theme: ColourTheme }
  | { readonly kind: 'set'; readonly query: string }
  /** AMP, newswire frames: it listens now and wants the height again. */
  | { readonly kind: 'frames-init' }
  /** iframe-resizer: it named our frame and waits for heights under that name. */
  | { readonly kind: 'resizer-greeting'; readonly frameId: string };

/** Far above any view; below what would be work to read. */
const MAX_QUERY = 4000;
const MAX_GREETING = 1000;

/**
 * Start of the settings that iframe-resizer 4 and 5 greet with: name of the frame, margin, width?, log?, interval,
 * public methods?, automatic?. What else it sends begins with a word instead.
 */
const GREETING = /^\[iFrameSizer\]([^:]{1,200}):\d*:(?:true|false):(?:true|false):\d+:(?:true|false):(?:true|false):/;

/** Reads a message from outside. Pure; never throws; null for every shape but the published ones. */
export function decodeMessage(data: unknown): Message | null {
  if (typeof data === 'string') return decodeGreeting(data);
  if (typeof data !== 'object' || data === null) return null;
  if (own(data, 'sentinel') === 'amp') return own(data, 'type') === 'frames-init' ? { kind: 'frames-init' } : null;
  switch (own(data, 'type')) {
    case 'phare:hello':
      return { kind: 'hello' };
    case 'phare:theme':
      return decodeTheme(own(data, 'theme'));
    case 'phare:set':
      return decodeSet(own(data, 'query'));
    default:
      return null;
  }
}

/** The member itself: nothing inherited, and no getter runs. */
function own(data: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(data, key)?.value;
}

function decodeTheme(theme: unknown): Message | null {
  return theme === 'light' || theme === 'dark' ? { kind: 'theme', theme } : null;
}

function decodeSet(query: unknown): Message | null {
  if (typeof query !== 'string' || query.length > MAX_QUERY) return null;
  return { kind: 'set', query: query.replace(/^\?/, '') };
}

function decodeGreeting(text: string): Message | null {
  if (text.length > MAX_GREETING) return null;
  const frameId = GREETING.exec(text)?.[1];
  return frameId === undefined ? null : { kind: 'resizer-greeting', frameId };
}
