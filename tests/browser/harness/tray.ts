import type { Locator, Page } from 'playwright-core';
import type { Deck } from '../../../src/domain/deck';
import { decodeDeck } from '../../../src/spec/deck/decode';
import { encodeSpec } from '../../../src/spec/url';
import { tray as words } from '../../../src/text/fr/tray';
import { speechFor } from '../../../src/text/messages';
import type { Visit } from './page';
import { openReader } from './share';
import type { TestSite } from './site';

const { explorer } = speechFor('fr').messages;

/** Presses the button under the figure in the region of that name. */
export async function addFigure(page: Page, region: string): Promise<void> {
  await page
    .getByRole('region', { name: region, exact: true })
    .getByRole('button', { name: explorer.addToDeck })
    .click();
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: words.title });
}

/** @param count of scenes, as the button says */
export async function openTray(page: Page, count: number): Promise<Locator> {
  await page.getByRole('button', { name: words.button(count), exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  return dialog;
}

/** What the browser keeps. */
export async function kept(page: Page): Promise<Deck | null> {
  const text = await page.evaluate(() => localStorage.getItem('phare:deck'));
  return text === null ? null : decodeDeck(text).deck;
}
/** The same, as views, or kinds and titles. */
export async function keptScenes(page: Page): Promise<readonly string[]> {
  const deck = await kept(page);
  return (deck?.scenes ?? []).map((scene) =>
    'views' in scene ? scene.views.map(encodeSpec).join(' + ') : `${scene.kind} ${scene.title.fr}`.trim(),
  );
}

/** What a screen reader was told last. */
export function said(within: Locator): Promise<string | undefined> {
  return within
    .locator('[aria-live=polite]')
    .last()
    .textContent()
    .then((text) => text?.trim());
}

export const MAP = 'vue=carte&lieux=13055';
export const KEYS = 'vue=chiffres&lieux=13055';
export const CURVES = 'vue=croissance&lieux=13055';

/** The tray with three figures: map, key figures, curves. */
export async function withThree(site: TestSite, path = '?lieux=13055'): Promise<Visit> {
  const visit = await openReader(site, { path });
  const { page } = visit;
  await addFigure(page, explorer.mapRegion);
  await page.getByRole('button', { name: words.button(1), exact: true }).waitFor();
  await addFigure(page, explorer.keyFiguresRegion);
  await page.getByRole('button', { name: words.button(2), exact: true }).waitFor();
  await addFigure(page, explorer.growthRegion);
  await page.getByRole('button', { name: words.button(3), exact: true }).waitFor();
  return visit;
}
