import type { Language } from '../../domain/frame';
import type { Point } from '../../map/props';
import type * as Engine from './engine.svelte';
import { addStyle, type PageFacts } from './page-facts';
import type { Drawn } from './pointing';

interface Events {
  onhover(key: string | null, point: Point | null): void;
  onselect(key: string): void;
}

/**
 * The map engine over the picture, from the reader's first touch on. Where it cannot come (a frame without an origin,
 * no WebGL) the picture stays and works as before.
 */
export class LiveMapOverlay {
  readonly #box: HTMLElement;
  readonly #facts: PageFacts;
  readonly #language: Language;
  readonly #events: Events;
  #handle: Engine.LiveMapHandle | null = null;
  #target: HTMLElement | null = null;
  #isAwake = false;

  constructor(box: HTMLElement, facts: PageFacts, language: Language, events: Events) {
    this.#box = box;
    this.#facts = facts;
    this.#language = language;
    this.#events = events;
  }

  /** At the first touch: brings the engine, once. */
  async wake(drawn: Drawn): Promise<void> {
    const { engine, root } = this.#facts;
    const [code, ...sheets] = engine.map((name) => new URL(root + name, document.baseURI).href);
    if (this.#isAwake || code === undefined || drawn.figure.map === undefined) return;
    this.#isAwake = true;
    const target = document.createElement('div');
    target.className = 'live-map';
    this.#target = target;
    this.#box.after(target);
    this.#place(drawn);
    sheets.forEach(addStyle);
    try {
      const module = (await import(/* @vite-ignore */ code)) as typeof Engine;
      this.#handle = await module.startLiveMap(target, this.#shown(drawn), this.#language, {
        dataUrl: new URL(`${root}data/`, document.baseURI).href,
        ...this.#events,
        onready: () => this.#box.setAttribute('data-live', ''),
        onunavailable: () => this.#give(),
      });
      if (this.#handle === null) this.#give();
    } catch {
      this.#give();
    }
  }

  /** Follows the picture, which keeps legend and words. */
  show(drawn: Drawn | null): void {
    if (this.#target === null) return;
    this.#target.hidden = drawn?.figure.map === undefined;
    if (drawn?.figure.map === undefined) return;
    this.#place(drawn);
    this.#handle?.show(this.#shown(drawn));
  }

  /** Under the legend where it stands above the map, behind it where it lies over the sea. */
  #place({ svg }: Drawn): void {
    if (this.#target === null) return;
    const { offsetTop, offsetLeft } = this.#box;
    const over = legendHeightPx(svg);
    const style = { top: offsetTop + over, left: offsetLeft, width: svg.clientWidth, height: svg.clientHeight - over };
    for (const [side, px] of Object.entries(style)) this.#target.style.setProperty(side, `${px}px`);
  }

  #shown({ figure, frame, pins, svg }: Drawn): Engine.LiveMapShown {
    if (figure.map === undefined) throw new Error('this figure is no map');
    return { data: figure.map, frame: { ...frame, heightPx: frame.heightPx - legendHeightPx(svg) }, pins };
  }

  #give(): void {
    this.#box.removeAttribute('data-live');
    void this.#handle?.stop();
    this.#handle = null;
    this.#target?.remove();
    this.#target = null;
  }
}

/** A legend above the map starts at the top of the picture. */
const ABOVE_PX = 10;

/** Of a legend above the map, px; 0 for one that lies in a corner of it. */
function legendHeightPx(svg: SVGSVGElement): number {
  const box = svg.querySelector<SVGGElement>('[data-layer="legend"]')?.getBBox();
  if (box === undefined || box.y > ABOVE_PX) return 0;
  return Math.ceil(box.y + box.height);
}
