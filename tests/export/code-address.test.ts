import { describe, expect, it } from 'vitest';
import { isPlaceId } from '../../src/domain/place';
import type { ChoroplethSpec, DrawnSpec } from '../../src/domain/view-spec';
import { codeAddress } from '../../src/export/code-address';
import { DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_GROWTH } from '../../src/spec/presets';

const WALL = 'https://aix.example/phare/present.html?deck=hall&scene=4';
const map: ChoroplethSpec = {
  ...DEFAULT_CHOROPLETH,
  indicator: 'jobs-change',
  places: ['13055'].filter(isPlaceId),
};
const curves: DrawnSpec = { ...DEFAULT_GROWTH, base: 2017 };
const addressOf = (views: readonly DrawnSpec[], href = WALL, site: string | null = null): string | undefined =>
  codeAddress(href, site, views, 'fr')?.address;

describe('the address for the phones of a room', () => {
  it('is the explorer beside the page, on the view of the wall', () => {
    expect(addressOf([map])).toBe('https://aix.example/phare/?vue=carte&indicateur=jobs-change&lieux=13055');
    expect(codeAddress(WALL, null, [map], 'en')?.address).toContain('&lang=en');
  });

  it('is the atlas as it opens where the wall shows no figure', () => {
    expect(codeAddress(WALL, null, [], 'fr')).toEqual({
      address: 'https://aix.example/phare/',
      readable: 'aix.example/phare',
      reachable: true,
    });
    expect(codeAddress(WALL, null, [], 'en')?.readable).toBe('aix.example/phare/?lang=en');
  });

  it('is of two figures the atlas that shows both, with their places', () => {
    const query = 'indicateur=jobs-change&base=2017&lieux=13055';
    expect(addressOf([map, curves])).toBe(`https://aix.example/phare/?${query}`);
    expect(addressOf([curves, map])).toBe(`https://aix.example/phare/?${query}`);
    expect(addressOf([map, { ...DEFAULT_EMPLOYMENT, kind: 'sectors' }])).toContain('emploi=secteurs');
    expect(addressOf([map, { ...map, indicator: 'density' }])).toContain('indicateur=jobs-change');
  });

  it.each([
    'http://localhost:5173/',
    'http://127.0.0.1:4173/a/',
    'http://[::1]/',
    'http://phare.localhost/',
    'http://0.0.0.0/',
  ])('says that no phone can open %s', (href) => {
    expect(codeAddress(`${href}present.html`, null, [], 'fr')).toMatchObject({ address: href, reachable: false });
  });

  it('opens from a machine of the same network', () => {
    expect(codeAddress('http://192.168.1.20:3000/present.html', null, [], 'fr')?.reachable).toBe(true);
    expect(codeAddress('http://localhost.example/present.html', null, [], 'fr')?.reachable).toBe(true);
  });

  it('is the public one where this computer serves the page to itself and the build knows it', () => {
    const site = 'https://phare.example/';
    expect(addressOf([map], 'http://localhost:3000/present.html', site)).toMatch(/^https:\/\/phare\.example\/\?vue=/);
    expect(addressOf([], 'file:///media/usb/present.html', site)).toBe(site);
    expect(addressOf([], WALL, site)).toBe('https://aix.example/phare/');
  });

  it('is none for a page that was read from a file', () => {
    expect(codeAddress('file:///media/usb/present.html', null, [], 'fr')).toBeNull();
  });
});
