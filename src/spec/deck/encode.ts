import { DECK_VERSION, isFigureScene, type Deck, type DeckScene, type DeckStep } from '../../domain/deck';
import type { Localized } from '../../domain/indicator';
import { period, span } from '../field';
import { encodeSpec } from '../url';
import { DECK_MARK } from './decode';

/** JSON text of a deck, in a fixed order, one indented key a line. Law: `decodeDeck(encodeDeck(deck)).deck` equals `deck`. */
export function encodeDeck(deck: Deck): string {
  return `${JSON.stringify(fileOf(deck), null, 2)}\n`;
}

/** The same without spaces, for a link. */
export function encodeDeckCompact(deck: Deck): string {
  return JSON.stringify(fileOf(deck));
}

function fileOf({ id, title, scenes }: Deck): Readonly<Record<string, unknown>> {
  return { phare: DECK_MARK, version: DECK_VERSION, id, title: wordsOf(title), scenes: scenes.map(sceneOf) };
}

function sceneOf(scene: DeckScene): Readonly<Record<string, unknown>> {
  const { kind, title, notes, seconds } = scene;
  const words = { kind, title: wordsOf(title), notes: wordsOf(notes), seconds };
  if (isFigureScene(scene)) {
    const [first, ...others] = scene.views.map(encodeSpec);
    const figures = kind === 'figure' ? { view: first } : { views: [first, ...others] };
    return { ...words, ...figures, steps: scene.steps.map(stepOf) };
  }
  if (scene.kind !== 'statement') return { ...words, text: wordsOf(scene.text) };
  return {
    ...words,
    indicator: scene.indicator,
    place: scene.place,
    period: scene.period === null ? null : period.write(scene.period),
    span: scene.span === null ? null : span.write(scene.span),
    text: wordsOf(scene.text),
  };
}

function stepOf(step: DeckStep): unknown {
  if (step.type === 'play') return 'play';
  const views = step.views.map(encodeSpec);
  return views.length === 1 ? views[0] : views;
}

/** A text that is the same in both languages is written once. */
function wordsOf({ fr, en }: Localized): string | Localized {
  return fr === en ? fr : { fr, en };
}
