import { escapeText } from '../charts/scene-to-svg';
import type { Language } from '../domain/frame';

/** A page of the build and the same in each language; both are paths from the root of the site. */
export interface SitemapEntry {
  readonly path: string;
  readonly alternates: Readonly<Record<Language, string>>;
}

export interface Alternate {
  readonly hreflang: Language | 'x-default';
  readonly href: string;
}

/** The languages of a page, itself included, as absolute addresses; French is for readers of any other language. */
export function alternatesOf(site: string, { fr, en }: SitemapEntry['alternates']): readonly Alternate[] {
  const [french, english] = [new URL(fr, site).href, new URL(en, site).href];
  return [
    { hreflang: 'fr', href: french },
    { hreflang: 'en', href: english },
    { hreflang: 'x-default', href: french },
  ];
}

/** sitemap.xml: each page in each language with its counterparts. Protocol of sitemaps.org, 0.9. */
export function sitemapXml(site: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ path, alternates }) => {
    const links = alternatesOf(site, alternates).map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeText(href)}"/>`,
    );
    return `<url><loc>${escapeText(new URL(path, site).href)}</loc>${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}
