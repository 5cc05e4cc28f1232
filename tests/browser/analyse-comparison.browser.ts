import { describe, expect, it } from 'vitest';
import { openPage, runAxe } from './harness/page';
import { pageCount } from './harness/pdf';
import { startSite } from './harness/site';

const site = await startSite();
const TWO = 'analyse.html?vue=comparaison&lieux=13055~13001';

describe('the comparison', () => {
  it('begins with two choices, takes a similar commune, and keeps all in the address', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=comparaison' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Marseille, Aix-en-Provence et la métropole' }).click();
    await page.locator('svg[data-kind=comparison]').waitFor();
    await page.getByRole('button', { name: /^Ajouter Aubagne/ }).click();
    await page.getByRole('group', { name: 'Aubagne' }).first().waitFor();
    expect(page.url()).toContain('lieux=13055~13001~200054807~13005');
    await page.goBack();
    await page.getByRole('button', { name: /^Ajouter Aubagne/ }).waitFor();
    await visit.close();
  });

  it('says why a commune and a zone cannot stand side by side', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=comparaison&lieux=13055~8421' });
    await visit.page.getByText('n’ont ni les mêmes sources ni les mêmes limites').waitFor();
    await visit.close();
  });

  it('prints on one page', async () => {
    const visit = await openPage(site, { path: TWO });
    expect(pageCount(await visit.page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await visit.close();
  });

  it.each(['light', 'dark'] as const)('satisfies axe (%s), as do the metropolises', async (theme) => {
    for (const path of [TWO, 'analyse.html?vue=metropoles&lang=en&lieux=8421']) {
      const visit = await openPage(site, { path, theme });
      expect(await runAxe(visit.page)).toEqual([]);
      await visit.close();
    }
  });
});

describe('the metropolises', () => {
  it('are sorted by the head of a column, from the keyboard', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=metropoles' });
    const { page } = visit;
    const head = page.locator('[data-key="column:zone-jz-share"][tabindex]');
    await head.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /part/i }).first().waitFor();
    expect(page.url()).toContain('tri=zone-jz-share');
    await visit.close();
  });
});
