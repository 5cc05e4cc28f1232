import type { IndicatorId, Localized } from './indicator';
import type { Period } from './observation';
import type { PlaceId } from './place';
import type { DrawnSpec, Span } from './view-spec';

/** Of the file form; a later one is refused, an earlier one is migrated. */
export const DECK_VERSION = 1;
export const MAX_DECK_SCENES = 100;
export const MIN_SECONDS = 3;
export const MAX_SECONDS = 3600;
export const DEFAULT_SECONDS = 60;
export const MAX_DECK_STEPS = 40;
/** Lengths of texts, in UTF-16 units. */
export const MAX_TITLE = 200;
export const MAX_TEXT = 2000;
export const MAX_NOTES = 10_000;
/** What the fragment of an address begins with that carries a whole deck. */
export const DECK_LINK_MARK = '#deck=';
/** Name in an address of the deck that the reader keeps in the browser; no shipped deck may have it. */
export const DRAFT_ID = 'brouillon';

/**
 * What one press of the clicker does inside a scene.
 * - show: the figures become these; as many as the scene has.
 * - play: they go through their periods, and stay at the last.
 */
export type DeckStep = { readonly type: 'show'; readonly views: readonly DrawnSpec[] } | { readonly type: 'play' };

interface SceneWords {
  /** Over the scene; empty where a figure speaks for itself. */
  readonly title: Localized;
  /** For the speaker and the hand-out; never on the wall. Lines are paragraphs. */
  readonly notes: Localized;
  /** Planned length; in a kiosk, how long the scene stays. */
  readonly seconds: number;
}

/** `figure` holds one view, `split` two side by side. */
export interface FigureDeckScene extends SceneWords {
  readonly kind: 'figure' | 'split';
  readonly views: readonly DrawnSpec[];
  readonly steps: readonly DeckStep[];
}

/** One number as large as the wall allows, computed from the data: `span` asks for its mean annual growth. */
export interface StatementDeckScene extends SceneWords {
  readonly kind: 'statement';
  readonly indicator: IndicatorId;
  readonly place: PlaceId;
  /** null = the latest; not used where there is a span. */
  readonly period: Period | null;
  readonly span: Span | null;
  /** Under the number, in the words of the author. */
  readonly text: Localized;
}

/** chapter: a pause between parts; text: paragraphs, one a line; questions: the end, with the way to the atlas. */
export interface WordsDeckScene extends SceneWords {
  readonly kind: 'chapter' | 'text' | 'questions';
  readonly text: Localized;
}

/** One picture of a presentation. Not a `Scene`, which is what a figure draws. */
export type DeckScene = FigureDeckScene | StatementDeckScene | WordsDeckScene;

export interface Deck {
  /** Slug: name of the file and of the address. */
  readonly id: string;
  readonly title: Localized;
  readonly scenes: readonly DeckScene[];
}

/** What is wrong with a file that should be a deck, and where: "scenes[2].view". */
export interface DeckProblem {
  readonly path: string;
  /** In neutral notation, as the forms of a link. */
  readonly expected: string;
  readonly found: string;
}

export function isFigureScene(scene: DeckScene): scene is FigureDeckScene {
  return scene.kind === 'figure' || scene.kind === 'split';
}

/** Planned length of scenes one after the other. */
export function plannedSeconds(scenes: readonly DeckScene[]): number {
  return scenes.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Steps after the scene as it opens: how often the clicker stays within it. */
export function stepCount(scene: DeckScene): number {
  return isFigureScene(scene) ? scene.steps.length : 0;
}
