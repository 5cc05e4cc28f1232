import { fetchText } from '../../data/fetch-text';
import { DRAFT_ID, type Deck, type DeckProblem } from '../../domain/deck';
import { decodeDeck } from '../../spec/deck/decode';
import { readDraft } from '../../state/deck-store';

/** A deck, or why there is none: nobody wrote one of that name, it cannot be reached, or it is broken. */
export type LoadedDeck = { readonly deck: Deck } | { readonly deck: null; readonly problems: readonly DeckProblem[] };

/** Marks an address whose fragment is a whole deck (`spec/deck/link.ts`). */
export const LINK_MARK = '#deck=';

/**
 * Reads a deck that the build ships, or the one that the reader keeps in this browser. Never rejects. `problems` is empty
 * where there is none of that name.
 */
export async function loadDeck(id: string, dataUrl: string): Promise<LoadedDeck> {
  if (id === DRAFT_ID) return readDraft() ?? { deck: null, problems: [] };
  const fetched = await fetchText(`decks/${id}.json`, dataUrl);
  if (fetched.text === null) return { deck: null, problems: [] };
  return decodeDeck(fetched.text);
}

/** Reads a deck out of the fragment of an address; null where it carries none. Never rejects. */
export async function loadLinkedDeck(hash: string): Promise<LoadedDeck | null> {
  if (!hash.startsWith(LINK_MARK)) return null;
  try {
    const { decodeDeckLink } = await import('../../spec/deck/link');
    return decodeDeckLink(hash);
  } catch {
    return { deck: null, problems: [] };
  }
}
