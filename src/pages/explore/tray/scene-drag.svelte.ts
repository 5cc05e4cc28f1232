import { dropPlace, placeAfterDrop } from './drop-place';

/** How far a pointer goes before a press becomes a drag. */
const FAR_PX = 6;
/** How near the edge of the list it scrolls. */
const EDGE_PX = 40;

/** A scene of a list under the pointer. */
export class SceneDrag {
  /** Where it stood. */
  from = $state(0);
  /** The scene before which it would fall; null: nothing is dragged. */
  before = $state<number | null>(null);

  readonly #scenes: () => readonly HTMLElement[];
  readonly #list: () => HTMLElement | undefined;
  readonly #ondrop: (from: number, to: number) => void;
  #start: { readonly x: number; readonly y: number } | null = null;

  constructor(
    scenes: () => readonly HTMLElement[],
    list: () => HTMLElement | undefined,
    ondrop: (from: number, to: number) => void,
  ) {
    this.#scenes = scenes;
    this.#list = list;
    this.#ondrop = ondrop;
  }

  /** A mouse takes a scene anywhere, a finger by its grip: elsewhere it scrolls the list. */
  begin(event: PointerEvent, from: number): void {
    const onGrip = event.target instanceof Element && event.target.closest('.grip') !== null;
    if (event.button !== 0 || !event.isPrimary || (event.pointerType !== 'mouse' && !onGrip)) return;
    this.from = from;
    this.#start = { x: event.clientX, y: event.clientY };
  }

  follow({ clientX: x, clientY: y }: PointerEvent): void {
    const start = this.#start;
    const list = this.#list();
    if (start === null || list === undefined) return;
    if (this.before === null && Math.hypot(x - start.x, y - start.y) < FAR_PX) return;
    this.before = dropPlace(
      this.#scenes().map((scene) => scene.getBoundingClientRect()),
      x,
      y,
    );
    const { left, top, right, bottom } = list.getBoundingClientRect();
    list.scrollBy(push(x, left, right), push(y, top, bottom));
  }

  drop(): void {
    const { from, before } = this;
    this.cancel();
    if (before !== null) this.#ondrop(from, placeAfterDrop(from, before));
  }

  /** @returns whether anything was dragged */
  cancel(): boolean {
    const dragged = this.before !== null;
    this.before = null;
    this.#start = null;
    return dragged;
  }
}

function push(at: number, start: number, end: number): number {
  return at < start + EDGE_PX ? -EDGE_PX / 4 : at > end - EDGE_PX ? EDGE_PX / 4 : 0;
}
