import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/commands.mjs';
import { drawGallery, drawPictures, type Picture } from '../../scripts/pictures';
import { readFonts, shapeLine, type Fonts } from '../../scripts/type-outlines';
import { thinSpaced } from '../../src/charts/svg-paint';
import type { Scene, TextMark } from '../../src/domain/scene';
import { GALLERY } from '../../src/spec/gallery';

const DATA = resolve(ROOT, 'public/data');
const SHARE_LEFT_OF = { start: 0, middle: 0.5, end: 1 } as const;

let pictures: readonly Picture[];
let scenes: ReadonlyMap<string, Scene>;
let fonts: Fonts;
beforeAll(async () => {
  pictures = await drawPictures(ROOT, DATA);
  scenes = new Map((await drawGallery(DATA, '2026-11-22')).map(({ name, scene }) => [name, scene]));
  fonts = await readFonts(ROOT);
}, 60_000);

const textsOf = (scene: Scene): readonly TextMark[] =>
  scene.layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])));

/** Left and right edge of a text as it is really drawn, px. */
function edgesOf({ text, x, sizePx, anchor, family = 'text', weight = 400 }: TextMark): readonly [number, number] {
  const widthPx = shapeLine(thinSpaced(text), family, fonts(family, weight)).width * sizePx;
  const left = x - SHARE_LEFT_OF[anchor] * widthPx;
  return [left, left + widthPx];
}

describe('the pictures of the gallery', () => {
  it('are there for every name', () => expect(pictures.map(({ name }) => name)).toEqual(Object.keys(GALLERY)));

  it('are PNG of 1200 x 630 px and light enough for a preview', () => {
    for (const { name, png } of pictures) {
      const bytes = Buffer.from(png);
      expect(bytes.subarray(0, 8).toString('latin1'), name).toBe('\u0089PNG\r\n\u001a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(bytes.length, name).toBeLessThan(300_000);
    }
  });

  it('have the same bytes when they are drawn again', async () => {
    const again = await drawPictures(ROOT, DATA);
    for (const [index, { name, svg, png }] of again.entries()) {
      expect(svg, name).toBe(pictures[index]?.svg);
      expect(Buffer.compare(png, pictures[index]?.png ?? new Uint8Array()), name).toBe(0);
    }
  });

  it('are SVG with text as text, named fonts with fallbacks, title, source and licence', () => {
    for (const { name, svg, caption } of pictures) {
      expect(svg, name).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"/);
      expect(svg, name).toMatch(/font-family="[^"]*Atkinson Hyperlegible Next[^"]*sans-serif"/);
      const words = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
      expect(words, name).toContain('Source');
      expect(words, name).toMatch(/millésime du \d+ \S+ \d{4}/);
      expect(words.replaceAll(/\s/g, ' '), name).toContain(caption.licence.split(/\s/)[0]);
      expect(svg, name).not.toMatch(/var\(--|undefined|NaN/);
    }
  });

  it('fit: no warning of a layout, no text beyond the edge as the faces really draw it', () => {
    for (const [name, scene] of scenes) {
      expect(scene.warnings, name).toEqual([]);
      for (const mark of textsOf(scene)) {
        const [left, right] = edgesOf(mark);
        expect(left, `${name}: ${mark.text}`).toBeGreaterThanOrEqual(0);
        expect(right, `${name}: ${mark.text}`).toBeLessThanOrEqual(scene.widthPx);
      }
    }
  });
});
