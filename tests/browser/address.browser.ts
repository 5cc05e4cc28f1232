import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hexOf } from '../../src/charts/palette';
import { ignored } from '../../src/text/fr/ignored';
import { speechFor } from '../../src/text/messages';
import { drawing, expectState, mapReady, openAsk, query, showEmployment } from './harness/explorer';
import { openPage } from './harness/page';
import { settled } from './harness/settled';
import { startSite, type TestSite } from './harness/site';

const fr = speechFor('fr').messages.explorer;
const en = speechFor('en').messages.explorer;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** What a reader sees of the view: the same on any machine, in any language but for the words. */
async function seen(page: Page, words: typeof fr): Promise<unknown> {
  await settled(page);
  const pins = page.getByRole('region', { name: words.selection, exact: true });
  return {
    year: await page.getByRole('slider', { name: words.year }).getAttribute('aria-valuetext'),
    pins: await pins.getByRole('group').evaluateAll((all) => all.map((chip) => chip.getAttribute('aria-label'))),
    filters: await pins.getByRole('button', { name: /«|“|"/ }).count(),
    classes: await page
      .getByRole('group', { name: /^(Légende|Legend)/ })
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => [one.textContent.trim(), one.getAttribute('aria-pressed')])),
    fills: await drawing(page, 'choropleth')
      .locator('[data-layer=communes] [data-key]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-key'), one.getAttribute('fill'), one.getAttribute('opacity')]),
      ),
  };
}

/** A view that differs from the default in every figure. */
const VIEW =
  '?indicateur=creation-rate&annee=2023&classes=quantiles4&courbe=zone-creations&echelle=log&repere=non' +
  '&emploi=secteurs&lieux=13055~13001~9313&filtre=classe:3~secteur:BE';

describe('a copied link', () => {
  it('shows the same view in another browser, in the other language, dark, and on a phone', async () => {
    const first = await openPage(site, { path: VIEW });
    expect(query(first.page)).toBe(VIEW);
    const before = await seen(first.page, fr);
    expect(before).toMatchObject({ year: '2023', pins: ['Marseille', 'Aix-en-Provence', 'Martigues-Salon (zone)'] });
    await expect.poll(() => first.page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await first.page.title()).toBe(fr.documentTitle);
    // The switch keeps the view, and the link says the language.
    await first.page.getByRole('button', { name: fr.languageSwitchLabel }).click();
    await expect.poll(() => first.page.title()).toBe(en.documentTitle);
    expect(await first.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await expect.poll(() => query(first.page)).toBe(`${VIEW}&lang=en`);
    expect(await seen(first.page, en)).toEqual(before);
    const link = first.page.url();
    await first.close();

    const path = link.slice(site.url.length);
    const other = await openPage(site, { path, theme: 'dark', language: 'fr', width: 390, height: 844, mouse: false });
    expect(await other.page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset])).toEqual([
      'en',
      expect.objectContaining({ theme: 'dark' }),
    ]);
    expect(await other.page.title()).toBe(en.documentTitle);
    expect(await seen(other.page, en)).toEqual(before);
    const bar = other.page.getByRole('navigation', { name: en.sectionsLabel });
    await bar.getByRole('button', { name: en.growthRegion, exact: true }).click();
    expect(await other.page.getByRole('radio', { name: en.scales.log }).isChecked()).toBe(true);
    expect(await other.page.getByRole('checkbox', { name: en.reference }).isChecked()).toBe(false);
    await bar.getByRole('button', { name: en.employmentRegion, exact: true }).click();
    await drawing(other.page, 'sectors').waitFor();
    expect(decodeURIComponent(other.page.url())).toBe(decodeURIComponent(link));
    await other.close();
  });
});

