import { describe, expect, it } from 'vitest';
import { about } from '../../src/text/fr/about';
import { speechFor } from '../../src/text/messages';
import { drawing, mapReady, showEmployment } from './harness/explorer';
import { drawn, OFFLINE, registrations, state } from './harness/offline';
import { openPage } from './harness/page';
import { startSite } from './harness/site';

const { explorer } = speechFor('fr').messages;

describe('without a network', () => {
  it('the explorer opens after one visit, all of it', async () => {
    const site = await startSite();
    const visit = await openPage(site, { ...OFFLINE, webgl: true });
    await state(visit.page, 'ready');
    await visit.page.close();
    await site.close();
    for (const address of [`${site.url}?lieux=13055`, `${site.url}index?lang=en`]) {
      const page = await visit.newTab();
      await page.goto(address);
      await drawn(page);
      await mapReady(page);
      await state(page, 'ready');
    }
    await visit.close();
  });

  it('what a button opens works in the page of the first visit too', async () => {
    const site = await startSite();
    const visit = await openPage(site, OFFLINE);
    const { page } = visit;
    await state(page, 'ready');
    await site.close();
    await showEmployment(page, explorer.employmentTabs.sectors);
    await drawing(page, 'sectors').last().waitFor();
    await page.getByRole('button', { name: explorer.about }).click();
    await page.getByRole('dialog', { name: about.aboutTitle }).waitFor();
    await visit.close();
  });

  it('the decks and the explorer open after one visit of a presentation', async () => {
    const site = await startSite();
    const path = 'present.html?deck=hall';
    const visit = await openPage(site, { ...OFFLINE, path });
    await state(visit.page, 'ready');
    await visit.page.close();
    await site.close();
    const page = await visit.newTab();
    for (const deck of ['hall', 'dix-minutes']) {
      await page.goto(`${site.url}present.html?deck=${deck}`);
      await page.locator('[data-current][data-scene="1"]').waitFor({ state: 'attached' });
      await page.keyboard.press('PageDown');
      await page.locator('[data-current][data-scene="2"]').waitFor({ state: 'attached' });
    }
    await page.goto(site.url);
    await drawn(page);
    await visit.close();
  });

  it('an embed that was visited opens, and no other', async () => {
    const site = await startSite();
    const visit = await openPage(site, { ...OFFLINE, expectedErrors: [/ERR_FAILED|Failed to load resource/] });
    await state(visit.page, 'ready');
    const embed = await visit.newTab();
    const kinds = { 'embed/densite-etablissements.html': 'choropleth', 'embed.html?v=1&vue=croissance': 'growth' };
    for (const path of Object.keys(kinds)) {
      await embed.goto(site.url + path);
      await drawn(embed);
    }
    await embed.close();
    await site.close();
    const page = await visit.newTab();
    for (const [path, kind] of Object.entries(kinds)) {
      await page.goto(site.url + path);
      await drawn(page);
      expect(await page.locator('svg[data-kind]').first().getAttribute('data-kind')).toBe(kind);
    }
    await expect(page.goto(`${site.url}embed/population-communes.html`)).rejects.toThrow(/ERR_FAILED/);
    await visit.close();
  });

  it('an embed registers nothing', async () => {
    const site = await startSite();
    const visit = await openPage(site, { ...OFFLINE, path: 'embed/densite-etablissements.html' });
    expect(await registrations(visit.page)).toBe(0);
    expect(await visit.page.evaluate(() => caches.keys())).toEqual([]);
    expect(site.asked).not.toContain('sw.js');
    await visit.close();
    await site.close();
  });
});

describe('the installed atlas', () => {
  it('has what a browser asks for: manifest, icons and worker, from a sub-folder', async () => {
    const site = await startSite();
    const visit = await openPage(site, OFFLINE);
    const session = await visit.page.context().newCDPSession(visit.page);
    await state(visit.page, 'ready');
    const { errors, url } = await session.send('Page.getAppManifest');
    expect([errors, url]).toEqual([[], `${site.url}manifest.webmanifest`]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A private window, as every context of a test is, installs nothing; all else must be right.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await visit.close();
    await site.close();
  });
});
