import { describe, expect, it } from 'vitest';
import { pictureFiles, type Picture } from '../../scripts/pictures';
import { oembedOf } from '../../src/export/oembed';
import { boxOf } from '../../src/export/snippet';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';

const PICTURE: Picture = {
  name: 'densite',
  spec: DEFAULT_CHOROPLETH,
  caption: { title: 'À Marseille, "391" & plus', subtitle: '', notes: [], source: '', vintage: '', licence: '' },
  englishTitle: 'In Marseille, 391',
  description: '',
  svg: '<svg/>',
  png: new Uint8Array([1]),
};

const read = (site: unknown, path = 'oembed/densite.json'): Record<string, unknown> => {
  const file = pictureFiles([PICTURE], site).get(path);
  return JSON.parse(String(file)) as Record<string, unknown>;
};

describe('the oEmbed answer', () => {
  // Section 2.3.4 of https://oembed.com: what every answer, and one of type rich, must have.
  it('has the fields that the specification requires, each of its type', () => {
    const answer = read('https://example.org/phare');
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(typeof answer['html']).toBe('string');
    for (const field of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age']) {
      expect(Number.isInteger(answer[field]), field).toBe(true);
    }
    for (const field of ['provider_url', 'thumbnail_url']) {
      expect(new URL(String(answer[field])).protocol, field).toBe('https:');
    }
    expect(answer).toMatchObject({
      provider_name: 'Phare',
      provider_url: 'https://example.org/phare/',
      thumbnail_url: 'https://example.org/phare/pictures/densite.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const known =
      /^(type|version|title|author_(name|url)|provider_(name|url)|cache_age|thumbnail_(url|width|height)|html|width|height)$/;
    expect(Object.keys(answer).filter((field) => !known.test(field))).toEqual([]);
  });
  it('frames the page of the figure, with its own title, as wide and high as it says', () => {
    const { html, width, height, title } = read('https://example.org/');
    expect(title).toBe('À Marseille, "391" & plus');
    expect(html).toContain(
      '<iframe src="https://example.org/embed/densite.html" title="À Marseille, &quot;391&quot; &amp; plus"',
    );
    // The frame of the snippet, in which every drawing of the kind has been looked at.
    expect([width, height]).toEqual([boxOf(DEFAULT_CHOROPLETH).widthPx, boxOf(DEFAULT_CHOROPLETH).heightPx]);
    expect(html).toContain(`width="${String(width)}" height="${String(height)}"`);
  });
  it('answers for the English page with its address and title', () => {
    const { html, title } = read('https://example.org/', 'oembed/en/densite.json');
    expect(title).toBe('In Marseille, 391');
    expect(html).toContain('<iframe src="https://example.org/embed/en/densite.html" title="In Marseille, 391"');
  });
  it('is not written where the address of the site is unknown, since none of it would be valid', () => {
    expect([...pictureFiles([PICTURE], '').keys()]).toEqual(['pictures/densite.svg', 'pictures/densite.png']);
  });
  it('lets no title become markup', () => {
    const hostile = '"><script>alert(1)</script>';
    const { html } = oembedOf({
      title: hostile,
      url: 'https://example.org/',
      widthPx: 1,
      heightPx: 1,
      thumbnail: { url: '', widthPx: 1, heightPx: 1 },
      providerName: '',
      providerUrl: '',
    });
    expect(html).not.toContain('<script');
  });
});
