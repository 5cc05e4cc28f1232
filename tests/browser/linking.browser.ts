import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legendOf } from '../../src/charts/layout/legend';
import { hexOf } from '../../src/charts/palette';
import type { Atlas } from '../../src/domain/atlas';
import type { Filter } from '../../src/domain/view-spec';
import { choroplethData } from '../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import {
  communeButton,
  drawing,
  expectState,
  inspectMap,
  mapReady,
  publicAtlas,
  query,
  showEmployment,
} from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const MARSEILLE = '13055';
const AIX = '13001';
const speech = speechFor('fr');
const { explorer: words } = speech.messages;

let site: TestSite;
let atlas: Atlas;
beforeAll(async () => {
  [site, atlas] = await Promise.all([startSite(), publicAtlas()]);
});
afterAll(async () => {
  await site.close();
});

/** Communes that pass a filter, as the model has them. */
function passing(...filters: readonly Filter[]): ReadonlySet<string> {
  const data = choroplethData(atlas, { ...DEFAULT_CHOROPLETH, filters });
  return new Set(data?.places.filter(({ passes }) => passes).map(({ id }) => id));
}

/** Outlines over the marks of a figure: what is lit or pinned there. */
function outlines(page: Page, kind: string): Locator {
  return drawing(page, kind).locator('[data-layer=highlight] > *');
}

/** Rows of the ranked bars, by key. */
function bars(page: Page): Promise<readonly string[]> {
  const targets = drawing(page, 'jobs').locator('[data-layer=targets] [data-key]');
  return targets.evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? ''));
}

async function expectDimmed(page: Page, kept: ReadonlySet<string>): Promise<void> {
  await expect
    .poll(async () =>
      Object.entries((await inspectMap(page)).featureStates).flatMap(([id, { dimmed }]) =>
        dimmed === true ? [] : [id],
      ),
    )
    .toEqual([...kept].sort());
}

describe('what is pointed at', () => {
  it('lights in every figure, from the map, the bars, a curve, a class and a row', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    await communeButton(page, MARSEILLE).focus();
    await expectState(page, MARSEILLE, { lit: true });
    await expect.poll(() => outlines(page, 'jobs').count()).toBeGreaterThan(0);
    await page.getByRole('tooltip', { name: 'Marseille' }).waitFor();
    await page.keyboard.press('Tab');
    await expectState(page, MARSEILLE, { lit: false });
    await expect.poll(() => outlines(page, 'jobs').count()).toBe(0);

    await drawing(page, 'jobs').locator(`[data-layer=targets] [data-key="${AIX}"]`).hover();
    await expectState(page, AIX, { lit: true });
    await drawing(page, 'growth').locator('[role=button][data-key="9313"]').focus();
    // Focus that no key brought lights nothing; an arrow is a key.
    await page.keyboard.press('ArrowUp');
    const zone = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    const members = [...atlas.places.values()].flatMap(({ id, zoneId }) => (zoneId === zone ? [id] : []));
    for (const id of members.slice(0, 3)) await expectState(page, id, { lit: true });

    const data = choroplethData(atlas, DEFAULT_CHOROPLETH);
    const legend = data === null ? [] : legendOf(data, speech).classes;
    const fourth = legend[3];
    await page.getByRole('button', { name: fourth?.spoken ?? '' }).focus();
    await expect
      .poll(async () => Object.values((await inspectMap(page)).featureStates).filter(({ lit }) => lit === true).length)
      .toBe(fourth?.count);
    await page.keyboard.press('Tab');

    await page.getByRole('banner').getByRole('button', { name: words.showTable }).click();
    await page.getByRole('row').filter({ hasText: 'Aubagne' }).hover();
    await expectState(page, '13005', { lit: true });
    await visit.close();
  });
});

