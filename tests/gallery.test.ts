import { beforeAll, describe, expect, it } from 'vitest';
import { layoutFigure } from '../src/charts/figure';
import { sceneToSvg } from '../src/charts/scene-to-svg';
import type { Atlas } from '../src/domain/atlas';
import type { Frame } from '../src/domain/frame';
import type { Scene } from '../src/domain/scene';
import { loadAtlas } from '../src/data/load';
import { decodeSpec, encodeSpec } from '../src/spec/url';
import { speechFor } from '../src/text/messages';
import { COMMITTED, fromFolder } from './data/package-folder';
import { GALLERY } from '../src/spec/gallery';

const PICTURE: Frame = {
  widthPx: 900,
  heightPx: 600,
  textScale: 1,
  interactive: false,
  chrome: 'full',
  theme: 'light',
  language: 'fr',
};
const PHONE: Frame = { ...PICTURE, widthPx: 320, heightPx: 480 };

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function draw(name: string, frame: Frame): Scene {
  const spec = GALLERY[name];
  const scene = spec === undefined ? null : layoutFigure(atlas, spec, frame, speechFor(frame.language));
  if (scene === null) throw new Error(`${name} cannot be drawn`);
  return scene;
}

/** A tenth of a px is not seen; more digits only make snapshots differ between machines. */
function rounded(svg: string): string {
  return svg.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

describe.each(Object.keys(GALLERY))('gallery: %s', (name) => {
  it('is drawn as before, without a warning', async () => {
    const scene = draw(name, PICTURE);
    expect(scene.warnings).toEqual([]);
    const svg = sceneToSvg(scene, { paint: 'light', idPrefix: name, ground: 'paper' });
    await expect(`${rounded(svg)}\n`).toMatchFileSnapshot(`gallery/${name}.svg`);
  });

  it('says what it shows, in both languages, with source, vintage and licence', () => {
    for (const language of ['fr', 'en'] as const) {
      const { caption, description, table } = draw(name, { ...PICTURE, language });
      const { notes, ...words } = caption;
      for (const text of [...Object.values(words), ...notes, description, table.caption]) {
        expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
      }
      expect(Math.min(caption.title.length, caption.subtitle.length, caption.source.length)).toBeGreaterThan(0);
      expect(Math.min(caption.vintage.length, caption.licence.length, description.length)).toBeGreaterThan(0);
      expect(table.rows.length).toBeGreaterThan(0);
    }
  });

  it('fits a phone without a warning', () => {
    expect(draw(name, PHONE).warnings).toEqual([]);
  });

  it('survives the journey through its link', () => {
    const spec = GALLERY[name];
    if (spec !== undefined) expect(decodeSpec(encodeSpec(spec)).spec).toEqual(spec);
  });
});
