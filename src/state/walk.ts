import { isFigureScene, stepCount, type Deck, type DeckScene } from '../domain/deck';
import type { DrawnSpec } from '../domain/view-spec';

/** Where a presentation is: scene of the deck, from 0, and how many of its steps were taken. */
export interface Position {
  readonly scene: number;
  readonly step: number;
}

export const START: Position = { scene: 0, step: 0 };

/** One press of the clicker: the next step, else the next scene; at the end it stays, or begins again where it loops. */
export function forward(deck: Deck, at: Position, loops = false): Position {
  const scene = deck.scenes[at.scene];
  if (scene !== undefined && at.step < stepCount(scene)) return { scene: at.scene, step: at.step + 1 };
  if (at.scene + 1 < deck.scenes.length) return { scene: at.scene + 1, step: 0 };
  return loops ? START : at;
}

/** One press back: the step before, else the scene before with all its steps taken, as it was left. */
export function backward(deck: Deck, at: Position): Position {
  if (at.step > 0) return { scene: at.scene, step: at.step - 1 };
  const before = deck.scenes[at.scene - 1];
  return before === undefined ? at : { scene: at.scene - 1, step: stepCount(before) };
}

/** A scene by its number, from 0, as it opens; the nearest that the deck has. */
export function sceneAt(deck: Deck, scene: number): Position {
  return { scene: Math.max(0, Math.min(deck.scenes.length - 1, Math.trunc(scene) || 0)), step: 0 };
}

/** A position of a deck that may have changed or that was read from an address. */
export function clamped(deck: Deck, { scene, step }: Position): Position {
  const near = sceneAt(deck, scene);
  const most = deck.scenes[near.scene];
  return near.scene !== scene || most === undefined
    ? near
    : { scene, step: Math.max(0, Math.min(stepCount(most), Math.trunc(step) || 0)) };
}

export interface Shown {
  readonly views: readonly DrawnSpec[];
  /** The last step taken plays the years. */
  readonly plays: boolean;
}

/** What a scene of figures shows after so many steps; nothing for a scene of words. */
export function shownAt(scene: DeckScene, step: number): Shown {
  if (!isFigureScene(scene)) return { views: [], plays: false };
  const taken = scene.steps.slice(0, step);
  const last = taken.findLast((one) => one.type === 'show');
  return { views: last?.views ?? scene.views, plays: taken.at(-1)?.type === 'play' };
}
