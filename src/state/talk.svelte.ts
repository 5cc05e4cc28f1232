import {
  decodeMessage,
  encodeMessage,
  type Role,
  type TalkMessage,
  type TalkState,
  type WallPicture,
} from './talk-message';
import { atNewScene, held, resumed, startedAt, type TalkClock } from './talk-clock';
import type { Presentation } from './presentation.svelte';

/** What a talk needs of a `BroadcastChannel`. */
export interface TalkChannel {
  postMessage(data: unknown): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
}

export interface TalkOptions {
  readonly role: Role;
  readonly presentation: Presentation;
  readonly channel: TalkChannel;
  /** Unlike that of any other window: lower-case letters and digits. */
  readonly name: string;
  /** Lets it play or holds it, with all that hangs on it. */
  readonly play: (on: boolean) => void;
  /** Something that only the wall can show. */
  readonly show?: (what: WallPicture) => void;
}

/**
 * Keeps the windows of one talk together, without a server. Each holds the whole state and may lead; the last change
 * wins. A window that opens or comes back asks, and the others answer.
 */
export class Talk {
  clock = $state.raw<TalkClock | null>(null);
  /** A window of the other role is there. */
  accompanied = $state(false);
  readonly #options: TalkOptions;
  #turn = 0;
  #from: string;
  /** How things stood when windows last agreed, as text. */
  #agreed: string;
  #scene: number;

  constructor(options: TalkOptions) {
    this.#options = options;
    this.#from = options.name;
    this.#scene = options.presentation.position.scene;
    this.#agreed = this.#key();
  }

  /** Listens, and asks how things stand. */
  enter(): void {
    const { channel, role } = this.#options;
    channel.onmessage = ({ data }) => this.#hear(decodeMessage(data));
    this.#send({ type: 'hello', role });
  }

  leave(): void {
    this.#send({ type: 'bye', role: this.#options.role });
  }

  /** To be called whenever something of the state may have changed: tells the others what this window did itself. */
  notice(nowMs = Date.now()): void {
    const { scene } = this.#options.presentation.position;
    if (scene !== this.#scene) {
      this.#scene = scene;
      // The first change of scene is the start: before it the room is still coming in.
      this.clock = this.clock === null ? startedAt(nowMs, scene) : atNewScene(this.clock, nowMs);
    }
    if (this.#key() === this.#agreed) return;
    this.#turn += 1;
    this.#from = this.#options.name;
    this.#agreed = this.#key();
    this.#send(this.#message());
  }

  toggleClock(nowMs = Date.now()): void {
    const { clock } = this;
    if (clock === null) this.resetClock(nowMs);
    else this.clock = clock.sinceMs === null ? resumed(clock, nowMs) : held(clock, nowMs);
    this.notice(nowMs);
  }

  /** From zero, and the plan from the scene on the wall. */
  resetClock(nowMs = Date.now()): void {
    this.clock = startedAt(nowMs, this.#options.presentation.position.scene);
    this.notice(nowMs);
  }

  askToShow(what: WallPicture): void {
    this.#send({ type: 'show', what });
  }

  #hear(message: TalkMessage | null): void {
    const { role, show } = this.#options;
    if (message === null) return;
    if (message.type === 'show') {
      show?.(message.what);
      return;
    }
    if (message.role !== role) this.accompanied = message.type !== 'bye';
    if (message.type === 'hello') {
      // Who was there first knows better than who has just come, even if nothing has happened yet.
      this.#turn = Math.max(1, this.#turn);
      this.#send(this.#message());
    } else if (message.type === 'state') {
      const later = message.turn - this.#turn || (message.from > this.#from ? 1 : message.from < this.#from ? -1 : 0);
      if (later > 0) this.#adopt(message);
      // Somebody speaks of an older state: they have missed something.
      else if (later < 0) this.#send(this.#message());
    }
  }

  #adopt({ turn, from, state }: Extract<TalkMessage, { type: 'state' }>): void {
    const { presentation, play } = this.#options;
    this.#turn = turn;
    this.#from = from;
    const { scene, step } = presentation.position;
    if (scene !== state.position.scene || step !== state.position.step) presentation.goTo(state.position);
    if (state.playing !== presentation.playing) play(state.playing);
    const live = state.live?.length === presentation.written.views.length ? state.live : null;
    if (live !== null || presentation.live !== null) {
      presentation.live = live;
      presentation.exploring = live !== null;
    }
    presentation.black = state.black;
    this.clock = state.clock;
    this.#scene = presentation.position.scene;
    this.#agreed = this.#key();
  }

  #state(): TalkState {
    const { position, black, playing, live } = this.#options.presentation;
    return { position, black, playing, live, clock: this.clock };
  }

  #key(): string {
    return JSON.stringify(encodeMessage({ ...this.#message(), turn: 0, from: '' }));
  }

  #message(): Extract<TalkMessage, { type: 'state' }> {
    return { type: 'state', role: this.#options.role, turn: this.#turn, from: this.#from, state: this.#state() };
  }

  #send(message: TalkMessage): void {
    this.#options.channel.postMessage(encodeMessage(message));
  }
}
