import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { mapStyle } from '../../src/map/style';
import type { MapView } from '../../src/map/view';
import { DATA_URL, exampleView } from './example';

const PINS = new Map([
  ['13055', 0],
  ['84089', 5],
]);

const VARIANTS: readonly [string, MapView][] = [
  ['light', exampleView()],
  ['dark', exampleView({}, 'dark')],
  ['pins', exampleView({ pins: PINS })],
  ['one pin', exampleView({ pins: new Map([['13001', 2]]) })],
  ['rings', exampleView({ circles: 'rings' })],
  ['a count', exampleView({ circles: 'discs', pins: PINS }, 'dark')],
  ['zones', exampleView({ level: 'zones' })],
  ['a wall', exampleView({ homeZoom: 10.75, textScale: 2.4 })],
  ['no places yet', exampleView({ places: [] })],
];

const FOREIGN: StyleSpecification = {
  version: 8,
  glyphs: 'https://tiles.example/fonts/{fontstack}/{range}.pbf',
  sources: { tiles: { type: 'vector', tiles: ['https://tiles.example/{z}/{x}/{y}.pbf'], maxzoom: 14 } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } },
    { id: 'relief', type: 'fill', source: 'tiles', 'source-layer': 'relief' },
    { id: 'names', type: 'symbol', source: 'tiles', 'source-layer': 'names', layout: { 'text-field': ['get', 'n'] } },
    { id: 'frame', type: 'line', source: 'tiles', 'source-layer': 'frame' },
  ],
};

const idsOf = (style: StyleSpecification): string[] => style.layers.map((layer) => layer.id);

/** Every text of a style that looks like an address. */
function addresses(value: unknown): string[] {
  if (typeof value === 'string') return /^([a-z]+:)?\/\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addresses) : [];
}

describe('the style of the offline map', () => {
  it.each(VARIANTS)('is a valid MapLibre style: %s', (_, view) => {
    expect(validateStyleMin(mapStyle(view)).map(({ message }) => message)).toEqual([]);
  });

  it.each(VARIANTS)('names no address but the files of the package: %s', (_, view) => {
    const style = mapStyle(view);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const found = addresses(style);
    expect(found).toHaveLength(8);
    expect(found.filter((address) => !address.startsWith(DATA_URL))).toEqual([]);
  });

  it('lays fills over the ground, detail and borders over fills, what is chosen over those, names on top', () => {
    expect(idsOf(mapStyle(exampleView({ circles: 'rings' })))).toEqual([
      'sea',
      'shore',
      'land',
      'woods-around',
      'lakes',
      'areas',
      'pattern-missing',
      'pattern-confidential',
      'woods',
      'lakes-inside',
      'rivers-wide',
      'rivers',
      'rail',
      'roads-casing',
      'roads',
      'borders',
      'metropolis',
      'pinned-casing',
      'pinned',
      'lit-casing',
      'lit',
      'circles-casing',
      'circles-rings',
      'circles-discs',
      'labels',
      'labels-pinned',
    ]);
  });

  it('keeps roads, rail and woods away at the home zoom, wherever that is', () => {
    for (const homeZoom of [7.75, 9, 10.75]) {
      const details = mapStyle(exampleView({ homeZoom })).layers.filter(({ id }) =>
        ['woods', 'lakes-inside', 'rivers', 'rivers-wide', 'rail', 'roads', 'roads-casing'].includes(id),
      );
      expect(details).toHaveLength(7);
      for (const layer of details) expect(layer.minzoom).toBeGreaterThan(homeZoom + 0.5);
    }
  });

  it('has the layers of circles whatever it shows, so that only states change', () => {
    for (const circles of ['none', 'rings', 'discs'] as const) {
      const ids = idsOf(mapStyle(exampleView({ circles }))).filter((id) => id.startsWith('circles'));
      expect(ids).toEqual(['circles-casing', 'circles-rings', 'circles-discs']);
    }
  });

  it('fills the outlines of the level', () => {
    expect(mapStyle(exampleView()).sources['areas']).toMatchObject({ data: `${DATA_URL}communes.geojson` });
    expect(mapStyle(exampleView({ level: 'zones' })).sources['areas']).toMatchObject({
      data: `${DATA_URL}zones.geojson`,
      promoteId: 'code',
    });
  });

  it('is equal for equal views, and differs for another theme', () => {
    expect(mapStyle(exampleView())).toEqual(mapStyle(exampleView()));
    expect(mapStyle(exampleView({}, 'dark'))).not.toEqual(mapStyle(exampleView()));
  });

  it('stays the same while a page is resized a little', () => {
    expect(mapStyle(exampleView({ homeZoom: 9.04 }))).toEqual(mapStyle(exampleView({ homeZoom: 8.9 })));
    expect(mapStyle(exampleView({ homeZoom: 9.2 }))).not.toEqual(mapStyle(exampleView({ homeZoom: 8.9 })));
  });

  it('says which colour a palette lacks', () => {
    expect(() => mapStyle(exampleView({ colours: { sea: '#000000' } }))).toThrow('no colour is called "water"');
  });
});

describe('the style over a basemap of somebody else', () => {
  const style = mapStyle(exampleView({ circles: 'discs', pins: PINS }), FOREIGN);

  it('is valid', () => expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]));

  it('lies between its ground and its names, without ours', () => {
    const ids = idsOf(style);
    expect(ids.slice(0, 3)).toEqual(['ground', 'relief', 'areas']);
    expect(ids.slice(-3)).toEqual(['circles-discs', 'names', 'frame']);
    expect(ids).not.toContain('labels');
    expect(ids).not.toContain('sea');
  });

  it('keeps its sources and glyphs', () => {
    expect(style.glyphs).toBe(FOREIGN.glyphs);
    expect(style.sources['tiles']).toEqual(FOREIGN.sources['tiles']);
  });

  it('goes on top of a style without names', () => {
    const bare = { ...FOREIGN, layers: FOREIGN.layers.slice(0, 2) };
    expect(idsOf(mapStyle(exampleView(), bare)).at(-1)).toBe('circles-discs');
  });
});
