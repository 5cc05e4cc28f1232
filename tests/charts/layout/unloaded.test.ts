import { describe, expect, it, test } from 'vitest';
import { layoutChoropleth, tipChoropleth } from '../../../src/charts/layout/choropleth';
import { fillHexes } from '../../../src/charts/layout/fill-hexes';
import { layoutGrowth } from '../../../src/charts/layout/growth';
import { loadAtlas } from '../../../src/data/load';
import type { ChoroplethSpec } from '../../../src/domain/view-spec';
import { choroplethData } from '../../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';
import { DECADE, GROWING, atlasOf, dataOf, frameOf, specOf } from './invented-growth';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const fr = speechFor('fr');
const FRAME = frameOf(640, 360);

describe('a map whose file failed', () => {
  const tables = new Map(atlas.tables);
  tables.delete('communes-establishments');
  const spec: ChoroplethSpec = { ...DEFAULT_CHOROPLETH, circles: 'establishments' };
  const data = choroplethData({ ...atlas, tables }, spec);
  if (data === null) throw new Error('no such indicator');
  const scene = layoutChoropleth(spec, data, FRAME, fr);
  const communes = scene.layers.find(({ name }) => name === 'communes')?.marks ?? [];

  it('says that nothing was loaded, not that the source has nothing', () => {
    expect(scene.caption.title).toBe('Établissements par km²\u00a0: données non chargées');
    expect(scene.description).toBe(scene.caption.title);
    expect([scene.table.rows, data.missingCount, data.circles]).toEqual([[], 0, null]);
    expect(tipChoropleth(data, '13055', fr).lines[0]?.value).toBe('non chargé');
  });

  it('hatches no commune and has no class', () => {
    expect(communes).toHaveLength(92);
    expect(new Set(communes.map(({ fill }) => fill))).toEqual(new Set(['plain']));
    expect(new Set(fillHexes(data, 'light').values()).size).toBe(1);
    expect(data.classification).toBeNull();
  });
});

test('a file that failed leaves neither axis, handles nor reference, and is said', () => {
  const data = dataOf({ ...atlasOf(DECADE, GROWING), tables: new Map() }, { reference: true });
  const scene = layoutGrowth(specOf(), data, FRAME, fr);
  expect(scene.caption.title).toBe('Ateliers\u00a0: données non chargées');
  expect(scene.description).toBe(scene.caption.title);
  expect([scene.layers, scene.scales, scene.table.rows, scene.warnings]).toEqual([[], {}, [], []]);
});
