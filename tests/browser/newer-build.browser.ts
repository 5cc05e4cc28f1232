import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
import { BUILD_META } from '../../src/domain/offline';
import { about } from '../../src/text/fr/about';
import { offline as words } from '../../src/text/fr/offline';
import { speechFor } from '../../src/text/messages';
import { nextBuild, startDeployment } from './harness/deployment';
import { altered, html, missing } from './harness/faults';
import { drawn, JOBS, OFFLINE, state, UNUSED } from './harness/offline';
import { openPage } from './harness/page';
import { startSite } from './harness/site';

const { explorer } = speechFor('fr').messages;

function buildOf(page: Page): Promise<string | null> {
  return page.locator(`meta[name=${BUILD_META}]`).getAttribute('content');
}

/** What the page gets for a file of the data package. */
function read(page: Page, path: string): Promise<string> {
  return page.evaluate(async (file) => (await fetch(file)).text(), path);
}

function builds(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await caches.keys()).flatMap((name) => (name.endsWith(' pages') ? [] : [name.split(' ').at(-1) ?? ''])),
  );
}

describe('a host that does not give what the build has', () => {
  it.each([
    ['other bytes', altered((text) => `${text} `)],
    ['a page in the place of a file', html],
    ['a file that is not there', missing],
  ])('%s: nothing is held, and the next visit tries again', async (_, fault) => {
    const site = await startSite({ faults: { [UNUSED]: fault } });
    const visit = await openPage(site, OFFLINE);
    const { page } = visit;
    await state(page, 'failed');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
    site.setFault(UNUSED, null);
    await page.reload();
    await state(page, 'ready');
    await visit.close();
    await site.close();
  });
});

describe('a new build', () => {
  let next: string;
  beforeAll(async () => {
    next = await nextBuild(
      'next',
      (path, text) => (path === JOBS ? text.replace(/^13055,2022,\d+/m, '13055,2022,999999') : text),
      /About-[\w-]{8}(?=\.js$)/,
    );
  });

  it('of which half is there is neither taken nor offered', async () => {
    const old = await readFile(resolve(DIST, JOBS), 'utf8');
    const site = await startDeployment('half');
    const visit = await openPage(site, OFFLINE);
    const { page } = visit;
    await state(page, 'ready');
    const first = await buildOf(page);
    await site.deploy(next);
    site.setFault(
      JOBS,
      altered(() => old),
    );
    await page.reload();
    await state(page, 'failed');
    expect([await buildOf(page), await read(page, JOBS)]).toEqual([first, old]);
    expect(await page.getByRole('complementary', { name: words.newerTitle }).count()).toBe(0);

    site.setFault(JOBS, null);
    await page.reload();
    await page.getByRole('complementary', { name: words.newerTitle }).waitFor();
    expect([await buildOf(page), await read(page, JOBS)]).toEqual([first, old]);
    await visit.close();
    await site.close();
  });

  it('is announced, taken on demand, and mixed with nothing', async () => {
    const old = await readFile(resolve(DIST, JOBS), 'utf8');
    const fresh = await readFile(resolve(next, JOBS), 'utf8');
    expect(fresh).not.toBe(old);
    const site = await startDeployment('update');
    const visit = await openPage(site, OFFLINE);
    const { page } = visit;
    await state(page, 'ready');
    const talk = await visit.newTab();
    await talk.goto(site.url);
    await state(talk, 'ready');
    const first = await buildOf(page);

    await site.deploy(next);
    await page.reload();
    const notice = page.getByRole('complementary', { name: words.newerTitle });
    await notice.waitFor();
    expect([await buildOf(page), await read(page, JOBS)]).toEqual([first, old]);

    const opensAgain = page.waitForEvent('load');
    await notice.getByRole('button', { name: words.take }).click();
    await opensAgain;
    await state(page, 'ready');
    const second = await buildOf(page);
    expect(second).not.toBe(first);
    expect(await read(page, JOBS)).toBe(fresh);

    // The other tab stays what it was, down to code that the host no longer has.
    expect(await read(talk, JOBS)).toBe(old);
    await talk.getByRole('button', { name: explorer.about }).click();
    await talk.getByRole('dialog', { name: about.aboutTitle }).waitFor();
    expect(new Set(await builds(page))).toEqual(new Set([first, second]));
    await talk.close();
    await page.reload();
    await expect.poll(() => builds(page)).toEqual([second]);

    await site.close();
    const later = await visit.newTab();
    await later.goto(site.url);
    await drawn(later);
    expect([await buildOf(later), await read(later, JOBS)]).toEqual([second, fresh]);
    await visit.close();
  });
});
