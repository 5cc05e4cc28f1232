import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas';
import { isPattern } from '../../../src/charts/paint';
import { PALETTE } from '../../../src/charts/palette';
import { COMMUNES, frameOf, inventedAtlas } from '../../fixtures/invented-employment';
import { KINDS, sceneOf } from './employment-scenes';
import { outside } from './marks-inside';

const CODES = [...Object.keys(COMMUNES), '9312', '200054807'];
const FILTERS = [
  { type: 'band', band: '10-19' },
  { type: 'sector', sector: 'BE' },
  { type: 'class', index: 3 },
] as const;
const ATLASES = [
  inventedAtlas(),
  inventedAtlas({
    gaps: {
      'communes-jobs|13055|2022': 'M',
      'communes-bands|13117|2014|0': 'C',
      'communes-employers|13117|2024|BE': 'C',
    },
  }),
  inventedAtlas({ without: ['communes-jobs', 'communes-bands', 'communes-employers', 'communes-establishments'] }),
];

const anyKind = fc.constantFrom(...KINDS);
const anyAtlas = fc.nat({ max: ATLASES.length - 1 }); // an index: a counterexample must stay readable
const atlasOf = (index: number): Atlas => ATLASES[index] ?? inventedAtlas();
const anyPlaces = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 6 });
const anyFilters = fc.uniqueArray(fc.constantFrom(...FILTERS), { maxLength: 2 });
const anyFrame = fc
  .record({
    widthPx: fc.integer({ min: 280, max: 1200 }),
    heightPx: fc.integer({ min: 110, max: 900 }),
    textScale: fc.constantFrom(1, 1.5, 2, 3),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    language: fc.constantFrom('fr' as const, 'en' as const),
  })
  .map(({ widthPx, heightPx, ...more }) => frameOf(widthPx, heightPx, more));

describe('every figure of employment and key figures', () => {
  it('keeps its marks inside the frame, whatever is chosen, missing or scaled', () => {
    fc.assert(
      fc.property(anyKind, anyAtlas, anyPlaces, anyFilters, anyFrame, (kind, atlas, places, filters, frame) => {
        expect(outside(sceneOf(kind, atlasOf(atlas), places, filters, frame))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its words inside a frame that it fills with title, notes and source', () => {
    fc.assert(
      fc.property(
        anyKind,
        anyPlaces,
        fc.integer({ min: 320, max: 1200 }),
        fc.integer({ min: 380, max: 900 }),
        (kind, places, width, height) => {
          const frame = frameOf(width, height, { chrome: 'full' });
          expect(outside(sceneOf(kind, ATLASES[0] ?? inventedAtlas(), places, [], frame))).toEqual([]);
        },
      ),
    );
  });

  it('draws neither legend nor heads where there is nothing to draw, however low the frame', () => {
    for (const heightPx of [110, 320]) {
      const scene = sceneOf('bands', ATLASES[2] ?? inventedAtlas(), [], [], frameOf(489, heightPx, { chrome: 'none' }));
      expect(scene.layers.flatMap(({ marks }) => marks)).toEqual([]);
    }
  });

  it('says title, coverage, source, vintage, licence and a description in both languages', () => {
    for (const kind of KINDS)
      for (const language of ['fr', 'en'] as const) {
        const scene = sceneOf(kind, inventedAtlas(), [], [], frameOf(600, 300, { language }));
        expect(scene.kind).toBe(kind);
        expect(scene.caption.subtitle).toContain(language === 'fr' ? 'tous secteurs' : 'all sectors');
        for (const part of [
          scene.caption.title,
          scene.caption.source,
          scene.caption.vintage,
          scene.caption.licence,
          scene.description,
        ])
          expect(part).not.toBe('');
        expect(scene.warnings).toEqual([]);
      }
  });

  it('never writes NaN, undefined or null, nor 0 for what is missing', () => {
    fc.assert(
      fc.property(anyKind, anyAtlas, anyPlaces, anyFilters, (kind, atlas, places, filters) => {
        const scene = sceneOf(kind, atlasOf(atlas), places, filters, frameOf(700, 320));
        const said = JSON.stringify([scene.caption, scene.description, scene.table]).replaceAll('"value":null', '');
        expect(said).not.toMatch(/NaN|undefined|\[object|null/);
        for (const row of scene.table.rows) {
          expect(row.cells.length).toBe(scene.table.columns.length);
          for (const cell of row.cells) if (cell.value === null) expect(cell.text).not.toMatch(/^0/);
        }
      }),
    );
  });

  it('names its paints from the palette, its layers once, and puts every label where it can be pointed at', () => {
    fc.assert(
      fc.property(anyKind, anyAtlas, anyPlaces, anyFilters, anyFrame, (kind, atlas, places, filters, frame) => {
        const { layers } = sceneOf(kind, atlasOf(atlas), places, filters, frame);
        expect(new Set(layers.map(({ name }) => name)).size).toBe(layers.length);
        for (const mark of layers.flatMap(({ marks }) => marks)) {
          for (const paint of [mark.fill, mark.stroke])
            if (paint !== undefined && paint !== 'none') expect(isPattern(paint) || paint in PALETTE.light).toBe(true);
          if (mark.label !== undefined) expect([mark.key, mark.at]).not.toContain(undefined);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets the keyboard reach every row, band or sector once', () => {
    for (const kind of KINDS) {
      const { layers } = sceneOf(kind, inventedAtlas(), ['13117'], [], frameOf(700, 400));
      const keys = layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.label === undefined ? [] : [mark.key])));
      expect(keys.length).toBeGreaterThan(1);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('says that nothing passes the filters', () => {
    for (const kind of KINDS) {
      const scene = sceneOf(kind, inventedAtlas(), [], [{ type: 'class', index: 3 }], frameOf(600, 300));
      expect(scene.caption.title).toBe('Aucune commune ne répond aux filtres.');
    }
  });

  it('says that data are not available where the file did not load', () => {
    for (const kind of KINDS.filter((one) => one !== 'key-figures')) {
      const scene = sceneOf(kind, ATLASES[2] ?? inventedAtlas(), [], [], frameOf(600, 300));
      expect(scene.caption.title).toBe('Données non chargées');
    }
  });
});
