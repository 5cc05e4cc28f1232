import { isSlug } from '../../spec/field';
import { DRAFT_ID } from '../../domain/deck';
import type { ColourTheme, Language } from '../../domain/frame';
import type { Position } from '../../state/walk';

/** What the address of a presentation says. Everything has a default, nothing throws. */
export interface PresentAddress {
  /** Name of a deck that the build ships; null = the reader chooses. */
  readonly deck: string | null;
  /** Counted from 1 in the address, from 0 here. */
  readonly position: Position;
  /** null = the link leaves it to the reader. */
  readonly language: Language | null;
  readonly theme: ColourTheme | null;
  /** Runs by itself in an entrance hall; null = a person leads. */
  readonly kiosk: { readonly seconds: number | null; readonly idleSeconds: number } | null;
}

const IDLE_SECONDS = 60;
const LEAST_SECONDS = 3;
const MOST_SECONDS = 86_400;

function numberOf(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function secondsOf(text: string | null, fallback: number | null): number | null {
  const seconds = numberOf(text);
  return seconds === 0 ? fallback : Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, seconds));
}

export function readPresentAddress(search: string): PresentAddress {
  const params = new URLSearchParams(search);
  const deck = params.get('deck');
  const language = params.get('lang');
  const theme = params.get('theme');
  return {
    deck: deck !== null && isSlug(deck) ? deck : null,
    position: { scene: Math.max(0, numberOf(params.get('scene')) - 1), step: numberOf(params.get('etape')) },
    language: language === 'fr' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    kiosk:
      params.get('kiosk') === '1'
        ? {
            seconds: secondsOf(params.get('seconds'), null),
            idleSeconds: secondsOf(params.get('idle'), IDLE_SECONDS) ?? IDLE_SECONDS,
          }
        : null,
  };
}

/** The same address at another scene; the first scene and a scene as it opens are not said. */
export function withPosition(search: string, { scene, step }: Position): string {
  const params = new URLSearchParams(search);
  params.delete('scene');
  params.delete('etape');
  if (scene > 0) params.set('scene', String(scene + 1));
  if (step > 0) params.set('etape', String(step));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/**
 * Where a printed deck can be opened again: one that the build ships by its name. A deck that lives in a browser or in a
 * fragment has no address that paper could carry, and its hand-out names the atlas.
 * @param href of the page that prints
 */
export function printedAddress(href: string): string {
  const url = new URL(href);
  const { deck, language } = readPresentAddress(url.search);
  const isShipped = deck !== null && deck !== DRAFT_ID && !url.hash.startsWith('#deck=');
  const query = [...(isShipped ? [`deck=${deck}`] : []), ...(language === null ? [] : [`lang=${language}`])].join('&');
  const page = isShipped ? url.pathname : url.pathname.replace(/[^/]*$/, '');
  return `${url.origin}${page}${query === '' ? '' : `?${query}`}`;
}
