import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, runAxe, type Visit } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const CURRENT = '[data-current]';

/** "3.1": scene and step on the wall. */
async function expectAt(visit: Visit, position: string): Promise<void> {
  await expect
    .poll(() =>
      visit.page
        .locator(CURRENT)
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('data-scene') ?? ''}.${one.getAttribute('data-step') ?? ''}`),
        ),
    )
    .toEqual([position]);
}

async function press(visit: Visit, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await visit.page.keyboard.press(key);
}

describe('a presentation', () => {
  it('is walked from end to end by the keys of a clicker', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=hall', width: 1280, height: 720, webgl: false });
    await expectAt(visit, '1.0');
    const walk = ['2.0', '3.0', '4.0', '5.0', '5.1', '6.0', '7.0', '8.0', '8.0'];
    for (const position of walk) {
      await press(visit, 'PageDown');
      await expectAt(visit, position);
    }
    await press(visit, 'PageUp');
    await expectAt(visit, '7.0');
    await press(visit, 'Home');
    await expectAt(visit, '1.0');
    await press(visit, 'End');
    await expectAt(visit, '8.0');
    await press(visit, '4', 'Enter');
    await expectAt(visit, '4.0');
    await press(visit, 'Shift+Space');
    await expectAt(visit, '3.0');
    await visit.close();
  });

  it('has the next scene drawn before it is shown', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=hall', width: 1280, height: 720, webgl: false });
    await visit.page.locator('[data-scene="2"] svg [data-layer]').first().waitFor({ state: 'attached' });
    expect(await visit.page.locator('[data-scene="2"]').isVisible()).toBe(false);
    await visit.close();
  });

  it('moves from figure to figure, and ends where a page without movement begins', async () => {
    const drawing = `${CURRENT} svg`;
    const still = await openPage(site, { path: 'present.html?deck=dix-minutes&scene=5&etape=2', webgl: false });
    const expected = await still.page.locator(drawing).evaluate((svg) => svg.innerHTML);
    await still.close();
    const visit = await openPage(site, {
      path: 'present.html?deck=dix-minutes&scene=5&etape=1',
      webgl: false,
      reducedMotion: false,
    });
    await press(visit, 'PageDown');
    await expectAt(visit, '5.2');
    await expect.poll(() => visit.page.locator(drawing).evaluate((svg) => svg.innerHTML)).toBe(expected);
    await press(visit, 'PageDown', 'PageUp');
    await expectAt(visit, '5.2');
    await expect.poll(() => visit.page.locator(drawing).evaluate((svg) => svg.innerHTML)).toBe(expected);
    await visit.close();
  });

  it('says which decks there are where none is asked for, and refuses one that nobody wrote', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=lune', webgl: false, expectedErrors: [/404/] });
    expect(await visit.page.locator('[role=alert]').textContent()).toContain('lune');
    await visit.page.locator('a[href="?deck=hall"]').click();
    await expectAt(visit, '1.0');
    await visit.close();
  });
});

const HALL = { path: 'present.html?deck=hall', width: 1280, height: 720, webgl: false } as const;

describe('what lies over the wall', () => {
  it('opens and closes by its keys, one Escape each, and leaves the scene where it was', async () => {
    const visit = await openPage(site, { ...HALL, path: 'present.html?deck=hall&scene=4' });
    const dialog = visit.page.locator('dialog[open]');
    await press(visit, '?');
    await dialog.locator('kbd').first().waitFor();
    expect(await runAxe(visit.page)).toEqual([]);
    await press(visit, 'PageDown', 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await press(visit, 'o');
    await dialog.locator('img').first().waitFor();
    await expect
      .poll(() => visit.page.evaluate(() => document.activeElement?.getAttribute('aria-current')))
      .toBe('true');
    expect(await runAxe(visit.page)).toEqual([]);
    await press(visit, 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await expectAt(visit, '4.0');
    await visit.close();
  });

  it('goes from the overview to the scene that was picked with the arrows', async () => {
    const visit = await openPage(site, { ...HALL, path: 'present.html?deck=hall&scene=2' });
    await press(visit, 'o');
    await expect
      .poll(() => visit.page.evaluate(() => document.activeElement?.getAttribute('aria-current')))
      .toBe('true');
    await press(visit, 'ArrowRight', 'Enter');
    await expectAt(visit, '3.0');
    await visit.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await visit.close();
  });

  it('turns the wall black and back with B, and with the full stop of a clicker', async () => {
    const visit = await openPage(site, HALL);
    for (const key of ['b', '.']) {
      await press(visit, key);
      await visit.page.locator('[data-black]').waitFor();
      await press(visit, key);
      await visit.page.locator('[data-black]').waitFor({ state: 'detached' });
    }
    await expectAt(visit, '1.0');
    await visit.close();
  });

  it('hears no letters where they are switched off, and remembers it', async () => {
    const visit = await openPage(site, HALL);
    await press(visit, '?');
    await visit.page.getByRole('checkbox', { name: 'Commandes à une lettre' }).uncheck();
    await press(visit, 'Escape');
    await visit.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await visit.page.reload();
    await visit.page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await press(visit, 'b', '3', 'PageDown');
    await expectAt(visit, '2.0');
    expect(await visit.page.locator('[data-black]').count()).toBe(0);
    await visit.close();
  });
});

describe('a question from the room', () => {
  it('is answered on the figure itself, and one key returns to the scene as written', async () => {
    const visit = await openPage(site, { ...HALL, path: 'present.html?deck=hall&scene=2' });
    const figure = visit.page.locator(`${CURRENT} svg`);
    const title = figure.locator('[data-layer=heading] text').first();
    const written = await title.textContent();
    await figure.locator('[data-layer=labels] [data-key="13047"]').click();
    await visit.page.getByRole('group', { name: 'Explorer la figure' }).waitFor();
    await expect.poll(() => figure.locator('[data-key="13047"][aria-pressed=true]').count()).toBe(1);
    await visit.page.getByRole('slider', { name: 'Année' }).press('ArrowLeft');
    await expect.poll(() => figure.locator('[data-layer=heading]').textContent()).toContain('2022');
    const tip = visit.page.locator(`${CURRENT} [role=tooltip]`);
    await tip.waitFor();
    await press(visit, 'r');
    await expect.poll(() => title.textContent()).toBe(written);
    await tip.waitFor({ state: 'detached' });
    await expectAt(visit, '2.0');
    expect(await runAxe(visit.page)).toEqual([]);
    await visit.close();
  });
});

describe('a finger', () => {
  const PHONE = {
    path: 'present.html?deck=hall&scene=5',
    width: 390,
    height: 844,
    webgl: false,
    mouse: false,
  } as const;

  /** Draws a finger from one point to another, as a browser tells it. */
  async function drag(visit: Visit, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const session = await visit.page.context().newCDPSession(visit.page);
    const points = [0, 0.5, 1].map((t) => ({ x: from[0] + (to[0] - from[0]) * t, y: from[1] + (to[1] - from[1]) * t }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points.slice(0, 1) });
    for (const point of points.slice(1))
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  it('swipes to the next scene, and lifts a black screen', async () => {
    const visit = await openPage(site, PHONE);
    await drag(visit, [300, 300], [80, 310]);
    await expectAt(visit, '5.1');
    await press(visit, 'b');
    await visit.page.locator('[data-black]').waitFor();
    await visit.page.touchscreen.tap(200, 200);
    await visit.page.locator('[data-black]').waitFor({ state: 'detached' });
    await expectAt(visit, '5.1');
    await visit.close();
  });

  it('swipes from words as it does from figures', async () => {
    const visit = await openPage(site, { ...PHONE, path: 'present.html?deck=hall' });
    await expectAt(visit, '1.0');
    await drag(visit, [300, 400], [80, 410]);
    await expectAt(visit, '2.0');
    await drag(visit, [80, 400], [300, 410]);
    await expectAt(visit, '1.0');
    await visit.close();
  });

  it('moves the year without leaving the scene', async () => {
    const visit = await openPage(site, PHONE);
    await press(visit, 'e');
    const slider = visit.page.getByRole('slider', { name: 'Année' });
    const box = await slider.boundingBox();
    if (box === null) throw new Error('the slider has no box');
    const y = box.y + box.height / 2;
    await drag(visit, [box.x + box.width - 4, y], [box.x + 4, y]);
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('2022');
    await expectAt(visit, '5.0');
    await visit.page.getByRole('button', { name: 'Revenir à la scène écrite' }).tap();
    await slider.waitFor({ state: 'detached' });
    await visit.close();
  });
});
