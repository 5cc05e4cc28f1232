import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
/** Playwright hides scroll bars; a reader's take their width from the page. */
let barred: Browser;
beforeAll(async () => {
  site = await startSite();
  const executablePath = (await findBrowser()) ?? undefined;
  barred = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
    timeout: 180_000,
  });
});
afterAll(async () => {
  await barred.close();
  await site.close();
});

describe('an embed in a frame of a fixed size', () => {
  it.each([
    ['densite-etablissements', 600, 647],
    ['densite-etablissements', 900, 810],
    ['evolution-emplois', 720, 776],
    ['population-communes', 390, 620],
  ] as const)('%s needs no scroll bar at %d by %d px', async (name, width, height) => {
    const page = await barred.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(180_000);
    await page.goto(`${site.url}embed/${name}.html`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const overflow = (): Promise<readonly number[]> =>
      page.evaluate(() => {
        const { clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return [innerWidth - clientWidth, scrollHeight - clientHeight];
      });
    await expect.poll(overflow).toEqual([0, 0]);
    await page.close();
  });

  it('keeps its bar and draws beside it where the frame is too low', async () => {
    const page = await barred.newPage({ viewport: { width: 600, height: 300 } });
    page.setDefaultTimeout(180_000);
    await page.goto(`${site.url}embed/densite-etablissements.html`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const drawn = (): Promise<unknown> =>
      page.evaluate(() => {
        const box = document.querySelector('[data-part=drawing]');
        return [innerWidth > document.documentElement.clientWidth, box?.querySelector('svg')?.width.baseVal.value === box?.clientWidth]; // prettier-ignore
      });
    await expect.poll(drawn).toEqual([true, true]);
    await page.close();
  });
});

describe('an embed without the faces of the atlas', () => {
  it('draws with those that are as wide, so that no text meets another', async () => {
    const visit = await openPage(site, {
      path: 'embed/secteurs-employeurs.html',
      width: 640,
      height: 560,
      javaScript: false,
    });
    const families = await visit.page
      .locator('.wide svg text')
      .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fontFamily))]);
    expect(families.length).toBeGreaterThan(0);
    for (const family of families) expect(family).toMatch(/Phare (text|heading) stand-in/);
    await visit.close();
  });
});

describe('the theme of the address', () => {
  it('is there before the script of the figure, so that nothing flashes', async () => {
    const visit = await openPage(site, { path: 'embed.html', ready: null, expectedErrors: [/ERR_FAILED/] });
    const { page } = visit;
    await page.route(/embed-map-fr-/, (route) => route.abort());
    await page.goto(`${site.url}embed/densite-etablissements.html?theme=dark&background=none`);
    const root = page.locator('html[data-theme=dark][data-background=none]');
    await root.waitFor({ state: 'attached' });
    expect(await page.locator('.wide svg').isVisible()).toBe(true);
    await visit.close();
  });

  it('gives way to light paper, and comes back', async () => {
    const visit = await openPage(site, {
      path: 'embed/secteurs-employeurs.html?theme=dark&background=none',
      width: 640,
    });
    const { page } = visit;
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme']);
    await expect.poll(theme).toBe('dark');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('light');
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(theme).toBe('light');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(theme).toBe('dark');
    await visit.close();
  });
});

describe('an embed where no script runs', () => {
  it('has no controls that nobody hears', async () => {
    const visit = await openPage(site, { path: 'embed/densite-etablissements.html', width: 640, javaScript: false });
    await visit.page.locator('.wide svg').waitFor();
    await expect.poll(() => visit.page.getByRole('slider').isVisible()).toBe(false);
    expect(await visit.page.getByRole('button', { name: 'Tableau' }).isVisible()).toBe(false);
    expect(await visit.page.locator('.subtitle').textContent()).toContain('2023');
    await visit.close();
  });
});

describe('a page of the gallery that is asked for something else', () => {
  it('draws a figure of another kind with the script of that kind', async () => {
    const visit = await openPage(site, { path: 'embed/densite-etablissements.html?vue=croissance', width: 640 });
    await visit.page.locator('html[data-ready^="vue=croissance"]').waitFor({ state: 'attached' });
    await visit.page.locator('[data-part=drawing] > svg[data-kind=growth]').waitFor();
    await visit.close();
  });

  it('leads to the atlas where there is no such indicator: to try again would not help', async () => {
    const path = 'embed/densite-etablissements.html?indicateur=turnover';
    const visit = await openPage(site, { path, width: 640, expectedErrors: [/404/, /MIME/, /ERR_ABORTED/] });
    const alert = visit.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('link').getAttribute('href')).toBe(`${site.url}index.html`);
    expect(await alert.getByRole('button').count()).toBe(0);
    await visit.close();
  });
});
