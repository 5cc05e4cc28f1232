import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { PlainError } from './commands.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  // The same picture on every machine, with or without a graphics card.
  '--ignore-gpu-blocklist',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // No name but this machine's can be looked up: a page that needs the network fails.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** On a machine that is busy with something else a browser takes its time. */
const START_LIMIT_MS = 180_000;

/**
 * Starts the browser that is there, without a window.
 * @param {{ webgl?: boolean }} [options] webgl: by software; false: as on a machine that has none
 */
export async function launchBrowser({ webgl = true } = {}) {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new PlainError('There is no browser; `npm test` finds or installs one.');
  const args = webgl ? ARGUMENTS : [...ARGUMENTS, '--disable-3d-apis'];
  return chromium.launch({ executablePath, args, timeout: START_LIMIT_MS });
}
