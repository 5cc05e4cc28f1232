import type { ColourTheme } from '../../domain/frame';
import type { EmbedMessage } from '../../domain/message';
import { decodeMessage, type Message } from './decode-message';
import { heightMessages, pymIdOf, resizerMessage, type FrameName } from './height-messages';

/** What the embed tells the page around it. */
export interface HostLink {
  /** Sends the height in every dialect, silent when unchanged. */
  reportHeight(heightPx: number): void;
  /** Sent only to a page that shook hands, and only when it differs from the last. */
  sendSelect(placeIds: readonly string[]): void;
  /** Sent only to a page that shook hands, and only when neither side said it last. */
  sendSpec(query: string): void;
  stop(): void;
}

/** What the page around may ask of the embed. */
export interface HostWishes {
  onTheme(theme: ColourTheme): void;
  /** A query as in an address, without "?": unknown input, to be read like one. */
  onSet(query: string): void;
}

/** The part of a window that is used here. */
export interface HostedWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: { readonly href: string; readonly search: string };
  readonly innerWidth: number;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

const ANYONE = '*';
const SILENT: HostLink = { reportHeight: nothing, sendSelect: nothing, sendSpec: nothing, stop: nothing };

function nothing(): void {
  /* There is nobody to tell. */
}

/**
 * Talks to the page around the embed until stopped. Heights go to any origin and say nothing else; everything else goes
 * to, and comes from, the one page that said `phare:hello`, by its window and its origin. A page without an origin
 * (opened from a disk, sandboxed) cannot be addressed and gets heights alone. Never throws.
 */
export function linkHost(window: HostedWindow, id: string, wishes: HostWishes): HostLink {
  return Object.is(window.parent, window) ? SILENT : new ParentLink(window, id, wishes);
}

class ParentLink implements HostLink {
  readonly #window: HostedWindow;
  readonly #wishes: HostWishes;
  readonly #name: FrameName;
  #resizer: { readonly frameId: string; readonly event: 'init' | 'size' } | null = null;
  #heightPx = 0;
  /** Origin of the parent after the handshake. */
  #origin: string | null = null;
  /** What was said last, by kind: selections and views by either side. */
  readonly #said = new Map<EmbedMessage['type'], string>();

  constructor(window: HostedWindow, id: string, wishes: HostWishes) {
    this.#window = window;
    this.#wishes = wishes;
    const { href, search } = window.location;
    this.#name = { id, src: href, pymId: pymIdOf(search) };
    window.addEventListener('message', this.#receive);
  }

  reportHeight(heightPx: number): void {
    const whole = wholePixels(heightPx);
    if (whole === 0 || whole === this.#heightPx) return;
    this.#heightPx = whole;
    this.#repeatHeight();
  }

  sendSelect(placeIds: readonly string[]): void {
    this.#tell({ type: 'phare:select', id: this.#name.id, places: [...placeIds] }, placeIds.join());
  }

  sendSpec(query: string): void {
    this.#tell({ type: 'phare:spec', id: this.#name.id, query }, query);
  }

  stop(): void {
    this.#window.removeEventListener('message', this.#receive);
  }

  readonly #receive = ({ data, source, origin }: MessageEvent<unknown>): void => {
    // Frames inside or beside this one, and pages further up, have nothing to say here.
    if (source !== this.#window.parent) return;
    const message = decodeMessage(data);
    if (message !== null) this.#heed(message, origin);
  };

  #heed(message: Message, origin: string): void {
    switch (message.kind) {
      case 'hello':
        this.#shakeHands(origin);
        break;
      case 'theme':
        this.#wishes.onTheme(message.theme);
        break;
      case 'set':
        if (origin !== this.#origin) return;
        this.#said.set('phare:spec', message.query);
        this.#wishes.onSet(message.query);
        break;
      case 'frames-init':
        this.#repeatHeight();
        break;
      case 'resizer-greeting':
        this.#resizer = { frameId: message.frameId, event: 'init' };
        if (this.#heightPx > 0) this.#answerResizer();
    }
  }

  #shakeHands(origin: string): void {
    if (!/^https?:\/\//.test(origin)) return;
    this.#origin = origin;
    this.#said.clear();
    this.#tell({ type: 'phare:ready', id: this.#name.id }, '');
    // It may have begun to listen after the height was told.
    this.#repeatHeight();
  }

  #tell(message: EmbedMessage, gist: string): void {
    if (this.#origin === null || this.#said.get(message.type) === gist) return;
    this.#said.set(message.type, gist);
    this.#window.parent.postMessage(message, this.#origin);
  }

  #repeatHeight(): void {
    if (this.#heightPx === 0) return;
    for (const message of heightMessages(this.#name, this.#heightPx)) this.#shout(message);
    this.#answerResizer();
  }

  #answerResizer(): void {
    if (this.#resizer === null) return;
    const { frameId, event } = this.#resizer;
    this.#resizer = { frameId, event: 'size' };
    this.#shout(resizerMessage(frameId, this.#heightPx, Math.round(this.#window.innerWidth), event));
  }

  #shout(message: unknown): void {
    this.#window.parent.postMessage(message, ANYONE);
  }
}

/** A frame cut by half a pixel gets a scrollbar, one that grows by rounding noise never stops. */
function wholePixels(heightPx: number): number {
  return Number.isFinite(heightPx) && heightPx > 0 ? Math.ceil(heightPx - 0.01) : 0;
}
