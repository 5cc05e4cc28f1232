import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, runAxe } from './harness/page';
import { startSite } from './harness/site';

const site = await startSite();

const AIX = 'rayon:43.53_5.45_12:Autour%20d%27Aix';
const COAST = 'rectangle:43.2_4.9_43.48_5.25';

const names = (page: Page) => page.getByRole('region', { name: 'Communes de chaque zone' }).getByRole('textbox');

describe('areas on the page of analyses', () => {
  it('draws a polygon by clicks, undoes a corner, closes with Enter, and comes back from the link', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=zone' });
    const { page } = visit;
    await page.getByText('Polygone', { exact: true }).first().click();
    const surface = page.getByRole('application');
    const box = await surface.boundingBox();
    if (box === null) throw new Error('there is no surface to draw on');
    const close = page.getByRole('button', { name: 'Fermer le polygone' });
    const corners = [
      [0.45, 0.3],
      [0.75, 0.3],
      [0.9, 0.9],
      [0.75, 0.7],
    ] as const;
    for (const [x, y] of corners.slice(0, 3)) await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
    await page.keyboard.press('Backspace');
    expect(await close.isDisabled()).toBe(true);
    await page.mouse.click(box.x + 0.75 * box.width, box.y + 0.7 * box.height);
    await page.keyboard.press('Enter');
    await names(page).waitFor();
    expect(page.url()).toContain('zones=polygone:');
    await names(page).fill('Mon pays');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('Mon%20pays');
    const title = await page
      .getByRole('heading', { name: /Mon pays/ })
      .last()
      .textContent();
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await names(page).waitFor();
    expect(
      await page
        .getByRole('heading', { name: /Mon pays/ })
        .last()
        .textContent(),
    ).toBe(title);
    await page.getByRole('button', { name: 'Retirer Mon pays' }).click();
    await expect.poll(() => page.url()).not.toContain('zones=');
    await visit.close();
  });

  it('gives up a drawing with Escape', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=zone' });
    const { page } = visit;
    await page.getByText('Rectangle', { exact: true }).first().click();
    await page.getByRole('application').press('Escape');
    await expect.poll(() => page.getByRole('application').count()).toBe(0);
    expect(page.url()).not.toContain('zones=');
    await visit.close();
  });

  it('follows the reader into the other analyses, and into the atlas', async () => {
    const visit = await openPage(site, { path: `analyse.html?vue=zone&zones=${AIX}` });
    const { page } = visit;
    await page.locator('svg[data-kind=growth]').waitFor();
    const chip = page.getByRole('group', { name: "Autour d'Aix", exact: true });
    for (const [tab, kind] of [
      ['Courbes côte à côte', 'multiples'],
      ['Distribution', 'distribution'],
    ] as const) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.locator(`svg[data-kind=${kind}] text`, { hasText: "Autour d'Aix" }).first().waitFor();
      await chip.waitFor();
      expect(page.url()).toContain('zones=rayon:');
    }
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nuage de points', exact: true }).click();
    // A wage is a mean: of several communes there is none.
    await page.getByText(/sans point.*Autour d'Aix$/).waitFor();
    await page.getByRole('link', { name: 'Comparer', exact: true }).click();
    await chip.getByRole('button').click();
    await expect.poll(() => page.url()).not.toContain('zones=');
    await page.goBack();
    await page.getByRole('link', { name: 'Zone choisie', exact: true }).click();
    await page.getByRole('link', { name: "Autour d'Aix dans l’atlas" }).click();
    await page.getByRole('button', { name: /Zone dessinée.*Autour d'Aix/ }).waitFor();
    expect(page.url()).toContain('filtre=communes:');
    await visit.close();
  });

  it('takes typed places, and moves and widens a circle from the keyboard', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=zone' });
    const { page } = visit;
    await page.getByText('Saisir', { exact: true }).click();
    const centre = page.getByLabel('Centre : commune');
    await centre.fill('nulle part');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'nulle part' }).waitFor();
    await centre.fill('Aubagne');
    await page.keyboard.press('Enter');
    await names(page).waitFor();
    const before = page.url();
    expect(before).toContain('_10:Aubagne');
    await page.getByRole('slider', { name: 'Rayon de Aubagne' }).press('ArrowRight');
    await expect.poll(() => page.url()).toContain('_10.5:Aubagne');
    await page.getByRole('button', { name: 'Centre de Aubagne' }).press('ArrowUp');
    await expect.poll(() => page.url().split('rayon:')[1]).not.toBe(before.split('rayon:')[1]);
    await visit.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe complains of (%s)', async (theme) => {
    const path = `analyse.html?vue=zone&zones=${AIX}~${COAST}&lang=${theme === 'light' ? 'fr' : 'en'}`;
    const visit = await openPage(site, { path, theme });
    await visit.page.getByText(theme === 'light' ? 'Saisir' : 'Type in', { exact: true }).click();
    expect(await runAxe(visit.page)).toEqual([]);
    await visit.page.locator('fieldset input[type=radio]').nth(1).check({ force: true });
    await visit.page.getByRole('application').waitFor();
    expect(await runAxe(visit.page)).toEqual([]);
    await visit.close();
  });

  it('scrolls down only, on a narrow screen', async () => {
    const path = `analyse.html?vue=zone&zones=${AIX}~${COAST}`;
    const visit = await openPage(site, { path, width: 320, height: 640, mouse: false });
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await visit.close();
  });
});

describe('two maps on the page of analyses', () => {
  const outline = (page: Page, side: 'left' | 'right') =>
    page.locator(`[data-layer=${side}-communes] [data-key="13001"]`).getAttribute('d');

  it('share one camera: buttons, wheel, keys and drag move both', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=deux-cartes' });
    const { page } = visit;
    const whole = await outline(page, 'left');
    const other = await outline(page, 'right');
    await page.getByRole('button', { name: 'Rapprocher' }).click();
    await expect.poll(() => outline(page, 'left')).not.toBe(whole);
    await expect.poll(() => outline(page, 'right')).not.toBe(other);
    const box = await page.locator('[data-layer=left-communes]').boundingBox();
    if (box === null) throw new Error('there is no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const near = await outline(page, 'right');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => outline(page, 'right')).not.toBe(near);
    // What ended a drag has pinned nothing.
    expect(page.url()).not.toContain('lieux=');
    await page.locator('[data-layer=left-communes] [tabindex="0"]').focus();
    await page.keyboard.press('0');
    await expect.poll(() => outline(page, 'right')).toBe(other);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => outline(page, 'left')).not.toBe(whole);
    await page.getByRole('button', { name: 'Toute la métropole' }).click();
    await expect.poll(() => outline(page, 'left')).toBe(whole);
    await visit.close();
  });

  it('move a divider from the keyboard, and have nothing that axe complains of', async () => {
    const path = 'analyse.html?vue=deux-cartes&disposition=rideau&annee=2021&indicateur2=establishments-per-km2';
    const visit = await openPage(site, { path, theme: 'dark' });
    const { page } = visit;
    const left = page.locator('[data-layer=left-communes] [data-key]');
    const before = await left.count();
    await page.getByRole('slider', { name: 'Limite entre les deux cartes' }).press('PageDown');
    await expect.poll(() => left.count()).toBeLessThan(before);
    expect(await runAxe(page)).toEqual([]);
    await page.getByText('Côte à côte', { exact: true }).click();
    await expect.poll(() => left.count()).toBe(92);
    expect(await runAxe(page)).toEqual([]);
    await visit.close();
  });
});
