import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about } from '../../src/text/fr/about';
import { speechFor } from '../../src/text/messages';
import { mapReady, showEmployment } from './harness/explorer';
import { openPage, runAxe, type PageOptions } from './harness/page';
import { settled } from './harness/settled';
import { startSite, type TestSite } from './harness/site';

const words = speechFor('fr').messages.explorer;
const WIDE = { width: 1440, height: 900 } as const;
const NARROW = { width: 390, height: 844, mouse: false } as const;
const PINNED = '?lieux=13055~13001~9313&filtre=classe:1';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** Axe over the page once it is drawn; the name of the state stands in the failure. */
async function expectClean(page: Page, state: string): Promise<void> {
  await settled(page);
  expect(await runAxe(page), state).toEqual([]);
}

/** The states that a reader opens, one after the other, each closed again. */
async function expectStatesClean(page: Page): Promise<void> {
  await mapReady(page);
  await expectClean(page, 'the page');
  await page.getByRole('button', { name: words.about }).click();
  await page.getByRole('dialog', { name: about.aboutTitle }).waitFor();
  await expectClean(page, 'with the dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const settings = page.locator('summary').filter({ hasText: words.classification });
  await settings.click();
  await page.getByRole('combobox', { name: words.method }).waitFor();
  await expectClean(page, 'with the settings of the map');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: words.mapIndicator }).click();
  await page.getByRole('listbox').waitFor();
  await expectClean(page, 'with the list of indicators');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

async function scrollsSideways(page: Page): Promise<boolean> {
  await settled(page);
  // Not innerWidth: a phone that shows a page which is too wide says that it is wider itself.
  const width = page.viewportSize()?.width ?? 0;
  return (await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity)) > width;
}

describe('axe', () => {
  it.each([
    ['light', 'wide', { theme: 'light', ...WIDE }],
    ['dark', 'wide', { theme: 'dark', ...WIDE }],
    ['light', 'narrow', { theme: 'light', ...NARROW }],
    ['dark', 'narrow', { theme: 'dark', ...NARROW }],
  ] satisfies [string, string, PageOptions][])('finds nothing in the %s theme, %s', async (_, width, options) => {
    const visit = await openPage(site, { ...options, path: PINNED });
    const { page } = visit;
    await expectStatesClean(page);
    if (width === 'wide') {
      for (const tab of ['bands', 'sectors', 'intensity', 'quarters'] as const) {
        await showEmployment(page, words.employmentTabs[tab]);
        const employment = page.getByRole('region', { name: words.employmentRegion, exact: true });
        await employment.locator(`svg[data-kind="${tab === 'quarters' ? 'growth' : tab}"]`).waitFor();
        await expectClean(page, tab);
      }
      await page.getByRole('banner').getByRole('button', { name: words.showTable }).click();
    } else {
      const bar = page.getByRole('navigation', { name: words.sectionsLabel });
      for (const name of [words.growthRegion, words.employmentRegion]) {
        await bar.getByRole('button', { name, exact: true }).click();
        await page.getByRole('region', { name, exact: true }).waitFor();
        await expectClean(page, name);
      }
      await bar.getByRole('button', { name: words.sections.table, exact: true }).click();
    }
    await page.getByRole('region', { name: words.tableRegion, exact: true }).waitFor();
    await expectClean(page, 'the table');
    await visit.close();
  });
});

describe('structure', () => {
  it('has one h1, headings in order, landmarks, a language and a title', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    for (const landmark of ['banner', 'main'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
    for (const name of [words.mapRegion, words.keyFiguresRegion, words.growthRegion, words.employmentRegion])
      expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.title()).toBe(words.documentTitle);
    // Motion is reduced here: nothing is animated, neither at rest nor when something opens.
    await page.getByRole('button', { name: words.about }).click();
    await page.getByRole('dialog').waitFor();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
          .length,
    );
    expect(moving).toBe(0);
    await visit.close();
  });
});

describe('zoom and reflow', () => {
  it('needs no sideways scrolling at 320 px and loses nothing', async () => {
    const visit = await openPage(site, { width: 320, height: 640, mouse: false, path: PINNED });
    const { page } = visit;
    expect(await scrollsSideways(page), 'key figures').toBe(false);
    const bar = page.getByRole('navigation', { name: words.sectionsLabel });
    for (const name of [words.growthRegion, words.employmentRegion, words.sections.table]) {
      await bar.getByRole('button', { name, exact: true }).click();
      await page.getByRole('region', { name: name === words.sections.table ? words.tableRegion : name }).waitFor();
      expect(await scrollsSideways(page), name).toBe(false);
    }
    for (const name of [words.searchLabel, words.languageSwitchLabel, words.about, words.toDark])
      expect(await page.getByRole('button', { name }).isVisible(), name).toBe(true);
    expect(await page.getByRole('combobox', { name: words.mapIndicator }).isVisible()).toBe(true);
    await visit.close();
  });
  it('loses nothing at 200 %, where a laptop has 720 by 450', async () => {
    const visit = await openPage(site, { width: 720, height: 450, path: PINNED });
    const { page } = visit;
    expect(await scrollsSideways(page)).toBe(false);
    const bar = page.getByRole('navigation', { name: words.sectionsLabel });
    await bar.getByRole('button', { name: words.growthRegion, exact: true }).click();
    const radio = page.getByRole('radio', { name: words.scales.log });
    await radio.press('Space');
    await expect.poll(() => radio.isChecked()).toBe(true);
    await page.getByRole('slider', { name: words.year }).press('Home');
    await bar.getByRole('button', { name: words.sections.table, exact: true }).click();
    await page.getByRole('rowheader', { name: 'Marseille' }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await visit.close();
  });
});
