import { fetchText } from '../../data/fetch-text';
import { DECK_LINK_MARK, DRAFT_ID, type Deck, type DeckProblem } from '../../domain/deck';
import { decodeDeck } from '../../spec/deck/decode';
import { readDraft } from '../../state/deck-store';

/** A deck, or why there is none: it is broken, nobody wrote one of that name (no problem), or it cannot be reached (null). */
export type LoadedDeck =
  { readonly deck: Deck } | { readonly deck: null; readonly problems: readonly DeckProblem[] | null };

/**
 * Reads a deck that the build ships, or the one that the reader keeps in this browser. Never rejects.
 */
export async function loadDeck(id: string, dataUrl: string): Promise<LoadedDeck> {
  if (id === DRAFT_ID) return readDraft() ?? { deck: null, problems: [] };
  const fetched = await fetchText(`decks/${id}.json`, dataUrl);
  // A host without such a file answers 404, or with a page of its own.
  if (fetched.text === null) {
    const { kind, found } = fetched.failure;
    return { deck: null, problems: kind === 'html' || found === 'HTTP 404' ? [] : null };
  }
  return decodeDeck(fetched.text);
}

/** Reads a deck out of the fragment of an address; null where it carries none. Never rejects. */
export async function loadLinkedDeck(hash: string): Promise<LoadedDeck | null> {
  if (!hash.startsWith(DECK_LINK_MARK)) return null;
  try {
    const { decodeDeckLink } = await import('../../spec/deck/link');
    return decodeDeckLink(hash);
  } catch {
    // The code that reads it cannot be fetched.
    return { deck: null, problems: null };
  }
}
