import type { Overlay, Presentation } from '../../state/presentation.svelte';
import { Pacer } from '../../state/pacer.svelte';
import { stepCount } from '../../domain/deck';
import { keepLetters, readLetters } from '../../state/letters';
import { leaveFullScreen, toggleFullScreen } from './full-screen';
import type { Command } from './keys';

/** How a presentation runs by itself. */
export interface Kiosk {
  /** Of each scene; null = its own. */
  readonly seconds: number | null;
  /** After the last touch, until it goes on. */
  readonly idleSeconds: number;
}

export type PointerTool = 'pen' | 'spotlight';

/** A step that plays the years is not cut short: a second a period, and time to look at the last. */
const PLAY_STEP_MS = 14_000;
const SKIP_MS = 2500;

/** Turns commands into what happens, and keeps the time. One for each window that shows a presentation. */
export class Conductor {
  readonly presentation: Presentation;
  /** null = a person leads. */
  readonly kiosk: Kiosk | null;
  digits = $state('');
  /** Whether single letters are commands. */
  letters = $state(readLetters());
  /** Buttons are seen: somebody moved or touched. */
  awake = $state(false);
  /** What the pointer does on the wall, other than press and pick. */
  tool = $state<PointerTool | null>(null);
  /** Opens the speaker's window; the wall says how. */
  openSpeaker: () => void = () => undefined;
  /** A kiosk that somebody halted for good. */
  stopped = $state(false);
  /** Until the next scene. */
  readonly pace = new Pacer(() => this.#onward());
  /** Until a kiosk that was touched goes on. */
  readonly idle = new Pacer(() => this.#resume());

  constructor(presentation: Presentation, kiosk: Kiosk | null) {
    this.presentation = presentation;
    this.kiosk = kiosk;
  }

  obey(command: Command): void {
    const { presentation } = this;
    if (command.type !== 'digits') this.digits = '';
    if (presentation.black && command.type !== 'digits') {
      presentation.black = false;
      if (command.type === 'black' || command.type === 'escape') return;
    }
    if (command.type === 'go') presentation.jump(command.scene - 1);
    else if (command.type === 'digits') this.digits = command.digits;
    else this.#acts[command.type]();
  }

  readonly #acts: Readonly<Record<Exclude<Command['type'], 'go' | 'digits'>, () => void>> = {
    next: () => this.presentation.next(),
    previous: () => this.presentation.previous(),
    first: () => this.presentation.jump(0),
    last: () => this.presentation.jump(this.presentation.deck.scenes.length - 1),
    black: () => (this.presentation.black = true),
    'full-screen': () => void toggleFullScreen(),
    overview: () => this.#toggle('overview'),
    help: () => this.#toggle('help'),
    play: () => this.togglePlay(),
    explore: () => (this.presentation.exploring = this.presentation.written.views.length > 0),
    restore: () => this.presentation.restore(),
    escape: () => this.#escape(),
    speaker: () => this.openSpeaker(),
    code: () => this.#toggle('code'),
    pen: () => this.#take('pen'),
    spotlight: () => this.#take('spotlight'),
  };

  #take(tool: PointerTool): void {
    this.tool = this.tool === tool ? null : tool;
  }

  #toggle(overlay: Overlay): void {
    this.presentation.overlay = this.presentation.overlay === overlay ? null : overlay;
  }

  /** Whether there is anything on the wall that Escape closes. */
  get hasOpen(): boolean {
    return this.presentation.overlay !== null || this.tool !== null || this.presentation.exploring;
  }

  /** Overlay first, then pen or light, then what the room asked for, then full screen: each press closes one. */
  #escape(): void {
    const { presentation } = this;
    if (presentation.overlay !== null) presentation.overlay = null;
    else if (this.tool !== null) this.tool = null;
    else if (presentation.exploring) presentation.restore();
    else void leaveFullScreen();
  }

  setLetters(on: boolean): void {
    this.letters = on;
    keepLetters(on);
  }

  /** Whether it goes on by itself, now or once nobody touches it. */
  get running(): boolean {
    return this.kiosk === null ? this.presentation.playing : !this.stopped;
  }

  begin(): void {
    this.stopped = false;
    this.#resume();
  }

  /** A kiosk that is stopped stays so until somebody starts it: what moves can be halted (RGAA 13.8). */
  togglePlay(): void {
    if (!this.running) this.begin();
    else {
      this.stopped = true;
      this.#pause();
      this.idle.stop();
    }
  }

  /** Somebody is there: a kiosk holds still for them, and goes on when they have left. */
  touch(): void {
    this.awake = true;
    if (this.kiosk === null) return;
    if (this.presentation.playing) this.#pause();
    if (!this.stopped) this.idle.start(this.kiosk.idleSeconds * 1000);
  }

  /** The clock of the position that is on the wall begins anew. */
  pacePosition(): void {
    const { presentation } = this;
    const { scene } = presentation;
    if (!presentation.playing || scene === undefined) {
      this.pace.stop();
      return;
    }
    const seconds = this.kiosk?.seconds ?? scene.seconds;
    const share = (seconds * 1000) / (stepCount(scene) + 1);
    this.pace.start(presentation.written.plays ? Math.max(share, PLAY_STEP_MS) : share);
  }

  /** The scene on the wall failed: its notice is read, then the next comes. */
  skip(): void {
    this.pace.start(SKIP_MS);
  }

  #onward(): void {
    // The end of a talk: it stays there.
    if (this.presentation.ended) this.#pause();
    else this.presentation.next();
  }

  #pause(): void {
    this.presentation.playing = false;
    this.pace.hold();
  }

  #resume(): void {
    const { presentation } = this;
    this.idle.stop();
    presentation.restore();
    presentation.overlay = null;
    presentation.black = false;
    this.tool = null;
    presentation.playing = true;
    this.awake = this.kiosk === null && this.awake;
    if (this.pace.remainingMs > 0) this.pace.resume();
    else this.pacePosition();
  }

  destroy(): void {
    this.pace.stop();
    this.idle.stop();
  }
}
