import { reachableMarks, nextReachable } from '../../charts/scene-focus';
import { highlightsOf, outlineMarks } from '../../charts/scene-highlight';
import { markToSvg } from '../../charts/scene-to-svg';
import type { Frame } from '../../domain/frame';
import type { Mark, Scene, Tip } from '../../domain/scene';
import { HoverHold } from '../../ui/hover-hold';
import type { EmbedFigure } from './embed-figure';
import type { TipCard } from './tip-card';

/** What is drawn now, for the pointer and the keyboard. */
export interface Drawn {
  readonly svg: SVGSVGElement;
  readonly scene: Scene;
  readonly frame: Frame;
  readonly figure: EmbedFigure;
  readonly pins: ReadonlyMap<string, number>;
}

interface Pointed {
  readonly key: string;
  readonly tip: Tip | null;
  /** Px in the window. */
  readonly at: readonly [number, number];
  readonly over: readonly Mark[];
  readonly isFocus: boolean;
}

/** Pointer, touch and keyboard on the drawing: lights what is meant, shows its card, hands on what is chosen. */
export class Pointing {
  readonly #drawn: () => Drawn | null;
  readonly #card: TipCard;
  readonly #hold: HoverHold<Pointed>;

  /** @param box holds the drawing, whatever is drawn in it */
  constructor(box: HTMLElement, drawn: () => Drawn | null, card: TipCard, onselect: (key: string) => void) {
    this.#drawn = drawn;
    this.#card = card;
    this.#hold = new HoverHold((pointed) => this.#show(pointed), 80);
    box.addEventListener('pointermove', (event) => this.#hold.set(this.#pointedBy(event)));
    box.addEventListener('pointerleave', () => this.#hold.set(null));
    box.addEventListener('click', (event) => {
      const key = this.#pointedBy(event)?.key ?? keyOf(event.target);
      if (key !== null) onselect(key);
    });
    box.addEventListener('focusin', ({ target }) => this.#focus(target));
    box.addEventListener('focusout', () => this.#hold.set(null));
    box.addEventListener('keydown', (event) => this.#press(event, onselect));
  }

  clear(): void {
    this.#hold.clear();
  }

  /** What the map engine has under the pointer, px from the corner of the drawing. */
  point(key: string | null, point: readonly [number, number] | null): void {
    const drawn = this.#drawn();
    if (drawn === null || key === null || point === null) {
      this.#hold.set(null);
      return;
    }
    const { left, top } = drawn.svg.getBoundingClientRect();
    const at = [left + point[0], top + point[1]] as const;
    this.#hold.set({ key, tip: drawn.figure.tip(key), at, over: [], isFocus: false });
  }

  #pointedBy(event: PointerEvent | MouseEvent): Pointed | null {
    const drawn = this.#drawn();
    if (drawn === null) return null;
    const at = [event.clientX, event.clientY] as const;
    if (drawn.figure.read !== undefined) {
      const { left, top } = drawn.svg.getBoundingClientRect();
      const reading = drawn.figure.read(drawn.scene, drawn.frame, at[0] - left, at[1] - top);
      return reading === null ? null : { ...reading, at, isFocus: false };
    }
    const key = keyOf(event.target);
    return key === null ? null : { key, tip: drawn.figure.tip(key), at, over: [], isFocus: false };
  }

  #focus(target: EventTarget | null): void {
    const drawn = this.#drawn();
    const key = keyOf(target);
    if (drawn === null || key === null || !(target instanceof SVGElement) || !target.matches(':focus-visible')) return;
    const mark = reachableMarks(drawn.scene).find(({ id }) => id === target.dataset['id']);
    const { left, top } = drawn.svg.getBoundingClientRect();
    const at = [left + (mark?.at[0] ?? 0), top + (mark?.at[1] ?? 0)] as const;
    this.#hold.set({ key, tip: drawn.figure.tip(key), at, over: [], isFocus: true });
  }

  #press(event: KeyboardEvent, onselect: (key: string) => void): void {
    const drawn = this.#drawn();
    const { target } = event;
    if (drawn === null || !(target instanceof SVGElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      // Taken where it closes the card; else the page around may have something to close.
      if (this.#card.isOpen) event.preventDefault();
      this.#hold.clear();
      return;
    }
    const key = keyOf(target);
    if ((event.key === 'Enter' || event.key === ' ') && key !== null) {
      event.preventDefault();
      onselect(key);
      return;
    }
    const next = nextReachable(reachableMarks(drawn.scene), target.dataset['id'] ?? null, event.key);
    if (next === null) return;
    event.preventDefault();
    rove(drawn.svg, next.id);
  }

  #show(pointed: Pointed | null): void {
    const drawn = this.#drawn();
    if (drawn === null || pointed === null) {
      drawn?.svg.querySelector('[data-layer="highlight"]')?.remove();
      this.#card.hide();
      return;
    }
    const mark = pointed.isFocus ? reachableMarks(drawn.scene).find(({ key }) => key === pointed.key)?.mark : undefined;
    const outlines = outlineMarks(highlightsOf(drawn.scene, new Set([pointed.key]), drawn.pins), false, mark);
    paintOver(drawn.svg, [...outlines.map((outline) => outline.mark), ...pointed.over]);
    if (pointed.tip === null || pointed.tip.title === '') this.#card.hide();
    else this.#card.show(pointed.tip, pointed.at);
  }
}

function keyOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null;
}

/** Draws marks over everything, in a layer that the pointer does not meet. */
export function paintOver(svg: SVGSVGElement, marks: readonly Mark[]): void {
  const found = svg.querySelector('[data-layer="highlight"]');
  const layer = found ?? document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('data-layer', 'highlight');
  layer.setAttribute('aria-hidden', 'true');
  layer.setAttribute('pointer-events', 'none');
  layer.innerHTML = marks.map((mark) => markToSvg(mark, 'css', 'over')).join('');
  if (found === null) svg.append(layer);
}

/** Moves the focus to a mark and makes it the drawing's one stop of the Tab key. */
export function rove(svg: SVGSVGElement, id: string): void {
  for (const element of svg.querySelectorAll<SVGElement>('[data-id]')) {
    const isNext = element.dataset['id'] === id;
    element.setAttribute('tabindex', isNext ? '0' : '-1');
    if (isNext) element.focus({ preventScroll: true });
  }
}
