import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutFigure } from '../../src/charts/figure';
import type { DrawnSpec } from '../../src/domain/view-spec';
import { GALLERY } from '../../src/spec/gallery';
import { speechFor } from '../../src/text/messages';
import { communeButton, mapAtRest, publicAtlas } from './harness/explorer';
import { page as hostPage } from './harness/host-pages';
import { openPage, runAxe } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const DRAWN = 'html[data-ready]';
const NAMES = Object.keys(GALLERY);
/** Somebody else's empty page. */
const HOST = 'host.html';

let site: TestSite;
beforeAll(async () => {
  site = await startSite({ faults: { [HOST]: hostPage('') } });
});
afterAll(async () => {
  await site.close();
});

/** The title that the figure has on the committed data, whoever draws it. */
async function titleOf(spec: DrawnSpec, language: 'fr' | 'en' = 'fr'): Promise<string> {
  const frame = {
    widthPx: 600,
    heightPx: 400,
    textScale: 1,
    interactive: true,
    chrome: 'none',
    theme: 'light',
  } as const;
  return layoutFigure(await publicAtlas(), spec, { ...frame, language }, speechFor(language))?.caption.title ?? '';
}

/** Puts an embed into a frame that may run scripts and nothing else: it has no origin, so everything is foreign to it. */
async function sandboxed(page: Page, url: string): Promise<Frame> {
  await page.evaluate((src) => {
    document.body.innerHTML = `<iframe src="${src}" sandbox="allow-scripts" width="640" height="560"></iframe>`;
  }, url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('the frame did not open');
  await frame.locator(DRAWN).waitFor({ state: 'attached' });
  return frame;
}

describe('the page of a figure of the gallery', () => {
  it.each(NAMES)('shows %s before any script, and says its source', async (name) => {
    const visit = await openPage(site, { path: `embed/${name}.html`, width: 640, height: 600, javaScript: false });
    const spec = GALLERY[name];
    if (spec === undefined) throw new Error(name);
    expect(await visit.page.locator('h1').textContent()).toBe(await titleOf(spec));
    expect(await visit.page.locator('.wide svg').isVisible()).toBe(true);
    expect(await visit.page.locator('.origin').textContent()).toContain('Source');
    await visit.close();
  });

  it('comes alive: a year is chosen, a commune is pinned, the table is shown, all with the keyboard', async () => {
    const visit = await openPage(site, { path: 'embed/densite-etablissements.html', width: 640, height: 600 });
    const { page } = visit;
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.subtitle').textContent()).toContain('2021');
    expect(await page.getByRole('slider').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tooltip').waitFor();
    const key = await page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');
    await page.keyboard.press('Enter');
    await page.locator(`[data-key="${key}"][aria-pressed="true"]`).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(key);
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Tableau' }).click();
    expect(await page.locator('tbody tr').count()).toBe(92);
    await visit.close();
  });

  it('reads the nearest curve under the pointer and changes scale, base and reference', async () => {
    const visit = await openPage(site, { path: 'embed/numerique-base-100.html', width: 640, height: 600 });
    const { page } = visit;
    const box = await page.locator('[data-part=drawing] svg').boundingBox();
    if (box === null) throw new Error('no drawing');
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.75);
    await page.getByRole('tooltip').waitFor();
    await page.getByText('Niveau', { exact: true }).click();
    await expect.poll(() => page.locator('.subtitle').textContent()).not.toContain('indice');
    expect(await page.getByRole('combobox').count()).toBe(0);
    await visit.close();
  });
});

describe('the page that takes any view', () => {
  it('draws it, in the other language, and warns of what it leaves aside', async () => {
    const warnings: string[] = [];
    const visit = await openPage(site, { path: HOST, width: 640, height: 500, ready: null });
    visit.page.on('console', (message) => warnings.push(message.text()));
    await visit.page.goto(`${site.url}embed.html?vue=emplois&lieux=13117&lang=en&utm_source=x&theme=dark`);
    await visit.page.locator(DRAWN).waitFor({ state: 'attached' });
    const spec: DrawnSpec = { kind: 'jobs', places: [], filters: [] };
    const [id] = [...(await publicAtlas()).places.keys()].filter((place) => place === '13117');
    expect(await visit.page.locator('h1').textContent()).toBe(
      await titleOf({ ...spec, places: id === undefined ? [] : [id] }, 'en'),
    );
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await visit.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => warnings.filter((text) => text.includes('utm_source=x'))).toHaveLength(1);
    await visit.close();
  });

  it('hides title and controls but never the source, and has no ground where the host asks for none', async () => {
    const visit = await openPage(site, {
      path: 'embed.html?vue=croissance&title=0&controls=0&background=none',
      width: 640,
      height: 500,
    });
    const { page } = visit;
    expect(await page.getByRole('radio').count()).toBe(0);
    expect((await page.locator('h1').boundingBox())?.width ?? 0).toBeLessThan(2);
    expect(await page.locator('.origin p').first().isVisible()).toBe(true);
    const ground = await page.evaluate(() =>
      [document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor),
    );
    expect(ground).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    await visit.close();
  });

  it('says that its data are frozen, and loads the data of that vintage and no other', async () => {
    const before = site.asked.length;
    const visit = await openPage(site, { path: 'embed.html?vue=carte&vintage=2026-11-22', width: 640, height: 500 });
    expect(await visit.page.locator('.origin p').first().textContent()).toContain('données figées au 22 novembre 2026');
    const data = site.asked.slice(before).filter((path) => path.startsWith('embed/data/'));
    expect(data.toSorted()).toEqual(
      ['indicator-establishments-per-km2', 'outlines'].map((name) => `embed/data/2026-11-22/${name}.js`),
    );
    await visit.close();
  });

  it('brings the map engine at the first touch, where it is asked for, and never before', async () => {
    const visit = await openPage(site, { path: 'embed.html?vue=carte&map=interactive', width: 640, height: 600 });
    const { page } = visit;
    const engines = (): number => site.asked.filter((path) => path.includes('engine')).length;
    const before = engines();
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.getByRole('button', { name: 'Figure' }).click();
    expect(engines()).toBe(before);
    const box = await page.locator('[data-part=drawing] svg').boundingBox();
    if (box === null) throw new Error('no drawing');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('[data-live]').waitFor();
    expect(engines()).toBeGreaterThan(before);
    await mapAtRest(page);
    await communeButton(page, '13117').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => communeButton(page, '13117').getAttribute('aria-pressed')).toBe('true');
    await visit.close();
  });

  it('says which vintage there is not, and which indicator', async () => {
    const missing = [/404/];
    const options = { width: 640, height: 500, ready: 'html[data-ready^=failed]', expectedErrors: missing };
    const vintage = await openPage(site, { ...options, path: 'embed.html?vue=croissance&vintage=2019-01-01' });
    expect(await vintage.page.getByRole('alert').textContent()).toContain('2019');
    await vintage.close();
    const unknown = await openPage(site, { ...options, path: 'embed.html?vue=carte&indicateur=licornes' });
    expect(await unknown.page.getByRole('alert').textContent()).toContain('licornes');
    await unknown.close();
  });
});

