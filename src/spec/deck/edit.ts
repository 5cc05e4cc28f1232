import {
  DEFAULT_SECONDS,
  MAX_DECK_SCENES,
  MAX_DECK_STEPS,
  MAX_NOTES,
  MAX_SECONDS,
  MIN_SECONDS,
  type Deck,
  type DeckScene,
  type DeckStep,
  type FigureDeckScene,
  type WordsDeckScene,
} from '../../domain/deck';
import type { Language } from '../../domain/frame';
import type { Localized } from '../../domain/indicator';
import type { DrawnSpec } from '../../domain/view-spec';

const NO_WORDS: Localized = { fr: '', en: '' };

export const EMPTY_DECK: Deck = { id: 'presentation', title: NO_WORDS, scenes: [] };

export function figureScene(view: DrawnSpec): FigureDeckScene {
  return { kind: 'figure', title: NO_WORDS, notes: NO_WORDS, seconds: DEFAULT_SECONDS, views: [view], steps: [] };
}

export function wordsScene(kind: WordsDeckScene['kind']): WordsDeckScene {
  return { kind, title: NO_WORDS, notes: NO_WORDS, seconds: DEFAULT_SECONDS, text: NO_WORDS };
}

/** A deck holds no more than 100 scenes: beyond, the same deck comes back. */
export function insertScene(deck: Deck, index: number, scene: DeckScene): Deck {
  return deck.scenes.length < MAX_DECK_SCENES ? { ...deck, scenes: deck.scenes.toSpliced(index, 0, scene) } : deck;
}

export function removeScene(deck: Deck, index: number): Deck {
  return deck.scenes[index] === undefined ? deck : { ...deck, scenes: deck.scenes.toSpliced(index, 1) };
}

export function duplicateScene(deck: Deck, index: number): Deck {
  const scene = deck.scenes[index];
  return scene === undefined ? deck : insertScene(deck, index + 1, { ...scene });
}

export function changeScene(deck: Deck, index: number, scene: DeckScene): Deck {
  return deck.scenes[index] === undefined ? deck : { ...deck, scenes: deck.scenes.with(index, scene) };
}

/** @param to where the scene stands afterwards; outside of the deck nothing moves */
export function moveScene(deck: Deck, from: number, to: number): Deck {
  const scene = deck.scenes[from];
  if (scene === undefined || deck.scenes[to] === undefined || from === to) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

/** A text that is the same in both languages stays so; of two that differ, only the one that is read changes. */
export function setWords(words: Localized, language: Language, text: string): Localized {
  return words.fr === words.en ? { fr: text, en: text } : { ...words, [language]: text };
}

/** The nearest length that a scene may have, whole; null where that is no number. */
export function secondsOf(text: string): number | null {
  const seconds = text.trim() === '' ? NaN : Math.round(Number(text.replace(',', '.')));
  return Number.isFinite(seconds) ? Math.min(MAX_SECONDS, Math.max(MIN_SECONDS, seconds)) : null;
}

/** Two single figures, one after the other: what can become one scene with both. */
export function canJoin(deck: Deck, index: number): boolean {
  return deck.scenes[index]?.kind === 'figure' && deck.scenes[index + 1]?.kind === 'figure';
}

/** The scene and the next one side by side: the steps of the left figure, then those of the right. */
export function joinWithNext(deck: Deck, index: number): Deck {
  const [left, right] = deck.scenes.slice(index, index + 2);
  const [first, second] = [onlyView(left), onlyView(right)];
  if (left === undefined || right === undefined || first === null || second === null) return deck;
  let shown: readonly [DrawnSpec, DrawnSpec] = [first.view, second.view];
  const side = (steps: readonly DeckStep[], place: 0 | 1): readonly DeckStep[] =>
    steps.map((step): DeckStep => {
      const view = step.type === 'show' ? step.views[0] : undefined;
      if (view === undefined) return { type: 'play' };
      shown = place === 0 ? [view, shown[1]] : [shown[0], view];
      return { type: 'show', views: shown };
    });
  const joined: FigureDeckScene = {
    kind: 'split',
    title: left.title.fr === '' && left.title.en === '' ? right.title : left.title,
    notes: { fr: joinNotes(left.notes.fr, right.notes.fr), en: joinNotes(left.notes.en, right.notes.en) },
    seconds: Math.min(MAX_SECONDS, left.seconds + right.seconds),
    views: shown,
    steps: [...side(first.steps, 0), ...side(second.steps, 1)].slice(0, MAX_DECK_STEPS),
  };
  return { ...deck, scenes: deck.scenes.toSpliced(index, 2, joined) };
}

/** The two figures of a scene as scenes of their own, each with the steps that change it. */
export function separate(deck: Deck, index: number): Deck {
  const scene = deck.scenes[index];
  if (scene?.kind !== 'split' || deck.scenes.length >= MAX_DECK_SCENES) return deck;
  const seconds = Math.max(MIN_SECONDS, Math.round(scene.seconds / 2));
  const halves = scene.views.map((view, place): DeckScene => {
    let shown = view;
    const steps = scene.steps.flatMap((step): readonly DeckStep[] => {
      if (step.type === 'play') return [step];
      const next = step.views[place];
      if (next === undefined || next === shown) return [];
      shown = next;
      return [{ type: 'show', views: [next] }];
    });
    const [title, notes] = place === 0 ? [scene.title, scene.notes] : [NO_WORDS, NO_WORDS];
    return { kind: 'figure', title, notes, seconds, views: [view], steps };
  });
  return { ...deck, scenes: deck.scenes.toSpliced(index, 1, ...halves) };
}

function onlyView(scene: DeckScene | undefined) {
  if (scene?.kind !== 'figure') return null;
  const [view] = scene.views;
  return view === undefined ? null : { view, steps: scene.steps };
}

function joinNotes(first: string, second: string): string {
  return [first, second]
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, MAX_NOTES);
}
