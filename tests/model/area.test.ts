import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaSpec } from '../../src/domain/analysis-spec';
import type { Area, AreaShape } from '../../src/domain/area';
import type { Indicator } from '../../src/domain/indicator';
import { METROPOLIS_ID, type PlaceId } from '../../src/domain/place';
import { areaData, isAdditive } from '../../src/model/area';
import { crossesItself, isWithin, membersOf, pointsOf } from '../../src/model/area-members';
import { groupId, withGroups } from '../../src/model/group';
import { observe } from '../../src/model/observe';
import { communesOf } from '../../src/model/places';
import { DEFAULT_AREA } from '../../src/spec/analysis/area';
import { committed } from '../charts/analysis/frames';

const IDS = communesOf(committed).map(({ id }) => id);
const AT = { period: null, span: null } as const;
const OF_COMMUNES = [...committed.indicators.values()].filter(({ level }) => level === 'commune');
const ADDITIVE = OF_COMMUNES.filter(isAdditive);
const DENSITIES = ['establishments-per-km2', 'population-density', 'jobs-per-km2', 'creation-rate'];

function groupOf(members: readonly PlaceId[], index = 0): PlaceId {
  const id = groupId(index);
  if (id === null || members.length === 0) throw new Error('no group');
  return id;
}

function valueOf(indicator: string, members: readonly PlaceId[]): number | null {
  return observe(withGroups(committed, [members]), indicator, groupOf(members), AT).value;
}

/** Cuts the 92 communes into parts. */
const partition = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: IDS.length, maxLength: IDS.length })
  .map((at) =>
    [0, 1, 2, 3].map((part) => IDS.filter((_, index) => at[index] === part)).filter(({ length }) => length > 0),
  );

