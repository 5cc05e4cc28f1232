import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { lastLines, PlainError, run, runPackage } from './commands.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const INSTALL_LIMIT_MS = 10 * 60_000;

/** Where Playwright keeps its browsers, by system. */
function playwrightCache() {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== '0') return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** Chromium of any Playwright version, the newest first. */
function playwrightBrowsers() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-linux-arm64/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

function browsersOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => resolve(folder, name)));
}

/**
 * A browser whose libraries are missing is there and does not start: ask it its version.
 * @param {string} path
 */
async function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows asking for the version opens a window.
  if (process.platform === 'win32') return true;
  return (await run(path, ['--version'], { timeoutMs: 30_000 })).code === 0;
}

/**
 * @returns {Promise<string | null>} path of a Chromium that starts: CHROME_PATH, Playwright's, one on the path
 * @throws PlainError where CHROME_PATH is set and is no browser
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (await starts(chosen)) return chosen;
    throw new PlainError(`CHROME_PATH is ${chosen}, and no browser starts there.`);
  }
  for (const path of [...playwrightBrowsers(), ...browsersOnPath(), ...FIXED]) {
    if (await starts(path)) return path;
  }
  return null;
}

function isRootOnDebian() {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

/**
 * Finds a browser or installs one.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  console.log('Installing a browser for the tests (once)...');
  const limits = { timeoutMs: INSTALL_LIMIT_MS };
  const attempts = [await runPackage('playwright-core/cli.js', ['install', 'chromium'], limits)];
  if ((await findBrowser()) === null && isRootOnDebian()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { ...limits, env });
    attempts.push(await run('apt-get', ['install', '-y', 'chromium'], { ...limits, env }));
  }
  const installed = await findBrowser();
  if (installed !== null) return installed;
  const said = attempts.map(({ output }) => lastLines(output, 3)).join('\n');
  throw new PlainError(
    `${said}\nThe browser tests need Chromium or Chrome: install one, or set CHROME_PATH to the one you have.`,
  );
}
