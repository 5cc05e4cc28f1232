import { describe, expect, it } from 'vitest';
import { layoutFigure } from '../../src/charts/figure';
import { keyFiguresCaption } from '../../src/charts/layout/key-figures-words';
import { loadAtlas } from '../../src/data/load';
import type { ChoroplethSpec, Filter } from '../../src/domain/view-spec';
import { choroplethData, type ChoroplethData } from '../../src/model/choropleth';
import { withoutClasses } from '../../src/model/class-filter';
import { NO_CLASS } from '../../src/model/employment';
import { keyFiguresData } from '../../src/model/key-figures';
import { passing } from '../../src/model/selection';
import { DEFAULT_CHOROPLETH, DEFAULT_KEY_FIGURES } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import { COMMITTED, fromFolder } from '../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const fr = speechFor('fr');

function mapOf(change: Partial<ChoroplethSpec>): ChoroplethData {
  const data = choroplethData(atlas, { ...DEFAULT_CHOROPLETH, ...change });
  if (data === null) throw new Error('no such indicator');
  return data;
}

const MAPS: Readonly<Record<string, Partial<ChoroplethSpec>>> = {
  density: {},
  'density in 2021 by quantiles': { period: 2021, classes: { method: 'quantiles', count: 7, own: null } },
  'own thresholds': { classes: { method: 'own', count: 4, own: [10, 50, 200] } },
  'a mean with confidential values': { indicator: 'wage' },
  'a change over a span': { indicator: 'jobs-change', span: [2016, 2022] },
  'a change over the whole series': { indicator: 'jobs-change' },
};

describe('a class of a map as a range of values', () => {
  it.each(Object.entries(MAPS))('keeps the same communes: %s', (_, change) => {
    const map = mapOf(change);
    expect(map.counts.length).toBeGreaterThan(2);
    map.counts.forEach((count, index) => {
      const filters = withoutClasses([{ type: 'class', index }], map);
      expect(filters).toMatchObject([{ type: 'range', indicator: map.indicator.id }]);
      const kept = passing(atlas, filters, NO_CLASS);
      expect(kept.size, `class ${index}`).toBe(count);
      expect([...kept]).toEqual(map.places.filter(({ classIndex }) => classIndex === index).map(({ id }) => id));
    });
  });

  it('leaves other filters, and drops a class of a map that has none', () => {
    const filters: readonly Filter[] = [
      { type: 'class', index: 1 },
      { type: 'band', band: '500+' },
    ];
    expect(withoutClasses(filters, mapOf({ indicator: 'jobs' }))).toEqual([{ type: 'band', band: '500+' }]);
    expect(withoutClasses(filters, null)).toEqual([{ type: 'band', band: '500+' }]);
  });

  it('gives a shared figure the title that it has in the explorer, and says which communes it keeps', () => {
    const map = mapOf({});
    const spec = { ...DEFAULT_KEY_FIGURES, filters: [{ type: 'class', index: 1 }] as const };
    const explored = keyFiguresData(atlas, spec, (id) => map.byId.get(id)?.classIndex ?? -1);
    const { title } = keyFiguresCaption(explored, fr);
    const shared = { ...spec, filters: withoutClasses(spec.filters, map) };
    const scene = layoutFigure(
      atlas,
      shared,
      { widthPx: 640, heightPx: 480, textScale: 1, interactive: false, chrome: 'none', theme: 'light', language: 'fr' },
      fr,
    );
    expect(title).toMatch(/^28 communes retenues\s: 40\s128 établissements/);
    expect(scene?.caption.title).toBe(title);
    expect(scene?.caption.subtitle).toMatch(/Filtre «\sÉtablissements par km², 2023\s: de \S+ à \S+\s»$/);
    expect(scene?.description).toContain('Filtre «');
  });
});
