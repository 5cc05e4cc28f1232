import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from './harness/page';
import { pageCount } from './harness/pdf';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

describe('a deck on paper', () => {
  it('is a page a scene, whatever the wall', async () => {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 3840, height: 2160 },
    ]) {
      const visit = await openPage(site, {
        ...size,
        path: 'present.html?deck=dix-minutes',
        theme: 'dark',
        webgl: false,
      });
      expect(pageCount(await visit.page.pdf({ preferCSSPageSize: true }))).toBe(12);
      await expect.poll(() => visit.page.locator('.handout').count()).toBe(0);
      await visit.close();
    }
  });

  it('has of each scene its title, its notes and its sources', async () => {
    const visit = await openPage(site, { path: 'present.html?deck=dix-minutes', webgl: false });
    const pages = await visit.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.handout section')].map((section) => section.textContent);
    });
    expect(pages).toHaveLength(12);
    expect(pages[2]).toContain('Où sont les établissements');
    expect(pages[2]).toContain('Source');
    expect(pages[2]).toContain('Premier clic');
    // A figure is printed as its last step leaves it: with circles of jobs.
    expect(pages[2]).toContain('Emplois');
    expect(pages[3]).toContain('Insee, SIDE');
    await visit.close();
  });
});
