import type { ColourTheme } from '../../domain/frame';
import type { HostMessage } from '../../domain/message';
import { decodeEmbedMessage } from './decode-embed-message';
import { pageTheme, systemTheme } from './page-theme';

/** No figure is taller: a number alone does not push a page away. */
const MAX_HEIGHT_PX = 20_000;

/** A frame that does not answer is shown as it is. */
const PATIENCE_MS = 500;

/** Figures in the page now. */
export const figures = new Set<PhareFigure>();

/** What a figure is called where its author gave no title: by the words, else the picture, that stand in its place. */
export function nameOf(element: Element): string {
  const words = element.getAttribute('title') ?? element.textContent;
  return words.replace(/\s+/g, ' ').trim() || (element.querySelector('img')?.alt ?? '') || 'Phare';
}

/**
 * `<phare-figure src="…" title="…" theme="auto | light | dark" height="420">`: a lazy frame with a name, the height of
 * its content and the theme of the page. What stands inside, a link or a picture, is for readers without scripts.
 * Tells `phare:select` ({ places }) and `phare:spec` ({ query }) as events that bubble.
 */
export class PhareFigure extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'theme'];

  readonly #frame = document.createElement('iframe');
  #origin = '';
  /** Theme asked for by attribute or address; null: the page's. */
  #fixedTheme: ColourTheme | null = null;
  /** The figure has no ground: the page's shows through. */
  #isClear = false;
  #isLoaded = false;
  #isReady = false;
  /** A view asked for before the handshake. */
  #query: string | null = null;

  constructor() {
    super();
    // Not in the markup, where a content policy may forbid styles.
    Object.assign(this.#frame.style, { display: 'block', width: '100%', border: '0', aspectRatio: '4 / 3' });
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'fullscreen';
    this.#frame.onload = () => this.#greet();
  }

  connectedCallback(): void {
    figures.add(this);
    this.#show();
  }

  disconnectedCallback(): void {
    figures.delete(this);
    // A frame that is moved loads anew.
    this.#isLoaded = false;
  }

  attributeChangedCallback(): void {
    if (figures.has(this)) this.#show();
  }

  #show(): void {
    const url = addressOf(this.getAttribute('src'));
    if (url === null) return;
    const theme = this.getAttribute('theme') ?? url.searchParams.get('theme');
    this.#fixedTheme = theme === 'light' || theme === 'dark' ? theme : null;
    if (this.#fixedTheme !== null) url.searchParams.set('theme', this.#fixedTheme);
    this.#isClear = url.searchParams.get('background') === 'none';
    // Once the frame has taken the place of the words, only the attribute can name it anew.
    if (!this.#frame.isConnected || this.title !== '') this.#frame.title = nameOf(this);
    if (this.#frame.src !== url.href) {
      this.#origin = url.origin;
      this.#isLoaded = false;
      this.#frame.src = url.href;
    }
    this.followTheme();
    // A figure opens in the system's theme: where that is not the page's, it is not seen before it knows better.
    const opensRight = this.#fixedTheme !== null || pageTheme() === systemTheme();
    if (!this.#isLoaded && !opensRight) this.#frame.style.visibility = 'hidden';
    if (this.#frame.isConnected) return;
    this.style.display = 'block';
    this.#setHeight(Number(this.getAttribute('height')));
    this.replaceChildren(this.#frame);
  }

  /** Shows another view of the atlas, as its query says; waits until the figure is there. */
  set(query: string): void {
    this.#query = query;
    this.#sendQuery();
  }

  followTheme(): void {
    const theme = this.#fixedTheme ?? pageTheme();
    // A frame of another scheme than its content gets an opaque ground; content without a ground has no scheme either.
    this.#frame.style.colorScheme = this.#isClear ? 'normal' : theme;
    if (this.#fixedTheme === null) this.#send({ type: 'phare:theme', theme });
  }

  hear({ data, source, origin }: MessageEvent<unknown>): void {
    // A frame that went elsewhere is no figure any more.
    if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const message = decodeEmbedMessage(data);
    switch (message?.type) {
      case 'phare:height':
        this.#setHeight(message.height);
        if (!this.#isReady) this.#greet();
        break;
      case 'phare:ready':
        this.#isReady = true;
        this.#reveal();
        this.#sendQuery();
        break;
      case 'phare:select':
        this.#tell(message.type, { places: message.places });
        break;
      case 'phare:spec':
        this.#tell(message.type, { query: message.query });
        break;
      case undefined:
    }
  }

  /** At the first sign of life, and again whenever the frame loaded another page. */
  #greet(): void {
    this.#isLoaded = true;
    this.#isReady = false;
    // The theme first: the answer to the greeting says that it arrived.
    this.followTheme();
    this.#send({ type: 'phare:hello' });
    setTimeout(() => this.#reveal(), PATIENCE_MS);
  }

  #reveal(): void {
    this.#frame.style.visibility = '';
  }

  #sendQuery(): void {
    if (!this.#isLoaded || !this.#isReady || this.#query === null) return;
    this.#send({ type: 'phare:set', query: this.#query });
    this.#query = null;
  }

  #send(message: HostMessage): void {
    if (this.#isLoaded) this.#frame.contentWindow?.postMessage(message, this.#origin);
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }

  #setHeight(heightPx: number): void {
    if (!(heightPx > 0)) return;
    this.#frame.style.aspectRatio = 'auto';
    this.#frame.style.height = `${Math.ceil(Math.min(heightPx, MAX_HEIGHT_PX))}px`;
  }
}

/** `javascript:` in a frame would run in the page. */
export function isWebAddress({ protocol }: { readonly protocol: string }): boolean {
  return /^https?:$/.test(protocol);
}

function addressOf(src: string | null): URL | null {
  if (src === null) return null;
  try {
    const url = new URL(src, document.baseURI);
    return isWebAddress(url) ? url : null;
  } catch {
    return null;
  }
}
