import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { DECK_LINK_MARK, type Deck } from '../../domain/deck';
import { decodeDeck, type DecodedDeck } from './decode';
import { encodeDeckCompact } from './encode';

/**
 * Characters of an address that mail and chat programs pass on unbroken: some cut their lines, some end a link where
 * their field does. No standard says where; servers and proxies that log addresses stop at 8,000 too.
 */
export const LONG_LINK = 8000;
/** No link is made above it: Safari drops what comes after some 80,000 characters, Firefox shows no more than 65,536. */
export const LONGEST_LINK = 64_000;

/** A deck of 100 scenes with long notes; more than that was not written by a person. */
const MOST_BYTES = 1_000_000;

/**
 * The deck as base64url of its deflated file: the fragment of an address, which a browser never sends to a server.
 * Law: `decodeDeckLink(encodeDeckLink(deck)).deck` equals `deck`.
 */
export function encodeDeckLink(deck: Deck): string {
  const bytes = deflateSync(strToU8(encodeDeckCompact(deck)), { level: 9 });
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Reads what `encodeDeckLink` wrote, with or without `#deck=` before it. Never throws, and never inflates more than
 * 1 MB, whatever the link says.
 */
export function decodeDeckLink(fragment: string): DecodedDeck {
  const code = fragment.startsWith(DECK_LINK_MARK) ? fragment.slice(DECK_LINK_MARK.length) : fragment;
  if (code.length > LONGEST_LINK) return refused(`0…${LONGEST_LINK}`, String(code.length));
  // A mail program may have broken it into lines.
  const found = /^[A-Za-z0-9_-]*$/.exec(code.replace(/\s|%20|=|%3D/g, ''))?.[0];
  if (found === undefined) return refused('A-Za-z0-9-_', code);
  const bytes = inflated(found);
  if (bytes === null) return refused('deflate + base64url', code);
  if (bytes.length > MOST_BYTES) return refused(`0…${MOST_BYTES} B`, `> ${MOST_BYTES} B`);
  return decodeDeck(strFromU8(bytes));
}

/** Null where it is no deflated data or was cut. What does not fit in the room for it is dropped by the inflater. */
function inflated(code: string): Uint8Array | null {
  try {
    const packed = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return inflateSync(packed, { out: new Uint8Array(MOST_BYTES + 1) });
  } catch {
    return null;
  }
}

const FOUND_LENGTH = 40;

function refused(expected: string, found: string): DecodedDeck {
  const text = found.length <= FOUND_LENGTH ? found : `${found.slice(0, FOUND_LENGTH)}…`;
  return { deck: null, problems: [{ path: '#deck', expected, found: text }] };
}
