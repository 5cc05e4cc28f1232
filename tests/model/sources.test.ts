import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import { blockingErrors, errorsOf, resourceNamesOf, resourcesOf } from '../../src/model/sources';
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

describe('blockingErrors', () => {
  it('are none while there is a manifest, a catalogue and a place', async () => {
    expect(blockingErrors(atlas)).toBeNull();
    const broken = await loadAtlas(spoiled(good, 'indicators.json', (text) => text.replace('"communes-wage"', '5')));
    expect(blockingErrors(broken)).toBeNull();
  });

  it.each(['datapackage.json', 'indicators.json', 'places.csv'])('name %s alone when it is gone', async (file) => {
    const broken = await loadAtlas(spoiled(good, file, () => '<html>'));
    expect(blockingErrors(broken)).toMatchObject([{ grade: 'fatal', file }]);
  });
});

describe('errorsOf', () => {
  it('says of a refused file that it is refused, and nothing of its rows', async () => {
    // Cut within a row: the row has too few cells, the file too few rows.
    const broken = await loadAtlas(
      spoiled(good, 'communes-jobs.csv', (text) => text.slice(0, text.indexOf('2022') + 4)),
    );
    expect(broken.errors.get('communes-jobs')).toHaveLength(2);
    expect(errorsOf(broken, ['jobs'])).toMatchObject([{ grade: 'fatal', kind: 'truncated' }]);
  });

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
