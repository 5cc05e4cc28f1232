import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWords } from '../../src/text/ask-words';
import { speechFor } from '../../src/text/messages';
import { askField, mapReady, openAsk, query } from './harness/explorer';
import { openPage, runAxe } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const words = askWords('fr');
const { explorer } = speechFor('fr').messages;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** What the field of the search holds, or where the focus is. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.value;
    return element?.getAttribute('aria-label') ?? element?.id ?? '';
  });
}

/** The answer that Enter opens. */
function best(page: Page): Locator {
  return page.getByRole('dialog').getByRole('option', { selected: true });
}

describe('a question to the explorer', () => {
  it('opens with a key and is answered by a view, one step of the history', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const length = await page.evaluate(() => history.length);
    await page.keyboard.press('/');
    const field = await askField(page);
    expect(await field.inputValue()).toBe('');
    await field.pressSequentially('emplois à Vitrolles');
    const answer = best(page);
    await answer.filter({ hasText: 'Emplois au lieu de travail\u00a0: Vitrolles' }).waitFor();
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => query(page)).toBe('?indicateur=jobs&lieux=13117');
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    const map = page.getByRole('region', { name: explorer.mapRegion, exact: true });
    await map.getByRole('heading', { name: /emplois/ }).waitFor();

    await (await openAsk(page)).fill('LYON vs marseille numerique');
    await answer.filter({ hasText: 'zone d’emploi de Lyon' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?lieux=8421~9312');
    const chips = page.getByRole('region', { name: explorer.selection });
    for (const name of ['Lyon', 'Marseille']) await chips.getByText(explorer.zoneOf(name)).waitFor();
    await visit.close();
  });

  it('keeps what is typed before its field is there, and lands on what answers', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    await page.keyboard.type('/emplois a Vitrolles');
    await expect.poll(() => focused(page)).toBe('emplois a Vitrolles');
    await best(page).filter({ hasText: 'Vitrolles' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?indicateur=jobs&lieux=13117');
    await expect.poll(() => focused(page)).toBe(explorer.mapRegion);
    // Nobody waits any more: a key is a key again.
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await visit.close();
  });

  it('has a list that Home and End go through once the arrows are in it', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    const field = await openAsk(page);
    await field.press('ArrowDown');
    await field.press('End');
    const last = words.examples.length - 1;
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toMatch(new RegExp(`-${last}$`));
    await field.press('Home');
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toMatch(/-0$/);
    await field.fill('mplois');
    await field.press('Home');
    await field.press('e');
    expect(await field.inputValue()).toBe('emplois');
    await visit.close();
  });

  it('reads the figures of 2017 from the package, and filters by a bound', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    const field = await openAsk(page);
    await field.fill('8 milliards');
    await expect.poll(() => best(page).getAttribute('href')).toBe('chiffres-2017.html#turnover');
    await field.fill('communes de plus de 100 000 habitants');
    await best(page).filter({ hasText: words.figures.table }).waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => query(page))
      .toBe('?indicateur=population&panneau=tableau&filtre=valeur:population:2022:100000..');
    await visit.close();
  });

  it('gives the focus back, can be switched off, and says what it did not understand', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    const button = page.getByRole('banner').getByRole('button', { name: explorer.searchLabel });
    const field = await openAsk(page);
    await page.getByRole('option', { name: words.examples[1] ?? '' }).click();
    await best(page).filter({ hasText: 'Lyon' }).waitFor();
    expect(await field.inputValue()).toBe(words.examples[1]);
    await field.fill('emplois xyz');
    await page
      .getByRole('status')
      .filter({ hasText: words.unknown(words.quoted('xyz')) })
      .waitFor();
    await field.press('ArrowDown');
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toMatch(/-1$/);
    await page.getByRole('checkbox', { name: words.shortcut }).uncheck();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    await button.press('Enter');
    await askField(page);
    expect(await page.getByRole('dialog').count()).toBe(1);
    await visit.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe complains of (%s)', async (theme) => {
    const visit = await openPage(site, { theme });
    const field = await openAsk(visit.page);
    expect(await runAxe(visit.page)).toEqual([]);
    await field.fill('entreprises à Marseille xyz');
    await best(visit.page).waitFor();
    expect(await runAxe(visit.page)).toEqual([]);
    await visit.close();
  });

  it('is not opened by what is typed into the search of the table', async () => {
    const visit = await openPage(site, { path: '?panneau=tableau' });
    const { page } = visit;
    const field = page.getByRole('searchbox');
    await field.fill('aix');
    await page.keyboard.type('/');
    expect(await field.inputValue()).toBe('aix/');
    // A dialog that were asked for comes with its script: the next key would be in it.
    await page.keyboard.type('en');
    expect(await field.inputValue()).toBe('aix/en');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await visit.close();
  });

  it('shows on a phone the figure that answers', async () => {
    const visit = await openPage(site, { width: 390, height: 844, mouse: false });
    const { page } = visit;
    await page.getByRole('button', { name: explorer.searchLabel }).tap();
    await (await askField(page)).fill('secteurs à Aix');
    const answer = best(page);
    await answer.filter({ hasText: words.panels.sectors }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await answer.tap();
    await page.getByRole('region', { name: explorer.employmentRegion }).waitFor();
    await expect.poll(() => query(page)).toBe('?emploi=secteurs&lieux=13001');
    await visit.close();
  });
});

describe('a question to the page of analyses', () => {
  it('is answered by links, and in the page by an analysis', async () => {
    const visit = await openPage(site, { path: 'analyse.html' });
    const { page } = visit;
    await page.keyboard.press('/');
    const field = await askField(page);
    await field.fill('emplois à Vitrolles');
    const answer = best(page);
    await expect.poll(() => answer.getAttribute('href')).toBe('index.html?indicateur=jobs&lieux=13117');
    await field.fill('répartition des salaires');
    await expect.poll(() => answer.getAttribute('href')).toBe('analyse.html?indicateur=wage');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?indicateur=wage');
    await expect.poll(() => focused(page)).toBe('analysis');
    await visit.close();
  });

  it('is typed on the page of text before it, and goes on here', async () => {
    const visit = await openPage(site, { path: 'chiffres-2017.html', ready: null });
    const { page } = visit;
    let goOn: () => void = () => undefined;
    const typed = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/analyse.html*', async (route) => {
      await typed;
      await route.continue();
    });
    await page.keyboard.type('/salaires selon');
    goOn();
    await page.waitForURL('**/analyse.html');
    await expect.poll(() => focused(page)).toBe('salaires selon');
    await page.keyboard.type(' la densité');
    await expect.poll(() => best(page).getAttribute('href')).toBe('analyse.html?vue=nuage&x=establishments-per-km2');
    await visit.close();
  });
});
