import { getContext, setContext } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte';

/** What every part of the explorer needs; a getter each, so that it stays reactive. */
export interface Page {
  readonly explorer: Explorer;
  /** 1 on a laptop, 3 on a 4K wall. */
  readonly textScale: number;
  /** Absolute address of the data package, with a slash at its end. */
  readonly dataUrl: string;
  /** Says something to a screen reader. */
  announce(text: string): void;
  /** Pins or unpins a place by its key; other keys do nothing. */
  pick(key: string): void;
  /** Fetches again what failed to load. */
  retry(): Promise<void>;
}

const KEY = Symbol('page');

export function setPage(page: Page): void {
  setContext(KEY, page);
}

export function getPage(): Page {
  return getContext<Page>(KEY);
}
