import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { share as words } from '../../../src/text/fr/share';
import { speechFor } from '../../../src/text/messages';
import { openPage, type PageOptions, type Visit } from './page';
import type { TestSite } from './site';

const { explorer } = speechFor('fr').messages;
export type ShareTab = keyof typeof words.tabs;

/** A reader of the explorer who may use the clipboard. */
export function openReader(site: TestSite, options: PageOptions = {}): Promise<Visit> {
  return openPage(site, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
}

/** The quiet button in the actions of a figure, in the region of that name. */
export function shareButton(page: Page, region: string): Locator {
  return page.getByRole('region', { name: region, exact: true }).getByRole('button', { name: explorer.share });
}

export function shareDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: words.title });
}

export async function openShare(page: Page, region: string, tab: ShareTab = 'link'): Promise<Locator> {
  await shareButton(page, region).click();
  const dialog = shareDialog(page);
  await dialog.getByRole('tab', { name: words.tabs[tab], exact: true }).click();
  await dialog.getByRole('tabpanel', { name: words.tabs[tab], exact: true }).waitFor();
  return dialog;
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What arrives among the reader's downloads when they press a button. */
export async function downloadBy(page: Page, button: Locator): Promise<Downloaded> {
  const arriving = page.waitForEvent('download');
  await button.click();
  const download = await arriving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
