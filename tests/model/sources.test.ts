import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import { errorsOf, resourceNamesOf, resourcesOf } from '../../src/model/sources';
import { INVENTED, fromFolder, spoiled } from '../data/package-folder';
import { atlas } from './invented-atlas';

const good = fromFolder(INVENTED);

describe('resourcesOf', () => {
  it('goes down to the files behind a ratio, a change and a quotient, each once', () => {
    expect(resourceNamesOf(atlas, 'establishments-per-km2')).toEqual(['communes-establishments', 'communes-area']);
    expect(resourceNamesOf(atlas, 'establishments-growth')).toEqual(['communes-establishments']);
    expect(resourceNamesOf(atlas, 'zone-creations-jz-quotient')).toEqual(['zones-creations']);
    expect(resourcesOf(atlas, 'jobs-per-establishment').map(({ path }) => path)).toEqual([
      'communes-jobs.csv',
      'communes-establishments.csv',
    ]);
    expect(resourcesOf(atlas, 'nothing')).toEqual([]);
  });
});

describe('errorsOf', () => {
  it('tells a figure of its own files alone', async () => {
    const broken = await loadAtlas(spoiled(good, 'communes-area.csv', () => ''));
    expect(errorsOf(broken, ['establishments-per-km2']).map(({ resource }) => resource)).toEqual(['communes-area']);
    expect(errorsOf(broken, ['establishments', 'zone-creations'])).toEqual([]);
  });

  it('tells every figure that places or catalogue are gone', async () => {
    const noPlaces = await loadAtlas(spoiled(good, 'places.csv', () => ''));
    expect(errorsOf(noPlaces, ['jobs'])).toMatchObject([{ resource: 'places' }]);
    const noCatalogue = await loadAtlas(spoiled(good, 'indicators.json', () => '<html>'));
    expect(errorsOf(noCatalogue, ['jobs'])).toMatchObject([{ resource: 'indicators', kind: 'html' }]);
  });

  it('tells a refused indicator to the figure that asks for it alone', async () => {
    const broken = await loadAtlas(spoiled(good, 'indicators.json', (text) => text.replace('"communes-wage"', '5')));
    expect(errorsOf(broken, ['wage'])).toMatchObject([{ resource: 'indicators', grade: 'row' }]);
    expect(errorsOf(broken, ['jobs'])).toEqual([]);
  });

  it('tells a resource that the manifest lost to the figure that needs it', async () => {
    const broken = await loadAtlas(
      spoiled(good, 'datapackage.json', (text) => text.replace('"communes-wage.csv"', '5')),
    );
    expect(errorsOf(broken, ['wage'])).toMatchObject([
      { resource: 'datapackage', grade: 'row' },
      { resource: 'communes-wage', grade: 'fatal', file: 'datapackage.json' },
    ]);
    expect(errorsOf(broken, ['jobs'])).toEqual([]);
  });
});
