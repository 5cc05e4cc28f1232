import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import type { AtlasSpec } from '../../src/domain/view-spec';
import { loadAtlas } from '../../src/data/load';
import { fitFigure, fitToAtlas } from '../../src/spec/fit';
import { DEFAULT_ATLAS } from '../../src/spec/presets';
import { decodeSpec } from '../../src/spec/url';
import { COMMITTED, fromFolder } from '../data/package-folder';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function viewOf(query: string): AtlasSpec {
  const { spec } = decodeSpec(query);
  if (spec.kind !== 'atlas') throw new Error(`${query} is no view of the atlas`);
  return spec;
}

describe('holding a view against the atlas', () => {
  it('changes nothing of what the atlas has', () => {
    const spec = viewOf('indicateur=jobs-change&periode=2016..2022&courbe=population&base=2015&lieux=13055~7625');
    expect(fitToAtlas(spec, atlas)).toEqual({ spec, ignored: [] });
    expect(fitToAtlas(DEFAULT_ATLAS, atlas)).toEqual({ spec: DEFAULT_ATLAS, ignored: [] });
  });

  it.each([
    ['indicateur=chiffre-affaires', 'indicateur', 'chiffre-affaires'],
    ['indicateur=zone-jobs', 'indicateur', 'zone-jobs'],
    ['courbe=turnover', 'courbe', 'turnover'],
    ['cercles=nothing', 'cercles', 'nothing'],
    ['annee=1999', 'annee', '1999'],
    ['base=1999', 'base', '1999'],
    ['croissance=2014..2035', 'croissance', '2014..2035'],
    ['base-trimestres=2011-Q2', 'base-trimestres', '2011-Q2'],
    ['lieux=13201', 'lieux', '13201'],
    ['filtre=tranche:7-8', 'filtre', 'tranche:7-8'],
    ['filtre=secteur:JZ', 'filtre', 'secteur:JZ'],
    ['filtre=secteur:total', 'filtre', 'secteur:total'],
    ['filtre=classe:6', 'filtre', 'classe:6'],
    ['filtre=communes:13055.99999:Zone', 'filtre', 'communes:13055.99999:Zone'],
    ['filtre=communes:9313:Zone', 'filtre', 'communes:9313:Zone'],
    ['filtre=valeur:turnover:2023:1..2', 'filtre', 'valeur:turnover:2023:1..2'],
    ['filtre=valeur:zone-jobs:2023:1..2', 'filtre', 'valeur:zone-jobs:2023:1..2'],
    ['filtre=valeur:wage:1999:1..2', 'filtre', 'valeur:wage:1999:1..2'],
  ])('leaves %s aside and says so', (query, key, found) => {
    const { spec, ignored } = fitToAtlas(viewOf(query), atlas);
    const reason = atlas.indicators.has(found) ? 'not-here' : 'not-in-atlas';
    expect(ignored).toEqual([{ key, found, reason, expected: '' }]);
    expect(spec).toEqual(DEFAULT_ATLAS);
  });

  it.each(['chiffres', 'emplois', 'tranches', 'secteurs', 'intensite'])(
    'keeps no class in %s, which has no map to say what the class is',
    (view) => {
      const { spec } = decodeSpec(`vue=${view}&filtre=classe:0~tranche:500%2B`);
      if (spec.kind === 'atlas' || spec.kind === 'growth') throw new Error(`${view} is no figure with filters`);
      const fitted = fitFigure(spec, atlas);
      expect(fitted.spec).toMatchObject({ filters: [{ type: 'band', band: '500+' }] });
      expect(fitted.ignored).toMatchObject([{ key: 'filtre', found: 'classe:0' }]);
    },
  );

  it('keeps a range of values of what the atlas has', () => {
    const spec = viewOf('filtre=valeur:wage:2023:2000..~valeur:jobs-change:2016..2022:..0');
    expect(fitToAtlas(spec, atlas)).toEqual({ spec, ignored: [] });
  });

  it('draws no circles of what is not counted, and says so', () => {
    const { spec, ignored } = fitToAtlas(viewOf('cercles=wage'), atlas);
    expect(ignored).toEqual([{ key: 'cercles', found: 'wage', reason: 'no-count', expected: '' }]);
    expect(spec).toEqual(DEFAULT_ATLAS);
    expect(fitToAtlas(viewOf('cercles=jobs'), atlas).ignored).toEqual([]);
  });

  it('keeps the other places when one is unknown', () => {
    const { spec } = fitToAtlas(viewOf('lieux=13055~99999~13001'), atlas);
    expect(spec.places).toEqual(['13055', '13001']);
  });

  it('judges nothing while the index of indicators is missing', () => {
    const spec = viewOf('indicateur=anything&lieux=99999');
    expect(fitToAtlas(spec, { ...atlas, indicators: new Map() })).toEqual({ spec, ignored: [] });
  });
});
