import { describe, expect, it } from 'vitest';
import type { FetchText } from '../../src/data/fetch-text';
import { failedResources, loadAtlas, reload } from '../../src/data/load';
import { INVENTED, fromFolder, spoiled } from './package-folder';

const good = fromFolder(INVENTED);

/** Remembers what was asked for. */
function counting(fetchText: FetchText): FetchText & { readonly paths: string[] } {
  const paths: string[] = [];
  return Object.assign((path: string) => (paths.push(path), fetchText(path)), { paths });
}

describe('loadAtlas', () => {
  it('loads places, indicators, tables and outlines, each file once', async () => {
    const fetchText = counting(good);
    const atlas = await loadAtlas(fetchText);
    expect([...atlas.errors]).toEqual([]);
    expect(atlas.places.size).toBe(10);
    expect(atlas.indicators.size).toBe(16);
    expect([...atlas.tables.keys()].sort()).toEqual([
      'communes-area',
      'communes-bands',
      'communes-employers',
      'communes-establishments',
      'communes-jobs',
      'communes-wage',
      'zones-creations',
      'zones-private-quarterly',
    ]);
    expect(atlas.communes?.features).toHaveLength(4);
    expect(atlas.zones?.features).toHaveLength(3);
    expect(fetchText.paths).toHaveLength(new Set(fetchText.paths).size);
  });

  it('lets one broken file fail alone, under its name', async () => {
    const atlas = await loadAtlas(spoiled(good, 'communes-jobs.csv', () => '<!doctype html>'));
    expect([...atlas.errors.keys()]).toEqual(['communes-jobs']);
    expect(atlas.errors.get('communes-jobs')).toMatchObject([
      { grade: 'fatal', kind: 'html', file: 'communes-jobs.csv' },
    ]);
    expect(atlas.tables.has('communes-jobs')).toBe(false);
    expect(atlas.resources.has('communes-jobs')).toBe(true);
    expect(atlas.tables.size).toBe(7);
  });

  it('keeps the good rows of a file beside its errors', async () => {
    const atlas = await loadAtlas(spoiled(good, 'communes-jobs.csv', (text) => text.replace('100.5', '"100,5"')));
    expect(atlas.tables.get('communes-jobs')?.rowCount).toBe(7);
    expect(atlas.errors.get('communes-jobs')).toMatchObject([
      { grade: 'row', row: 2, column: 'value', found: '100,5' },
    ]);
  });

  it('is empty with one error where the manifest cannot be had', async () => {
    for (const [fetchText, kind] of [
      [spoiled(good, 'datapackage.json', () => '<html>'), 'html'],
      [fromFolder(new URL('nowhere/', INVENTED)), 'unreachable'],
      [() => Promise.reject(new Error('offline')), 'unreachable'],
    ] as const) {
      const atlas = await loadAtlas(fetchText);
      expect([...atlas.errors.keys()]).toEqual(['datapackage']);
      expect(atlas.errors.get('datapackage')).toMatchObject([{ grade: 'fatal', kind }]);
      expect([atlas.places.size, atlas.tables.size, atlas.communes]).toEqual([0, 0, null]);
    }
  });

  it('says which file the manifest does not list, and asks for the manifest again', async () => {
    const edit = (text: string): string => text.replace('"name": "communes-wage"', '"name": "communes-pay"');
    const atlas = await loadAtlas(spoiled(good, 'datapackage.json', edit));
    expect(atlas.errors.get('communes-wage')).toMatchObject([
      { grade: 'fatal', kind: 'schema', file: 'datapackage.json', expected: 'communes-wage' },
    ]);
    expect(failedResources(atlas)).toEqual(['datapackage']);
    expect((await loadAtlas(good, atlas)).errors.size).toBe(0);
    const nothing = await loadAtlas(spoiled(good, 'datapackage.json', () => '{"resources": []}'));
    expect(nothing.errors.get('places')).toMatchObject([{ grade: 'fatal', kind: 'schema' }]);
  });

  it('refuses the rows of a place that places.csv refuses', async () => {
    const atlas = await loadAtlas(spoiled(good, 'places.csv', (text) => text.replace('240.6', '?')));
    expect(atlas.errors.get('communes-area')).toMatchObject([{ kind: 'code', found: '13055' }]);
    expect(atlas.communes?.features).toHaveLength(3);
  });

  it('tries again only what failed, from an earlier atlas', async () => {
    const failing = spoiled(
      spoiled(good, 'communes-jobs.csv', () => ''),
      'zones.geojson',
      () => '{',
    );
    const first = await loadAtlas(failing);
    expect(failedResources(first)).toEqual(['communes-jobs', 'zones']);
    const fetchText = counting(good);
    const second = await loadAtlas(fetchText, first);
    expect(fetchText.paths.toSorted()).toEqual(['communes-jobs.csv', 'zones.geojson']);
    expect([...second.errors]).toEqual([]);
    expect(second.tables.get('communes-area')).toBe(first.tables.get('communes-area'));
    expect(first.tables.has('communes-jobs')).toBe(false);
  });

  it('starts from nothing where the earlier atlas has no manifest', async () => {
    const first = await loadAtlas(() => Promise.reject(new Error('offline')));
    expect((await loadAtlas(good, first)).errors.size).toBe(0);
  });
});

describe('reload', () => {
  it('fetches what is named and keeps the rest, an unknown name being nothing', async () => {
    const atlas = await loadAtlas(good);
    const fetchText = counting(good);
    const again = await reload(atlas, fetchText, ['communes-wage', 'no-such-resource']);
    expect(fetchText.paths).toEqual(['communes-wage.csv']);
    expect(again.tables.get('communes-jobs')).toBe(atlas.tables.get('communes-jobs'));
  });

  it('reads tables again with the places that their codes are checked against', async () => {
    const first = await loadAtlas(spoiled(good, 'places.csv', () => ''));
    expect([first.places.size, first.errors.size]).toEqual([0, 1]);
    const again = await reload(first, good, ['places']);
    expect([again.places.size, again.tables.size, again.errors.size]).toEqual([10, 8, 0]);
  });

  it('keeps what an earlier try brought where the file is out of reach now', async () => {
    const atlas = await loadAtlas(good);
    const again = await reload(atlas, () => Promise.reject(new Error('offline')), ['communes-jobs']);
    expect(again.tables.get('communes-jobs')).toBe(atlas.tables.get('communes-jobs'));
    expect(again.errors.get('communes-jobs')).toMatchObject([{ kind: 'unreachable' }]);
  });

  it('begins again with the manifest', async () => {
    const fetchText = counting(good);
    await reload(await loadAtlas(good), fetchText, ['datapackage']);
    expect(fetchText.paths[0]).toBe('datapackage.json');
    expect(fetchText.paths.length).toBeGreaterThan(10);
  });
});
