import { getContext, setContext } from 'svelte';
import type { Analysis } from '../../state/analysis.svelte';
import type { Printable } from './printing';

/** What every part of the page needs; a getter each, so that it stays reactive. */
export interface Page {
  readonly analysis: Analysis;
  /** 1 on a laptop, 3 on a 4K wall. */
  readonly textScale: number;
  /** One column. */
  readonly narrow: boolean;
  /** Absolute address of the data package, with a slash at its end. */
  readonly dataUrl: string;
  /** Puts a figure on the sheet that the page prints as; the answer takes it off. */
  print(figure: Printable): () => void;
  /** Says something to a screen reader. */
  announce(text: string): void;
  /** Pins or unpins a place by its key; other keys do nothing. */
  pick(key: string): void;
}

const KEY = Symbol('analysis page');

export function setPage(page: Page): void {
  setContext(KEY, page);
}

export function getPage(): Page {
  return getContext<Page>(KEY);
}
