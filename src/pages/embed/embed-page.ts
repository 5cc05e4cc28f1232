import type { ColourTheme, Frame } from '../../domain/frame';
import { isPlaceId } from '../../domain/place';
import { MAX_PLACES, type FigureSpec } from '../../domain/view-spec';
import { togglePin } from '../../spec/edit';
import { encodeEmbed } from '../../spec/embed-options';
import { encodeSpec } from '../../spec/url';
import { between } from './embed-figure';
import { LiveMapOverlay } from './live-map';
import { drawingHtml, partsOf, PARTS, type Part, type Shown } from './markup';
import { freeHeightPx, withoutScrollBar, wordsHeightPx } from './measure';
import type { PageFacts } from './page-facts';
import { Pointing, type Drawn } from './pointing';
import { replaceMarkup } from './replace-markup';
import { themeOf, withSpec, type Edition, type Session } from './session';
import { TipCard } from './tip-card';

/** Shares of its natural height that a drawing takes in a frame that is too low or too high for it. */
const LEAST = 0.62;
const MOST = 1.3;
/** Narrower, nothing is drawn. */
const HIDDEN_PX = 48;

export interface PageEvents {
  /** Height that the page would like, px. */
  onheight(heightPx: number): void;
  onselect(placeIds: readonly string[]): void;
  /** Query of the view, without "?". */
  onspec(query: string): void;
}

/** The figure in its page: draws a session, follows the size of the frame, and changes the view as the reader does. */
export class EmbedPage {
  readonly #facts: PageFacts;
  readonly #edition: Edition;
  readonly #events: PageEvents;
  readonly #root: HTMLElement;
  readonly #pointing: Pointing;
  readonly #live: LiveMapOverlay;
  #session: Session;
  #drawn: Drawn | null = null;
  #view: 'figure' | 'table';
  #isPrinting = false;
  #hostTheme: ColourTheme | null = null;
  #written: Partial<Record<Part, string>> = {};

