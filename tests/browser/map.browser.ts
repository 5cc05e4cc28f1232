import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMUNES } from '../../scripts/budgets.mjs';
import { fillHexes } from '../../src/charts/layout/fill-hexes';
import { hexOf } from '../../src/charts/palette';
import type { Atlas } from '../../src/domain/atlas';
import type { ColourTheme } from '../../src/domain/frame';
import { choroplethData } from '../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import {
  communeButton,
  drawing,
  expectState,
  inspectMap,
  mapAtRest,
  mapReady,
  publicAtlas,
  query,
} from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const MARSEILLE = '13055';
const AIX = '13001';

let site: TestSite;
let atlas: Atlas;
const { explorer: words, map: mapWords } = speechFor('fr').messages;

beforeAll(async () => {
  [site, atlas] = await Promise.all([startSite(), publicAtlas()]);
});
afterAll(async () => {
  await site.close();
});

/** Fill of every commune as the model and the palette have it. */
function expectedFills(indicator: string, theme: ColourTheme): Record<string, string> {
  const data = choroplethData(atlas, { ...DEFAULT_CHOROPLETH, indicator });
  if (data === null) throw new Error(`no map of ${indicator}`);
  return Object.fromEntries(fillHexes(data, theme));
}

/** Fill of every commune as the engine has it. */
async function engineFills(page: Page): Promise<Record<string, string>> {
  const { featureStates } = await inspectMap(page);
  return Object.fromEntries(
    Object.entries(featureStates).map(([code, { fill, missing, confidential }]) => [
      code,
      missing === 1 ? 'pattern-missing' : confidential === 1 ? 'pattern-confidential' : (fill ?? ''),
    ]),
  );
}

/** Fill of every commune as the browser paints the SVG map: #rrggbb or the name of the pattern. */
async function sceneFills(page: Page): Promise<Record<string, string>> {
  const paths = drawing(page, 'choropleth').locator('[data-layer=communes] [data-key]');
  return Object.fromEntries(
    await paths.evaluateAll((found) =>
      found.map((path): [string, string] => {
        const { fill } = getComputedStyle(path);
        const pattern = /pattern-[a-z]+/.exec(fill)?.[0];
        const hex = (fill.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
        return [path.getAttribute('data-key') ?? '', pattern ?? `#${hex}`];
      }),
    ),
  );
}

async function chooseIndicator(page: Page, id: string): Promise<void> {
  const name = atlas.indicators.get(id)?.name.fr ?? id;
  const combobox = page.getByRole('combobox', { name: words.mapIndicator });
  await combobox.fill(name);
  await page.getByRole('option', { name }).first().click();
  await expect.poll(() => query(page)).toContain(`indicateur=${id}`);
}

describe('the map engine', () => {
  it('draws 92 communes and their names, and changes of year or indicator by state alone', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const first = await inspectMap(page);
    expect(first.renderedCommunes.length).toBe(COMMUNES);
    expect(first.renderedLabels).toEqual(expect.arrayContaining(['Marseille', 'Aix-en-Provence']));
    expect(first.renderedLabels.length).toBeGreaterThan(10);
    const fills = expectedFills(DEFAULT_CHOROPLETH.indicator, 'light');
    await expect.poll(() => engineFills(page)).toEqual(fills);
    await expect.poll(() => sceneFills(page)).toEqual(fills);
    // A new engine or a new style would be a new canvas, other layers or another request.
    await page.locator('[data-map] canvas').evaluate((canvas) => canvas.setAttribute('data-first', ''));
    const asked = site.asked.length;
    await page.getByRole('slider', { name: words.year }).press('Home');
    await expect.poll(() => query(page)).toContain('annee=2021');
    await chooseIndicator(page, 'wage');
    await expect.poll(() => engineFills(page)).toEqual(expectedFills('wage', 'light'));
    await expect.poll(() => sceneFills(page)).toEqual(expectedFills('wage', 'light'));
    await mapReady(page);
    const last = await inspectMap(page);
    expect(last.layerOrder).toEqual(first.layerOrder);
    expect(last.camera).toEqual(first.camera);
    expect(await page.locator('[data-map] canvas[data-first]').count()).toBe(1);
    expect(site.asked.slice(asked).filter((path) => path.startsWith('data/'))).toEqual([]);
    await visit.close();
  });
  it('has the colours of the dark theme, hatches what is missing and dots what is confidential', async () => {
    const visit = await openPage(site, { theme: 'dark', path: '?indicateur=wage' });
    const { page } = visit;
    await mapReady(page);
    const fills = expectedFills('wage', 'dark');
    expect(Object.values(fills)).toContain('pattern-confidential');
    await expect.poll(() => engineFills(page)).toEqual(fills);
    await expect.poll(() => sceneFills(page)).toEqual(fills);
    await page.getByRole('button', { name: words.toLight }).click();
    await expect.poll(() => engineFills(page)).toEqual(expectedFills('wage', 'light'));
    await mapAtRest(page);
    await visit.close();
  });
  it('zooms, comes back, and pins where it is clicked', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    const home = (await inspectMap(page)).camera;
    await page.getByRole('button', { name: mapWords.zoomIn, exact: true }).click();
    await expect.poll(async () => (await inspectMap(page)).isMoving).toBe(false);
    expect((await inspectMap(page)).camera.zoom).toBeGreaterThan(home.zoom + 0.5);
    await page.getByRole('button', { name: mapWords.zoomReset }).click();
    await expect.poll(async () => (await inspectMap(page)).camera.zoom).toBeCloseTo(home.zoom, 6);
    await mapAtRest(page);
    // The places are drawn over the canvas; what lies under the pointer is asked of the engine.
    const spot = await communeButton(page, AIX).evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    await page.mouse.move(...spot);
    await expectState(page, AIX, { lit: true });
    await page.mouse.click(...spot);
    await expectState(page, AIX, { pin: hexOf('pin-0', 'light') });
    await expect.poll(() => query(page)).toBe(`?lieux=${AIX}`);
    await visit.close();
  });
});

