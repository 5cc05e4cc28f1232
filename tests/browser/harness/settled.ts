import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

const LIMIT_MS = 120_000;

/** What a page still waits for, in words. Two frames first: in them a browser tells boxes their new size. */
async function unsettled(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const late = sheets.filter(({ sheet }) => sheet === null).map(({ href }) => `the style of ${href}`);
    // A font is asked for by the layout that needs it.
    document.documentElement.getBoundingClientRect();
    if (document.fonts.status !== 'loaded') late.push('a font');
    if (document.querySelector('.skeleton') !== null) late.push('a figure');
    for (const box of document.querySelectorAll('.box')) {
      const { clientWidth, clientHeight } = box;
      if (clientWidth === 0 || clientHeight === 0) continue;
      const drawn = box.querySelector('svg[data-kind]');
      const size = [drawn?.getAttribute('width'), drawn?.getAttribute('height')].join(' x ');
      if (size !== [clientWidth, clientHeight].join(' x ')) late.push(`a drawing of ${size} px in its box`);
    }
    return late;
  });
}

/**
 * Once nothing is on its way that would move what is seen: styles and fonts are there, every figure came, and every
 * drawing has the size of its box. A page is measured after this, whatever happened to it before: opening, a new size,
 * another tab.
 */
export async function settled(page: Page): Promise<void> {
  // Not expect.poll: pages are opened before the tests of a file too.
  await vi.waitFor(async () => expect(await unsettled(page), 'what the page waits for').toEqual([]), LIMIT_MS);
}
