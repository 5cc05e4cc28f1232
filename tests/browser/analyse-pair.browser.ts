import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './harness/page';
import { startSite } from './harness/site';

const site = await startSite();

const SWIPE = 'analyse.html?vue=deux-cartes&disposition=rideau';

const picture = (page: Page) => page.locator('svg[data-kind=pair]');
const zoomOf = (page: Page): number => Number(/cadrage=[^&]*_([\d.]+)(&|$)/.exec(page.url())?.[1] ?? 1);
const longitudeOf = (page: Page): number => Number(/cadrage=[^&_]*_([\d.]+)_/.exec(page.url())?.[1]);

async function middleOf(page: Page): Promise<readonly [number, number]> {
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error('there are no maps');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe('two maps', () => {
  it('open on the part and with the divider that the link says', async () => {
    const visit = await openPage(site, { path: `${SWIPE}&limite=30&cadrage=43.3_5.4_3` });
    const { page } = visit;
    expect(await page.getByRole('slider', { name: 'Limite entre les deux cartes' }).getAttribute('aria-valuenow')).toBe(
      '30',
    );
    expect(page.url()).toContain('limite=30&cadrage=43.3_5.4_3');
    // Far from Salon-de-Provence, three times as large.
    expect(await picture(page).locator('[data-layer=right-communes] [data-key="13103"]').count()).toBe(0);
    await visit.close();
  });

  it('keep keys, wheel and divider in the link, in the place of the entry that was there', async () => {
    const visit = await openPage(site, { path: SWIPE });
    const { page } = visit;
    const entries = await page.evaluate(() => history.length);
    await picture(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await expect.poll(() => zoomOf(page)).toBe(1.5);
    const before = longitudeOf(page);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => longitudeOf(page)).toBeGreaterThan(before);
    await page.mouse.move(...(await middleOf(page)));
    await page.mouse.wheel(0, -400);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(3);
    await page.getByRole('slider', { name: 'Limite entre les deux cartes' }).focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.url()).toContain('limite=60');
    await picture(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('0');
    await expect.poll(() => zoomOf(page)).toBe(1);
    expect(page.url()).toContain('limite=60');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await visit.close();
  });

  it('come nearer under two fingers that part, and under two taps', async () => {
    const visit = await openPage(site, { path: SWIPE, width: 390, height: 844, mouse: false });
    const { page } = visit;
    await picture(page).scrollIntoViewIfNeeded();
    const [x, y] = await middleOf(page);
    const session = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - 60 - apart, y: y + 40, id: 0 },
      { x: x + 60 + apart, y: y + 40, id: 1 },
    ];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) });
    for (const apart of [20, 40, 60])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => zoomOf(page)).toBe(2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await page.touchscreen.tap(x - 40, y + 40);
    await page.touchscreen.tap(x - 40, y + 40);
    await expect.poll(() => zoomOf(page)).toBe(4);
    await visit.close();
  });
});