describe('circles', () => {
  it('come and go as fast as the reader turns the views, without an error', async () => {
    const visit = await openPage(site);
    const { page } = visit;
    await mapReady(page);
    await page.evaluate(async () => {
      const views = ['?indicateur=employers', '?cercles=employers', '?indicateur=jobs-per-km2', '?cercles=jobs'];
      for (let turn = 0; turn < 24; turn += 1) {
        history.pushState(null, '', views[turn % views.length]);
        dispatchEvent(new PopStateEvent('popstate'));
        // One to three frames: in the middle of what the engine does.
        for (let frame = 0; frame <= turn % 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await expect.poll(async () => (await inspectMap(page)).featureStates[MARSEILLE]?.radius).toBeGreaterThan(10);
    await visit.close();
  });
});

describe('a browser without WebGL', () => {
  it('keeps the SVG map, which pins by click and by keyboard, and says so', async () => {
    const visit = await openPage(site, { webgl: false, expectedErrors: [/WebGL/i] });
    const { page } = visit;
    await page.getByText(mapWords.unavailable.webgl).waitFor();
    const map = drawing(page, 'choropleth');
    const commune = (id: string) => map.locator(`[data-layer=communes] [data-key="${id}"]`);
    expect(await map.locator('[data-layer=communes] [data-key]').count()).toBe(COMMUNES);
    expect(await map.isVisible()).toBe(true);
    // Its name is drawn over its middle and belongs to it.
    await map.locator(`[data-layer=labels] [data-key="${AIX}"]`).click();
    await page.getByRole('group', { name: 'Aix-en-Provence', exact: true }).waitFor();
    await expect.poll(() => commune(AIX).getAttribute('aria-pressed')).toBe('true');
    await commune(AIX).focus();
    await page.keyboard.press('ArrowDown');
    const below = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    expect(below).toMatch(/^(13|83|84)\d{3}$/);
    expect(below).not.toBe(AIX);
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe(`?lieux=${AIX}~${below ?? ''}`);
    await map.locator(`[data-layer=labels] [data-key="${MARSEILLE}"]`).hover();
    await page.getByRole('tooltip', { name: 'Marseille' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    await visit.close();
  });
});
