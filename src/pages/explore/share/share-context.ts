import { getContext, setContext } from 'svelte';
import type { Atlas } from '../../../domain/atlas';
import type { ColourTheme } from '../../../domain/frame';
import type { DrawnSpec } from '../../../domain/view-spec';
import type { ExportContext } from '../../../export/export-context';
import type { share } from '../../../text/fr/share';
import type { Speech } from '../../../text/messages';

/** What every part of the dialog needs; a getter each, so that it stays reactive. */
export interface Sharing {
  readonly atlas: Atlas;
  /** The figure that is shared, as it was when the dialog opened. */
  readonly spec: DrawnSpec;
  /** The same on its way out, in the language of the page. */
  readonly figure: ExportContext;
  readonly speech: Speech;
  readonly theme: ColourTheme;
  readonly words: typeof share;
  /** Folder of the build, absolute, with a slash at its end. */
  readonly siteUrl: string;
  /** Of the whole explorer, as its address bar has it. */
  readonly viewUrl: string;
  /** Newest published vintage, as its id; null where the data package names none. */
  readonly vintage: string | null;
  /** Says something to a screen reader, inside the dialog: what lies outside is hidden from it. */
  announce(text: string): void;
  close(): void;
}

const KEY = Symbol('sharing');

export function setSharing(sharing: Sharing): void {
  setContext(KEY, sharing);
}

export function getSharing(): Sharing {
  return getContext<Sharing>(KEY);
}
