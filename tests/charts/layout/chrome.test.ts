import { describe, expect, it } from 'vitest';
import { captionSource } from '../../../src/charts/layout/caption';
import { frameChrome, sourceLine } from '../../../src/charts/layout/chrome';
import type { Frame } from '../../../src/domain/frame';
import type { Resource } from '../../../src/domain/resource';
import type { Caption } from '../../../src/domain/scene';
import { speechFor } from '../../../src/text/messages';

const CAPTION: Caption = {
  title: 'Marseille et Aix-en-Provence concentrent 58\u00a0% des emplois',
  subtitle: 'Emplois au lieu de travail, tous secteurs',
  notes: ['Une note courte.', 'Une autre note, bien plus longue. '.repeat(40)],
  source: 'Insee',
  vintage: '2022',
  licence: 'Licence Ouverte 2.0',
};
const FRAME: Frame = {
  widthPx: 600,
  heightPx: 500,
  textScale: 1,
  interactive: false,
  chrome: 'full',
  theme: 'light',
  language: 'fr',
};
const speech = speechFor('fr');

describe('frameChrome', () => {
  it('leaves the whole frame where the page writes title and source itself', () => {
    const { layers, inner } = frameChrome(CAPTION, { ...FRAME, chrome: 'none' }, speech);
    expect(layers).toEqual([]);
    expect(inner).toEqual({ x: 0, y: 0, width: 600, height: 500 });
  });

  it('keeps the source line in a caption', () => {
    const { layers, inner } = frameChrome(CAPTION, { ...FRAME, chrome: 'caption' }, speech);
    expect(layers.map(({ name }) => name)).toEqual(['source']);
    expect(inner.height).toBeLessThan(500);
  });

  it('writes title, subtitle, the notes that fit and source inside the frame, around the drawing', () => {
    const { layers, inner } = frameChrome(CAPTION, FRAME, speech);
    const texts = layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])));
    expect(texts.some(({ text }) => text.includes('Une note courte.'))).toBe(true);
    expect(texts.some(({ text }) => text.includes('bien plus longue'))).toBe(false);
    for (const { y, sizePx } of texts) {
      expect(y - sizePx).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(500);
      expect(y < inner.y || y - sizePx >= inner.y + inner.height - 1).toBe(true);
    }
  });

  it('makes type larger on a wall', () => {
    const sizes = [1, 3].map((textScale) => {
      const { layers } = frameChrome(CAPTION, { ...FRAME, widthPx: 2000, heightPx: 1500, textScale }, speech);
      const [title] = layers[0]?.marks ?? [];
      return title?.type === 'text' ? title.sizePx : 0;
    });
    expect(sizes).toEqual([22, 66]);
  });
});

describe('captionSource', () => {
  const resource = (producer: string, title: string, vintage: string): Resource => ({
    name: 'n',
    path: 'n.csv',
    format: 'csv',
    sources: [
      {
        producer,
        title: { fr: `${title} (données republiées)`, en: `${title} EN, as republished` },
        path: 'https://example.org',
      },
    ],
    licence: { name: 'etalab-2.0', title: 'Licence Ouverte 2.0', path: 'https://example.org' },
    vintage,
    dateRead: '2026-11-22',
    rowCount: 1,
    bytes: 1,
    sha256: '',
    fields: [],
  });

  it('says each producer, vintage and licence once, in order', () => {
    const resources = [
      resource('Insee', 'SIDE', '2023'),
      resource('Insee', 'SIDE', '2023'),
      resource('IGN', 'Admin', '2018'),
    ];
    expect(captionSource(resources, speech)).toEqual({
      source: 'Insee, SIDE\u00a0; IGN, Admin',
      vintage: '2023\u00a0; 2018',
      licence: 'Licence Ouverte 2.0',
    });
    expect(captionSource(resources, speechFor('en')).source).toBe('Insee, SIDE EN; IGN, Admin EN');
  });

  it('is empty where there is nothing to cite', () => {
    expect(captionSource([], speech)).toEqual({ source: '', vintage: '', licence: '' });
    expect(sourceLine({ ...CAPTION, source: '', vintage: '', licence: '' }, speech)).toBe('');
  });
});
