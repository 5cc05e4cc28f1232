import { describe, expect, test } from 'vitest';
import { project } from '../../../src/charts/layout/axis-scale';
import { layoutGrowth } from '../../../src/charts/layout/growth';
import { handlesOf, movedBy, nearestPeriod, spanWith } from '../../../src/charts/layout/growth-handles';
import type { Scene } from '../../../src/domain/scene';
import type { GrowthSpec } from '../../../src/domain/view-spec';
import type { GrowthData } from '../../../src/model/growth-lines';
import { speechFor } from '../../../src/text/messages';
import { DECADE, GROWING, atlasOf, dataOf, frameOf, specOf } from './invented-growth';

const fr = speechFor('fr');

function drawn(change: Partial<GrowthSpec> = {}, interactive = true): { data: GrowthData; scene: Scene } {
  const data = dataOf(atlasOf(DECADE, GROWING), change);
  return { data, scene: layoutGrowth(specOf(), data, frameOf(640, 360, { interactive }), fr) };
}

describe('handlesOf', () => {
  test('gives the base on the axis and the two ends of the span, with words for each', () => {
    const { data, scene } = drawn({ base: 2012, span: [2011, 2015] });
    const handles = handlesOf(data, scene, fr);
    expect(handles.map(({ id, index, min, max }) => [id, index, min, max])).toEqual([
      ['base', 2, 0, 10],
      ['start', 1, 0, 4],
      ['end', 5, 2, 10],
    ]);
    const [base, start, end] = handles;
    expect(base?.text).toBe('100 en 2012');
    // 361 in 2011, 107 + 210 + 51 = 368; (141 + 250 + 55) / 368 over 4 years
    expect(start?.text).toMatch(/^2011.*Les trois zones.*par an/);
    if (scene.scales.x === undefined) throw new Error('no scale');
    expect(base?.x).toBeCloseTo(project(scene.scales.x, 2012), 6);
    expect(end?.x).toBeCloseTo(project(scene.scales.x, 2015), 6);
    // A thumb must not meet two of them at once.
    expect((start?.y ?? 0) - (base?.y ?? 0)).toBeGreaterThanOrEqual(24);
  });

  test('has no base where the scale is a level without a reference line', () => {
    const { data, scene } = drawn({ scale: 'level' });
    expect(handlesOf(data, scene, fr).map(({ id }) => id)).toEqual(['start', 'end']);
  });

  test('gives none in a picture that is not interactive', () => {
    const { data, scene } = drawn({}, false);
    expect(handlesOf(data, scene, fr)).toEqual([]);
  });
});

describe('moving a handle', () => {
  const { data, scene } = drawn({ span: [2012, 2016] });
  const handles = handlesOf(data, scene, fr);
  const start = handles.find(({ id }) => id === 'start');
  if (start === undefined || scene.scales.x === undefined) throw new Error('no handle');
  const axis = scene.scales.x;

  test.each([
    ['ArrowRight', 3],
    ['ArrowUp', 3],
    ['ArrowLeft', 1],
    ['PageDown', 0],
    ['PageUp', 5],
    ['Home', 0],
    ['End', 5],
    ['a', null],
  ])('%s', (key, expected) => {
    expect(movedBy(key, start, data)).toBe(expected);
  });

  test('the ends of the span never meet', () => {
    expect(spanWith(data, 'start', 5)).toEqual([2015, 2016]);
    expect(spanWith(data, 'end', 9)).toEqual([2012, 2019]);
    expect(spanWith(data, 'end', 99)).toEqual([2012, 2016]);
  });

  test('the pointer takes the nearest period, also outside the axis', () => {
    expect(nearestPeriod(data, scene, project(axis, 2014) + 5)).toBe(2014);
    expect(nearestPeriod(data, scene, -1000)).toBe(2010);
    expect(nearestPeriod(data, scene, 1e6)).toBe(2020);
  });
});