describe('what is clicked', () => {
  it('is pinned everywhere with one colour, and unpinned the same way', async () => {
    const visit = await openPage(site, { path: `?lieux=${AIX}` });
    const { page } = visit;
    await mapReady(page);
    await drawing(page, 'choropleth').waitFor({ state: 'attached' });
    await communeButton(page, MARSEILLE).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe(`?lieux=${AIX}~${MARSEILLE}`);
    await page
      .getByRole('status')
      .filter({ hasText: words.pinnedNow('Marseille') })
      .waitFor({ state: 'attached' });
    const chip = page.getByRole('group', { name: 'Marseille', exact: true });
    expect(await chip.evaluate((element) => element.style.getPropertyValue('--pin'))).toBe('var(--pin-1)');
    await expectState(page, MARSEILLE, { pin: hexOf('pin-1', 'light') });
    await expectState(page, AIX, { pin: hexOf('pin-0', 'light') });
    await expect.poll(() => communeButton(page, MARSEILLE).getAttribute('aria-pressed')).toBe('true');
    const pinned = (kind: string, index: number): Locator =>
      drawing(page, kind).locator(`[fill="var(--pin-${index})"], [stroke="var(--pin-${index})"]`);
    for (const kind of ['jobs', 'growth', 'choropleth'])
      for (const index of [0, 1])
        await expect.poll(() => pinned(kind, index).count(), { message: `${kind} ${index}` }).toBeGreaterThan(0);
    expect(await drawing(page, 'jobs').locator(`[fill="var(--pin-1)"]`).first().getAttribute('data-key')).toBe(
      MARSEILLE,
    );
    const selection = page.getByRole('region', { name: words.selection, exact: true });
    await page.getByRole('banner').getByRole('button', { name: words.showTable }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Marseille', exact: true }) });
    await row.waitFor();
    await expect.poll(() => row.locator('[fill="var(--pin-1)"]').count()).toBe(1);
    const button = row.getByRole('button', { name: 'Marseille' });
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await expectState(page, MARSEILLE, { pin: '' });
    await selection.getByRole('button', { name: words.unpin('Aix-en-Provence') }).click();
    await expect.poll(() => query(page)).toBe('?panneau=tableau');
    await visit.close();
  });
  it('filters where it is a class, a band or a sector; a second click takes the filter off', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const data = choroplethData(atlas, DEFAULT_CHOROPLETH);
    const third = data === null ? undefined : legendOf(data, speech).classes[2];
    const inClass = passing({ type: 'class', index: 2 });
    const legendClass = page.getByRole('button', { name: third?.spoken ?? '' });
    expect(inClass.size).toBe(third?.count);
    await legendClass.click();
    const count = page.getByRole('status').filter({ hasText: words.filtered(inClass.size) });
    await count.waitFor();
    await expect.poll(() => legendClass.getAttribute('aria-pressed')).toBe('true');
    await expectDimmed(page, inClass);
    expect((await bars(page)).every((id) => inClass.has(id))).toBe(true);
    await legendClass.click();
    await count.waitFor({ state: 'detached' });
    await expectDimmed(page, passing());

    await showEmployment(page, words.employmentTabs.bands);
    const band = drawing(page, 'bands').locator('[role=button][data-key="band:500+"]');
    await band.press('Enter');
    const large = passing({ type: 'band', band: '500+' });
    await page
      .getByRole('status')
      .filter({ hasText: words.filtered(large.size) })
      .waitFor();
    await showEmployment(page, words.employmentTabs.sectors);
    await drawing(page, 'sectors').locator('[role=button][data-key="sector:BE"]').press('Enter');
    const both = passing({ type: 'band', band: '500+' }, { type: 'sector', sector: 'BE' });
    expect(both.size).toBeGreaterThan(0);
    expect(both.size).toBeLessThan(large.size);
    await page
      .getByRole('status')
      .filter({ hasText: words.filtered(both.size) })
      .waitFor();
    await expectDimmed(page, both);
    expect(query(page)).toBe('?emploi=secteurs&filtre=tranche:500+~secteur:BE');
    const selection = page.getByRole('region', { name: words.selection, exact: true });
    const remove = selection.getByRole('button', { name: /^Retirer le filtre/ });
    await expect.poll(() => remove.count()).toBe(2);
    await remove.first().click();
    await expect.poll(() => remove.count()).toBe(1);
    await remove.click();
    await expectDimmed(page, passing());
    await visit.close();
  });
  it('is refused beyond six pins, and the reader is told', async () => {
    const six = `?lieux=${MARSEILLE}~${AIX}~13005~13117~13103~13056`;
    const visit = await openPage(site, { path: six });
    const { page } = visit;
    await mapReady(page);
    const chips = page.getByRole('region', { name: words.selection, exact: true }).getByRole('group');
    await expect.poll(() => chips.count()).toBe(6);
    await communeButton(page, '13028').press('Enter');
    const told = page.getByRole('status').filter({ hasText: words.tooManyPlaces });
    await told.first().waitFor();
    expect(await chips.count()).toBe(6);
    expect(query(page)).toBe(six);
    await page.getByRole('button', { name: words.unpin('Marseille') }).click();
    await communeButton(page, '13028').press('Enter');
    await expect.poll(() => query(page)).toBe(`?lieux=${AIX}~13005~13117~13103~13056~13028`);
    await expect.poll(() => page.getByRole('button', { name: words.dismiss }).count()).toBe(0);
    await visit.close();
  });
});
