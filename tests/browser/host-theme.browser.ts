import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, startHosts } from './harness/host-pages';
import { openPage, type PageOptions } from './harness/page';
import type { TestSite } from './harness/site';

const SCRIPT = '<script src="../phare.js"></script>';
const EMBED = '../embed/numerique-base-100.html';

const PAGES: Readonly<Record<string, string>> = {
  'theme.html': `<phare-figure src="${EMBED}"></phare-figure><phare-figure src="${EMBED}" theme="light"></phare-figure>${SCRIPT}`,
  'clear.html': `<body style="background: rgb(10, 60, 20)"><phare-figure src="${EMBED}?background=none"></phare-figure>${SCRIPT}`,
};

let site: TestSite;
beforeAll(async () => {
  site = await startHosts(Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [name, page(body)])));
});
afterAll(async () => {
  await site.close();
});

const open = (name: string, options: PageOptions = {}) =>
  openPage(site, { path: `host/${name}`, width: 720, ready: null, webgl: false, ...options });

describe('the theme', () => {
  it.each([
    ['an attribute', "document.documentElement.dataset.theme = 'dark'"],
    ['a class', "document.documentElement.className = 'js dark'"],
    ['a class of the body', "document.body.className = 'theme-dark'"],
    ['a colour scheme', "document.documentElement.style.colorScheme = 'dark'"],
    ['a dark ground', "document.body.style.background = '#111'"],
  ])('of the page, told by %s, is the figure’s, unless the figure has its own', async (_, darken) => {
    const visit = await open('theme.html');
    const [following, own] = [0, 1].map((index) => visit.page.locator('iframe').nth(index));
    const inside = visit.page.frameLocator('iframe >> nth=0').locator('html');
    const insideOwn = visit.page.frameLocator('iframe >> nth=1').locator('html');
    for (const index of [0, 1]) {
      const drawn = visit.page.frameLocator(`iframe >> nth=${index}`).locator('html[data-ready]');
      await drawn.waitFor({ state: 'attached' });
    }
    const scheme = (element: Element): string => getComputedStyle(element).colorScheme;
    await expect.poll(() => inside.evaluate(scheme)).toBe('light');
    await visit.page.evaluate(darken);
    await expect.poll(() => following?.evaluate(scheme)).toBe('dark');
    await expect.poll(() => inside.evaluate(scheme)).toBe('dark');
    expect([await own?.evaluate(scheme), await insideOwn.evaluate(scheme)]).toEqual(['light', 'light']);
    await visit.close();
  });
  it('leaves the ground of the page where the figure has none', async () => {
    const visit = await open('clear.html', { theme: 'dark' });
    await visit.page.frameLocator('iframe').locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    const frame = visit.page.locator('iframe');
    await expect
      .poll(() => frame.evaluate(({ style }) => [style.visibility, style.colorScheme]))
      .toEqual(['', 'normal']);
    const spot = (y: number) => visit.page.screenshot({ clip: { x: 2, y, width: 4, height: 4 } });
    await expect
      .poll(async () => {
        // It may still be on its way to its height.
        const { y, height } = (await frame.boundingBox()) ?? { y: 0, height: 0 };
        return (await spot(y + 2)).equals(await spot(y + height + 20));
      })
      .toBe(true);
    await visit.close();
  });
  it('of a page that knows no dark is light on a dark system too', async () => {
    const visit = await open('theme.html', { theme: 'dark' });
    const inside = visit.page.frameLocator('iframe >> nth=0').locator('html');
    await expect.poll(() => inside.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('light');
    await expect
      .poll(() =>
        visit.page
          .locator('iframe')
          .first()
          .evaluate(({ style }) => style.visibility),
      )
      .toBe('');
    await visit.close();
  });
});