describe('a group of communes', () => {
  it('is summed so that every partition of the 92 makes the metropolis', () => {
    fc.assert(
      fc.property(partition, fc.constantFrom(...ADDITIVE.map(({ id }) => id)), (parts, indicator) => {
        const whole = observe(committed, indicator, METROPOLIS_ID, AT).value;
        const values = parts.map((members) => valueOf(indicator, members));
        if (whole === null) return;
        expect(values.reduce<number>((sum, value) => sum + (value ?? NaN), 0)).toBeCloseTo(whole, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('has a density between those of its parts', () => {
    fc.assert(
      fc.property(partition, fc.constantFrom(...DENSITIES), (parts, indicator) => {
        const [a = [], b = []] = parts;
        fc.pre(a.length > 0 && b.length > 0);
        const [first, second, both] = [a, b, [...a, ...b]].map((members) => valueOf(indicator, members) ?? NaN);
        expect(both).toBeGreaterThanOrEqual(Math.min(first ?? NaN, second ?? NaN) - 1e-9);
        expect(both).toBeLessThanOrEqual(Math.max(first ?? NaN, second ?? NaN) + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order its communes come', () => {
    const some = fc.shuffledSubarray(IDS, { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom(...OF_COMMUNES.map(({ id }) => id)), (members, indicator) => {
        expect(valueOf(indicator, members)).toBe(valueOf(indicator, members.toSorted()));
      }),
      { numRuns: 60 },
    );
  });

  it('of all 92 is the metropolis', () => {
    for (const { id } of OF_COMMUNES)
      expect(observe(withGroups(committed, [IDS]), id, groupOf(IDS), AT)).toEqual(
        observe(committed, id, METROPOLIS_ID, AT),
      );
  });

  it('has no mean wage, and no sum where one commune has none', () => {
    expect(valueOf('wage', IDS.slice(0, 2))).toBeNull();
  });
});

describe('the point of a commune', () => {
  it('is known for all of them, within its own outline alone', () => {
    const points = pointsOf(committed);
    expect(points.size).toBe(92);
    for (const feature of committed.communes?.features ?? []) {
      const parts = feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
      const shape: AreaShape = {
        type: 'polygon',
        parts: parts.map((rings) => rings.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => [x, y] as const))),
      };
      expect(membersOf(committed, shape)).toEqual([feature.properties.code]);
    }
  });
});

describe('a point and an area', () => {
  const square = (from: number, to: number) =>
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ] as const;
  const ring: AreaShape = { type: 'polygon', parts: [[square(0, 4), square(1, 3)]] };

  it('is in between outline and hole, out within the hole, in on both edges', () => {
    expect(isWithin([0.5, 0.5], ring)).toBe(true);
    expect(isWithin([2, 2], ring)).toBe(false);
    expect(isWithin([0, 2], ring)).toBe(true);
    expect(isWithin([1, 2], ring)).toBe(true);
    expect(isWithin([5, 2], ring)).toBe(false);
  });

  it('is in where it is in one of several parts', () => {
    const two: AreaShape = { type: 'polygon', parts: [[square(0, 1)], [square(2, 3)]] };
    expect([0.5, 1.5, 2.5].map((at) => isWithin([at, at], two))).toEqual([true, false, true]);
  });

  it('is out where an outline that cuts itself goes around it twice, and the outline is told', () => {
    // A pentagram: its five points are in, its heart is out.
    const star: AreaShape = {
      type: 'polygon',
      parts: [
        [
          [
            [0, 10],
            [5.88, -8.09],
            [-9.51, 3.09],
            [9.51, 3.09],
            [-5.88, -8.09],
          ],
        ],
      ],
    };
    expect(isWithin([0, 8], star)).toBe(true);
    expect(isWithin([0, 0], star)).toBe(false);
    expect(crossesItself(star)).toBe(true);
    expect(crossesItself(ring)).toBe(false);
    expect(crossesItself({ type: 'circle', centre: [5, 43], radiusKm: 3 })).toBe(false);
  });

  it('is in a rectangle with its edges, in a circle with its edge', () => {
    const rectangle: AreaShape = { type: 'rectangle', southWest: [5, 43], northEast: [6, 44] };
    expect(isWithin([5, 44], rectangle)).toBe(true);
    expect(isWithin([4.9999, 44], rectangle)).toBe(false);
    // A degree of latitude is 6371.0088 km * pi / 180 = 111.195 km.
    const circle = (radiusKm: number): AreaShape => ({ type: 'circle', centre: [5, 43], radiusKm });
    expect(isWithin([5, 44], circle(111.2))).toBe(true);
    expect(isWithin([5, 44], circle(111.19))).toBe(false);
  });

  it('does not count the étang de Berre, which is in no commune', () => {
    expect(membersOf(committed, { type: 'circle', centre: [5.1, 43.46], radiusKm: 3 })).toEqual([]);
  });
});

describe('areas beside the metropolis', () => {
  const around: Area = { name: 'Aix', shape: { type: 'circle', centre: [5.4474, 43.5297], radiusKm: 12 } };
  const spec: AreaSpec = {
    ...DEFAULT_AREA,
    areas: [around, { name: '', shape: { ...around.shape, centre: [2.35, 48.85] } as AreaShape }],
  };
  const data = areaData(committed, spec);

  it('are ratios of sums: the density is the establishments over the area', () => {
    const figure = (id: string) => data?.figures.find(({ indicator }) => indicator.id === id)?.cells[0];
    const [establishments, density] = [figure('establishments'), figure('establishments-per-km2')];
    const km2 = figure('area')?.observation.value ?? NaN;
    expect(density?.observation.value).toBeCloseTo((establishments?.observation.value ?? NaN) / km2, 9);
    expect(establishments?.share).toBeGreaterThan(0);
    expect(establishments?.ratio).toBeNull();
    expect(density?.share).toBeNull();
  });

  it('have no value without a commune, and fade the others of the map', () => {
    expect(data?.areas[1]?.members).toEqual([]);
    for (const { cells } of data?.figures ?? []) expect(cells[1]?.observation).toEqual({ value: null, status: 'M' });
    const passing = data?.map.places.filter(({ passes }) => passes).map(({ id }) => id);
    expect(passing).toEqual(data?.areas[0]?.members.map(({ id }) => id));
  });

  it('say which communes keep a sum from being made', () => {
    const [first, second] = IDS;
    const known = committed.indicators.get('establishments') as Indicator;
    const table = committed.tables.get('communes-establishments');
    if (table === undefined || first === undefined || second === undefined) throw new Error('no table');
    const rowOf = new Map([...table.rowOf].filter(([key]) => !key.startsWith(`${first}|${known.periods.at(-1)}`)));
    const holed = { ...committed, tables: new Map(committed.tables).set(table.resource, { ...table, rowOf }) };
    const everywhere: Area = { name: '', shape: { type: 'rectangle', southWest: [4, 42], northEast: [7, 45] } };
    const result = areaData(holed, { ...DEFAULT_AREA, areas: [everywhere] });
    const cell = (id: string) => result?.figures.find(({ indicator }) => indicator.id === id)?.cells[0];
    for (const id of ['establishments', 'establishments-per-km2']) {
      expect(cell(id)?.observation).toEqual({ value: null, status: 'M' });
      expect(cell(id)?.lacking.map((place) => place.id)).toEqual([first]);
    }
    expect(cell('population')?.lacking).toEqual([]);
  });
});
