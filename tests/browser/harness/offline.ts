import type { Page } from 'playwright-core';
import type { PageOptions } from './page';

/** A reader whose browser may hold the build; without the map engine, which takes seconds a page and is not the matter. */
export const OFFLINE = { offline: true, webgl: false } as const satisfies PageOptions;

/** Held by every build, and asked for by nothing that the explorer opens with: only the worker meets its faults. */
export const UNUSED = 'data/claims-2017.json';
export const JOBS = 'data/communes-jobs.csv';

/** ready: the page is held and answered by the worker; failed: a build could not be held. */
export async function state(page: Page, name: 'ready' | 'failed'): Promise<void> {
  await page.locator(`html[data-offline-${name}]`).waitFor({ state: 'attached' });
}

export async function drawn(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

export async function registrations(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