describe('in a frame', () => {
  it('works with sandbox="allow-scripts" alone, and keeps nothing', async () => {
    const visit = await openPage(site, { path: HOST, ready: null, width: 900, height: 700 });
    const { page } = visit;
    for (const path of ['embed/densite-etablissements.html', 'embed.html?vue=croissance']) {
      const frame = await sandboxed(page, site.url + path);
      expect(await frame.evaluate(() => self.origin)).toBe('null');
      expect(await frame.locator('h1').textContent()).not.toBe('');
      expect(await frame.locator('[data-part=drawing] svg').isVisible()).toBe(true);
    }
    expect(await page.context().cookies()).toEqual([]);
    await visit.close();
  });

  it.each(NAMES)('fits %s into 280 px without scrolling sideways', async (name) => {
    const visit = await openPage(site, { path: `embed/${name}.html`, width: 280, height: 480 });
    const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await visit.close();
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to say in the %s theme', async (theme) => {
    for (const name of ['densite-etablissements', 'numerique-base-100', 'secteurs-employeurs', 'chiffres-metropole']) {
      const visit = await openPage(site, { path: `embed/${name}.html`, width: 640, height: 560, theme });
      expect(await runAxe(visit.page), name).toEqual([]);
      await visit.close();
    }
  });
});
