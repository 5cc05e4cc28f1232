import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMUNES, PAGES } from '../../scripts/budgets.mjs';
import { DIST } from '../../scripts/build.mjs';
import { openingOf, readManifest } from '../../scripts/bundle.mjs';
import { mapReady } from './harness/explorer';
import { openPage } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const CODE = /\.(js|css)$/;

function explorerFiles(): { readonly counted: readonly string[]; readonly later: readonly string[] } {
  const budget = PAGES.find(({ page }) => page === 'index.html');
  if (budget === undefined) throw new Error('index.html has no budget');
  const { files, later } = openingOf(readManifest(DIST), budget.page, budget.later);
  return { counted: files, later };
}

describe('opening the explorer', () => {
  it('shows the first map without any script', async () => {
    const visit = await openPage(site, { javaScript: false });
    const paths = visit.page.locator('svg path[data-key]');
    const codes = await paths.evaluateAll((found) =>
      found.flatMap((path) => (path.getBoundingClientRect().width > 0 ? (path.getAttribute('data-key') ?? []) : [])),
    );
    expect(new Set(codes.filter((code) => /^\d{5}$/.test(code))).size).toBe(COMMUNES);
    await visit.close();
  });
  it('works from a sub-folder, asks for nothing elsewhere and complains of nothing', async () => {
    const visit = await openPage(site);
    expect(new URL(visit.page.url()).pathname).toBe('/atlas/');
    await visit.close();
  });
  it('loads only code that the budget counts, and the map engine', async () => {
    const before = site.asked.length;
    const visit = await openPage(site);
    // The last two things that come without the reader's doing.
    await mapReady(visit.page);
    await visit.page.locator('html[data-printable]').waitFor({ state: 'attached' });
    const asked = (): ReadonlySet<string> => new Set(site.asked.slice(before).filter((path) => CODE.test(path)));
    const { counted, later } = explorerFiles();
    await expect.poll(() => counted.filter((path) => CODE.test(path) && !asked().has(path))).toEqual([]);
    expect(
      [...asked()].filter((path) => !counted.includes(path) && !later.includes(path) && !/worker/.test(path)),
    ).toEqual([]);
    await visit.close();
  });
});
