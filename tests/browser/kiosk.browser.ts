import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from './harness/faults';
import { openPage, type PageOptions, type Visit } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const KIOSK: PageOptions = {
  path: 'present.html?deck=hall&kiosk=1&seconds=12&idle=30',
  width: 1280,
  height: 720,
  webgl: false,
};

/** A kiosk whose clock stands still: only the test moves it. */
async function openKiosk(more: PageOptions = {}): Promise<Visit> {
  const visit = await openPage(site, { ...KIOSK, ...more, stoppedClock: true });
  await visit.page.locator('[data-playing]').waitFor({ state: 'attached' });
  return visit;
}

async function expectScene(visit: Visit, scene: string): Promise<void> {
  await expect.poll(() => visit.page.locator('[data-current]').getAttribute('data-scene')).toBe(scene);
}

describe('a kiosk', () => {
  it('goes on after the seconds of the address, shows how long still, and begins again after the last scene', async () => {
    const visit = await openKiosk({ path: 'present.html?deck=hall&kiosk=1&seconds=12&scene=7' });
    await expectScene(visit, '7');
    await visit.page.clock.runFor(4000);
    await expect.poll(() => visit.page.locator('[data-seconds]').getAttribute('data-seconds')).toBe('8');
    await visit.page.clock.runFor(8500);
    await expectScene(visit, '8');
    await visit.page.clock.runFor(12_500);
    await expectScene(visit, '1');
    await visit.close();
  });

  it('gives each scene its own seconds where the address says none', async () => {
    const visit = await openKiosk({ path: 'present.html?deck=hall&kiosk=1' });
    await visit.page.clock.runFor(7500);
    await expectScene(visit, '1');
    await visit.page.clock.runFor(1000);
    await expectScene(visit, '2');
    await visit.page.clock.runFor(14_000);
    await expectScene(visit, '2');
    await visit.page.clock.runFor(1500);
    await expectScene(visit, '3');
    await visit.close();
  });

  it.each([
    ['a key', (visit: Visit) => visit.page.keyboard.press('x')],
    ['a touch', (visit: Visit) => visit.page.mouse.down()],
    ['a movement', (visit: Visit) => visit.page.mouse.move(400, 300, { steps: 4 })],
  ])('holds still after %s, shows its controls, and goes on when nobody is there', async (_what, touch) => {
    const visit = await openKiosk();
    await visit.page.clock.runFor(5000);
    await touch(visit);
    await visit.page.locator('[data-playing]').waitFor({ state: 'detached' });
    await visit.page.locator('[role=toolbar][data-awake]').waitFor();
    await visit.page.clock.runFor(29_000);
    await expectScene(visit, '1');
    expect(await visit.page.locator('[data-playing]').count()).toBe(0);
    await visit.page.clock.runFor(1500);
    await visit.page.locator('[data-playing]').waitFor({ state: 'attached' });
    // What was left of the scene: seven of its twelve seconds.
    await visit.page.clock.runFor(7500);
    await expectScene(visit, '2');
    await visit.close();
  });

  it('is halted for good with P, and started again with it', async () => {
    const visit = await openKiosk();
    await visit.page.keyboard.press('p');
    await visit.page.getByText('Arrêté').waitFor();
    await visit.page.clock.runFor(3_600_000);
    await expectScene(visit, '1');
    await visit.page.keyboard.press('p');
    await visit.page.locator('[data-playing]').waitFor({ state: 'attached' });
    await visit.page.clock.runFor(12_500);
    await expectScene(visit, '2');
    await visit.close();
  });

  it('passes over a figure whose file fails, and shows it once the file is back', async () => {
    site.setFault('data/communes-overview.geojson', missing);
    const visit = await openKiosk({ expectedErrors: [/404/] });
    await visit.page.clock.runFor(12_500);
    await expectScene(visit, '2');
    await visit.page.getByText('on passe à la suivante').waitFor();
    site.setFault('data/communes-overview.geojson', null);
    await visit.page.clock.runFor(3000);
    await expectScene(visit, '3');
    await expect.poll(() => visit.page.locator('[data-scene="2"] [data-layer=communes] path').count()).toBe(92);
    await visit.close();
  });

  it('tries again by itself where the host was away as it opened', async () => {
    site.setFault('data/decks/hall.json', (answer) => ({ ...answer, status: 503 }));
    const visit = await openPage(site, { ...KIOSK, stoppedClock: true, expectedErrors: [/503/] });
    await visit.page.getByRole('alert').waitFor();
    site.setFault('data/decks/hall.json', null);
    await visit.page.clock.runFor(31_000);
    await visit.page.locator('[data-playing]').waitFor({ state: 'attached' });
    await visit.close();
  });

  it('hides the cursor and needs no full screen', async () => {
    const visit = await openKiosk();
    expect(await visit.page.locator('main').evaluate((main) => getComputedStyle(main).cursor)).toBe('none');
    expect(await visit.page.evaluate(() => document.fullscreenElement)).toBeNull();
    await visit.close();
  });

  it('passes over a scene that cannot be drawn, says so quietly, and tries again in the next round', async () => {
    const deck = {
      phare: 'deck',
      version: 1,
      id: 'hall',
      title: 'Hall',
      scenes: [
        { kind: 'chapter', title: 'Un' },
        { kind: 'figure', view: 'vue=carte&indicateur=no-such-indicator' },
        { kind: 'chapter', title: 'Trois' },
      ],
    };
    site.setFault('data/decks/hall.json', (answer) => ({ ...answer, body: Buffer.from(JSON.stringify(deck)) }));
    const visit = await openKiosk();
    site.setFault('data/decks/hall.json', null);
    for (const round of [1, 2]) {
      await visit.page.clock.runFor(12_500);
      await expectScene(visit, '2');
      await expect
        .poll(() => visit.page.getByText('on passe à la suivante').count(), { message: `round ${round}` })
        .toBe(1);
      await visit.page.clock.runFor(3000);
      await expectScene(visit, '3');
      await visit.page.clock.runFor(12_500);
      await expectScene(visit, '1');
    }
    await visit.close();
  });
});

describe('the screen', () => {
  it('is kept on, and asked for again when the page comes back to view', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=hall', webgl: false, ready: null });
    await visit.page.addInitScript(() => {
      let asked = 0;
      const request = (): Promise<WakeLockSentinel> => {
        const lock = Object.assign(new EventTarget(), {
          released: false,
          type: 'screen',
          onrelease: null,
          release: () => Promise.resolve(),
        });
        document.documentElement.dataset['asked'] = String(++asked);
        addEventListener('test:hide', () => {
          lock.released = true;
          lock.dispatchEvent(new Event('release'));
        });
        return Promise.resolve(lock as WakeLockSentinel);
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await visit.page.reload();
    await visit.page.locator('html[data-asked="1"]').waitFor({ state: 'attached' });
    // As the browser does while another window is in front: the lock is gone, and the page is told of its return.
    await visit.page.evaluate(() => {
      dispatchEvent(new Event('test:hide'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await visit.page.locator('html[data-asked="2"]').waitFor({ state: 'attached' });
    await visit.page.keyboard.press('?');
    await visit.page.locator('[data-wake=held]').waitFor();
    await visit.close();
  });

  it('says in the help where the browser cannot keep it on', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=hall', webgl: false, ready: null });
    await visit.page.addInitScript(() => {
      // Nothing in the page may find it: "in" asks the prototype.
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    });
    await visit.page.reload();
    await visit.page.locator('[data-current]').waitFor();
    await visit.page.keyboard.press('?');
    await visit.page.locator('[data-wake=unsupported]').waitFor();
    await visit.close();
  });
});
