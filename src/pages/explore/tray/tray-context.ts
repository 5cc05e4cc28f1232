import { getContext, setContext } from 'svelte';
import type { Atlas } from '../../../domain/atlas';
import type { ColourTheme, Language } from '../../../domain/frame';
import type { Tray } from '../../../state/tray.svelte';
import type { Speech } from '../../../text/messages';
import type { TrayWords } from '../../../text/tray-words';

/** What every part of the tray needs; a getter each, so that it stays reactive. */
export interface Desk {
  readonly tray: Tray;
  readonly words: TrayWords;
  readonly speech: Speech;
  readonly language: Language;
  readonly theme: ColourTheme;
  readonly atlas: Atlas | null;
  /** Absolute address of the data package, with a slash at its end. */
  readonly dataUrl: string;
  /** Says something to a screen reader, inside the dialog: what lies outside is hidden from it. */
  announce(text: string): void;
}

const KEY = Symbol('tray');

export function setDesk(desk: Desk): void {
  setContext(KEY, desk);
}

export function getDesk(): Desk {
  return getContext<Desk>(KEY);
}
