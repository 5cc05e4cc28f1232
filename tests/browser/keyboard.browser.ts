import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about } from '../../src/text/fr/about';
import { speechFor } from '../../src/text/messages';
import { askField, communeButton, expectState, mapReady, query } from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const { explorer: words, growth } = speechFor('fr').messages;
/** More stops than the page has: beyond them the reader is trapped. */
const MOST_STOPS = 120;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

interface Stop {
  readonly name: string;
  /** Landmark or region that holds it, by name; '' outside of all. */
  readonly region: string;
  readonly isVisible: boolean;
}

/** Where the focus is, and whether one sees it: an outline of the control or of what draws it, or a ring in a figure. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const outlined = (one: Element | null | undefined, pseudo?: string): boolean => {
      if (one === null || one === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    };
    const ring = element.closest('svg')?.querySelector('[stroke="var(--focus)"]') ?? null;
    const drawnBy = [element, element.closest('label'), element.parentElement, element.nextElementSibling];
    const pseudos = ['::before', '::after'].some((pseudo) => outlined(element, pseudo));
    const region = element.closest('section[aria-label], header, [role=dialog]');
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
      region: region?.getAttribute('aria-label') ?? region?.tagName.toLowerCase() ?? '',
      isVisible: ring !== null || pseudos || drawnBy.some((one) => outlined(one)),
    };
  });
}

/** A field that wakes up under the focus is replaced by its live twin; asked in that moment, the old one has no say. */
async function isFocused(target: Locator): Promise<boolean> {
  const answer = await target.evaluate((element) => (element.isConnected ? element === document.activeElement : null));
  return answer ?? isFocused(target);
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

/** Every year that a slider says from now on: one that plays does not wait until it is asked. */
async function yearsOf(slider: Locator): Promise<() => Promise<readonly string[]>> {
  await slider.evaluate((element) => {
    const say = (): void => {
      element.dataset['said'] =
        `${element.dataset['said'] ?? ''} ${element.getAttribute('aria-valuetext') ?? ''}`.trim();
    };
    new MutationObserver(say).observe(element, { attributeFilter: ['aria-valuetext'] });
  });
  return async () => ((await slider.getAttribute('data-said')) ?? '').split(' ');
}

/** Goes on with the Tab key until the focus is on a control, as a reader does, and looks at every stop. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press(key);
    const at = await stop(page);
    if (at !== null) expect(at.isVisible, `focus is seen on "${at.name}"`).toBe(true);
    if (await isFocused(target)) return;
  }
  throw new Error(`never reached ${String(target)}`);
}

async function search(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.type(typed);
  const option = page.getByRole('option', { name }).first();
  await option.waitFor();
  // The list offers its first line by itself: before that, an arrow would go one too far.
  await page.locator('[role=option][data-highlighted]').waitFor();
  const isHighlighted = async (): Promise<boolean> => (await option.getAttribute('data-highlighted')) !== null;
  if (!(await isHighlighted())) await page.keyboard.press('ArrowDown');
  await expect.poll(isHighlighted).toBe(true);
  await page.keyboard.press('Enter');
}

/** From the button of the search: opens it, types, and takes the first answer. */
async function ask(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.press('Enter');
  await askField(page);
  await page.keyboard.type(typed);
  await page.getByRole('option', { name, selected: true }).waitFor();
  await page.keyboard.press('Enter');
}

describe('with the keyboard alone a reader', () => {
  it('finds communes by name and postcode, pins them, and roams the map', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    await page.keyboard.press('Tab');
    expect((await stop(page))?.name).toBe(words.skipToMap);
    const searchButton = page.getByRole('button', { name: words.searchLabel });
    await tabTo(page, searchButton);
    await ask(page, 'chateauneuf les mart', 'Châteauneuf-les-Martigues');
    await expect.poll(() => query(page)).toBe('?lieux=13026');
    await expect.poll(() => isFocused(searchButton)).toBe(true);
    await ask(page, '13400', 'Aubagne');
    await expect.poll(() => query(page)).toBe('?lieux=13026~13005');
    // The map is one stop: where the reader was, else a pinned commune.
    const entry = page.locator('[data-map] [data-code][tabindex="0"]');
    await expect.poll(() => entry.getAttribute('aria-pressed')).toBe('true');
    await tabTo(page, entry);
    await expectState(page, (await entry.getAttribute('data-code')) ?? '', { lit: true });
    const visited = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      const code = await page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? '');
      expect(code).toMatch(/^\d{5}$/);
      await expectState(page, code, { lit: true });
      expect((await stop(page))?.isVisible).toBe(true);
      visited.add(code);
    }
    expect(visited.size).toBeGreaterThan(3);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const code = await page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? '');
    const card = page.getByRole('tooltip');
    await card.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe(`?lieux=13026~13005~${code}`);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await isFocused(communeButton(page, code))).toBe(true);
    await visit.close();
  });
  it('changes indicator, year, scale, base and span, plays, sorts, reads about the page', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const aboutButton = page.getByRole('button', { name: words.about });
    await tabTo(page, aboutButton);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: about.aboutTitle });
    await dialog.waitFor();
    await expect.poll(() => holdsFocus(dialog)).toBe(true);
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press('Tab');
      expect(await holdsFocus(dialog)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(aboutButton)).toBe(true);

    await tabTo(page, page.getByRole('combobox', { name: words.mapIndicator }));
    await search(page, 'densite de popul', 'Densité de population');
    await expect.poll(() => query(page)).toBe('?indicateur=population-density');
    const settings = page.locator('summary').filter({ hasText: words.classification });
    await tabTo(page, settings);
    await page.keyboard.press('Enter');
    const method = page.getByRole('combobox', { name: words.method });
    await method.waitFor();
    await tabTo(page, method);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => query(page)).toContain('classes=quantiles5');
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(settings)).toBe(true);

    const year = page.getByRole('slider', { name: words.year });
    await tabTo(page, page.getByRole('button', { name: words.play }));
    const years = await yearsOf(year);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await years()).slice(0, 2)).toEqual(['2010', '2011']);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.play }).waitFor();
    await tabTo(page, year);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toContain('annee=2011');

    await tabTo(page, page.getByRole('radio', { name: words.scales.index }));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => query(page)).toContain('echelle=log');
    await page.keyboard.press('ArrowRight');
    const base = page.getByRole('slider', { name: growth.handleBase });
    await tabTo(page, base);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toContain('base=2015');
    await tabTo(page, page.getByRole('slider', { name: growth.handleEnd }));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => query(page)).toContain('croissance=2014..2022');

    const table = page.getByRole('banner').getByRole('button', { name: words.showTable });
    await tabTo(page, table, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const header = page.getByRole('columnheader').first();
    await header.waitFor();
    await tabTo(page, header.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    await expect
      .poll(async () => (await page.getByRole('rowheader').first().textContent())?.trim())
      .toBe('Aix-en-Provence');
    await page.keyboard.press('Enter');
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    await visit.close();
  });
  it('goes from top to bottom through every region, never trapped, always seeing where', async () => {
    const visit = await openPage(site, { path: '?lieux=13055' });
    const { page } = visit;
    await mapReady(page);
    const stops: Stop[] = [];
    for (let count = 0; count < MOST_STOPS; count += 1) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      if (at === null) break;
      stops.push(at);
    }
    expect(stops.length).toBeLessThan(MOST_STOPS);
    expect(stops.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual([]);
    const regions = [...new Set(stops.map(({ region }) => region))].filter((region) => region !== '');
    expect(regions).toEqual([
      'header',
      words.mapRegion,
      words.selection,
      words.keyFiguresRegion,
      words.growthRegion,
      words.employmentRegion,
    ]);
    // Figures of many marks are one stop each.
    expect(stops.filter(({ region }) => region === words.mapRegion).length).toBeLessThan(20);
    await visit.close();
  });
});
