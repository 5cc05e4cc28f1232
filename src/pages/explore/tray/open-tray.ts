import { mount } from 'svelte';
import { MAX_DECK_SCENES } from '../../../domain/deck';
import type { DrawnSpec } from '../../../domain/view-spec';
import { Tray } from '../../../state/tray.svelte';
import { trayWords } from '../../../text/tray-words';
import type { Page } from '../page-context';
import { standingAlone } from '../standing-alone';
import TrayButton from './TrayButton.svelte';

/** Where the explorer leaves room for the button of the tray. */
const PLACE_ID = 'tray';

let tray: Tray | null = null;

/**
 * Puts the button of the tray into the page, once; it is seen when there is a scene. Beside the page and not in it: what
 * the page opens with then knows nothing of presentations.
 */
export function showTray(page: Page): Tray {
  if (tray !== null) return tray;
  tray = new Tray();
  const target = document.getElementById(PLACE_ID);
  if (target !== null) mount(TrayButton, { target, props: { page, tray } });
  return tray;
}

/** Adds a figure as it is seen, and says so. */
export function addFigure(page: Page, spec: DrawnSpec): void {
  const { atlas, language, spec: view } = page.explorer;
  if (atlas === null) return;
  const words = trayWords(language);
  const kept = showTray(page);
  if (!kept.add(standingAlone(atlas, spec, view))) {
    page.announce(words.full(MAX_DECK_SCENES));
    return;
  }
  kept.lastAdded = words.added(kept.deck.scenes.length);
  page.announce(kept.lastAdded);
}
