import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** Presses from a scene of the hall to itself: eight scenes, one of them in two steps. What is near weighs the same then. */
const ROUND = 9;
const CHANGES = 112 * ROUND;
/** The browser compiles what is used often, and texts are measured once: by then it has. */
const WARM_UP = 56 * ROUND;
/** Of the heap after the warm-up. What leaked a mere 2 kB a change would be far over it. */
const MOST_GROWTH = 0.1;

interface Weight {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function weigh(session: CDPSession): Promise<Weight> {
  // Twice: what the first collection frees may hold on to more.
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
}

it(`weighs the same after ${CHANGES} changes of scene, and holds no WebGL context`, async () => {
  const visit = await openPage(site, {
    path: 'present.html?deck=hall&kiosk=1&idle=3600',
    width: 960,
    height: 540,
    webgl: false,
    ready: null,
  });
  const { page } = visit;
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    let contexts = 0;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (String(args[0]).startsWith('webgl')) document.documentElement.dataset['contexts'] = String(++contexts);
      return Reflect.apply(get, this, args) as RenderingContext | null;
    } as typeof get;
  });
  await page.reload();
  await page.locator('[data-current]').waitFor();
  const session = await page.context().newCDPSession(page);

  /** Presses the clicker, each time once the scene before was painted. @returns scenes that were on the wall */
  const walk = (presses: number): Promise<number> =>
    page.evaluate(async (count) => {
      const seen = new Set<string>();
      for (let press = 0; press < count; press += 1) {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
        await new Promise(requestAnimationFrame);
        seen.add(document.querySelector('[data-current]')?.getAttribute('data-scene') ?? '');
      }
      return seen.size;
    }, presses);

  await walk(WARM_UP);
  const before = await weigh(session);
  expect(await walk(CHANGES)).toBe(8);
  const after = await weigh(session);
  expect(after.heapBytes / before.heapBytes - 1).toBeLessThan(MOST_GROWTH);
  expect(after.nodes / before.nodes - 1).toBeLessThan(MOST_GROWTH);
  expect(after.listeners / before.listeners - 1).toBeLessThan(MOST_GROWTH);
  expect(await page.locator('html').getAttribute('data-contexts')).toBeNull();
  await visit.close();
});
