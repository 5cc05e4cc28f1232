import { describe, expect, it } from 'vitest';
import { openPage, runAxe } from './harness/page';
import { startSite } from './harness/site';

const site = await startSite();

describe('relations on the page of analyses', () => {
  it('swaps the axes of a scatter, draws its line and pins a point, all kept in the address', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=nuage' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Échanger les axes' }).click();
    await page.getByRole('checkbox', { name: 'Droite ajustée' }).check();
    await page.locator('svg[data-kind=scatter] [data-layer=fit] path').waitFor();
    await page.locator('svg[data-kind=scatter] [data-key="13103"][tabindex]').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Salon-de-Provence' }).first().waitFor();
    for (const part of ['x=wage', 'y=employers-large-share', 'droite=oui', 'lieux=13103']) {
      expect(page.url()).toContain(part);
    }
    await visit.close();
  });

  it('draws ranks at two dates, kept in the address', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=rangs&lieux=9312' });
    const { page } = visit;
    await page.getByText('Deux dates', { exact: true }).click();
    await page.locator('svg[data-kind=ranks] [data-layer=names] text', { hasText: 'Marseille' }).first().waitFor();
    await expect.poll(() => page.url()).toContain('forme=pentes');
    await visit.close();
  });

  it.each(['nuage', 'rangs', 'facettes'])('has nothing that axe complains of (%s)', async (view) => {
    const visit = await openPage(site, { path: `analyse.html?vue=${view}&lang=en`, theme: 'dark' });
    await visit.page.locator('main svg[data-kind]').first().waitFor();
    expect(await runAxe(visit.page)).toEqual([]);
    const narrow = await openPage(site, { path: `analyse.html?vue=${view}`, width: 320, height: 640, mouse: false });
    await narrow.page.locator('main svg[data-kind]').first().waitFor();
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await visit.close();
    await narrow.close();
  });
});
