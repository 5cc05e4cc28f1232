import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMITTED } from '../../data/package-folder';
import { writePages, type Written } from '../../../src/pages/reading/prerender';

const LIMIT_MS = 240_000;
const SITE = 'https://example.org/phare/';
const PARTS = { style: 'assets/reading.css', script: 'assets/reading.js', pages: new Set(['index.html']) };

let known: readonly Written[] = [];
let unknown: readonly Written[] = [];

beforeAll(async () => {
  const names = (await readdir(COMMITTED)).filter((name) => /\.(json|csv|geojson)$/.test(name));
  const texts = names.map(async (name) => [name, await readFile(new URL(name, COMMITTED), 'utf8')] as const);
  const files = new Map(await Promise.all(texts));
  vi.stubEnv('VITE_SITE_URL', SITE);
  known = await writePages(files, ['2026-11-22'], PARTS);
  vi.stubEnv('VITE_SITE_URL', '');
  unknown = await writePages(files, ['2026-11-22'], PARTS, 'chiffres-2017.html');
}, LIMIT_MS);
afterEach(() => vi.unstubAllEnvs());

const textOf = (pages: readonly Written[], path: string): string => {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found.text;
};
const hrefs = (text: string, rel: string): readonly string[] =>
  [...text.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]+)"`, 'g'))].map(([, href = '']) => href);

describe('where the address of the site is known', () => {
  it('every page of text names itself, its picture and both languages by absolute addresses', () => {
    // 92 portraits, their list, the figures of 2017 and the method, each in two languages.
    const pages = known.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBe(2 * (92 + 3));
    for (const { path, text } of pages) {
      expect(hrefs(text, 'canonical'), path).toEqual([SITE + path]);
      expect(text, path).toMatch(
        /<meta property="og:image" content="https:\/\/example\.org\/phare\/pictures\/[^"]+\.png"/,
      );
      const alternates = hrefs(text, 'alternate');
      expect(alternates.length, path).toBe(3);
      expect(alternates, path).toContain(SITE + path);
      for (const href of alternates)
        expect(
          pages.some((page) => SITE + page.path === href),
          href,
        ).toBe(true);
    }
    expect(hrefs(textOf(known, 'en/figures-2017.html'), 'alternate')).toEqual([
      `${SITE}chiffres-2017.html`,
      `${SITE}en/figures-2017.html`,
      `${SITE}chiffres-2017.html`,
    ]);
  });

  it('sitemap.xml lists the atlas and every page of text once, with its languages', () => {
    const sitemap = textOf(known, 'sitemap.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
    const wanted = known.filter(({ path }) => path.endsWith('.html')).map(({ path }) => SITE + path);
    expect(listed).toEqual([SITE, ...wanted]);
    expect(sitemap).toContain(
      `<url><loc>${SITE}en/communes/13055-marseille.html</loc>` +
        `<xhtml:link rel="alternate" hreflang="fr" href="${SITE}communes/13055-marseille.html"/>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${SITE}en/communes/13055-marseille.html"/>` +
        `<xhtml:link rel="alternate" hreflang="x-default" href="${SITE}communes/13055-marseille.html"/></url>`,
    );
  });
});

describe('where it is not', () => {
  it('there is neither a list nor an address, and the other language is named from the page', () => {
    expect(unknown.map(({ path }) => path)).not.toContain('sitemap.xml');
    const text = textOf(unknown, 'chiffres-2017.html');
    expect(hrefs(text, 'canonical')).toEqual([]);
    expect(hrefs(text, 'alternate')).toEqual(['./en/figures-2017.html']);
  });
});

describe('names of places', () => {
  it('have the apostrophe of type, in pages of text alone', () => {
    const page = textOf(known, 'communes/13014-berre-l-etang.html');
    expect(page).toContain('<h1>Berre-l’Étang</h1>');
    const said = page.replace(/<[^>]+>/g, ' ');
    expect(/Berre-l('|&#39;)Étang/.exec(said)).toBeNull();
  });
});
