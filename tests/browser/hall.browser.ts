import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/commands.mjs';
import { packFiles } from '../../scripts/pack-files';
import type { KeepAnswer } from '../../src/domain/offline';
import { missing } from './harness/faults';
import { drawn, JOBS, OFFLINE, registrations, state } from './harness/offline';
import { openPage, runAxe } from './harness/page';
import { startSite } from './harness/site';

/** What the worker says at the end when a page asks it to hold everything. */
function keepAll(page: Page): Promise<KeepAnswer> {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise<KeepAnswer>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => {
        if (data.ended) done(data);
      };
      active?.postMessage({ type: 'phare:keep' }, [port2]);
    });
  });
}

describe('keeping for the hall', () => {
  it('checks every file, says which are missing, and gets them once the host is back', async () => {
    const site = await startSite();
    const visit = await openPage(site, { ...OFFLINE, path: 'present.html?deck=hall' });
    const { page } = visit;
    await state(page, 'ready');
    const whole = await keepAll(page);
    expect([whole.missing, whole.files, whole.bytes]).toEqual([[], whole.ofFiles, whole.ofBytes]);
    expect(whole.files).toBeGreaterThan(80);

    // As a browser that tidied up, or a disk that failed.
    await page.evaluate(async (path) => {
      const name = (await caches.keys()).find((key) => !key.endsWith(' pages')) ?? '';
      const cache = await caches.open(name);
      const key = (await cache.keys()).find(({ url }) => url.includes(path));
      if (key !== undefined) await cache.put(key, new Response('other bytes'));
    }, JOBS);
    site.setFault(JOBS, missing);
    expect((await keepAll(page)).missing).toEqual([{ path: JOBS, reason: 'refused' }]);
    site.setFault(JOBS, null);
    expect((await keepAll(page)).missing).toEqual([]);
    await visit.close();
    await site.close();
  });
});

describe('the list of presentations', () => {
  it('keeps everything with one button, and says when it is whole', async () => {
    const site = await startSite();
    const visit = await openPage(site, { ...OFFLINE, path: 'present.html' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Tout garder ici' }).click();
    await page.locator('[data-keep=whole]').waitFor();
    expect(await runAxe(page)).toEqual([]);
    // The host is gone: the deck opens all the same.
    await site.close();
    await page.getByRole('link', { name: 'Hall d’accueil' }).click();
    await page.locator('[data-current][data-scene="1"]').waitFor({ state: 'attached' });
    await visit.close();
  });
});

describe('a packed presentation', () => {
  it('opens its deck at once, leads to the atlas, and leaves nothing behind', async () => {
    const root = resolve(ROOT, 'test-results/packed');
    await rm(root, { recursive: true, force: true });
    for (const [path, content] of packFiles(DIST, 'hall')) {
      await mkdir(dirname(resolve(root, path)), { recursive: true });
      await writeFile(resolve(root, path), content);
    }
    const site = await startSite({ root });
    const visit = await openPage(site, OFFLINE);
    const { page } = visit;
    await page.locator('[data-current][data-scene="1"]').waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('deck')).toBe('hall');
    await page.goto(`${site.url}phare/index.html`);
    await drawn(page);
    await page.locator('html[data-printable]').waitFor({ state: 'attached' });
    expect(await registrations(page)).toBe(0);
    await visit.close();
    await site.close();
  });
});
