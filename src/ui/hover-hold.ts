/**
 * Keeps a tip while the pointer travels from the mark to the card (WCAG 2.2, 1.4.13: content on hover can be hovered).
 * `set(null)` waits `delayMs` before it takes effect, unless the card is held or another key comes; `clear` is at once.
 */
export class HoverHold<T> {
  readonly #onchange: (key: T | null) => void;
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  #left = false;

  constructor(onchange: (key: T | null) => void, delayMs = 150) {
    this.#onchange = onchange;
    this.#delayMs = delayMs;
  }

  /** What the pointer or the focus is on now; null: nothing. */
  set(key: T | null): void {
    clearTimeout(this.#timer);
    this.#left = key === null;
    if (key !== null) this.#onchange(key);
    else if (!this.#held) this.#timer = setTimeout(() => this.clear(), this.#delayMs);
  }

  /** The pointer is on the card itself. */
  hold(held: boolean): void {
    this.#held = held;
    clearTimeout(this.#timer);
    if (!held && this.#left) this.#timer = setTimeout(() => this.clear(), this.#delayMs);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#held = false;
    this.#onchange(null);
  }
}
