import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share as english } from '../../src/text/en/share';
import { share as words } from '../../src/text/fr/share';
import { speechFor } from '../../src/text/messages';
import { showEmployment } from './harness/explorer';
import { runAxe, type PageOptions } from './harness/page';
import { clipboard, openReader, openShare, shareButton, shareDialog, type ShareTab } from './harness/share';
import { startSite, type TestSite } from './harness/site';

const { explorer } = speechFor('fr').messages;
const TABS: readonly ShareTab[] = ['link', 'embed', 'image', 'data', 'cite'];

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** What the field of that name holds. */
function valueOf(dialog: Locator, label: string): Promise<string> {
  return dialog.getByRole('textbox', { name: label }).inputValue();
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

describe('the share dialog', () => {
  it('opens from every figure on the view that it shows, and gives the focus back', async () => {
    const visit = await openReader(site, { path: '?lieux=13055' });
    const { page } = visit;
    const open = async (region: string, view: string): Promise<void> => {
      const dialog = await openShare(page, region);
      await expect.poll(() => valueOf(dialog, words.link.view)).toBe(page.url());
      await expect.poll(() => valueOf(dialog, words.link.figure)).toBe(`${site.url}embed.html?${view}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => isFocused(shareButton(page, region))).toBe(true);
    };
    await open(explorer.mapRegion, 'vue=carte&lieux=13055');
    await open(explorer.keyFiguresRegion, 'vue=chiffres&lieux=13055');
    await open(explorer.growthRegion, 'vue=croissance&lieux=13055');
    const employment = [
      ['jobs', 'vue=emplois&lieux=13055'],
      ['bands', 'vue=tranches&lieux=13055'],
      ['sectors', 'vue=secteurs&lieux=13055'],
      ['intensity', 'vue=intensite&lieux=13055'],
      ['quarters', 'vue=croissance&indicateur=zone-private-employees-quarterly&repere=non&lieux=13055'],
    ] as const;
    for (const [tab, view] of employment) {
      await showEmployment(page, explorer.employmentTabs[tab]);
      await open(explorer.employmentRegion, view);
    }
    await visit.close();
  });

  it('shares the communes of a class with the title that the page has, in preview and picture alike', async () => {
    const visit = await openReader(site, { path: '?filtre=classe:1' });
    const { page } = visit;
    const title = page
      .getByRole('region', { name: explorer.keyFiguresRegion, exact: true })
      .getByRole('heading', { name: /^28 communes retenues/ });
    const text = (await title.textContent())?.trim() ?? '';
    const dialog = await openShare(page, explorer.keyFiguresRegion, 'embed');
    await dialog.getByText(text, { exact: true }).waitFor();
    await dialog.frameLocator('iframe').getByRole('heading', { name: text }).waitFor();
    await dialog.getByRole('tab', { name: words.tabs.image, exact: true }).click();
    await dialog.getByRole('img', { name: words.image.preview(text) }).waitFor();
    await visit.close();
  });

  it('closes on an Escape that is pressed in the preview, once the figure has nothing of its own to close', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion, 'embed');
    const preview = dialog.frameLocator('iframe');
    await preview.locator('html[data-ready]').waitFor({ state: 'attached' });
    await preview.locator('[data-part=drawing] [tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await preview.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
    await preview.getByRole('tooltip').waitFor({ state: 'hidden' });
    expect(await dialog.isVisible()).toBe(true);
    // The dialog hears the frame from its load on, which may come after its first drawing.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return dialog.count();
      })
      .toBe(0);
    await visit.close();
  });

  it('is read with the keyboard alone: tabs by arrows, focus kept inside, Escape closes', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    await shareButton(page, explorer.growthRegion).press('Enter');
    const dialog = shareDialog(page);
    const tab = (name: ShareTab): Locator => dialog.getByRole('tab', { name: words.tabs[name], exact: true });
    await tab('link').waitFor();
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(tab('link'))).toBe(true);
    for (const next of ['embed', 'image', 'data', 'cite', 'link'] as const) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => isFocused(tab(next))).toBe(true);
      await expect.poll(() => tab(next).getAttribute('aria-selected')).toBe('true');
      await dialog.getByRole('tabpanel', { name: words.tabs[next], exact: true }).waitFor();
    }
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => isFocused(tab('cite'))).toBe(true);
    for (let count = 0; count < 14; count += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(shareButton(page, explorer.growthRegion))).toBe(true);
    await visit.close();
  });

  it('lets the keyboard into the preview of the embed and out again, inside the dialog', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.growthRegion, 'embed');
    const copy = dialog.getByRole('button', { name: words.copy, exact: true });
    // Drawn: before that its controls are replaced, and the focus may go with them.
    await dialog.locator('iframe').contentFrame().locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    for (let count = 0; count < 60 && !(await isFocused(copy)); count += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    expect(await isFocused(copy)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: words.copied, exact: true }).waitFor();
    expect(await clipboard(page)).toMatch(/^<iframe title="/);
    await visit.close();
  });

  it('copies with one click and says so, to the eye and to a screen reader', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion);
    const figureUrl = await valueOf(dialog, words.link.figure);
    expect(figureUrl).toBe(`${site.url}embed/densite-etablissements.html`);
    await dialog.getByRole('button', { name: words.copy }).nth(1).click();
    await dialog.getByRole('button', { name: words.copied, exact: true }).waitFor();
    expect(await clipboard(page)).toBe(figureUrl);
    const status = dialog.getByRole('status');
    await expect.poll(async () => (await status.textContent())?.trim()).toBe(words.copiedNow(words.link.figure));
    await visit.close();
  });

  it('says what to do where the page may not write to the clipboard', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    const dialog = await openShare(page, explorer.mapRegion);
    await dialog.getByRole('button', { name: words.copy }).first().click();
    await expect.poll(() => dialog.getByRole('status').textContent()).toContain(words.copyFailed);
    expect(await isFocused(dialog.getByRole('textbox', { name: words.link.view }))).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(site.url);
    await visit.close();
  });

  it('hands the link to the applications of a phone that has them', async () => {
    const visit = await openReader(site, { width: 390, height: 844, mouse: false });
    const { page } = visit;
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset['sent'] = data.url;
          return Promise.resolve();
        },
      });
    });
    const dialog = await openShare(page, explorer.mapRegion);
    await dialog.getByRole('button', { name: words.link.native }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['sent'])).toBe(site.url);
    await visit.close();
  });

  it('speaks the language of the page', async () => {
    const visit = await openReader(site, { path: '?lang=en' });
    const { page } = visit;
    await page
      .getByRole('region', { name: speechFor('en').messages.explorer.growthRegion, exact: true })
      .getByRole('button', { name: speechFor('en').messages.explorer.share })
      .click();
    const dialog = page.getByRole('dialog', { name: english.title });
    await expect.poll(() => valueOf(dialog, english.link.figure)).toBe(`${site.url}embed/en/numerique-base-100.html`);
    await dialog.getByRole('tab', { name: english.tabs.cite }).click();
    const short = (): Promise<string> => valueOf(dialog, english.cite.labels.short);
    await expect.poll(short).toContain('data 2014–2023, vintage of 22 November 2026; Phare, 2026');
    await visit.close();
  });

  it.each([
    ['light', 'wide', { theme: 'light', width: 1280, height: 720 }],
    ['dark', 'narrow', { theme: 'dark', width: 390, height: 844, mouse: false }],
    ['dark', 'wide', { theme: 'dark', width: 1440, height: 900 }],
    ['light', 'narrow', { theme: 'light', width: 320, height: 640, mouse: false }],
  ] satisfies [string, string, PageOptions][])('is clean for axe in the %s theme, %s', async (_, __, options) => {
    const visit = await openReader(site, options);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion);
    for (const tab of TABS) {
      await dialog.getByRole('tab', { name: words.tabs[tab], exact: true }).click();
      const panel = dialog.getByRole('tabpanel', { name: words.tabs[tab], exact: true });
      await panel.waitFor();
      if (tab === 'image') await panel.getByRole('img').waitFor();
      expect(await runAxe(page), tab).toEqual([]);
      const body = dialog.locator('.body');
      await expect
        .poll(() => body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), { message: tab })
        .toBe(0);
    }
    await visit.close();
  });
});
