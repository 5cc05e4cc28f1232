import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { geoMercator } from 'd3';
import type { FeatureCollection, Polygon } from 'geojson';
import { kilometresPerPx } from '../../../src/charts/layout/map-context';
import { boundsOf, fitProjection, outlinesOf } from '../../../src/charts/layout/map-projection';
import { shapePath } from '../../../src/charts/layout/map-ground';
import { outerEdge } from '../../../src/charts/layout/outer-edge';
import { cameraOfProjection, project } from '../../../src/map/camera';

type Squares = FeatureCollection<Polygon, { readonly code: string }>;

/** Squares of 0.1 degree side by side, from 5 degrees east, at 43 degrees north. */
function squares(count: number): Squares {
  const ring = (west: number): number[][] => [
    [west, 43],
    [west, 43.1],
    [(west * 10 + 1) / 10, 43.1],
    [(west * 10 + 1) / 10, 43],
    [west, 43],
  ];
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, index) => ({
      type: 'Feature',
      properties: { code: String(index) },
      geometry: { type: 'Polygon', coordinates: [ring((50 + index) / 10)] },
    })),
  };
}

const sizes = fc.record({
  width: fc.integer({ min: 120, max: 2000 }),
  height: fc.integer({ min: 120, max: 1500 }),
  padding: fc.integer({ min: 0, max: 40 }),
});

describe('fitProjection', () => {
  it('fits the shape inside the padding, touching two opposite sides', () => {
    fc.assert(
      fc.property(sizes, ({ width, height, padding }) => {
        const box = boundsOf(squares(3), fitProjection(squares(3), width, height, padding));
        expect(box.x).toBeGreaterThanOrEqual(padding - 1e-6);
        expect(box.y).toBeGreaterThanOrEqual(padding - 1e-6);
        expect(box.x + box.width).toBeLessThanOrEqual(width - padding + 1e-6);
        expect(box.y + box.height).toBeLessThanOrEqual(height - padding + 1e-6);
        expect(Math.min(width - 2 * padding - box.width, height - 2 * padding - box.height)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('leaves more room where a side asks for it', () => {
    const projection = fitProjection(squares(2), 400, 300, { top: 10, right: 20, bottom: 30, left: 140 });
    expect(boundsOf(squares(2), projection).x).toBeGreaterThanOrEqual(140 - 1e-6);
  });

  it('is the Mercator of d3 with the same scale and translation', () => {
    const projection = fitProjection(squares(2), 400, 300, 10);
    const [x, y] = projection.translate;
    const reference = geoMercator().scale(projection.scale).translate([x, y]);
    for (const point of [
      [5.4, 43.3],
      [4.9, 42.8],
    ] as const) {
      const [wantedX = 0, wantedY = 0] = reference([point[0], point[1]]) ?? [];
      expect(projection.point(point)[0]).toBeCloseTo(wantedX, 6);
      expect(projection.point(point)[1]).toBeCloseTo(wantedY, 6);
    }
  });

  it('is what the WebGL map shows through the camera made of it', () => {
    const projection = fitProjection(squares(2), 400, 300, 10);
    const camera = cameraOfProjection(projection.scale, projection.translate, [400, 300]);
    const [x, y] = project(camera, [400, 300], [5.05, 43.02]);
    expect(projection.point([5.05, 43.02])[0]).toBeCloseTo(x, 6);
    expect(projection.point([5.05, 43.02])[1]).toBeCloseTo(y, 6);
  });
});

describe('outlinesOf', () => {
  it('draws each feature with its middle and box, and the same ones again for the same view', () => {
    const features = squares(2);
    const projection = fitProjection(features, 200, 100, 0);
    const outlines = outlinesOf(features, projection);
    expect([...outlines.keys()]).toEqual(['0', '1']);
    expect(outlines.get('0')?.d).toMatch(/^M[\d.,LZ-]+Z$/);
    expect(outlines.get('0')?.centre[0]).toBeLessThan(outlines.get('1')?.centre[0] ?? 0);
    expect(outlinesOf(features, fitProjection(features, 200, 100, 0))).toBe(outlines);
    expect(outlinesOf(features, fitProjection(features, 300, 100, 0))).not.toBe(outlines);
  });
});

describe('shapePath', () => {
  it('cuts at the rectangle, whatever the winding', () => {
    const projection = fitProjection(squares(1), 100, 100, 0);
    const clip = { x: 20, y: 20, width: 30, height: 30 };
    const reversed = squares(1);
    for (const { geometry } of reversed.features) geometry.coordinates[0]?.reverse();
    for (const shape of [squares(1), reversed]) {
      const numbers =
        shapePath(shape, projection, clip)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(20);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(50);
    }
  });
});

describe('outerEdge', () => {
  it('has the six outer sides of two squares and not the one they share', () => {
    const lines = outerEdge(squares(2));
    const segments = lines.reduce((sum, line) => sum + line.length - 1, 0);
    expect(segments).toBe(6);
    expect(lines.flat().filter(([longitude]) => longitude === 5.1).length).toBe(4);
  });

  it('is the whole ring of a feature that stands alone', () => {
    expect(outerEdge(squares(1)).map((line) => line.length)).toEqual([5]);
  });
});

describe('kilometresPerPx', () => {
  it('is shorter towards the pole: 111.19 km a degree of latitude, cos 43.05 of it along the parallel', () => {
    const projection = fitProjection(squares(1), 100, 1000, 0);
    const [, y] = projection.point([5, 43.05]);
    expect(kilometresPerPx(projection, y) * 100).toBeCloseTo(11.1195 * Math.cos((43.05 * Math.PI) / 180), 3);
  });
});
