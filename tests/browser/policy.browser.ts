import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
import { about } from '../../src/text/fr/about';
import { speechFor } from '../../src/text/messages';
import type { Fault } from './harness/faults';
import { drawing, mapReady, showEmployment } from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

const words = speechFor('fr').messages.explorer;

/** Policy that `_headers` gives a path. */
function policyOf(headers: string, path: string): string {
  const rule = headers.split('\n\n').find((block) => block.startsWith(`${path}\n`)) ?? '';
  return /Content-Security-Policy: (.*)/.exec(rule)?.[1] ?? '';
}

let site: TestSite;
beforeAll(async () => {
  const policy = policyOf(await readFile(resolve(DIST, '_headers'), 'utf8'), '/');
  const asTheHostSendsIt: Fault = (answer) => ({
    ...answer,
    headers: { ...answer.headers, 'Content-Security-Policy': policy },
  });
  // The page itself, in its folder: both policies hold, the page's and the header's.
  site = await startSite({ faults: { '': asTheHostSendsIt } });
  expect(policy).toContain("script-src 'self';");
});
afterAll(async () => {
  await site.close();
});

/** Everything that a reader opens and that is made by scripts: each violation is an error of the console. */
async function useEverything(page: Page): Promise<void> {
  await mapReady(page);
  await page.locator('summary').filter({ hasText: words.classification }).click();
  await page.getByRole('combobox', { name: words.method }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: words.mapIndicator }).click();
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  for (const tab of ['bands', 'sectors', 'intensity'] as const) {
    await showEmployment(page, words.employmentTabs[tab]);
    await drawing(page, tab).last().waitFor();
  }
  await page.getByRole('region', { name: words.growthRegion, exact: true }).hover();
  await page.getByRole('button', { name: words.about }).click();
  await page.getByRole('dialog', { name: about.aboutTitle }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('banner').getByRole('button', { name: words.showTable }).click();
  await page.getByRole('region', { name: words.tableRegion, exact: true }).waitFor();
  await page.getByRole('button', { name: words.languageSwitchLabel }).click();
  await page.locator('html[lang=en]').waitFor({ state: 'attached' });
}

describe('the content policy', () => {
  it.each(['light', 'dark'] as const)('is in the way of nothing that the explorer does, %s', async (theme) => {
    const visit = await openPage(site, { theme, path: '?lieux=13055~13001~9313&filtre=classe:1' });
    await useEverything(visit.page);
    // Fails on any error of the console, and a browser writes one for each violation.
    await visit.close();
  });

  it('leaves the page that the build drew in its colours before any script runs', async () => {
    const visit = await openPage(site, { javaScript: false });
    const paper = await visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(251, 250, 247)');
    await visit.close();
  });

  it('refuses inline scripts, handlers, evaluated text and what is elsewhere', async () => {
    const visit = await openPage(site, { expectedErrors: [/Content Security Policy/i, /left the origin/] });
    await visit.page.evaluate(() => {
      const directives: string[] = [];
      Object.assign(window, { directives });
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'document.title = "taken over"');
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(script, image, style, frame);
      image.dispatchEvent(new Event('error'));
      void fetch('https://example.org/').catch(() => undefined);
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the page should refuse
      setTimeout('document.title = "taken over"');
    });
    const refused = (): Promise<unknown> =>
      visit.page.evaluate(() => ('directives' in window ? window.directives : []));
    await expect
      .poll(refused)
      .toEqual(
        expect.arrayContaining(['script-src-elem', 'script-src-attr', 'script-src', 'style-src-elem', 'connect-src']),
      );
    const { title, shown } = await visit.page.evaluate(() => ({
      title: document.title,
      shown: getComputedStyle(document.body).display,
    }));
    expect(title).toBe(words.documentTitle);
    expect(shown).not.toBe('none');
    await visit.close();
  });
});
