import type { Deck } from '../domain/deck';
import { decodeDeck, type DecodedDeck } from '../spec/deck/decode';
import { encodeDeck } from '../spec/deck/encode';
import { DRAFT_KEY } from './preferences';

/** Whether the browser keeps the presentation: `full` where it has no room left, `refused` where it keeps nothing. */
export type Keeping = 'kept' | 'full' | 'refused';

const browserStorage = (): Storage => localStorage;

/** Text of the presentation that the reader has in this browser, whatever it is; null where there is none. */
export function readDraftText(storage: () => Storage = browserStorage): string | null {
  try {
    return storage().getItem(DRAFT_KEY);
  } catch {
    return null;
  }
}

/** The same, decoded. */
export function readDraft(storage: () => Storage = browserStorage): DecodedDeck | null {
  const text = readDraftText(storage);
  return text === null ? null : decodeDeck(text);
}

/** A presentation without any scene is forgotten. */
export function keepDraft(deck: Deck, storage: () => Storage = browserStorage): Keeping {
  try {
    if (deck.scenes.length === 0) storage().removeItem(DRAFT_KEY);
    else storage().setItem(DRAFT_KEY, encodeDeck(deck));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}
