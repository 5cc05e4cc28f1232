import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
import { SITE_PATHS } from '../../src/state/site-paths';
import { readingWords } from '../../src/text/reading-words';
import { openPage, runAxe } from './harness/page';
import { pageCount } from './harness/pdf';
import { startSite, type TestSite } from './harness/site';

/** One page of each kind, in both languages. */
const KINDS = [SITE_PATHS['figures-2017'], SITE_PATHS['data-and-method']];
const PATHS = KINDS.flatMap(({ fr, en }) => [fr, en]);

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** Addresses of all links of a page, resolved, without their query; those of the build alone. */
function linksOf(page: Page): Promise<readonly { readonly file: string; readonly anchor: string }[]> {
  return page.evaluate((root) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => new URL(href));
    return links
      .filter(({ href }) => href.startsWith(root))
      .map(({ href, hash }) => ({ file: href.slice(root.length).replace(/[?#].*$/, ''), anchor: hash.slice(1) }));
  }, site.url);
}

async function missingFiles(files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    [...new Set(files)].map(async (file) => {
      try {
        await access(resolve(DIST, file));
        return [];
      } catch {
        return [file];
      }
    }),
  );
  return found.flat();
}

describe('a page of text', () => {
  it.each(PATHS)('%s holds up to axe in both themes, and its switch keeps the choice', async (path) => {
    const language = path.startsWith('en/') ? 'en' : 'fr';
    const visit = await openPage(site, { path, language, ready: 'button.theme:not([hidden])' });
    const { page } = visit;
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('button', { name: readingWords(language).toDark }).click();
    expect(await runAxe(page)).toEqual([]);
    await page.reload();
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: readingWords(language).toLight }).waitFor();
    await visit.close();
  });

  it.each(PATHS)('%s leads only to what the build has, and to anchors that exist', async (path) => {
    const visit = await openPage(site, { path, javaScript: false });
    const links = await linksOf(visit.page);
    expect(links.length).toBeGreaterThan(5);
    expect(await missingFiles(links.map(({ file }) => (file === '' ? 'index.html' : file)))).toEqual([]);
    const own = links.filter(({ file, anchor }) => file === path && anchor !== '').map(({ anchor }) => anchor);
    const lost = await visit.page.evaluate((ids) => ids.filter((id) => document.getElementById(id) === null), own);
    expect(lost).toEqual([]);
    await visit.close();
  });

  it.each(KINDS)('is read on a narrow phone without a script, and nothing is wider: $fr', async ({ fr }) => {
    const visit = await openPage(site, { path: fr, width: 320, height: 640, javaScript: false });
    const { page } = visit;
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Two drawings of each figure are in the page; one is seen.
    const figures = await page.locator('.figure').count();
    expect(await page.locator('.figure > div > svg:visible').count()).toBe(figures);
    expect(await page.locator('button.theme').isVisible()).toBe(false);
    await visit.close();
  });

  it('shades the side of a table that goes on, and keeps its contents in sight where there is room', async () => {
    const visit = await openPage(site, { path: SITE_PATHS['figures-2017'].fr, width: 390, height: 844, ready: 'h1' });
    const boxes = visit.page.locator('section > .scrolls');
    expect(await boxes.count()).toBeGreaterThan(1);
    for (const box of await boxes.all()) {
      // Named and reached by keyboard: what scrolls must be scrolled without a pointer.
      expect(await box.getAttribute('tabindex')).toBe('0');
      expect(await box.getAttribute('aria-labelledby')).not.toBeNull();
    }
    const shade = (): Promise<string> => boxes.first().evaluate((box) => getComputedStyle(box).backgroundImage);
    expect((await shade()).match(/linear-gradient/g)?.length).toBe(4);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await shade()).toBe('none');
    await visit.close();

    const wide = await openPage(site, {
      path: SITE_PATHS['data-and-method'].fr,
      width: 1366,
      height: 768,
      ready: 'h1',
    });
    await wide.page.locator('#citer').scrollIntoViewIfNeeded();
    const contents = wide.page.getByRole('navigation', { name: 'Sur cette page' });
    await expect.poll(async () => (await contents.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await contents.getByRole('link', { name: 'Les calculs' }).click();
    await expect.poll(() => new URL(wide.page.url()).hash).toBe('#calculs');
    await wide.close();

    const narrow = await openPage(site, {
      path: SITE_PATHS['data-and-method'].fr,
      width: 390,
      height: 844,
      ready: 'h1',
    });
    await narrow.page.getByRole('link', { name: 'Retour au sommaire' }).last().click();
    await expect.poll(() => new URL(narrow.page.url()).hash).toBe('#sommaire');
    await narrow.close();
  });

  it('prints its text and tables without a page for each entry', async () => {
    const visit = await openPage(site, { path: SITE_PATHS['data-and-method'].fr, ready: 'h1' });
    // 60 indicators and 32 files: one a page would be a book.
    expect(pageCount(await visit.page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(18);
    await visit.page.goto(new URL(SITE_PATHS['figures-2017'].fr, site.url).href);
    await visit.page.evaluate(() => document.fonts.ready);
    expect(pageCount(await visit.page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(5);
    await visit.close();
  });
});
