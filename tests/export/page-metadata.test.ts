import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPath } from '../../src/export/gallery-files';
import { dataBlock, pageMetadata, type PageMetadata } from '../../src/export/page-metadata';
import { addressFrom, siteAddress } from '../../src/export/site-address';

const PAGE: PageMetadata = {
  site: 'https://example.org/phare/',
  path: 'embed/densite.html',
  title: 'Marseille & Aix "concentrent" 58 %',
  description: 'Emplois <2022>',
  language: 'fr',
  figure: 'densite',
  pictureWords: 'Carte',
  dataset: { name: 'x' },
  indexed: true,
};

/** Content of each meta tag by its name or property. */
function tags(html: string): ReadonlyMap<string, string> {
  const found = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)" \/>/g);
  return new Map([...found].map(([, name = '', content = '']) => [name, content]));
}

describe('the metadata of a page', () => {
  it('give link previews absolute addresses, a picture with its size, and words', () => {
    expect(Object.fromEntries(tags(pageMetadata(PAGE)))).toEqual({
      'og:type': 'website',
      'og:site_name': 'Phare',
      'og:title': 'Marseille &amp; Aix &quot;concentrent&quot; 58 %',
      'og:description': 'Emplois &lt;2022&gt;',
      'og:locale': 'fr_FR',
      'og:url': 'https://example.org/phare/embed/densite.html',
      'og:image': 'https://example.org/phare/pictures/densite.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Carte',
      'twitter:card': 'summary_large_image',
      'twitter:image': 'https://example.org/phare/pictures/densite.png',
      'twitter:image:alt': 'Carte',
    });
  });
  it('lead to the oEmbed answer of the page', () =>
    expect(pageMetadata(PAGE)).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/phare/oembed/densite.json"',
    ));
  it('lead from an English page to its own address and answer', () => {
    const html = pageMetadata({ ...PAGE, path: embedPath('densite', 'en'), language: 'en' });
    expect(tags(html).get('og:url')).toBe('https://example.org/phare/embed/en/densite.html');
    expect(html).toContain('href="https://example.org/phare/oembed/en/densite.json"');
  });
  it('name the one address of a page, unless search engines should not list it', () => {
    expect(pageMetadata(PAGE)).toContain(
      '<link rel="canonical" href="https://example.org/phare/embed/densite.html" />',
    );
    expect(pageMetadata({ ...PAGE, indexed: false })).not.toContain('canonical');
  });
  it('leave out what must be absolute where the address of the site is unknown', () => {
    const html = pageMetadata({ ...PAGE, site: null });
    expect([...tags(html).keys()]).toEqual([
      'og:type',
      'og:site_name',
      'og:title',
      'og:description',
      'og:locale',
      'twitter:card',
    ]);
    expect(html).not.toContain('<link');
    expect(html).toContain('application/ld+json');
  });
  it('never let a text end the data block, and lose nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '</script>', '<!--', '<script'), (text, tag) => {
        const [, json = '', rest] = /^<script [^>]*>([\s\S]*?)<\/script>([\s\S]*)$/.exec(dataBlock([tag + text])) ?? [];
        expect(JSON.parse(json)).toEqual([tag + text]);
        expect(rest).toBe('');
        expect(json).not.toContain('<');
      }),
    );
  });
});

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/phare', 'https://example.org/phare/'],
    [' https://example.org/phare/ ', 'https://example.org/phare/'],
  ])('%s is read as %s', (variable, address) => expect(siteAddress(variable)).toBe(address));
  it.each([undefined, '', '  ', 3])('is unknown: %s', (variable) => expect(siteAddress(variable)).toBeNull());
  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://a.org/?b', 'https://a.org/#b'])(
    'stops the build: %s',
    (variable) => expect(() => siteAddress(variable)).toThrow('VITE_SITE_URL'),
  );
  it('makes files absolute; without it they are told from the page', () => {
    expect(addressFrom({ site: 'https://a.org/b/', path: 'embed/en/x.html' }, 'data/c.csv')).toBe(
      'https://a.org/b/data/c.csv',
    );
    expect(addressFrom({ site: null, path: '' }, 'data/c.csv')).toBe('./data/c.csv');
    expect(addressFrom({ site: null, path: 'embed.html' }, 'data/c.csv')).toBe('./data/c.csv');
    expect(addressFrom({ site: null, path: 'embed/en/x.html' }, 'data/c.csv')).toBe('../../data/c.csv');
  });
});
