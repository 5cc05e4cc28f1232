import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, runAxe, savePicture, type PageOptions } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const MAP: PageOptions = { path: 'present.html?deck=hall&scene=2', width: 1280, height: 720, webgl: false };

/** From now on no stroke goes by itself, however slow the machine is. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

async function draw(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(300 + step * 20, 300 + step * 5);
  await page.mouse.up();
}

async function dragged(page: Page): Promise<void> {
  const touch = { pointerType: 'touch', pointerId: 7, isPrimary: true, button: 0, bubbles: true };
  await page.evaluate((init) => {
    const wall = document.querySelector('[data-spotlight]');
    wall?.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: 900, clientY: 300 }));
    wall?.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 400, clientY: 310 }));
    wall?.dispatchEvent(new PointerEvent('pointerup', { ...init, clientX: 400, clientY: 310 }));
  }, touch);
}

/** What a phone reads on the screen. */
async function readCode(page: Page, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    // One digit a pixel: four numbers each would be megabytes of text.
    let text = '';
    for (let at = 0; at < pixels.length; at += 4) text += (pixels[at] ?? 0) > 127 ? '1' : '0';
    return { data: text, width: image.width, height: image.height };
  }, picture);
  const pixels = new Uint8ClampedArray(data.length * 4).fill(255);
  for (let at = 0; at < data.length; at += 1) if (data[at] === '0') pixels.fill(0, at * 4, at * 4 + 3);
  return jsQR(pixels, width, height)?.data;
}

describe('the pen', () => {
  it('draws strokes that vanish, and ends before anything else that Escape closes', async () => {
    const visit = await openPage(site, MAP);
    const { page } = visit;
    await page.keyboard.press('e');
    await page.keyboard.press('d');
    await page.locator('[data-tool=pen]').waitFor();
    expect(await runAxe(page)).toEqual([]);
    await holdTime(page);
    await draw(page);
    await page.locator('[data-stroke]').waitFor({ state: 'attached' });
    await page.clock.runFor(3900);
    expect(await page.locator('[data-stroke]').count()).toBe(1);
    await page.clock.runFor(200);
    await page.locator('[data-stroke]').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.locator('[data-tool]').waitFor({ state: 'detached' });
    const tools = page.getByRole('group', { name: 'Explorer la figure' });
    expect(await tools.count()).toBe(1);
    await page.keyboard.press('Escape');
    await tools.waitFor({ state: 'detached' });
    await visit.close();
  });

  it('is wiped by the next scene and by Escape, and leaves the clicker its keys', async () => {
    const visit = await openPage(site, MAP);
    const { page } = visit;
    await holdTime(page);
    await page.keyboard.press('d');
    await page.locator('[data-pen]').waitFor();
    await draw(page);
    await page.locator('[data-stroke]').waitFor({ state: 'attached' });
    await page.keyboard.press('PageDown');
    await page.locator('[data-current][data-scene="3"]').waitFor();
    await page.locator('[data-stroke]').waitFor({ state: 'detached' });
    await draw(page);
    await page.locator('[data-stroke]').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator('[data-pen]').waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await page.locator('[data-pen]').waitFor();
    expect(await page.locator('[data-stroke]').count()).toBe(0);
    await visit.close();
  });
});

describe('the spotlight', () => {
  it('follows the pointer and a finger, which turns no page', async () => {
    const visit = await openPage(site, MAP);
    const { page } = visit;
    await page.keyboard.press('l');
    await page.locator('[data-spotlight]').waitFor();
    await page.mouse.move(500, 350);
    await page.locator('[data-spotlight="500 350"]').waitFor();
    expect(await runAxe(page)).toEqual([]);
    await dragged(page);
    await page.locator('[data-spotlight="400 310"]').waitFor();
    expect(await page.locator('[data-current]').getAttribute('data-scene')).toBe('2');
    await page.keyboard.press('d');
    await page.locator('[data-pen]').waitFor();
    expect(await page.locator('[data-spotlight]').count()).toBe(0);
    await page.keyboard.press('d');
    await page.locator('[data-tool]').waitFor({ state: 'detached' });
    await visit.close();
  });
});

describe('the code for phones', () => {
  it('says the view on the wall with what the room asked, large, black on white in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const visit = await openPage(site, { ...MAP, theme });
      const { page } = visit;
      await page.locator('[data-current] [data-layer=labels] [data-key="13047"]').click();
      await page.getByRole('group', { name: 'Explorer la figure' }).waitFor();
      await page.keyboard.press('q');
      const code = page.locator('dialog[open] [data-code]');
      await code.waitFor();
      const address = `${site.url}?vue=carte&lieux=13055~13001~13047`;
      expect(await code.getAttribute('data-code')).toBe(address);
      expect(await readCode(page, code)).toBe(address);
      expect((await code.boundingBox())?.height).toBeGreaterThan(720 / 3);
      // The test's own machine serves the page.
      expect(await page.locator('[data-local]').count()).toBe(1);
      expect(await runAxe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await code.waitFor({ state: 'detached' });
      await page.keyboard.press('q');
      await code.waitFor();
      await page.keyboard.press('PageDown');
      await page.locator('[data-current][data-scene="3"]').waitFor();
      await code.waitFor({ state: 'detached' });
      await visit.close();
    }
  });

  it('ends a presentation with the way to the atlas', async () => {
    // A public address, answered by the site of the test.
    const visit = await openPage(site, { ...MAP, expectedErrors: [/left the origin: http:\/\/phare\.example\//] });
    const { page } = visit;
    await page.route('http://phare.example/**', async (route) => {
      const url = route.request().url().replace('http://phare.example', site.origin);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto('http://phare.example/atlas/present.html?deck=hall&scene=8');
    const code = page.locator('[data-current] [data-code]');
    await code.waitFor();
    expect(await readCode(page, code)).toBe('http://phare.example/atlas/');
    expect(await runAxe(page)).toEqual([]);
    await savePicture(page, 'present-questions');
    await page.keyboard.press('q');
    await page.locator('dialog[open] [data-code]').waitFor();
    expect(await page.locator('[data-local]').count()).toBe(0);
    await visit.close();
  });

  it('is not in the scene where no phone could follow it', async () => {
    const visit = await openPage(site, { ...MAP, path: 'present.html?deck=hall&scene=8' });
    await visit.page.locator('[data-current] h1').waitFor();
    expect(await visit.page.locator('[data-current] [data-code]').count()).toBe(0);
    await visit.close();
  });
});
