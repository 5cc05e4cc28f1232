import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speechFor } from '../../src/text/messages';
import { communeButton, drawing, expectState, mapReady, query } from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const MARSEILLE = '13055';
const speech = speechFor('fr');
const { explorer: words } = speech.messages;

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

describe('a row of the table of a figure', () => {
  it('lights its place everywhere, is lit by it, and pins it', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const employed = page.getByRole('region', { name: words.employmentRegion, exact: true });
    const growth = page.getByRole('region', { name: words.growthRegion, exact: true });
    for (const region of [employed, growth]) await region.getByRole('button', { name: words.asTable }).click();
    await employed.getByRole('row').filter({ hasText: 'Aubagne' }).hover();
    await expectState(page, '13005', { lit: true });
    // Aubagne lies in the zone d'emploi of Marseille.
    const zone = growth
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Marseille', exact: true }) });
    await expect.poll(() => zone.getAttribute('class')).toContain('lit');
    await employed.getByRole('rowheader', { name: 'Aubagne' }).getByRole('button').click();
    await expect.poll(() => query(page)).toBe('?lieux=13005');
    await visit.close();
  });
});

describe('a handle of the curves', () => {
  it('that is dragged lights no line and shows no card', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    const base = page.getByRole('slider', { name: speech.messages.growth.handleBase });
    const box = await boxOf(base);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const nothingLit = async (): Promise<void> => {
      expect(await page.getByRole('tooltip').count()).toBe(0);
      expect(await drawing(page, 'growth').getAttribute('class')).not.toContain('fades');
    };
    await page.mouse.move(x + 24, y - 6);
    await page.getByRole('tooltip').waitFor();
    await page.mouse.move(x, y, { steps: 5 });
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await page.mouse.down();
    await page.mouse.move(x + 130, y, { steps: 8 });
    await expect.poll(() => base.getAttribute('aria-valuenow')).not.toBe('0');
    await nothingLit();
    await page.mouse.up();
    await nothingLit();
    await visit.close();
  });
});

describe('the card of a clicked commune', () => {
  it('stays until something else is pointed at or clicked', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const { x, y } = await boxOf(communeButton(page, MARSEILLE));
    const card = page.locator('.tip');
    await page.mouse.move(x + 4, y + 4);
    await page.mouse.click(x + 4, y + 4);
    await page.getByRole('heading', { level: 1 }).hover();
    await card.filter({ hasText: 'Marseille' }).getByRole('button', { name: words.close }).waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await card.waitFor({ state: 'detached' });
    await visit.close();
  });
});
