import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/commands.mjs';
import { bleeding, installableFiles, MANIFEST_FILE, webManifest } from '../../scripts/installable';
import { buildId, offlineFiles, takeApart, workerScript } from '../../scripts/offline-list';

const FILES = new Map([
  ['index.html', 'abc'],
  ['present.html', ''],
  ['assets/opening-1.js', ''],
  ['assets/embed-map-fr-1.js', ''],
  ['data/places.csv', ''],
  ['data/decks/hall.json', ''],
  ['data/vintages.json', ''],
  ['data/vintages/2026-11-22/places.1.csv', ''],
  ['embed.html', ''],
  ['embed/en/densite.html', ''],
  ['pictures/densite.png', ''],
  ['phare.js', ''],
  ['_headers', ''],
  ['serve.json', ''],
  ['sw.js', ''],
  ['.vite/manifest.json', ''],
]);

describe('the list of a build', () => {
  const { held, used } = offlineFiles(FILES);
  it('holds from the first visit what the explorer and the decks need', () => {
    expect(Object.keys(held)).toEqual([
      'assets/opening-1.js',
      'data/decks/hall.json',
      'data/places.csv',
      'data/vintages.json',
      'index.html',
      'present.html',
    ]);
  });
  it('leaves to those who use them embeds, pictures and old vintages, and all else out', () => {
    expect(Object.keys(used)).toEqual([
      'assets/embed-map-fr-1.js',
      'data/vintages/2026-11-22/places.1.csv',
      'embed.html',
      'embed/en/densite.html',
      'phare.js',
      'pictures/densite.png',
    ]);
  });
  it('has of each file its digest and its length', () => {
    // printf abc | openssl dgst -sha256 -binary | head -c 16 | basenc --base64url
    expect(held['index.html']).toEqual(['ungWv48Bz-pBQUDeXa4iIw', 3]);
  });
  it('is another where any file or the worker is another, and the same in any order', () => {
    const id = buildId(FILES, 'worker');
    expect(buildId(new Map([...FILES].reverse()), 'worker')).toBe(id);
    expect(buildId(FILES, 'other worker')).not.toBe(id);
    expect(buildId(new Map([...FILES, ['data/places.csv', 'x']]), 'worker')).not.toBe(id);
    expect(buildId(new Map([...FILES, ['sw.js', 'x']]), 'worker')).toBe(id);
  });
  it('is read back from the script of the worker', () => {
    const build = { id: 'a', ...offlineFiles(FILES) };
    const worker = 'one();\ntwo();';
    expect(takeApart(workerScript(build, worker))).toEqual({ list: JSON.stringify(build), worker });
    expect(takeApart(worker)).toBe(null);
  });
});

describe('the installed atlas', () => {
  const icon = readFileSync(resolve(ROOT, 'public/icon.svg'), 'utf8');
  it('has addresses relative to the build, wherever it lies', () => {
    const text = JSON.stringify(webManifest());
    expect(text).not.toMatch(/"(src|scope|start_url)":"(?!\.\/)/);
    // Resolved against the origin, not the folder: two atlases on one host would be one application.
    expect(webManifest()).not.toHaveProperty('id');
  });
  it('has an icon of each size that its manifest names', async () => {
    const files = await installableFiles(icon);
    const { icons } = webManifest() as { readonly icons: readonly { readonly src: string; readonly sizes: string }[] };
    expect(JSON.parse(String(files.get(MANIFEST_FILE)))).toEqual(webManifest());
    for (const { src, sizes } of icons.filter(({ src: file }) => file.endsWith('.png'))) {
      const png = Buffer.from(files.get(src.slice(2)) ?? '');
      // Width and height of the IHDR chunk.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });
  it('has a maskable icon whose ground goes to the edge', () => {
    expect(bleeding(icon)).toContain('<rect x="-9" y="-9" width="50" height="50" fill="#0b2239"/>');
    expect(() => bleeding('<svg/>')).toThrow('no ground');
  });
});
