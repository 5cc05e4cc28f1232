import type { Deck, DeckProblem } from '../../../domain/deck';
import type { Language } from '../../../domain/frame';
import { DECK_LINK_MARK, DRAFT_ID } from '../../../domain/deck';
import { slug } from '../../../text/slug';
import { decodeDeck, type DecodedDeck } from '../../../spec/deck/decode';
import { EMPTY_DECK } from '../../../spec/deck/edit';
import { encodeDeckLink } from '../../../spec/deck/link';

const LONGEST_ID = 64;
/** No presentation is larger; a film that is opened by mistake is. */
const MOST_BYTES = 1_000_000;

/** Name of a presentation in addresses and of its file, from its title; never the name of the draft. */
export function deckId(title: string): string {
  const id = slug(title).slice(0, LONGEST_ID).replace(/-$/, '');
  return id === '' || id === DRAFT_ID ? EMPTY_DECK.id : id;
}

export function fileNameOf({ id }: Deck): string {
  return `${id}.phare.json`;
}

function presentPage(siteUrl: string, language: Language, query: readonly string[]): string {
  const all = [...query, ...(language === 'fr' ? [] : [`lang=${language}`])].join('&');
  return `${siteUrl}present.html${all === '' ? '' : `?${all}`}`;
}

/** Address that carries the whole presentation; the part that does comes last and is never sent. */
export function linkOf(deck: Deck, siteUrl: string, language: Language): string {
  return `${presentPage(siteUrl, language, [])}${DECK_LINK_MARK}${encodeDeckLink(deck)}`;
}

/** Where the presentation that this browser keeps is shown. */
export function draftAddress(siteUrl: string, language: Language): string {
  return presentPage(siteUrl, language, [`deck=${DRAFT_ID}`]);
}

/** Reads a file that the reader chose. Never rejects. */
export async function readDeckFile(file: File): Promise<DecodedDeck> {
  const problem = (expected: string, found: string): DecodedDeck => {
    const one: DeckProblem = { path: '', expected, found };
    return { deck: null, problems: [one] };
  };
  if (file.size > MOST_BYTES) return problem(`0…${MOST_BYTES} B`, `${file.size} B`);
  try {
    return decodeDeck(await file.text());
  } catch {
    return problem('JSON', '');
  }
}
