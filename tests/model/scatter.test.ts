import { describe, expect, it } from 'vitest';
import type { ScatterSpec } from '../../src/domain/analysis-spec';
import { fittedAt, nearestPeriod, scatterData, type ScatterData } from '../../src/model/scatter';
import { DEFAULT_SCATTER } from '../../src/spec/analysis/scatter';
import { committed } from '../charts/analysis/frames';

function dataOf(change: Partial<ScatterSpec>): ScatterData {
  const data = scatterData(committed, { ...DEFAULT_SCATTER, ...change });
  if (data === null) throw new Error('no scatter');
  return data;
}

describe('a scatter', () => {
  it('gives each axis the nearest period that it has', () => {
    const { x, y } = dataOf({ x: 'jobs', y: 'establishments', period: 2023 });
    expect([x.at.period, y.at.period]).toEqual([2022, 2023]);
    // 2016 and 2022 are as far from 2019: the earlier one.
    expect(nearestPeriod(x.indicator, 2019)).toBe(2016);
    expect(nearestPeriod(x.indicator, null)).toBe(2022);
  });

  it('places all that have both values and counts the others', () => {
    const data = dataOf({ x: 'population', y: 'wage' });
    expect(data.placed).toHaveLength(80);
    expect(data.missing + data.confidential).toBe(12);
    expect(data.places).toHaveLength(92);
  });

  it('draws trails between periods that both have, and none for a change', () => {
    const data = dataOf({ x: 'establishments', y: 'creations', span: [2022, 2023] });
    expect(data.shared).toEqual([2022, 2023]);
    expect(data.trail).toEqual([2022, 2023]);
    expect([data.x.at.period, data.y.at.period]).toEqual([2023, 2023]);
    expect(data.placed[0]?.from).not.toBeNull();
    expect(dataOf({ x: 'establishments', y: 'jobs-change', span: [2022, 2023] }).trail).toBeNull();
  });

  it('knows what goes together by its making', () => {
    expect(dataOf({ x: 'wage', y: 'wage' })).toMatchObject({ kinship: 'same', fit: null, rankCorrelation: null });
    expect(dataOf({ x: 'jobs-per-km2', y: 'establishments-per-km2' }).kinship).toBe('denominator');
    expect(dataOf({ x: 'population', y: 'population-density' }).kinship).toBe('part');
    expect(dataOf({ x: 'population', y: 'establishments' }).kinship).toBe('counts');
    expect(dataOf({ x: 'wage', y: 'employers-large-share' }).kinship).toBeNull();
  });

  it('fits the line on the logarithms of logarithmic axes', () => {
    const data = dataOf({ x: 'population', y: 'establishments', xAxis: 'log', yAxis: 'log' });
    const { fit } = data;
    if (fit === null) throw new Error('no line');
    expect(fittedAt(fit, 1000, data)).toBeCloseTo(10 ** (fit.intercept + 3 * fit.slope), 6);
    expect(fit.r2).toBeGreaterThan(0.8);
  });

  it('has no sums among the zones', () => {
    const data = dataOf({ x: 'zone-jz-share', y: 'zone-creations-jz-share', size: null });
    expect(data.places.map(({ place }) => place.id)).not.toContain('amp-zones');
    expect(scatterData(committed, { ...DEFAULT_SCATTER, y: 'zone-jz-share' })).toBeNull();
  });
});
