import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady } from './harness/explorer';
import { openPage } from './harness/page';
import { startSite } from './harness/site';

const HELD = 'html[data-offline=ready]';

async function held(page: Page): Promise<void> {
  await page.locator(HELD).waitFor({ state: 'attached' });
}

describe('without a network', () => {
  it('the explorer opens after one visit, all of it', async () => {
    const site = await startSite();
    const visit = await openPage(site, { offline: true });
    await held(visit.page);
    await visit.page.close();
    await site.close();
    const page = await visit.newTab();
    await page.goto(`${site.url}?lieux=13055`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await mapReady(page);
    await held(page);
    await visit.close();
  });
});
