import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speechFor } from '../../src/text/messages';
import { drawing, mapReady } from './harness/explorer';
import { openPage, type PageOptions } from './harness/page';
import { pageCount } from './harness/pdf';
import { startSite, type TestSite } from './harness/site';

const PINNED = '?lieux=13055~13001';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** Width and height of the first page, points. */
function paperSize(pdf: Buffer): readonly number[] {
  const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(pdf.toString('latin1'))?.[1] ?? '';
  return box.trim().split(/\s+/).slice(2).map(Number).map(Math.round);
}

/** What is seen on paper, while the browser prints. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const texts = [...document.querySelectorAll('.print-sheet :is(text, p, a, th, td, caption)')];
    const seen = texts.filter((element) => element.getClientRects().length > 0).map((element) => element.textContent);
    const shown = [...document.querySelectorAll('#app *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    dispatchEvent(new Event('afterprint'));
    return [...seen, `of the screen: ${String(shown.length)}`].join('\n');
  });
  await page.emulateMedia({ media: null });
  return text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
}

describe('the explorer on paper', () => {
  it.each([
    ['a wall in the dark', { width: 2560, height: 1440, theme: 'dark' }],
    ['a phone', { width: 390, height: 844, mouse: false }],
    ['a browser without WebGL', { webgl: false }],
  ] satisfies [string, PageOptions][])('is two pages of A4 from %s', async (_, options) => {
    const visit = await openPage(site, { ...options, path: PINNED });
    const { page } = visit;
    await page.locator('html[data-printable]').waitFor({ state: 'attached' });
    const pdf = await page.pdf({ format: 'A4' });
    // 210 x 297 mm; Chromium rounds up to whole px.
    expect(paperSize(pdf)).toEqual([596, 843]);
    expect(pageCount(pdf)).toBe(2);
    await expect.poll(() => page.locator('.print-sheet').count()).toBe(0);
    await visit.close();
  });

  it('has every figure with its title, source and licence, and the address of the view', async () => {
    const visit = await openPage(site, { path: PINNED, theme: 'dark' });
    await mapReady(visit.page);
    await visit.page.locator('html[data-printable]').waitFor({ state: 'attached' });
    const titles = await visit.page.locator('figure :is(h2, h3)').allTextContents();
    const text = await printedText(visit.page);
    const running = text.replaceAll(/\s+/g, ' ');
    expect(titles.length).toBe(3);
    for (const title of titles) expect(running).toContain(title.replaceAll(/\s+/g, ' '));
    expect(text.match(/Source :/g)?.length).toBe(4);
    expect(text.match(/Licence Ouverte 2\.0/g)?.length).toBe(4);
    expect(text).toContain('Marseille et Aix-en-Provence : chiffres clés');
    expect(text).toMatch(/Imprimé le \d/);
    expect(text).toContain(visit.page.url());
    expect(text).toContain('of the screen: 0');
    const words = speechFor('fr').messages.explorer;
    for (const control of [words.about, words.classification, words.notes]) expect(text).not.toContain(control);
    await visit.close();
  });

  it('leaves the page as it was, its map with it', async () => {
    const visit = await openPage(site, { path: PINNED });
    const { page } = visit;
    await mapReady(page);
    await page.locator('html[data-printable]').waitFor({ state: 'attached' });
    await page.locator('[data-map] canvas').evaluate((canvas) => canvas.setAttribute('data-same', ''));
    await page.pdf({ format: 'A4' });
    expect(await page.locator('[data-map] canvas[data-same]').count()).toBe(1);
    await drawing(page, 'jobs').waitFor();
    await visit.close();
  });

  it('has light colours whatever the theme', async () => {
    const visit = await openPage(site, { theme: 'dark' });
    await visit.page.locator('html[data-printable]').waitFor({ state: 'attached' });
    await visit.page.emulateMedia({ media: 'print' });
    const colours = await visit.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const fills = [...document.querySelectorAll('.print-sheet text')].map((text) => text.getAttribute('fill'));
      return { ink: fills[0], background: getComputedStyle(document.body).backgroundColor };
    });
    expect(colours).toEqual({ ink: '#0b2239', background: 'rgba(0, 0, 0, 0)' });
    await visit.close();
  });

  it('has the table where the reader looks at it, every commune on as many pages as it needs', async () => {
    const visit = await openPage(site, { path: `${PINNED}&panneau=tableau` });
    const { page } = visit;
    await page.locator('html[data-printable]').waitFor({ state: 'attached' });
    const text = await printedText(page);
    for (const name of ['Marseille', 'Aix-en-Provence', 'Saint-Antonin-sur-Bayon']) expect(text).toContain(name);
    expect(text.split('\n').filter((line) => line === 'confidentiel').length).toBeGreaterThan(0);
    expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(3);
    await visit.close();
  });
});
