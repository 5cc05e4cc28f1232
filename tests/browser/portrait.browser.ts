import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communesOf } from '../../src/model/places';
import { portraitPath, SITE_PATHS } from '../../src/state/site-paths';
import { committed } from '../charts/analysis/frames';
import { id } from '../fixtures/invented-employment';
import { openPage, runAxe } from './harness/page';
import { pageCount } from './harness/pdf';
import { startSite, type TestSite } from './harness/site';

/** The largest, the smallest, the one beyond the river, the one in a zone d'emploi without figures, and the longest. */
const MARSEILLE = { id: id('13055'), name: 'Marseille' };
const OTHERS = [
  { id: id('13090'), name: 'Saint-Antonin-sur-Bayon' },
  { id: id('84089'), name: 'Pertuis' },
  { id: id('13099'), name: 'Saint-Paul-lès-Durance' },
  { id: id('13107'), name: 'Simiane-Collongue' },
];

/** 210 x 297 mm less the margins of the style sheet, in px of 1/96 inch; and 6 pt in the same. */
const MM_PX = 96 / 25.4;
const SHEET_PX = { width: Math.floor((210 - 24) * MM_PX), height: (297 - 13) * MM_PX } as const;
const SIX_POINTS_PX = 8;
const LIMIT_MS = 600_000;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

describe('the portrait of a commune', () => {
  it.each([
    ['a portrait', portraitPath(MARSEILLE, 'fr'), 'fr'],
    ['a portrait in English', portraitPath(MARSEILLE, 'en'), 'en'],
    ['the list', SITE_PATHS.communes.fr, 'fr'],
  ] as const)('holds up to axe in both themes: %s', async (_, path, language) => {
    for (const theme of ['light', 'dark'] as const) {
      const visit = await openPage(site, { path, language, theme, ready: 'h1' });
      expect(await runAxe(visit.page)).toEqual([]);
      await visit.close();
    }
  });

  it.each([portraitPath(MARSEILLE, 'fr'), SITE_PATHS.communes.fr])(
    'is read on a narrow phone without a script, and nothing is wider: %s',
    async (path) => {
      const visit = await openPage(site, { path, width: 320, height: 640, javaScript: false });
      const widths = await visit.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBe(widths[1]);
      await visit.close();
    },
  );

  it('is walked by keyboard from the list to a portrait, to a neighbour, and to the atlas with the commune pinned', async () => {
    const visit = await openPage(site, { path: SITE_PATHS.communes.fr, ready: 'h1' });
    const { page } = visit;
    // The map repeats the list: Tab passes it by.
    expect(await page.locator('.linked-map a:not([tabindex="-1"])').count()).toBe(0);
    await page.getByRole('link', { name: 'Marseille', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Marseille' }).waitFor();
    await page.getByRole('link', { name: 'Cassis' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cassis' }).waitFor();
    const explore = page.getByRole('link', { name: 'Explorer cette commune' });
    expect(await explore.getAttribute('href')).toContain('index.html?lieux=13022');
    expect(
      await page
        .getByRole('link', { name: /^Comparer avec/ })
        .first()
        .getAttribute('href'),
    ).toContain('analyse.html?vue=comparaison&lieux=13022~');
    await visit.close();
  });

  it('sorts the list by its heads, the unknown last, and finds a name in it', async () => {
    const visit = await openPage(site, { path: SITE_PATHS.communes.fr, ready: 'h1' });
    const { page } = visit;
    const names = (): Promise<string[]> => page.locator('tbody tr:not([hidden]) th').allTextContents();
    expect((await names())[0]).toBe('Aix-en-Provence');
    const density = page.getByRole('columnheader', { name: /km²/ });
    await density.getByRole('button').click();
    expect(await density.getAttribute('aria-sort')).toBe('descending');
    const down = await names();
    expect(down[0]).toBe('Marseille');
    await density.getByRole('button').press('Enter');
    expect(await density.getAttribute('aria-sort')).toBe('ascending');
    expect((await names()).at(-1)).toBe('Marseille');
    expect(await page.locator('.letters').isVisible()).toBe(false);
    await page.getByRole('searchbox', { name: 'Chercher une commune' }).fill('saint a');
    await page.getByText('Une commune', { exact: true }).waitFor();
    expect(await names()).toEqual(['Saint-Antonin-sur-Bayon']);
    // What is typed is no command.
    await page.keyboard.type('/z');
    await page.getByText('Aucune commune de ce nom').waitFor();
    expect(await runAxe(page)).toEqual([]);
    await visit.close();
  });

  it('leads to the search from every page, and cites itself', async () => {
    const visit = await openPage(site, { path: portraitPath(MARSEILLE, 'fr'), ready: 'h1' });
    const { page } = visit;
    await page.getByRole('link', { name: 'Citer cette page' }).click();
    expect(await page.locator('#citer blockquote').textContent()).toContain('Marseille, portrait de commune');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Un lieu, un indicateur, une question' }).waitFor();
    expect(page.url()).toMatch(/analyse\.html$/);
    await visit.close();
  });

  it(
    'is no higher than a sheet of A4 in any commune, and the names of its map are over 6 pt there',
    async () => {
      const visit = await openPage(site, { path: portraitPath(MARSEILLE, 'fr'), width: SHEET_PX.width, ready: 'h1' });
      const { page } = visit;
      await page.emulateMedia({ media: 'print' });
      const high: string[] = [];
      for (const place of communesOf(committed)) {
        for (const language of ['fr', 'en'] as const) {
          await page.goto(new URL(portraitPath(place, language), site.url).href);
          await page.evaluate(() => document.fonts.ready);
          const found = await page.evaluate(() => {
            const sizeOf = (text: Element): number => {
              const scale = text.closest('svg')?.getScreenCTM()?.a ?? 0;
              return scale * Number.parseFloat(getComputedStyle(text).fontSize);
            };
            const names = [...document.querySelectorAll('.locator text')].map(sizeOf);
            const cautions = [...document.querySelectorAll('.all li')].filter((item) => item.checkVisibility());
            const heightPx = document.querySelector('.portrait')?.getBoundingClientRect().height ?? Infinity;
            return { heightPx, leastPx: Math.min(...names), cautions: cautions.length };
          });
          if (found.heightPx > SHEET_PX.height) high.push(`${place.name}, ${language}: ${found.heightPx}`);
          expect(found.leastPx, place.name).toBeGreaterThanOrEqual(SIX_POINTS_PX);
          expect(found.cautions, place.name).toBeGreaterThan(3);
        }
      }
      expect(high).toEqual([]);
      await visit.close();
    },
    LIMIT_MS,
  );

  it('prints on one sheet of A4, from a dark page as well', async () => {
    const visit = await openPage(site, { path: portraitPath(MARSEILLE, 'fr'), theme: 'dark', ready: 'h1' });
    for (const place of [MARSEILLE, ...OTHERS]) {
      for (const language of ['fr', 'en'] as const) {
        await visit.page.goto(new URL(portraitPath(place, language), site.url).href);
        await visit.page.evaluate(() => document.fonts.ready);
        expect(pageCount(await visit.page.pdf({ format: 'A4' })), `${place.name}, ${language}`).toBe(1);
      }
    }
    await visit.close();
  });
});
