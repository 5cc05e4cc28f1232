import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speechFor } from '../../src/text/messages';
import { drawing, inspectMap, mapReady } from './harness/explorer';
import { altered, html, missing, truncated } from './harness/faults';
import { openPage, runAxe } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const { explorer: words } = speechFor('fr').messages;
/** The browser's own line for an answer that is not 200. */
const REFUSED = { expectedErrors: [/the server responded with a status of 404/] };

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(async () => {
  await site.close();
});

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** What a region says of its data, once it says something. */
async function saidIn(page: Page, name: string): Promise<string> {
  const alert = region(page, name).getByRole('alert').filter({ hasText: words.dataErrors });
  return ((await alert.textContent()) ?? '').replace(/\s/g, ' ');
}

function retry(page: Page, name: string): Promise<void> {
  return region(page, name).getByRole('alert').getByRole('button', { name: words.retry }).click();
}

describe('a figure whose file failed', () => {
  it('of curves leaves no axis, no handles and no reference; of the map no hatch, no legend and no year', async () => {
    site.setFault('data/zones-establishments.csv', html);
    site.setFault('data/communes-establishments.csv', truncated());
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const growth = region(page, words.growthRegion);
    expect(await saidIn(page, words.growthRegion)).toContain('zones-establishments.csv : une page web');
    expect(await growth.getByRole('heading').textContent()).toMatch(/données non chargées$/);
    expect(await drawing(page, 'growth').locator('[data-key]').count()).toBe(0);
    expect(await growth.getByRole('slider').count()).toBe(0);
    expect(await drawing(page, 'growth').locator('text').count()).toBe(0);
    const map = region(page, words.mapRegion);
    const said = await saidIn(page, words.mapRegion);
    expect(said).toMatch(/communes-establishments\.csv : le fichier est incomplet, \d+ lignes attendues/);
    expect(said).not.toContain('le reste de la figure est juste');
    expect(await map.getByRole('heading').first().textContent()).toMatch(/données non chargées$/);
    expect(await map.getByText('non disponible').count()).toBe(0);
    expect(await map.getByRole('slider').count()).toBe(0);
    expect(await map.locator('.legend').count()).toBe(0);
    const states = Object.values((await inspectMap(page)).featureStates);
    expect(states.filter(({ missing }) => missing !== 0)).toEqual([]);
    await growth.getByRole('button', { name: words.asTable }).click();
    await growth.getByRole('table').waitFor();
    expect(await growth.getByRole('rowheader').count()).toBe(0);
    site.setFault('data/zones-establishments.csv', null);
    site.setFault('data/communes-establishments.csv', null);
    await retry(page, words.mapRegion);
    await map.getByRole('slider').waitFor();
    await growth.getByRole('rowheader').first().waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await visit.close();
  });
  it('of outlines is told at the map', async () => {
    site.setFault('data/communes-overview.geojson', missing);
    const visit = await openPage(site, REFUSED);
    expect(await saidIn(visit.page, words.mapRegion)).toContain('communes-overview.geojson');
    site.setFault('data/communes-overview.geojson', null);
    await retry(visit.page, words.mapRegion);
    await drawing(visit.page, 'choropleth')
      .locator('[data-layer=communes] [data-key]')
      .first()
      .waitFor({ state: 'attached' });
    await visit.close();
  });
});

describe('the data package itself', () => {
  it.each([
    ['datapackage.json', missing, '« HTTP 404 »'],
    ['indicators.json', truncated(), 'octets lus'],
    ['places.csv', html, 'page web (HTML)'],
  ] as const)(
    'broken (%s): the first map stays, the file is named once, nothing is half said',
    async (file, fault, why) => {
      site.setFault(`data/${file}`, fault);
      const visit = await openPage(site, { ...REFUSED, path: '?indicateur=wage' });
      const { page } = visit;
      const alert = page.getByRole('alert');
      await alert.getByText(file).waitFor();
      expect(await alert.count()).toBe(1);
      const said = (await page.locator('body').innerText()).replace(/\s/g, ' ');
      expect(said.split(file)).toHaveLength(2);
      expect(said).toContain(why);
      expect(said).not.toMatch(/· ·|: ·|en ,|depuis en|–$|ne connaît pas/m);
      const communes = page.locator('.shell-map svg path[data-key]');
      expect(new Set(await communes.evaluateAll((all) => all.map((one) => one.getAttribute('data-key')))).size).toBe(
        92,
      );
      expect((await communes.first().boundingBox())?.width).toBeGreaterThan(1);
      expect(await runAxe(page)).toEqual([]);
      // Refused in another way, then there: the view of the link opens.
      site.setFault(
        `data/${file}`,
        altered(() => ''),
      );
      await alert.getByRole('button', { name: words.retry }).click();
      await alert
        .getByText('le fichier')
        .filter({ hasText: /s’arrête avant la fin|incomplet/ })
        .waitFor();
      site.setFault(`data/${file}`, null);
      await alert.getByRole('button', { name: words.retry }).click();
      for (const kind of ['choropleth', 'growth', 'jobs']) await drawing(page, kind).waitFor({ state: 'attached' });
      await expect.poll(() => alert.count()).toBe(0);
      expect(new URL(page.url()).search).toBe('?indicateur=wage');
      expect(await region(page, words.mapRegion).getByRole('heading').first().textContent()).toMatch(/[Ss]alaire/);
      await visit.close();
    },
  );
});
