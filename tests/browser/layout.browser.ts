import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speechFor } from '../../src/text/messages';
import { drawing, mapReady, showEmployment } from './harness/explorer';
import { openPage } from './harness/page';
import { settled } from './harness/settled';
import { startSite, type TestSite } from './harness/site';

const words = speechFor('fr').messages.explorer;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${String(target)} is not drawn`);
  return box;
}

/** Wholly in the window as it is, without scrolling. */
async function expectOnScreen(page: Page, target: Locator, name: string): Promise<void> {
  const { x, y, width, height } = await boxOf(target);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  expect(Math.min(x, y), `${name} begins on screen`).toBeGreaterThanOrEqual(-0.5);
  expect(x + width, `right edge of ${name}`).toBeLessThanOrEqual(size.width + 0.5);
  expect(y + height, `bottom edge of ${name}`).toBeLessThanOrEqual(size.height + 0.5);
  expect(Math.min(width, height), `${name} is large enough to read`).toBeGreaterThan(100);
}

/** Headings whose words do not fit their box, and boxes that scroll sideways without being meant to. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, button, label, summary, figcaption p')].flatMap((element) => {
      const { overflow, textOverflow } = getComputedStyle(element);
      const isShown = element.checkVisibility({ visibilityProperty: true }) && element.clientWidth > 2;
      // A name that is cut on purpose ends with an ellipsis.
      const isCut =
        element.scrollWidth > element.clientWidth + 1 ||
        (overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      return isShown && isCut && textOverflow !== 'ellipsis' ? [element.textContent.trim().slice(0, 60)] : [];
    }),
  );
}

async function expectNothingCovers(page: Page, names: readonly string[]): Promise<void> {
  const boxes = await Promise.all(
    names.map((name) => boxOf(page.getByRole('region', { name, exact: true }).getByRole('heading').first())),
  );
  const hidden = await page.evaluate(
    (all) =>
      all.filter(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + Math.min(width / 2, 40), y + height / 2);
        return top?.closest('h1, h2, h3') == null;
      }).length,
    boxes,
  );
  expect(hidden, 'titles that something covers').toBe(0);
}

/** Type of a drawing in px, the smallest. */
async function smallestType(target: Locator): Promise<number> {
  const sizes = await target
    .locator('text')
    .evaluateAll((all) => all.map((text) => Number(text.getAttribute('font-size'))));
  return Math.min(...sizes);
}

/** The column of figures shows all it has. */
async function expectNoScrolling(page: Page): Promise<void> {
  const beyond = await page
    .locator('#figures')
    .evaluate((side) => [side.scrollHeight - side.clientHeight, side.scrollWidth - side.clientWidth]);
  expect(beyond, 'px of figures out of sight').toEqual([0, 0]);
}

const THREE = '?lieux=13055~13001~13117';
const SIX = '?lieux=13055~13001~13103~13117~13056~13028';

async function expectThreeOnScreen(page: Page): Promise<void> {
  for (const kind of ['choropleth', 'growth', 'jobs']) await expectOnScreen(page, drawing(page, kind), kind);
  for (const name of [words.mapRegion, words.growthRegion, words.employmentRegion])
    await expectOnScreen(page, page.getByRole('region', { name, exact: true }), name);
  await expectNoScrolling(page);
}

describe('at 1440 by 900', () => {
  it.each([
    ['as it opens', ''],
    ['with three pins', THREE],
    ['with six pins', SIX],
  ])('map, growth and employment are on screen together, %s', async (_, path) => {
    const visit = await openPage(site, { path });
    const { page } = visit;
    await mapReady(page);
    await expectThreeOnScreen(page);
    expect(await page.evaluate(() => document.scrollingElement?.scrollHeight)).toBeLessThanOrEqual(900);
    expect(await clipped(page)).toEqual([]);
    await expectNothingCovers(page, [words.mapRegion, words.growthRegion, words.employmentRegion]);
    const region = page.getByRole('region', { name: words.employmentRegion, exact: true });
    for (const tab of ['bands', 'sectors', 'intensity', 'quarters'] as const) {
      await showEmployment(page, words.employmentTabs[tab]);
      const figure = region.locator(`svg[data-kind="${tab === 'quarters' ? 'growth' : tab}"]`);
      await figure.waitFor();
      await expectOnScreen(page, figure, tab);
      await expectNoScrolling(page);
      expect(await clipped(page), tab).toEqual([]);
      expect(await smallestType(figure), `${tab}: smallest type`).toBeGreaterThanOrEqual(11);
    }
    await visit.close();
  });

  it('leaves the curves 165 px of height and their doubling times', async () => {
    const visit = await openPage(site);
    const figure = drawing(visit.page, 'growth');
    // The rule of the base goes from the foot of the plot to its head.
    const base = await boxOf(figure.locator('[data-layer=controls] line').first());
    expect(base.height).toBeGreaterThanOrEqual(165);
    expect(await figure.locator('[data-layer=labels]').textContent()).toMatch(/double en/);
    await visit.close();
  });

  it('shows every one of six pins among the jobs', async () => {
    const visit = await openPage(site, { path: SIX });
    await expect.poll(() => drawing(visit.page, 'jobs').locator('[data-layer=pins] path').count()).toBe(6);
    await visit.close();
  });
});

describe('at 390 by 844', () => {
  it('is one column with the map first and the bar in reach', async () => {
    const visit = await openPage(site, { width: 390, height: 844, mouse: false });
    const { page } = visit;
    const map = await boxOf(page.getByRole('region', { name: words.mapRegion, exact: true }));
    const figures = await boxOf(page.getByRole('region', { name: words.keyFiguresRegion, exact: true }));
    expect(map.y).toBeLessThan(200);
    expect(figures.y).toBeGreaterThanOrEqual(map.y + map.height - 1);
    for (const { x, width } of [map, figures]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390.5);
    }
    await expectOnScreen(page, drawing(page, 'choropleth'), 'the map');
    const bar = page.getByRole('navigation', { name: words.sectionsLabel });
    const { y, height } = await boxOf(bar);
    expect(y + height).toBeCloseTo(844, 0);
    for (const button of await bar.getByRole('button').all()) {
      const box = await boxOf(button);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await clipped(page)).toEqual([]);
    await bar.getByRole('button', { name: words.growthRegion, exact: true }).click();
    await drawing(page, 'growth').waitFor();
    await expect.poll(async () => (await boxOf(drawing(page, 'growth'))).y).toBeLessThan(844);
    await settled(page);
    expect(await clipped(page)).toEqual([]);
    await visit.close();
  });
});

describe('at 3840 by 2160', () => {
  it.each([
    ['as it opens', ''],
    ['with six pins', SIX],
  ])('has all three figures on screen, with type and marks of a wall, %s', async (_, path) => {
    const visit = await openPage(site, { width: 3840, height: 2160, path });
    const { page } = visit;
    await mapReady(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('36px');
    await expectThreeOnScreen(page);
    for (const kind of ['choropleth', 'growth', 'jobs'])
      expect(await smallestType(drawing(page, kind)), `${kind}: smallest type`).toBeGreaterThanOrEqual(24);
    expect(await clipped(page)).toEqual([]);
    await visit.close();
  });
});
