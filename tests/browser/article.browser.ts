import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, runAxe } from './harness/page';
import { settled } from './harness/settled';
import { startSite, type TestSite } from './harness/site';

const PATH = 'examples/article.html';
const FIGURES = 6;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** Reads the article down to its end: figures come as they come near. */
async function readThrough(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('phare-figure') !== undefined);
  await expect.poll(() => page.locator('iframe').count()).toBe(FIGURES);
  for (let index = 0; index < FIGURES; index += 1) {
    const frame = page.locator('iframe').nth(index);
    // The figures above grow to their heights meanwhile, and may push it out of reach again.
    await expect
      .poll(async () => {
        await frame.scrollIntoViewIfNeeded();
        return frame.contentFrame().locator('html[data-ready]').count();
      })
      .toBe(1);
  }
}

async function themes(page: Page): Promise<readonly string[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return Promise.all(frames.map((frame) => frame.evaluate(() => document.documentElement.dataset['theme'] ?? '')));
}

const all = (scheme: string): readonly string[] => Array.from({ length: FIGURES }, () => scheme);

describe('the example article', () => {
  it('shows six figures, whole and named, and a picture, under a policy that allows nothing else', async () => {
    const visit = await openPage(site, { path: PATH, width: 1280, ready: null, webgl: false });
    await readThrough(visit.page);
    const titles = await visit.page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')));
    expect(new Set(titles).size).toBe(FIGURES);
    for (const frame of visit.page.frames().slice(1)) {
      await expect
        .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
        .toBeLessThanOrEqual(0);
    }
    const picture = visit.page.locator('img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(1200);
    await settled(visit.page);
    expect(await runAxe(visit.page)).toEqual([]);
    await visit.close();
  });
  it.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('begins as the system is, %s, and every figure follows its switch to %s', async (theme, other) => {
    const visit = await openPage(site, { path: PATH, width: 1280, theme, ready: null, webgl: false });
    await readThrough(visit.page);
    await expect.poll(() => themes(visit.page)).toEqual(all(theme));
    const button = visit.page.getByRole('button', { name: 'Mode sombre' });
    await button.click();
    await expect.poll(() => themes(visit.page)).toEqual(all(other));
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe(String(other === 'dark'));
    await visit.close();
  });
  it('reads on a phone without scrolling sideways', async () => {
    const visit = await openPage(site, { path: PATH, width: 320, height: 640, ready: null, webgl: false });
    await readThrough(visit.page);
    await settled(visit.page);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await visit.close();
  });
  it('is an article with links where no script runs', async () => {
    const visit = await openPage(site, { path: PATH, javaScript: false, ready: null, webgl: false });
    const links = visit.page.locator('figure').getByRole('link');
    expect(await links.count()).toBe(FIGURES);
    await visit.close();
  });
});