  constructor(root: HTMLElement, session: Session, edition: Edition, facts: PageFacts, events: PageEvents) {
    this.#root = root;
    this.#session = session;
    this.#edition = edition;
    this.#facts = facts;
    this.#events = events;
    this.#view = session.figure.isTable ? 'table' : 'figure';
    this.#live = new LiveMapOverlay(this.#part('drawing'), facts, edition.speech.language, {
      onhover: (key, point) => this.#pointing.point(key, point),
      onselect: (key) => this.#pick(key),
    });
    this.#pointing = new Pointing(
      this.#part('drawing'),
      () => this.#drawn,
      new TipCard(root),
      (key) => this.#pick(key),
    );
    root.addEventListener('input', ({ target }) => this.#change(target));
    root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-action="view"]') !== null) this.#toggleView();
    });
    for (const touch of ['pointerdown', 'wheel', 'keydown'])
      this.#part('drawing').addEventListener(touch, () => this.#wake(), { passive: true });
    new ResizeObserver(() => this.#events.onheight(this.wishedHeightPx())).observe(root);
    this.#follow();
    this.draw();
  }

  /** Draws anew when something changes that the drawing depends on. */
  #follow(): void {
    addEventListener('resize', () => this.draw());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
    // Faces that come late may break lines otherwise than those that stood in for them.
    document.fonts.addEventListener('loadingdone', () => this.draw());
    for (const event of ['beforeprint', 'afterprint'])
      addEventListener(event, () => this.#print(event === 'beforeprint'));
  }

  /** Paper is light: labels over fills are chosen for it. */
  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.draw();
  }

  get query(): string {
    return encodeSpec(this.#session.spec);
  }

  adopt(session: Session): void {
    this.#session = session;
    this.#view = session.figure.isTable ? 'table' : this.#view;
    this.draw();
  }

  setHostTheme(theme: ColourTheme): void {
    this.#hostTheme = theme;
    this.draw();
  }

  /** Words around the drawing, and the drawing as high as it would like to be. */
  wishedHeightPx(): number {
    const box = this.#part('drawing');
    const { height } = box.getBoundingClientRect();
    const natural = this.#view === 'table' ? height : this.#session.figure.heightPx(box.clientWidth);
    return Math.ceil(wordsHeightPx(this.#root, box) + natural);
  }

  draw(): void {
    // A frame behind a closed tab, or on its way out of the page, has next to no width; it says so when it gets one.
    if (this.#part('drawing').clientWidth < HIDDEN_PX) return;
    const { options } = this.#session;
    const theme = this.#isPrinting ? 'light' : themeOf(options, this.#hostTheme);
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['background'] = options.background;
    withoutScrollBar(this.#part('drawing'), () => {
      // Words first: the drawing takes the height that they leave.
      this.#write(this.#shown(this.#frame(theme, 0)), false);
      this.#write(this.#shown(this.#frame(theme, this.#heightPx())), true);
    });
    this.#events.onheight(this.wishedHeightPx());
  }

  #heightPx(): number {
    const box = this.#part('drawing');
    const natural = this.#session.figure.heightPx(box.clientWidth);
    return Math.floor(between(natural * LEAST, freeHeightPx(this.#root, box), natural * MOST));
  }

  #frame(theme: ColourTheme, heightPx: number): Frame {
    const widthPx = this.#part('drawing').clientWidth;
    return {
      widthPx,
      heightPx: heightPx === 0 ? this.#session.figure.heightPx(widthPx) : heightPx,
      textScale: 1,
      interactive: true,
      chrome: 'none',
      theme,
      language: this.#edition.speech.language,
    };
  }

  #shown(frame: Frame): Shown & { readonly frame: Frame } {
    const { figure, spec, options } = this.#session;
    const { speech, words } = this.#edition;
    const { newest, root } = this.#facts;
    const language = speech.language === 'fr' ? '' : `lang=${speech.language}`;
    const query = [encodeSpec(spec), language].filter((part) => part !== '').join('&');
    return {
      frame,
      figure,
      spec,
      scene: figure.scene(frame),
      view: this.#view,
      options,
      speech,
      words,
      exploreUrl: new URL(`${root}index.html${query === '' ? '' : `?${query}`}`, document.baseURI).href,
      vintage: options.vintage ?? newest,
      newer:
        options.vintage === null || options.vintage >= newest
          ? null
          : { vintage: newest, url: `?${encodeEmbed(spec, { ...options, vintage: null })}` },
    };
  }

  #write(shown: Shown & { readonly frame: Frame }, withDrawing: boolean): void {
    const drawing = withDrawing ? drawingHtml(shown, 'embed') : (this.#written.drawing ?? '');
    const parts = partsOf(shown, drawing);
    for (const part of PARTS) {
      if (parts[part] === this.#written[part] || (part === 'drawing' && !withDrawing)) continue;
      replaceMarkup(this.#part(part), parts[part]);
      this.#written[part] = parts[part];
    }
    if (!withDrawing) return;
    document.title = shown.words.documentTitle(shown.scene.caption.title);
    const svg = this.#part('drawing').querySelector('svg');
    const pins = new Map(shown.spec.places.map((id, index) => [String(id), index]));
    this.#drawn = svg === null ? null : { svg, scene: shown.scene, frame: shown.frame, figure: shown.figure, pins };
    this.#live.show(this.#drawn);
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const control = this.#session.figure.controls.find(({ id }) => id === target.dataset['control']);
    const index =
      target instanceof HTMLInputElement && target.type === 'checkbox' ? Number(target.checked) : Number(target.value);
    const option = control?.options[index];
    if (option !== undefined) this.#show(option.spec);
  }

  #wake(): void {
    if (this.#session.options.map === 'interactive' && this.#drawn !== null) void this.#live.wake(this.#drawn);
  }

  #toggleView(): void {
    this.#view = this.#view === 'table' ? 'figure' : 'table';
    this.#pointing.clear();
    this.draw();
  }

  #pick(key: string): void {
    const { spec, atlas } = this.#session;
    const { words } = this.#edition;
    const next = togglePin(spec, key, atlas);
    if (next === null) {
      if (isPlaceId(key) && spec.places.length >= MAX_PLACES) this.#say(words.tooMany);
      return;
    }
    const name = (isPlaceId(key) ? atlas.places.get(key)?.name : undefined) ?? key;
    this.#show(next);
    this.#say(next.places.length > spec.places.length ? words.pinned(name) : words.unpinned(name));
    this.#events.onselect(next.places);
  }

  #show(spec: FigureSpec): void {
    const session = withSpec(spec, this.#session, this.#edition);
    if (session === null) return;
    this.#session = session;
    this.#pointing.clear();
    this.draw();
    this.#events.onspec(this.query);
  }

  #say(text: string): void {
    const region = this.#root.querySelector('[role=status]');
    if (region !== null) region.textContent = text;
  }

  #part(part: Part): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (found === null) throw new Error(`the page has no part ${part}`);
    return found;
  }
}
