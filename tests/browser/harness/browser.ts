import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  // The same picture on every machine, with or without a graphics card.
  '--ignore-gpu-blocklist',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // No name but this machine's can be looked up: a page that needs the network fails.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const launched = new Map<boolean, Promise<Browser>>();

async function launch(webgl: boolean): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser: `npm test` finds or installs one.');
  return chromium.launch({ executablePath, args: webgl ? ARGUMENTS : [...ARGUMENTS, '--disable-3d-apis'] });
}

/** One browser a test file and a kind, started when first asked for. */
export function browserWith(webgl: boolean): Promise<Browser> {
  const running = launched.get(webgl) ?? launch(webgl);
  launched.set(webgl, running);
  return running;
}

export async function closeBrowsers(): Promise<void> {
  const running = [...launched.values()];
  launched.clear();
  await Promise.all(running.map(async (browser) => (await browser).close()));
}
