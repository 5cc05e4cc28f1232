import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speechFor } from '../../src/text/messages';
import { askField, communeButton, mapReady, query } from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const MARSEILLE = '13055';
const AIX = '13001';
const { explorer: words } = speechFor('fr').messages;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('not drawn');
  return box;
}

async function tap(page: Page, target: Locator): Promise<void> {
  await mapReady(page);
  const { x, y, width, height } = await boxOf(target);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

function bar(page: Page, name: string): Locator {
  const within = page.getByRole('navigation', { name: words.sectionsLabel });
  return within.getByRole('button', { name, exact: true });
}

describe('the bar at the thumb', () => {
  it('brings each figure to the top of the screen and says which', async () => {
    const visit = await openPage(site, { width: 390, height: 844, mouse: false });
    const { page } = visit;
    const top = (id: string): Promise<number> =>
      page.locator(id).evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top)));
    const { sections, growthRegion, employmentRegion, mapRegion } = words;
    for (const name of [growthRegion, sections.keyFigures, sections.table, employmentRegion]) {
      await bar(page, name).tap();
      await expect.poll(() => top('#figures'), { message: name }).toBeLessThanOrEqual(1);
      await expect.poll(() => bar(page, name).getAttribute('aria-current')).toBe('true');
    }
    await bar(page, mapRegion).tap();
    await expect.poll(() => top('#map')).toBeLessThanOrEqual(1);
    await expect.poll(() => bar(page, mapRegion).getAttribute('aria-current')).toBe('true');
    await visit.close();
  });
});

describe('the card of a tapped commune', () => {
  it('stands clear of the map, gives way to the next tap and goes with the map', async () => {
    const visit = await openPage(site, { width: 390, height: 844, mouse: false });
    const { page } = visit;
    await mapReady(page);
    const card = (name: string): Locator => page.getByRole('group', { name, exact: true }).filter({ hasText: '2023' });
    await tap(page, communeButton(page, MARSEILLE));
    await card('Marseille').waitFor();
    const map = await boxOf(page.locator('[data-map]'));
    expect((await boxOf(card('Marseille'))).y).toBeGreaterThanOrEqual(map.y + map.height - 1);
    await tap(page, communeButton(page, AIX));
    await card('Aix-en-Provence').waitFor();
    await expect.poll(() => card('Marseille').count()).toBe(0);
    await expect.poll(() => query(page)).toBe(`?lieux=${MARSEILLE}~${AIX}`);
    // The sea is no commune.
    await page.touchscreen.tap(map.x + 20, map.y + map.height - 20);
    await card('Aix-en-Provence').waitFor({ state: 'detached' });
    expect(query(page)).toBe(`?lieux=${MARSEILLE}~${AIX}`);
    await tap(page, communeButton(page, AIX));
    await expect.poll(() => query(page)).toBe(`?lieux=${MARSEILLE}`);
    await tap(page, communeButton(page, AIX));
    await card('Aix-en-Provence').waitFor();
    await page.evaluate(() => document.getElementById('figures')?.scrollIntoView());
    await card('Aix-en-Provence').waitFor({ state: 'detached' });
    await visit.close();
  });
});

describe('the first screen of a phone', () => {
  it.each([390, 320])('at %d px has the name, and the years under the map', async (width) => {
    const visit = await openPage(site, { width, height: 844, mouse: false });
    const { page } = visit;
    const name = page.getByRole('heading', { level: 1 }).getByText(words.siteName, { exact: true });
    const { width: nameWidth, height: nameHeight } = await boxOf(name);
    expect(Math.min(nameWidth, nameHeight)).toBeGreaterThan(15);
    const thumb = await boxOf(page.getByRole('navigation', { name: words.sectionsLabel }));
    const map = page.getByRole('region', { name: words.mapRegion, exact: true });
    for (const control of [map.getByRole('slider'), map.getByRole('button', { name: words.play })]) {
      const { y, height } = await boxOf(control);
      expect(y + height).toBeLessThanOrEqual(thumb.y);
    }
    await page.getByRole('button', { name: words.searchLabel }).tap();
    await (await askField(page)).fill('13001');
    await page.getByRole('option', { name: 'Marseille', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe(`?lieux=${MARSEILLE}`);
    await visit.close();
  });
});
