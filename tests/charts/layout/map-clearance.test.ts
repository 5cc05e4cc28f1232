import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { paddingAround } from '../../../src/charts/layout/map-clearance';
import { fitProjection, type Rectangle } from '../../../src/charts/layout/map-projection';
import { outerEdge } from '../../../src/charts/layout/outer-edge';
import { loadAtlas } from '../../../src/data/load';
import type { PlaceFeatures } from '../../../src/domain/atlas';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const BASE = { top: 14, right: 14, bottom: 14, left: 14 };

let communes: PlaceFeatures;
beforeAll(async () => {
  const atlas = await loadAtlas(fromFolder(COMMITTED));
  if (atlas.communes === null) throw new Error('no outlines');
  communes = atlas.communes;
});

/** Boxes in three corners, as the page has them: buttons, legend, credit. */
function boxesIn(width: number, height: number, legend: readonly [number, number]): readonly Rectangle[] {
  return [
    { x: 0, y: 0, width: 60, height: 156 },
    { x: 0, y: height - legend[1], width: legend[0], height: legend[1] },
    { x: width - 300, y: height - 16, width: 300, height: 16 },
  ];
}

function covered(width: number, height: number, boxes: readonly Rectangle[]): number {
  const projection = fitProjection(
    communes,
    width,
    height,
    paddingAround(communes, [width, height], BASE, boxes) ?? BASE,
  );
  const points = outerEdge(communes)
    .flat()
    .map(([longitude = 0, latitude = 0]) => projection.point([longitude, latitude]));
  const isOver = ([x, y]: readonly [number, number]): boolean =>
    boxes.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  return points.filter(isOver).length;
}

describe('what lies over the map', () => {
  test.each([
    ['1440 by 900', 773, 640, [304, 135]],
    ['1440 by 900 with circles', 773, 600, [304, 240]],
    ['1024 by 768', 540, 466, [302, 126]],
    ['a phone', 360, 370, [0, 0]],
  ] as const)('covers no commune: %s', (_, width, height, legend) => {
    expect(covered(width, height, boxesIn(width, height, legend))).toBe(0);
  });

  test('leaves a map alone that it does not touch', () => {
    expect(paddingAround(communes, [1200, 640], BASE, boxesIn(1200, 640, [200, 100]))).toEqual(BASE);
  });

  test('covers none wherever a legend of up to half the map stands', () => {
    const size = fc.tuple(fc.integer({ min: 420, max: 1600 }), fc.integer({ min: 380, max: 1200 }));
    const shares = fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }));
    fc.assert(
      fc.property(size, shares, ([width, height], [across, down]) => {
        expect(covered(width, height, boxesIn(width, height, [width * across, height * down]))).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});
