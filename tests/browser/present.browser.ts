import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type Visit } from './harness/page';
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

  it('says which decks there are where none is asked for, and refuses one that nobody wrote', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=lune', webgl: false, expectedErrors: [/404/] });
    expect(await visit.page.locator('[role=alert]').textContent()).toContain('lune');
    await visit.page.locator('a[href="?deck=hall"]').click();
    await expectAt(visit, '1.0');
    await visit.close();
  });
});
