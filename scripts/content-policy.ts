import { createHash } from 'node:crypto';

/** embed: in somebody else's page. */
export type PageKind = 'explore' | 'present' | 'embed';

export interface PolicyNeeds {
  readonly page: PageKind;
  /** Inline `<style>` elements of the page, as they stand between its tags. */
  readonly styles: readonly string[];
  /** Origins of a foreign basemap; none by default. */
  readonly foreign: readonly string[];
}

/**
 * Content-Security-Policy of a page: what it may load, all of it its own. No inline script, no eval, no inline style but
 * those whose hash stands here; styles that scripts set on elements need no permission. The worker of the map engine is
 * a file. Pictures made in the page are data: and blob:.
 */
export function contentPolicy({ page, styles, foreign }: PolicyNeeds): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return [
    ["default-src 'none'"],
    ["script-src 'self'"],
    ["style-src 'self'", ...hashes],
    ["img-src 'self' data: blob:", ...foreign],
    ["font-src 'self'"],
    ["connect-src 'self'", ...foreign],
    ["worker-src 'self'"],
    ...(page === 'embed' ? [] : [["manifest-src 'self'"]]),
    [`frame-src ${page === 'embed' ? "'none'" : "'self'"}`],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** Who may frame a page. Browsers read it in a header only. */
export function frameAncestors(page: PageKind): string {
  return `frame-ancestors ${page === 'embed' ? '*' : "'self'"}`;
}

/** @param path of a page in the build: "index.html", "embed/en/densite.html" */
export function pageKind(path: string): PageKind {
  if (/^embed(\.html$|\/)/.test(path)) return 'embed';
  return path === 'present.html' ? 'present' : 'explore';
}

export function inlineStyles(html: string): readonly string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
}

/** The page with its policy before anything that it governs. @throws where the page does not begin with its charset */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const written = html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => `${charset}\n    ${meta}`);
  if (written === html) throw new Error('a page needs <meta charset="utf-8"> as the first element of its head');
  return written;
}

/**
 * Origins that a foreign basemap needs: of its style, and what `VITE_BASEMAP_ORIGINS` names beside (tiles, glyphs, icons).
 * @throws Error where one is no http address
 */
export function basemapOrigins(style: unknown, others: unknown): readonly string[] {
  const words = [style, others].flatMap((text) => (typeof text === 'string' ? text.split(/[\s,]+/) : []));
  const origins = words
    .filter((word) => word !== '')
    .map((word) => {
      const url = URL.canParse(word) ? new URL(word) : null;
      if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`a basemap needs an address, not "${word}"`);
      return url.origin;
    });
  return [...new Set(origins)];
}
