import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { Scene } from '../../src/domain/scene';
import { pictureScene, pictureSvg, PICTURE_PRESETS, type PicturePreset } from '../../src/export/picture';
import { densePng } from '../../src/export/png-density';
import { GALLERY } from '../../src/spec/gallery';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import { COMMITTED, fromFolder } from '../data/package-folder';

const PRESETS = Object.keys(PICTURE_PRESETS) as readonly PicturePreset[];
const ADDRESS = 'phare.example.org';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function draw(name: string, preset: PicturePreset, screen = { widthPx: 640, heightPx: 400 }): Scene {
  const spec = GALLERY[name];
  const edition = '2026-11-22';
  const options = { theme: 'light', speech: speechFor('fr'), addressText: ADDRESS, edition, screen } as const;
  const scene = spec === undefined ? null : pictureScene(atlas, spec, preset, options);
  if (scene === null) throw new Error(`${name} cannot be drawn`);
  return scene;
}

function textsOf({ layers }: Scene): readonly { readonly text: string; readonly sizePx: number }[] {
  return layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])));
}

describe('pictureScene', () => {
  it.each(PRESETS)(
    'in the form "%s" carries title, source, periods, licence, date of the data and address',
    (preset) => {
      for (const name of Object.keys(GALLERY)) {
        const scene = draw(name, preset);
        const words = textsOf(scene)
          .map(({ text }) => text)
          .join(' ')
          .replace(/[\s\u00a0]+/g, ' ');
        const { title, source, vintage, licence } = scene.caption;
        for (const part of [title, source, vintage, licence, 'millésime du 22 novembre 2026', ADDRESS])
          expect(words).toContain(part.replace(/[\s\u00a0]+/g, ' '));
        expect(scene.warnings).toEqual([]);
      }
    },
  );

  it('has the size of its preset; print and screen have the shape of the screen', () => {
    const size = (preset: PicturePreset): readonly number[] => {
      const { widthPx, heightPx } = draw('numerique-base-100', preset);
      return [widthPx, heightPx];
    };
    expect(size('article')).toEqual([1200, 675]);
    expect(size('square')).toEqual([1080, 1080]);
    expect(size('story')).toEqual([1080, 1920]);
    expect(size('screen')).toEqual([640, 400]);
    // 180 mm are 180 / 25.4 * 300 = 2126 px, and 2126 * 400 / 640 = 1328.75.
    expect(size('print')).toEqual([2126, 1329]);
  });

  it('is neither a strip nor a column on paper, and wide enough to be read', () => {
    expect(draw('numerique-base-100', 'print', { widthPx: 1000, heightPx: 100 }).heightPx).toBe(1063);
    expect(draw('numerique-base-100', 'print', { widthPx: 300, heightPx: 3000 }).heightPx).toBe(2658);
    expect(draw('numerique-base-100', 'screen', { widthPx: 0, heightPx: 0 }).widthPx).toBe(280);
  });

  it('writes no smaller than 9 px on the phone that shows a story, 6 points on paper', () => {
    const smallest = (preset: PicturePreset): number =>
      Math.min(
        ...textsOf(draw('emplois-par-commune', preset, { widthPx: 900, heightPx: 600 })).map(({ sizePx }) => sizePx),
      );
    expect((smallest('story') * 390) / 1080).toBeGreaterThan(9);
    expect((smallest('print') / 300) * 72).toBeGreaterThan(6);
  });

  it('is null for an indicator that the atlas does not have', () => {
    const spec = { ...DEFAULT_CHOROPLETH, indicator: 'unheard-of' } as const;
    const options = { theme: 'light', speech: speechFor('fr'), addressText: ADDRESS } as const;
    expect(pictureScene(atlas, spec, 'article', options)).toBeNull();
  });

  it('cuts an address that is wider than the picture', () => {
    const options = { theme: 'light', speech: speechFor('fr'), addressText: 'x'.repeat(500) } as const;
    const scene = pictureScene(atlas, DEFAULT_CHOROPLETH, 'article', options);
    const found = scene === null ? [] : textsOf(scene).filter(({ text }) => text.includes('xxx'));
    expect(found.map(({ text }) => /^.{40,200}…$/.test(text))).toEqual([true]);
  });
});

describe('pictureSvg', () => {
  it('names its layers for drawing programs and stands alone', () => {
    const svg = pictureSvg(draw('densite-etablissements', 'article'), { theme: 'dark', ground: 'paper' });
    expect(svg).toContain(
      '<g data-layer="heading" id="phare-heading" inkscape:groupmode="layer" inkscape:label="heading">',
    );
    expect(svg).toContain('<rect width="1200" height="675" fill="#0a1724"/>');
    expect(svg).not.toMatch(/var\(|\u202f/);
  });

  it('has no ground where none is asked for', () => {
    const scene = draw('densite-etablissements', 'article');
    expect(pictureSvg(scene, { theme: 'light', ground: null })).not.toContain('<rect width="1200" height="675"');
  });
});

describe('densePng', () => {
  it('puts a pHYs chunk with its checksum after the head', () => {
    const png = Uint8Array.from({ length: 60 }, (_, index) => index);
    const dense = densePng(png, 300);
    expect(dense.length).toBe(60 + 21);
    expect([...dense.subarray(0, 33)]).toEqual([...png.subarray(0, 33)]);
    expect([...dense.subarray(54)]).toEqual([...png.subarray(33)]);
    // 300 / 0.0254 = 11811 = 0x2e23; the checksum is that of zlib.crc32 over "pHYs" and the 9 bytes.
    expect(Buffer.from(dense.subarray(33, 54)).toString('hex')).toBe(
      '00000009' + '70485973' + '00002e2300002e2301' + '78a53f76',
    );
  });
});
