import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/launch.mjs';

const launched = new Map<boolean, Promise<Browser>>();

/** One browser a test file and a kind, started when first asked for. */
export function browserWith(webgl: boolean): Promise<Browser> {
  const running = launched.get(webgl) ?? launchBrowser({ webgl });
  launched.set(webgl, running);
  return running;
}

export async function closeBrowsers(): Promise<void> {
  const running = [...launched.values()];
  launched.clear();
  await Promise.all(running.map(async (browser) => (await browser).close()));
}
