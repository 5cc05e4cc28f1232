import type { Atlas } from '../domain/atlas';
import type { Deck, DeckScene } from '../domain/deck';
import type { ColourTheme, Language } from '../domain/frame';
import type { DrawnSpec } from '../domain/view-spec';
import type { Speech } from '../text/messages';
import { FRENCH } from '../text/speech';
import { backward, clamped, forward, sceneAt, shownAt, START, type Position } from './walk';

export type Overlay = 'help' | 'overview' | 'code' | 'blocked';

/** What is shown of a deck and where its speaker is. Every window of a presentation holds one. */
export class Presentation {
  readonly deck: Deck;
  readonly loops: boolean;
  /** Loaded again, in parts, where files failed. */
  atlas: Atlas;
  position = $state.raw<Position>(START);
  speech = $state.raw<Speech>(FRENCH);
  theme = $state.raw<ColourTheme>('light');
  black = $state(false);
  overlay = $state<Overlay | null>(null);
  /** Moves on by itself, each scene after its own seconds. */
  playing = $state(false);
  /** The room asks: tools to change the figure are shown. */
  exploring = $state(false);
  /** What the room asked for, in the place of the views as written; null = as written. */
  live = $state.raw<readonly DrawnSpec[] | null>(null);

  readonly language: Language = $derived(this.speech.language);
  readonly scene: DeckScene | undefined = $derived(this.sceneAt(this.position.scene));
  readonly written = $derived(
    this.scene === undefined ? { views: [], plays: false } : shownAt(this.scene, this.position.step),
  );

  constructor(deck: Deck, atlas: Atlas, options: { readonly loops?: boolean; readonly position?: Position } = {}) {
    this.deck = deck;
    this.atlas = $state.raw(atlas);
    this.loops = options.loops ?? false;
    this.position = clamped(deck, options.position ?? START);
  }

  /** True where the clicker has nowhere to go. */
  get ended(): boolean {
    return forward(this.deck, this.position, this.loops) === this.position;
  }

  sceneAt(index: number): DeckScene | undefined {
    return this.deck.scenes[index];
  }

  next(): void {
    this.goTo(forward(this.deck, this.position, this.loops));
  }

  previous(): void {
    this.goTo(backward(this.deck, this.position));
  }

  /** @param index of a scene, from 0 */
  jump(index: number): void {
    this.goTo(sceneAt(this.deck, index));
  }

  goTo(position: Position): void {
    this.position = clamped(this.deck, position);
    this.restore();
    this.black = false;
    this.overlay = null;
  }

  /** The figure at `index` as the room wishes it; the other stays. */
  explore(index: number, view: DrawnSpec): void {
    const shown = this.live ?? this.written.views;
    this.live = shown.map((one, at) => (at === index ? view : one));
    this.exploring = true;
  }

  restore(): void {
    this.live = null;
    this.exploring = false;
  }
}
