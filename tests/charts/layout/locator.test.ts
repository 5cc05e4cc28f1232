import { beforeAll, describe, expect, it } from 'vitest';
import { layoutLocator } from '../../../src/charts/layout/locator';
import { STRIP_PX, standingStrip } from '../../../src/charts/layout/standing-strip';
import { loadAtlas } from '../../../src/data/load';
import type { Atlas } from '../../../src/domain/atlas';
import { choroplethData } from '../../../src/model/choropleth';
import { communesOf } from '../../../src/model/places';
import { standingOut } from '../../../src/model/standing-out';
import { DEFAULT_CHOROPLETH } from '../../../src/spec/presets';
import { COMMITTED, fromFolder } from '../../data/package-folder';
import { id } from '../../fixtures/invented-employment';

const SIZE = [360, 300] as const;
let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function locator(focus: string | null, separate = false): ReturnType<typeof layoutLocator> {
  const data = choroplethData(atlas, DEFAULT_CHOROPLETH);
  if (data === null) throw new Error('no map');
  return layoutLocator(
    data,
    { focus: focus === null ? null : id(focus), named: ['13001'], around: ['13119'] },
    [],
    SIZE,
    separate,
  );
}

describe('layoutLocator', () => {
  it('has a path a colour, the edge, the neighbours and the commune over them, and its name first', () => {
    const { layers } = locator('13055');
    expect(layers.map(({ name }) => name)).toEqual(['communes', 'edge', 'around', 'focus', 'labels']);
    const [communes, , around, , labels] = layers;
    expect(communes?.marks.length).toBeLessThanOrEqual(6);
    expect(around?.marks.length).toBe(1);
    expect(labels?.marks[0]).toMatchObject({ text: 'Marseille', weight: 700 });
  });

  it('has a mark for each of the 92 communes where they are links', () => {
    const [communes] = locator(null, true).layers;
    expect(new Set(communes?.marks.map(({ key }) => key)).size).toBe(92);
  });

  it('keeps every point of its lines inside the picture, without a point twice in a row', () => {
    for (const { marks } of locator('13055').layers) {
      for (const mark of marks) {
        if (mark.type !== 'path') continue;
        const points = [...mark.d.matchAll(/([\d.-]+),([\d.-]+)/g)].map(
          ([text, x, y]) => [text, Number(x), Number(y)] as const,
        );
        for (const [, x, y] of points) {
          expect(x >= 0 && x <= SIZE[0] && y >= 0 && y <= SIZE[1]).toBe(true);
        }
        expect(/L([\d.,-]+)L\1[LMZ]/.test(mark.d)).toBe(false);
      }
    }
  });

  it('is empty where there are no outlines', () => {
    const data = choroplethData({ ...atlas, communes: null }, DEFAULT_CHOROPLETH);
    if (data === null) throw new Error('no map');
    expect(layoutLocator(data, { focus: null, named: [], around: [] }, [], SIZE).layers).toEqual([]);
  });
});

describe('standingStrip', () => {
  it('has a tick for each commune, the median and the commune, all inside its box', () => {
    for (const { id: code } of communesOf(atlas)) {
      for (const standing of standingOut(atlas, code, 8)) {
        const [line, ticks, median, own] = standingStrip(standing);
        expect([line?.type, median?.type]).toEqual(['rule', 'rule']);
        const count = ticks?.type === 'path' ? ticks.d.split('M').length - 1 : 0;
        // A logarithm has no place for 0: those communes have no tick.
        const isLog = standing.reading === 'indicator' && !['share', 'change'].includes(standing.indicator.unitKind);
        expect(count).toBe(standing.spread.filter((value) => !isLog || value > 0).length);
        const x = own?.type === 'circle' ? own.cx : Number.NaN;
        expect(x >= 0 && x <= STRIP_PX.width).toBe(true);
        // Above the median is to the right of it.
        const middle = median?.type === 'rule' ? median.x1 : Number.NaN;
        expect(Math.sign(x - middle)).toBe(Math.sign(standing.score));
      }
    }
  });
});
