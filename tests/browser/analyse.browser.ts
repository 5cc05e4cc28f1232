import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openPage, runAxe } from './harness/page';
import { startSite } from './harness/site';

const site = await startSite();

describe('the page of analyses', () => {
  it('moves a threshold by pointer and keyboard, the map follows, and the address keeps it', async () => {
    const visit = await openPage(site, { path: 'analyse.html' });
    const { page } = visit;
    const handle = page.getByRole('slider', { name: 'Seuil 1' });
    const map = page.locator('svg[data-kind=choropleth]');
    const fills = (): Promise<string> =>
      map
        .locator('[data-layer=communes]')
        .evaluate((layer) => [...layer.children].map((mark) => mark.getAttribute('fill')).join());
    const before = await fills();
    await handle.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(fills).not.toBe(before);
    expect(page.url()).toContain('classes=');
    const moved = await fills();
    const box = await handle.boundingBox();
    if (box === null) throw new Error('the handle is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 40, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(fills).not.toBe(moved);
    const kept = await fills();
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await expect.poll(fills).toBe(kept);
    await visit.close();
  });

  it('pins a commune from the keyboard, and names it in both figures', async () => {
    const visit = await openPage(site, { path: 'analyse.html' });
    const { page } = visit;
    const dot = page.locator('svg[data-kind=distribution] [data-key="13103"][tabindex]').first();
    await dot.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Salon-de-Provence' }).first().waitFor();
    expect(page.url()).toContain('lieux=13103');
    await visit.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe complains of, in English and French (%s)',
    async (theme) => {
      for (const language of ['fr', 'en'] as const) {
        const visit = await openPage(site, { path: `analyse.html?lieux=13055~13001&lang=${language}`, theme });
        expect(await runAxe(visit.page)).toEqual([]);
        await visit.close();
      }
    },
  );

  it('loses neither areas nor breaks on a look at another analysis, and shows which one is open', async () => {
    const path = 'analyse.html?indicateur=wage&classes=2200~2600&lieux=13001';
    const visit = await openPage(site, { path, width: 390, height: 844, ready: 'svg[data-kind=distribution]' });
    const { page } = visit;
    await page.getByRole('link', { name: 'Zone choisie' }).click();
    await page.locator('svg[data-kind=area]').first().waitFor();
    expect(page.url()).toContain('vue=zone&indicateur=wage&classes=2200~2600');
    await expect
      .poll(() =>
        page.getByRole('link', { name: 'Zone choisie' }).evaluate((link) => {
          const { left, right } = link.getBoundingClientRect();
          return left >= 0 && right <= innerWidth;
        }),
      )
      .toBe(true);
    await page.getByRole('link', { name: 'Distribution' }).click();
    await page.locator('svg[data-kind=distribution]').waitFor();
    expect(page.url()).toContain('indicateur=wage&classes=2200~2600&lieux=13001');
    await visit.close();
  });

  it('leaves as a PNG of twice its size', async () => {
    const visit = await openPage(site, { path: 'analyse.html', ready: 'svg[data-kind=distribution]' });
    const { page } = visit;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Image (PNG)' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^phare-distribution-.*\.png$/);
    const bytes = await readFile(await file.path());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1600]);
    await visit.close();
  });

  it('scrolls down only, on a narrow screen', async () => {
    const visit = await openPage(site, { path: 'analyse.html', width: 320, height: 640, mouse: false });
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await visit.close();
  });
});
