import { describe, expect, it } from 'vitest';
import { layoutFigure } from '../../../src/charts/figure';
import { loadAtlas } from '../../../src/data/load';
import type { Frame } from '../../../src/domain/frame';
import { isPlaceId } from '../../../src/domain/place';
import type { Scene } from '../../../src/domain/scene';
import { EMPLOYMENT_KINDS, type DrawnSpec, type Filter } from '../../../src/domain/view-spec';
import { DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_KEY_FIGURES } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const FRAME: Omit<Frame, 'language'> = {
  widthPx: 640,
  heightPx: 480,
  textScale: 1,
  interactive: false,
  chrome: 'full',
  theme: 'light',
};

function draw(spec: DrawnSpec, language: 'fr' | 'en' = 'fr'): Scene {
  const scene = layoutFigure(atlas, spec, { ...FRAME, language }, speechFor(language));
  if (scene === null) throw new Error(`${spec.kind} cannot be drawn`);
  return scene;
}

const INDUSTRY: Filter = { type: 'sector', sector: 'BE' };
const LARGE: Filter = { type: 'band', band: '500+' };
const FARMS: Filter = { type: 'sector', sector: 'AZ' };
const NOBODY: Filter = { type: 'range', indicator: 'wage', when: 2023, low: 1e9, high: null };

const figures = (filters: readonly Filter[]): readonly DrawnSpec[] => [
  { ...DEFAULT_CHOROPLETH, filters },
  { ...DEFAULT_KEY_FIGURES, filters },
  ...EMPLOYMENT_KINDS.map((kind) => ({ ...DEFAULT_EMPLOYMENT, kind, filters })),
];

describe('a figure that filters', () => {
  it.each(figures([INDUSTRY, LARGE]).map((spec) => [spec.kind, spec] as const))(
    'names its filters in subtitle and description: %s',
    (_, spec) => {
      const { caption, description } = draw(spec);
      const named =
        'Filtres «\u00a0Secteur surreprésenté\u00a0: Industrie\u00a0» et «\u00a0Au moins un établissement\u00a0: 500 salariés ou plus\u00a0»';
      expect(caption.subtitle.endsWith(named), caption.subtitle).toBe(true);
      expect(description).toContain(`${named}.`);
      expect(draw(spec, 'en').caption.subtitle).toMatch(
        /Filters “Over-represented sector: Industry” and “At least one establishment: 500 employees or more”$/,
      );
    },
  );

  const AREA: Filter = { type: 'communes', name: 'Pays d’Aix', ids: ['13001', '13055'].filter(isPlaceId) };

  it.each(figures([AREA]).map((spec) => [spec.kind, spec] as const))(
    'names the area whose communes it keeps: %s',
    (_, spec) => {
      expect(draw(spec).caption.subtitle).toMatch(/Filtre «\sZone dessinée\s: Pays d’Aix\s»$/);
      expect(draw(spec, 'en').caption.subtitle).toMatch(/Filter “Drawn area: Pays d’Aix”$/);
    },
  );

  it.each(figures([]).map((spec) => [spec.kind, spec] as const))(
    'says nothing of filters without any: %s',
    (_, spec) => {
      expect(draw(spec).caption.subtitle).not.toContain('Filtre');
      expect(draw(spec).description).not.toContain('Filtre');
    },
  );

  it('names none where pinned communes pass over them', () => {
    const places = ['13055'].filter(isPlaceId);
    expect(draw({ ...DEFAULT_KEY_FIGURES, places, filters: [INDUSTRY] }).caption.subtitle).not.toContain('Filtre');
  });

  it('names the bounds of a class where the map is there to have them', () => {
    const { subtitle } = draw({ ...DEFAULT_CHOROPLETH, filters: [{ type: 'class', index: 1 }] }).caption;
    expect(subtitle).toMatch(/Filtre «\sClasse\s: de \S+ à \S+\s»$/);
  });
});

describe('a map that filters', () => {
  const titleOf = (filters: readonly Filter[], indicator = 'establishments-per-km2'): string =>
    draw({ ...DEFAULT_CHOROPLETH, indicator, filters }).caption.title;

  // Marseille has no more farms than the metropolis: it fades, and what is told of it would be of a faded place.
  it('tells of the communes that it keeps', () => {
    expect(titleOf([])).toContain('Marseille');
    for (const indicator of ['establishments-per-km2', 'jobs', 'wage', 'establishments'])
      expect(titleOf([FARMS], indicator), indicator).not.toContain('Marseille');
    const { description } = draw({ ...DEFAULT_CHOROPLETH, filters: [FARMS] });
    expect(description).not.toContain('Marseille,');
    expect(description).toMatch(/Filtre «\sSecteur surreprésenté\s: Agriculture\s»\. \d+ communes retenues/);
  });

  it('counts gains among the communes that it keeps', () => {
    const [all, kept] = [titleOf([], 'jobs-change'), titleOf([FARMS], 'jobs-change')].map((title) =>
      Number(/sur (\d+)/.exec(title)?.[1]),
    );
    expect(kept).toBeLessThan(all ?? 0);
  });

  it('says that it keeps none', () => {
    expect(titleOf([NOBODY])).toBe('Aucune commune ne répond aux filtres.');
    expect(titleOf([NOBODY], 'jobs-change')).toBe('Aucune commune ne répond aux filtres.');
  });
});
