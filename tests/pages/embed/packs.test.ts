import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutFigure } from '../../../src/charts/figure';
import { loadAtlas } from '../../../src/data/load';
import { packsAsPackage, type Pack } from '../../../src/data/pack';
import type { Atlas } from '../../../src/domain/atlas';
import type { Frame } from '../../../src/domain/frame';
import { makePacks } from '../../../src/pages/embed/make-packs';
import { packNames } from '../../../src/pages/embed/pack-names';
import { GALLERY } from '../../../src/spec/gallery';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const FRAME: Frame = {
  widthPx: 700,
  heightPx: 460,
  textScale: 1,
  interactive: true,
  chrome: 'full',
  theme: 'dark',
  language: 'en',
};
const MOST_DATA_BYTES = 30_000;

let atlas: Atlas;
let packs: ReadonlyMap<string, Pack>;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
  const names = readdirSync(COMMITTED).filter((name) => name.includes('.'));
  packs = makePacks(new Map(names.map((name) => [name, readFileSync(new URL(name, COMMITTED), 'utf8')])), atlas);
});

describe('the packs of an embed', () => {
  it.each(Object.entries(GALLERY))('hold all that %s draws, says and cites', async (_name, spec) => {
    const own = packNames(spec).map((name) => packs.get(name));
    const loaded = await loadAtlas(packsAsPackage(own.filter((pack) => pack !== undefined)));
    expect([...loaded.errors.values()].flat()).toEqual([]);
    expect(layoutFigure(loaded, spec, FRAME, speechFor('en'))).toEqual(
      layoutFigure(atlas, spec, FRAME, speechFor('en')),
    );
  });

  it.each(Object.entries(GALLERY))('keep %s light', (_name, spec) => {
    const text = packNames(spec).map((name) => JSON.stringify(packs.get(name)));
    expect(brotliCompressSync(text.join('\n')).length).toBeLessThan(MOST_DATA_BYTES);
  });
});
