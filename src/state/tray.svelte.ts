import { MAX_DECK_SCENES, type Deck, type DeckProblem, type DeckScene } from '../domain/deck';
import type { DrawnSpec } from '../domain/view-spec';
import * as edit from '../spec/deck/edit';
import { commit, historyOf, redo, settle, undo } from './deck-history';
import { keepDraft, readDraft, readDraftText, type Keeping } from './deck-store';

/** What was kept in this browser and cannot be understood: its text, so that it is not lost, and why. */
export interface Unreadable {
  readonly text: string;
  readonly problems: readonly DeckProblem[];
}

/** The presentation that the reader puts together: its history, and its copy in the browser after each change. */
export class Tray {
  keeping = $state.raw<Keeping>('kept');
  unreadable = $state.raw<Unreadable | null>(null);
  /** What was said of the figure that was added last, while it is on screen. */
  lastAdded = $state('');
  #history = $state.raw(historyOf<Deck>(edit.EMPTY_DECK));
  #selected = $state(0);

  readonly deck: Deck = $derived(this.#history.present);
  readonly canUndo: boolean = $derived(this.#history.past.length > 0);
  readonly canRedo: boolean = $derived(this.#history.future.length > 0);
  readonly isFull: boolean = $derived(this.deck.scenes.length >= MAX_DECK_SCENES);
  /** Index of the scene that is looked at; 0 where there is none. */
  readonly selected: number = $derived(Math.max(0, Math.min(this.#selected, this.deck.scenes.length - 1)));
  readonly scene: DeckScene | undefined = $derived(this.deck.scenes[this.selected]);
  readonly #storage: (() => Storage) | undefined;

  constructor(storage?: () => Storage) {
    this.#storage = storage;
    const found = readDraft(storage);
    if (found === null) return;
    if (found.deck === null) this.unreadable = { text: readDraftText(storage) ?? '', problems: found.problems };
    else this.#history = historyOf(found.deck);
  }

  /** Takes what another window of this browser has kept since. It can be undone. */
  follow(): void {
    const found = readDraft(this.#storage);
    // A presentation without scenes is kept as none.
    const deck = found === null ? edit.EMPTY_DECK : found.deck;
    if (deck !== null) this.#history = commit(this.#history, deck);
  }

  select(index: number): void {
    this.#selected = index;
    this.settle();
  }

  /** What is typed from now on is undone apart from what was typed before. */
  settle(): void {
    this.#history = settle(this.#history);
  }

  /** @param about field that is typed into: what is typed in one go is undone in one go */
  change(next: Deck, about: string | null = null): void {
    if (next === this.deck) return;
    this.#history = commit(this.#history, next, about);
    this.#keep();
  }

  /** At the end, and not looked at: the reader goes on collecting. False where the deck is full. */
  add(view: DrawnSpec): boolean {
    if (this.isFull) return false;
    const { length } = this.deck.scenes;
    this.change(edit.insertScene(this.deck, length, edit.figureScene(view)));
    return true;
  }

  /** After the scene that is looked at, which it becomes. */
  insert(scene: DeckScene): void {
    if (this.isFull) return;
    const index = this.deck.scenes.length === 0 ? 0 : this.selected + 1;
    this.change(edit.insertScene(this.deck, index, scene));
    this.#selected = index;
  }

  duplicate(): void {
    if (this.isFull) return;
    const index = this.selected;
    this.change(edit.duplicateScene(this.deck, index));
    this.#selected = index + 1;
  }

  remove(): void {
    const index = this.selected;
    this.change(edit.removeScene(this.deck, index));
    this.#selected = index;
  }

  /** The scene that is looked at follows. @returns whether anything moved */
  move(from: number, to: number): boolean {
    const next = edit.moveScene(this.deck, from, to);
    if (next === this.deck) return false;
    this.change(next);
    this.#selected = to;
    return true;
  }

  joinWithNext(): void {
    this.change(edit.joinWithNext(this.deck, this.selected));
  }

  separate(): void {
    this.change(edit.separate(this.deck, this.selected));
  }

  edit(scene: DeckScene, about: string | null = null): void {
    this.change(edit.changeScene(this.deck, this.selected, scene), about === null ? null : `${this.selected} ${about}`);
  }

  /** Another presentation in its place. */
  replace(deck: Deck): void {
    this.change(deck);
    this.#selected = 0;
  }

  undo(): void {
    this.#history = undo(this.#history);
    this.#keep();
  }

  redo(): void {
    this.#history = redo(this.#history);
    this.#keep();
  }

  #keep(): void {
    this.keeping = keepDraft(this.deck, this.#storage);
  }
}
