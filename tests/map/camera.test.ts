import { geoMercator } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitProjection } from '../../src/charts/layout/map-projection';
import {
  cameraOfProjection,
  isWithin,
  keepNear,
  placesOnScreen,
  placeTowards,
  project,
  type Camera,
} from '../../src/map/camera';
import { PLACES } from './example';

describe('the camera of a projection', () => {
  it('is that of the whole world at zoom 0', () => {
    // MapLibre's world is 512 px wide at zoom 0: 512 / (2 pi) px per radian.
    const camera = cameraOfProjection(512 / (2 * Math.PI), [256, 256], [512, 512]);
    expect(camera.zoom).toBeCloseTo(0, 12);
    expect(camera.center[0]).toBeCloseTo(0, 12);
    expect(camera.center[1]).toBeCloseTo(0, 12);
  });

  it('draws every point where d3 draws it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2000, max: 400_000, noNaN: true }),
        fc.tuple(fc.double({ min: -900, max: 900, noNaN: true }), fc.double({ min: -900, max: 900, noNaN: true })),
        fc.tuple(fc.integer({ min: 100, max: 4000 }), fc.integer({ min: 100, max: 3000 })),
        fc.tuple(fc.double({ min: 4.6, max: 6, noNaN: true }), fc.double({ min: 43, max: 44, noNaN: true })),
        (scale, near, size, at) => {
          // The middle of the region, moved about: the projection of a map of it.
          const middle = geoMercator().scale(scale).translate([0, 0])([5.3, 43.45]) ?? [0, 0];
          const translate: [number, number] = [near[0] - middle[0], near[1] - middle[1]];
          const expected = geoMercator().scale(scale).translate(translate)([at[0], at[1]]) ?? [NaN, NaN];
          const found = project(cameraOfProjection(scale, translate, size), size, at);
          expect(found[0]).toBeCloseTo(expected[0], 4);
          expect(found[1]).toBeCloseTo(expected[1], 4);
        },
      ),
    );
  });

  it('coincides with the projection of the SVG map', () => {
    const shape = {
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: PLACES.map(({ at }) => [...at]) },
    };
    const projection = fitProjection(shape, 840, 700, { top: 8, right: 8, bottom: 90, left: 200 });
    const camera = cameraOfProjection(projection.scale, projection.translate, [840, 700]);
    for (const [code, point] of placesOnScreen(camera, [840, 700], PLACES)) {
      const place = PLACES.find((candidate) => candidate.code === code);
      const expected = projection.point(place?.at ?? [0, 0]);
      expect(point[0]).toBeCloseTo(expected[0], 6);
      expect(point[1]).toBeCloseTo(expected[1], 6);
    }
  });
});

describe('keeping the reader near', () => {
  const home: Camera = { center: [5.27, 43.46], zoom: 9 };
  const camera = fc.record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  });

  it('leaves home alone, even one that a legend pushed out to sea', () => {
    expect(keepNear(home, home, PLACES)).toEqual(home);
    const aside: Camera = { center: [4.2, 42.9], zoom: 8 };
    expect(keepNear(aside, aside, PLACES)).toEqual(aside);
  });
  it('stays within 0.12 degree of the outermost places', () => {
    expect(keepNear({ center: [12, 50], zoom: 10 }, home, PLACES).center).toEqual([5.62, 43.69 + 0.12]);
    expect(keepNear({ center: [0, 40], zoom: 10 }, home, PLACES).center[0]).toBeCloseTo(4.87, 10);
  });
  it('zooms between a little less than the whole and a commune', () => {
    expect(keepNear({ ...home, zoom: 2 }, home, PLACES).zoom).toBeCloseTo(8.6, 10);
    expect(keepNear({ ...home, zoom: 20 }, home, PLACES).zoom).toBe(12.5);
    // On a wall whose home is at 10.8 one may still come 2.5 nearer.
    expect(keepNear({ ...home, zoom: 20 }, { ...home, zoom: 10.8 }, PLACES).zoom).toBeCloseTo(13.3, 10);
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const once = keepNear(asked, home, PLACES);
        expect(keepNear(once, home, PLACES)).toEqual(once);
      }),
    );
  });
  it('bears a map without places', () => {
    expect(keepNear({ center: [1, 2], zoom: 9 }, home, [])).toEqual({ center: home.center, zoom: 9 });
  });
});

describe('moving from place to place with the arrows', () => {
  const go = (code: string, key: string): string | undefined => placeTowards(PLACES, code, key)?.code;

  it('goes to the nearest in that direction', () => {
    expect(go('13055', 'ArrowUp')).toBe('13001');
    expect(go('13001', 'ArrowUp')).toBe('84089');
    expect(go('13001', 'ArrowLeft')).toBe('13047');
    expect(go('13047', 'ArrowRight')).toBe('13001');
    expect(go('84089', 'ArrowDown')).toBe('13001');
  });
  it('goes nowhere where nothing lies, nor for another key', () => {
    expect(go('84089', 'ArrowUp')).toBeUndefined();
    expect(go('13047', 'ArrowLeft')).toBeUndefined();
    expect(go('13001', 'a')).toBeUndefined();
    expect(go('99999', 'ArrowUp')).toBeUndefined();
  });
  it('goes to the first and the last', () => {
    expect(go('13047', 'Home')).toBe('13055');
    expect(go('13047', 'End')).toBe('84089');
    expect(placeTowards([], '13055', 'Home')).toBeNull();
  });
});

describe('the edge of the picture', () => {
  it('is a distance from every side', () => {
    expect(isWithin([40, 40], [100, 80], 40)).toBe(true);
    expect(isWithin([39, 40], [100, 80], 40)).toBe(false);
    expect(isWithin([61, 40], [100, 80], 40)).toBe(false);
    expect(isWithin([100, 80], [100, 80], 0)).toBe(true);
  });
});
