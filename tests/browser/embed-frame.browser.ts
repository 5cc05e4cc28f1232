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
