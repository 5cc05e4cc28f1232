import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { growthData, scalesFor, type GrowthLine } from '../../src/model/growth-lines';
import { PUBLISHED_GROWTH_2017 } from '../../src/model/published-growth';
import { DECADE, GROWING, atlasOf, dataOf, id, indicatorOf, specOf } from '../charts/layout/invented-growth';

const CLAIMS = new URL('../../public/data/claims-2017.json', import.meta.url);

function lineOf(data: ReturnType<typeof dataOf>, key: string): GrowthLine {
  const line = data.lines.find((candidate) => candidate.key === key);
  if (line === undefined) throw new Error(`no line ${key}`);
  return line;
}

describe('which lines are drawn', () => {
  const atlas = atlasOf(DECADE, { ...GROWING, '0001': DECADE.map(() => 70) });

  test('without pins: the sum of our zones, each of them, then comparison zones that have values', () => {
    const { lines } = dataOf(atlas);
    expect(lines.map(({ key, role }) => `${key} ${role}`)).toEqual([
      'amp-zones total',
      '9301 own',
      '9312 own',
      '9313 own',
      '0001 context',
    ]);
    expect(lines[0]?.points[0]).toEqual({ period: 2010, value: 350, status: 'A' });
  });

  test('a pinned commune is shown by its zone, which keeps the first pin', () => {
    const data = dataOf(atlas, { places: ['13001', '13117', '13055'].map(id) });
    const pinned = data.lines.filter(({ role }) => role === 'pinned');
    expect(pinned.map(({ key, pin }) => [key, pin])).toEqual([
      ['9301', 0],
      ['9312', 1],
    ]);
    expect(pinned[1]?.standsFor.map(({ name }) => name)).toEqual(['Vitrolles', 'Marseille']);
    expect(data.lineOf.get('13071')).toBe('9312');
    expect(data.lineOf.get('200054807')).toBe('amp-zones');
  });

  test('a zone among communes is left out, a pinned place without values too', () => {
    const communes = atlasOf(DECADE, { '13055': DECADE.map(() => 40) }, { level: 'commune' });
    const data = dataOf(communes, { places: ['9301', '13055', '13117'].map(id) });
    expect(data.lines.map(({ key }) => key)).toEqual(['13055']);
    expect(data.leftOut.map(({ name }) => name)).toEqual(['Aix-en-Provence', 'Vitrolles']);
  });

  test('communes without pins: the metropolis and the largest', () => {
    const series = Object.fromEntries(
      ['13001', '13055', '13117', '13071'].map((code, i) => [code, DECADE.map(() => i + 20)]),
    );
    const { lines } = dataOf(atlasOf(DECADE, series, { level: 'commune' }));
    expect(lines.map(({ key, role }) => `${key} ${role}`)).toEqual([
      '200054807 total',
      '13071 own',
      '13117 own',
      '13055 own',
      '13001 own',
    ]);
  });
});

describe('growth over the span', () => {
  const atlas = atlasOf(DECADE, GROWING);

  test('a line that doubles in ten years grows by 7.18 % a year', () => {
    const line = lineOf(dataOf(atlas), '9301');
    // 2^(1/10) - 1 = 0.071773...
    expect(line.growth.value).toBeCloseTo(0.0717735, 6);
    expect(line.doublingYears).toBeCloseTo(10, 6);
  });

  test('the index is 100 at the base, whichever it is', () => {
    for (const base of [2010, 2014, 2020]) {
      const data = dataOf(atlas, { base });
      expect(data.base).toBe(base);
      for (const line of data.lines)
        expect(line.index.find(({ period }) => period === base)?.value).toBeCloseTo(100, 12);
    }
    // 200 in 2010 and 240 in 2014: 200 / 240 * 100
    const index = lineOf(dataOf(atlas, { base: 2014 }), '9312').index;
    expect(index[0]?.value).toBeCloseTo(83.3333, 4);
  });

  test('a base or span that the indicator does not have counts as none', () => {
    const data = dataOf(atlas, { base: 1999, span: [2012, 1990] });
    expect([data.base, data.span]).toEqual([2010, [2010, 2020]]);
    expect(dataOf(atlas, { span: [2012, 2018] }).span).toEqual([2012, 2018]);
  });

  test('fewer than ten units give no percentage and no index', () => {
    const line = lineOf(dataOf(atlasOf([2010, 2011], { '9301': [9, 18], '9312': [10, 20] })), '9301');
    expect(line.growth).toEqual({ value: null, reason: 'small-base' });
    expect(line.divisor).toEqual({ value: null, reason: 'small-base' });
    expect(line.index.every(({ value }) => value === null)).toBe(true);
    expect(line.points.map(({ value }) => value)).toEqual([9, 18]);
  });

  test('a share changes by points', () => {
    const data = dataOf(atlasOf([2010, 2015], { '9301': [0.05, 0.07] }, { unitKind: 'share' }), { reference: true });
    expect(data.pace).toBe('points');
    expect(data.scale).toBe('level');
    expect(data.reference).toBeNull();
    expect(lineOf(data, '9301').growth.value).toBeCloseTo(0.02, 12);
    expect(lineOf(data, '9301').doublingYears).toBeNull();
  });

  test('an index or a logarithm is for what grows by rates', () => {
    expect(scalesFor(indicatorOf(DECADE))).toEqual(['index', 'level', 'log']);
    expect(scalesFor(indicatorOf(DECADE, { unitKind: 'quotient' }))).toEqual(['level']);
    expect(scalesFor(indicatorOf([2023]))).toEqual(['level']);
  });
});

describe('the default base and span', () => {
  test('begin where all of our lines have a value', () => {
    const atlas = atlasOf([2010, 2011, 2012, 2013], { '9301': [100, 110, 120, 130], '9312': [null, null, 50, 60] });
    const data = dataOf(atlas);
    // 9313 has no value at all, so neither it nor the sum is a line.
    expect(data.lines.map(({ key }) => key)).toEqual(['9301', '9312']);
    expect([data.base, data.span]).toEqual([2012, [2012, 2013]]);
    expect(dataOf(atlas, { places: [id('13001')] }).span).toEqual([2010, 2013]);
  });

  test('begin after the last break', () => {
    const breaks = [{ period: 2015, note: { fr: '', en: '' } }];
    const data = dataOf(atlasOf(DECADE, GROWING, { breaks }));
    expect([data.base, data.span]).toEqual([2015, [2015, 2020]]);
    expect(lineOf(dataOf(atlasOf(DECADE, GROWING, { breaks }), { span: [2010, 2020] }), '9301').growth).toEqual({
      value: null,
      reason: 'break',
    });
  });
});

describe('the published rate', () => {
  test('is that of the claims that the package carries', () => {
    if (!existsSync(CLAIMS)) return;
    const text = readFileSync(CLAIMS, 'utf8').replace(/\s+/g, ' ');
    const { rate, year } = PUBLISHED_GROWTH_2017;
    expect(text).toMatch(new RegExp(`"id": "growth", "value": ${rate}, [^}]*"year": ${year}`));
    expect(text).toContain(`2017-0${PUBLISHED_GROWTH_2017.month}`);
  });

  test('is given for counts where it is asked for', () => {
    const atlas = atlasOf(DECADE, GROWING);
    expect(dataOf(atlas, { reference: true }).reference).toEqual(PUBLISHED_GROWTH_2017);
    expect(dataOf(atlas).reference).toBeNull();
  });

  test('an unknown indicator has no data', () => {
    expect(growthData(atlasOf(DECADE, GROWING), specOf({ indicator: 'nothing' }))).toBeNull();
  });
});
