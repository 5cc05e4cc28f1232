import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../src/charts/layout/legend';
import { edgesThatFit } from '../../../src/charts/layout/legend-edges';
import { legendBoxes, legendMarks } from '../../../src/charts/layout/legend-marks';
import type { ChoroplethSpec } from '../../../src/domain/view-spec';
import { choroplethData, type ChoroplethData } from '../../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { loadAtlas } from '../../../src/data/load';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const fr = speechFor('fr');

function dataOf(change: Partial<ChoroplethSpec>): ChoroplethData {
  const data = choroplethData(atlas, { ...DEFAULT_CHOROPLETH, ...change });
  if (data === null) throw new Error('no such indicator');
  return data;
}

describe('legendOf', () => {
  const legend = legendOf(dataOf({}), fr);

  it('has a class for each interval, one more bound, and counts every commune once', () => {
    expect(legend.classes.length).toBe(5);
    expect(legend.edges.length).toBe(6);
    expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(92);
    for (const { bins, count } of legend.classes) expect(bins.reduce((sum, bin) => sum + bin, 0)).toBe(count);
  });

  it('says a class in words', () => {
    expect(legend.classes[1]?.spoken).toMatch(/^de \S+ à \S+\u00a0: \d+ communes$/);
  });

  it('shows where the whole metropolis stands', () => {
    const at = legend.classes.find(({ index }) => index === legend.mean?.index);
    const mean = 214_145 / 3149;
    expect(at?.low ?? Infinity).toBeLessThanOrEqual(mean);
    expect(at?.high ?? -Infinity).toBeGreaterThanOrEqual(mean);
    expect(legend.mean?.text).toContain('métropole 68,0');
  });

  it('has swatches for missing and confidential only where the map has some', () => {
    expect(legend.specials).toEqual([]);
    expect(legendOf(dataOf({ indicator: 'wage' }), fr).specials).toEqual([
      { kind: 'confidential', label: 'secret statistique (12)', fill: 'pattern-confidential' },
    ]);
  });

  it('has circles and no classes for a count', () => {
    const jobs = legendOf(dataOf({ indicator: 'jobs' }), fr);
    expect(jobs.classes).toEqual([]);
    expect(jobs.circles?.steps.map(({ value }) => value)).toEqual([200_000, 50_000, 10_000]);
  });

  it('writes shares and changes in per cent, changes signed', () => {
    const change = legendOf(dataOf({ indicator: 'jobs-change' }), fr);
    expect(change.title).toContain('(%)');
    expect(change.edges).toContain('0');
    expect(change.edges[0]).toMatch(/^−\d/);
    expect(change.edges.at(-1)).toMatch(/^\+\d/);
  });
});

describe('legendMarks', () => {
  it('stay in the width and height that they declare', () => {
    for (const change of [{}, { circles: 'jobs' }, { indicator: 'wage' }, { indicator: 'jobs' }]) {
      const size = { widthPx: 330, sizePx: 12, largestRadiusPx: 20 };
      const model = legendOf(dataOf(change), fr);
      const { marks, widthPx, heightPx } = legendMarks(model, size, 10, 20);
      expect(widthPx).toBeLessThanOrEqual(330);
      for (const mark of marks) {
        if (mark.type !== 'rect' && mark.type !== 'text') continue;
        expect(mark.x).toBeGreaterThanOrEqual(10);
        expect(mark.y).toBeGreaterThanOrEqual(20);
        expect(mark.y + (mark.type === 'rect' ? mark.height : 0)).toBeLessThanOrEqual(20 + heightPx + 1);
      }
      for (const box of legendBoxes(model, size, 10, 20))
        expect(box.x + box.width).toBeLessThanOrEqual(10 + widthPx + 1);
    }
  });
});

describe('edgesThatFit', () => {
  it('keeps the first and the last and leaves out what would touch', () => {
    expect(edgesThatFit(['0', '10', '20'], [0, 50, 100], 11).map(({ text }) => text)).toEqual(['0', '10', '20']);
    expect(edgesThatFit(['1 000', '1 500', '2 000'], [0, 20, 60], 11).map(({ text }) => text)).toEqual([
      '1 000',
      '2 000',
    ]);
  });
});