describe('the history', () => {
  it('goes back and forward choice by choice, and a drag is one step', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const length = await page.evaluate(() => history.length);
    await showEmployment(page, fr.employmentTabs.bands);
    await page.getByRole('radio', { name: fr.scales.level }).check({ force: true });
    const slider = page.getByRole('slider', { name: fr.year });
    for (const key of ['Home', 'ArrowRight', 'ArrowLeft']) await slider.press(key);
    await (await openAsk(page)).fill('aubagne');
    await page.getByRole('option', { name: 'Aubagne' }).first().click();
    const steps = [
      '',
      '?emploi=tranches',
      '?annee=2021&echelle=niveau&emploi=tranches',
      '?annee=2021&echelle=niveau&emploi=tranches&lieux=13005',
    ] as const;
    await expect.poll(() => query(page)).toBe(steps[3]);
    expect(await page.evaluate(() => history.length)).toBe(length + 3);
    await expectState(page, '13005', { pin: hexOf('pin-0', 'light') });

    await page.goBack();
    await expectState(page, '13005', { pin: '' });
    expect(query(page)).toBe(steps[2]);
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('2021');
    await page.goBack();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('2023');
    expect(query(page)).toBe(steps[1]);
    await expect.poll(() => page.getByRole('radio', { name: fr.scales.index }).isChecked()).toBe(true);
    await page.goBack();
    await drawing(page, 'jobs').waitFor();
    expect(query(page)).toBe(steps[0]);
    await page.goForward();
    await drawing(page, 'bands').waitFor();
    await expect.poll(() => page.getByRole('radio', { name: fr.employmentTabs.bands }).isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    await page.getByRole('group', { name: 'Aubagne', exact: true }).waitFor();
    await expectState(page, '13005', { pin: hexOf('pin-0', 'light') });
    expect(query(page)).toBe(steps[3]);
    await visit.close();
  });
});

describe('a link that is not understood', () => {
  it('opens on what is, and says what was left aside', async () => {
    const path =
      '?indicateur=turnover&annee=1850&classes=jenks99&lieux=13055~00000&filtre=bleu&emploi=secteurs&x=%3Cimg%3E&repere=oui&repere=non';
    const visit = await openPage(site, { path });
    const { page } = visit;
    const notice = page.getByRole('status').filter({ hasText: ignored.title });
    const said = (await notice.innerText()).replace(/\s/g, ' ');
    for (const word of ['« indicateur »', '« turnover »', '« annee »', '« 1850 »', '« classes »', '« jenks99 »'])
      expect(said).toContain(word);
    for (const word of ['« lieux »', '« 00000 »', '« filtre »', '« bleu »', '« x »', '« repere »'])
      expect(said).toContain(word);
    expect(await page.locator('img').count()).toBe(0);
    await drawing(page, 'choropleth').waitFor({ state: 'attached' });
    await drawing(page, 'sectors').waitFor();
    await notice.getByRole('button', { name: fr.dismiss }).click();
    await notice.waitFor({ state: 'detached' });
    await visit.close();
  });
  it('draws no circles of a wage and offers of its curve what is drawn', async () => {
    const visit = await openPage(site, { path: '?cercles=wage&courbe=wage' });
    const { page } = visit;
    await page.getByRole('status').filter({ hasText: 'ne se compte pas' }).waitFor();
    expect(await page.getByRole('radio', { name: fr.scales.level }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: fr.scales.index }).isDisabled()).toBe(true);
    expect(await page.getByRole('checkbox', { name: fr.reference }).count()).toBe(0);
    await visit.close();
  });
  it('draws no class beyond the values, and says which thresholds were left aside', async () => {
    const visit = await openPage(site, { path: '?classes=10~50~999999~9999999' });
    const { page } = visit;
    const notice = page.getByRole('status').filter({ hasText: '999999~9999999' });
    await notice.waitFor();
    await expect.poll(() => query(page)).toBe('?classes=10~50');
    const legend = page.getByRole('group', { name: /^Légende/ }).getByRole('button');
    expect(await legend.filter({ hasText: '999' }).count()).toBe(0);
    await visit.close();
  });
});
