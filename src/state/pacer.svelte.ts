/** How often a countdown that is on screen is written anew. */
const TICK_MS = 250;

/**
 * A clock that runs out, can be held, and goes on where it was. It looks at the time instead of counting ticks, since
 * browsers slow the timers of a page that is in the background.
 */
export class Pacer {
  /** Of the present run; 0 where nothing runs. */
  lengthMs = $state(0);
  remainingMs = $state(0);
  running = $state(false);
  readonly #onend: () => void;
  #endMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onend: () => void) {
    this.#onend = onend;
  }

  /** Begins a new run. */
  start(lengthMs: number): void {
    this.lengthMs = lengthMs;
    this.remainingMs = lengthMs;
    this.resume();
  }

  hold(): void {
    clearTimeout(this.#timer);
    if (this.running) this.remainingMs = Math.max(0, this.#endMs - performance.now());
    this.running = false;
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#endMs = performance.now() + this.remainingMs;
    this.running = true;
    this.#tick();
  }

  stop(): void {
    this.hold();
    this.lengthMs = 0;
    this.remainingMs = 0;
  }

  #tick(): void {
    this.remainingMs = Math.max(0, this.#endMs - performance.now());
    if (this.remainingMs > 0) {
      this.#timer = setTimeout(() => this.#tick(), Math.min(TICK_MS, this.remainingMs));
      return;
    }
    this.running = false;
    this.#onend();
  }
}
