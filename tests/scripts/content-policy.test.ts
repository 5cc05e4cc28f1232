import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/commands.mjs';
import {
  basemapOrigins,
  contentPolicy,
  frameAncestors,
  inlineStyles,
  pageKind,
  withPolicy,
  type PageKind,
} from '../../scripts/content-policy';
import { headerFile } from '../../scripts/header-file';

const policy = (page: PageKind, styles: readonly string[] = [], foreign: readonly string[] = []): string =>
  contentPolicy({ page, styles, foreign });
const KINDS: readonly PageKind[] = ['explore', 'present', 'embed'];

describe('the content policy', () => {
  it('allows what is the page’s own and nothing else, whatever the page', () => {
    for (const page of KINDS) {
      expect(policy(page)).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
      expect(policy(page)).not.toMatch(/unsafe|https?:|\*/);
      expect(policy(page)).toContain("base-uri 'none'; form-action 'none'");
    }
  });
  it('lets pages frame their own embeds, and embeds nothing', () => {
    expect(policy('explore')).toContain("frame-src 'self'");
    expect(policy('embed')).toContain("frame-src 'none'");
  });
  it('lets pages of ours be installed and held, and embeds be neither', () => {
    for (const page of ['explore', 'present'] as const)
      expect(policy(page)).toContain("worker-src 'self'; manifest-src 'self'");
    expect(policy('embed')).not.toContain('manifest-src');
  });
  it('allows an inline style by its hash', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    expect(policy('explore', ['a{}'])).toContain(
      "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';",
    );
  });
  it('asks a foreign basemap for data and pictures, never for scripts or styles', () => {
    const foreign = basemapOrigins(
      'https://data.example.fr/style.json',
      'https://tiles.example.fr https://data.example.fr/a',
    );
    expect(foreign).toEqual(['https://data.example.fr', 'https://tiles.example.fr']);
    const directives = policy('explore', [], foreign).split('; ');
    expect(directives.filter((directive) => directive.includes('example.fr'))).toEqual([
      "img-src 'self' data: blob: https://data.example.fr https://tiles.example.fr",
      "connect-src 'self' https://data.example.fr https://tiles.example.fr",
    ]);
    expect(basemapOrigins(undefined, '')).toEqual([]);
    expect(() => basemapOrigins("'unsafe-inline'", '')).toThrow('a basemap needs an address');
  });
  it('stands in the page before all that it governs', () => {
    const html = '<!doctype html><head><meta charset="utf-8"><style>a{}</style><title>T</title></head>';
    expect(inlineStyles(html)).toEqual(['a{}']);
    expect(withPolicy(html, "default-src 'none'")).toMatch(
      /^<!doctype html><head><meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/><style>/,
    );
    expect(() => withPolicy('<html>', '')).toThrow('charset');
  });
  it.each([
    ['index.html', 'explore'],
    ['present.html', 'present'],
    ['embed.html', 'embed'],
    ['embed/en/densite.html', 'embed'],
  ] as const)('knows what %s is', (path, kind) => expect(pageKind(path)).toBe(kind));
});

describe('the file of headers', () => {
  const pages = ['index.html', 'embed.html', 'embed/a.html', 'embed/en/a.html'];
  const text = headerFile(new Map(pages.map((path) => [path, policy(pageKind(path))])));
  const rules = new Map(text.split('\n\n').map((block) => [block.split('\n')[0], block] as const));

  it('lets anybody frame embeds, and nobody else the rest', () => {
    for (const path of ['/', '/index.html']) expect(rules.get(path)).toMatch(/; frame-ancestors 'self'$/m);
    for (const path of ['/embed.html', '/embed', '/embed/*']) expect(rules.get(path)).toMatch(/; frame-ancestors \*$/m);
    expect(KINDS.filter((page) => frameAncestors(page) === 'frame-ancestors *')).toEqual(['embed']);
  });
  it('gives the example article the policy that it has in itself', () => {
    const article = readFileSync(resolve(ROOT, 'public/examples/article.html'), 'utf8');
    const own = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(article)?.[1] ?? '-';
    expect(rules.get('/examples/*')).toContain(`Content-Security-Policy: ${own}; frame-ancestors 'self'`);
  });
  it('gives no file two policies', () => {
    const governed = [...rules.keys()].filter((path) => rules.get(path)?.includes('Content-Security-Policy'));
    expect(governed).toEqual(['/pictures/*', '/examples/*', '/index.html', '/', '/embed.html', '/embed', '/embed/*']);
  });
  it('refuses a folder whose pages differ: one rule holds for all of them', () => {
    const differing = new Map([
      ['embed/a.html', policy('embed', ['a{}'])],
      ['embed/b.html', policy('embed')],
    ]);
    expect(() => headerFile(differing)).toThrow('different policies: embed/b.html');
  });
  it('lets nobody keep the worker, which is how a later build is noticed', () => {
    expect(rules.get('/sw.js')).toContain('Cache-Control: no-cache');
  });
  it('keeps hashed files, opens data to all, and is short enough for the hosts', () => {
    expect(rules.get('/assets/*')).toContain('Cache-Control: public, max-age=31536000, immutable');
    for (const path of ['/data/*', '/oembed/*', '/pictures/*'])
      expect(rules.get(path)).toContain('Access-Control-Allow-Origin: *');
    expect(rules.size).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});

describe('docs/hosting.md', () => {
  const guide = readFileSync(resolve(ROOT, 'docs/hosting.md'), 'utf8');
  it('frames embeds and nothing else for every host it knows', () => {
    for (const server of ['nginx', 'apache']) {
      const snippet = new RegExp(`\`\`\`${server}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';
      for (const page of ['explore', 'embed'] as const) expect(snippet).toContain(frameAncestors(page));
      expect(snippet).toContain('nosniff');
    }
  });
});
