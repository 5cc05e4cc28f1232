import { fetchText } from '../../data/fetch-text';
import type { Deck, DeckProblem } from '../../domain/deck';
import { decodeDeck } from '../../spec/deck/decode';

/** A deck, or why there is none: nobody wrote one of that name, it cannot be reached, or it is broken. */
export type LoadedDeck = { readonly deck: Deck } | { readonly deck: null; readonly problems: readonly DeckProblem[] };

/** Reads a deck that the build ships. Never rejects. `problems` is empty where there is no file of that name. */
export async function loadDeck(id: string, dataUrl: string): Promise<LoadedDeck> {
  const fetched = await fetchText(`decks/${id}.json`, dataUrl);
  if (fetched.text === null) return { deck: null, problems: [] };
  return decodeDeck(fetched.text);
}
