import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { ROOT } from '../../../scripts/commands.mjs';
import { browserWith, closeBrowsers } from './browser';
import { settled } from './settled';
import type { TestSite } from './site';

/** The page sets this once its data are in and its figures are about to be drawn. */
const READY = 'html[data-ready]';
const STEP_LIMIT_MS = 180_000;
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'fr' | 'en';
  readonly reducedMotion?: boolean;
  /** After the address of the site: "?…" or "embed.html?…". */
  readonly path?: string;
  readonly webgl?: boolean;
  /** False: phones and tablets, with touch. */
  readonly mouse?: boolean;
  readonly javaScript?: boolean;
  /** What the reader allows the page, such as 'clipboard-read'. */
  readonly permissions?: readonly string[];
  /** Lets the page register its worker, which then fetches the whole build and answers in the place of the site. */
  readonly offline?: boolean;
  /** Selector that appears when the page is ready, after which it is left to settle; null: its `load` event alone. */
  readonly ready?: string | null;
  /** Timers and dates stand still from the beginning: the test moves them (`page.clock`). */
  readonly stoppedClock?: boolean;
  /** Console errors that the test provokes, such as the browser's own line for a 404. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors and requests that left the origin, so far. */
  readonly complaints: readonly string[];
  /** Another page of the same reader (what was stored is there), watched in the same way. */
  readonly newTab: () => Promise<Page>;
  /** Closes the page and fails if anything complained. Visits still open are closed so at the end of the file. */
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const open = new Set<Visit>();

afterAll(async () => {
  try {
    for (const visit of [...open]) await visit.close();
  } finally {
    await closeBrowsers();
  }
});

function watch(page: Page, origin: string, expectedErrors: readonly RegExp[], complaints: string[]): void {
  const complain = (text: string): void => {
    if (!expectedErrors.some((expected) => expected.test(text))) complaints.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => complain('the page crashed'));
  page.on('websocket', (socket) => complain(`socket: ${socket.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) complain(`left the origin: ${request.url()}`);
  });
}

/** A page that never gets ready mostly said why. */
async function waitForReady({ page, complaints }: Visit, selector: string): Promise<void> {
  try {
    await page.locator(selector).waitFor({ state: 'attached' });
  } catch {
    throw new Error(`The page did not get ready (${selector}); it said: ${complaints.join('\n') || 'nothing'}`);
  }
}

/** Opens a page of the site as one reader would have it, in a context of its own (nothing stored, nothing chosen). */
export async function openPage(site: TestSite, options: PageOptions = {}): Promise<Visit> {
  const { width = 1440, height = 900, theme = 'light', language = 'fr', reducedMotion = true } = options;
  const { path = '', webgl = true, mouse = true, javaScript = true, ready = READY } = options;
  const { permissions = [], offline = false, stoppedClock = false, expectedErrors = [] } = options;
  const browser = await browserWith(webgl);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'UTC',
    hasTouch: !mouse,
    isMobile: !mouse,
    javaScriptEnabled: javaScript,
    permissions: [...permissions],
    serviceWorkers: offline ? 'allow' : 'block',
  });
  context.setDefaultTimeout(STEP_LIMIT_MS);
  const complaints: string[] = [];
  // Also the windows that a page opens.
  context.on('page', (opened) => watch(opened, site.origin, expectedErrors, complaints));
  const newTab = (): Promise<Page> => context.newPage();
  const page = await newTab();
  const visit: Visit = {
    page,
    complaints,
    newTab,
    close: async () => {
      open.delete(visit);
      await context.close();
      expect(complaints, 'complaints of the page').toEqual([]);
    },
  };
  open.add(visit);
  if (stoppedClock) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
  }
  await page.goto(site.url + path);
  if (ready === null || !javaScript) return visit;
  await waitForReady(visit, ready);
  // Frames are timers too.
  if (!stoppedClock) await settled(page);
  return visit;
}

/** What axe finds wrong (WCAG 2.2 AA and best practices), one line an element; empty where it finds nothing. */
export async function runAxe(page: Page, within = ':root'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([root, tags]) => {
      const results = await window.axe.run(root, { runOnly: { type: 'tag', values: [...tags] } });
      return results.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    [within, AXE_TAGS] as const,
  );
}

/** Leaves a picture of the page under test-results, to be looked at; nothing is compared with it. */
export async function savePicture(page: Page, name: string): Promise<string> {
  const file = resolve(ROOT, 'test-results', `${name}.png`);
  await mkdir(resolve(ROOT, 'test-results'), { recursive: true });
  await page.screenshot({ path: file });
  return file;
}
