const KEY = 'phare:talk';
const SPEAKER = 'orateur';
const SESSION = 'seance';
const NAME = /^[a-z0-9]{1,40}$/;

/** Lower-case letters and digits. Not `randomUUID`, which a page served without TLS in a town hall does not have. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

/** True where the address asks for the speaker's view and not for the wall. */
export function isSpeakerView(search: string): boolean {
  return new URLSearchParams(search).get(SPEAKER) === '1';
}

/**
 * Name of the talk that this window belongs to: from its address where another window opened it, else its own, which
 * lasts until its tab is closed. Two talks on one machine do not hear each other.
 */
export function sessionOf(search: string): string {
  const told = new URLSearchParams(search).get(SESSION);
  const name = told !== null && NAME.test(told) ? told : (read() ?? newName());
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // A reload is then a new talk, unless the address says which.
  }
  return name;
}

function read(): string | null {
  try {
    const name = sessionStorage.getItem(KEY);
    return name !== null && NAME.test(name) ? name : null;
  } catch {
    return null;
  }
}

/** @param session makes two talks of one deck two channels */
export function channelName(deckId: string, session: string): string {
  return `phare-talk:${deckId}:${session}`;
}

/** The same presentation in the speaker's window: deck, language, theme, position and a deck in the fragment stay. */
export function speakerAddress(href: string, session: string): string {
  return withSession(href, session, true);
}

/** The way back, for a wall that was closed. */
export function wallAddress(href: string, session: string): string {
  return withSession(href, session, false);
}

function withSession(href: string, session: string, speaker: boolean): string {
  const url = new URL(href);
  for (const key of ['kiosk', 'seconds', 'idle', SPEAKER, SESSION]) url.searchParams.delete(key);
  if (speaker) url.searchParams.set(SPEAKER, '1');
  url.searchParams.set(SESSION, session);
  return url.href;
}
