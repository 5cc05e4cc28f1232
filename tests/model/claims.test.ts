import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CLAIM_IDS, type Claims } from '../../src/domain/claim';
import { OUR_ZONES_ID, type PlaceId } from '../../src/domain/place';
import { decodeClaims } from '../../src/data/decode-claims';
import {
  arithmeticOf,
  beforeAndAfter,
  claimsWith,
  courseOf,
  DIGITAL,
  employeesBeside,
  projectionOf,
  reachedIn,
  zonesAgainstEachOther,
} from '../../src/model/claims';
import { PUBLISHED_GROWTH_2017 } from '../../src/model/published-growth';
import { committed } from '../charts/analysis/frames';

const file = readFileSync(resolve(import.meta.dirname, '../../public/data/claims-2017.json'), 'utf8');
const claims = decodeClaims(file).claims as Claims;

describe('the arithmetic of the published figures', () => {
  const arithmetic = arithmeticOf(claims);

  it('doubles in 5.7 years at 13 % a year: 0.6931 / 0.1222', () =>
    expect(arithmetic.doublingYears).toBeCloseTo(0.693147 / 0.122218, 4));
  it('gives 6.8 employees a company: 49,000 / 7,200', () =>
    expect(arithmetic.employeesPerCompany).toBeCloseTo(6.8056, 4));
  it('gives 163,265 euros an employee and 1,111,111 a company', () => {
    expect(arithmetic.turnoverPerEmployee).toBeCloseTo(163_265.31, 2);
    expect(arithmetic.turnoverPerCompany).toBeCloseTo(1_111_111.11, 2);
  });
  it('makes the tech-champions 2.8 % of the companies: 200 / 7,200', () =>
    expect(arithmetic.championsShare).toBeCloseTo(0.027_778, 6));
  it('never doubles what does not grow', () => {
    const still = { ...claims, growth: { ...claims.growth, value: 0 } };
    expect(arithmeticOf(still).doublingYears).toBe(Infinity);
  });
  it('takes the rate that the reference line of the curves has', () => {
    expect(claims.growth.value).toBe(PUBLISHED_GROWTH_2017.rate);
    expect(claims.growth.year).toBe(PUBLISHED_GROWTH_2017.year);
  });
});

describe('the official series beside them', () => {
  it('count 4,800 establishments in 2017 and 8,000 in 2023, where 13 % a year would have made 9,993', () => {
    const projection = projectionOf(committed, DIGITAL, OUR_ZONES_ID, 2017, 0.13);
    // 1573 + 2834 + 393 and 2508 + 4852 + 640; 4800 * 1.13^6 = 4800 * 2.081952
    expect(projection).toMatchObject({ span: [2017, 2023], start: 4800, observed: 8000 });
    expect(projection?.expected).toBeCloseTo(9993.37, 1);
    expect(projection?.expectedIndex).toBeCloseTo(208.195, 3);
    expect(projection?.observedIndex).toBeCloseTo(166.667, 3);
    // e^(ln(5/3) / 6) - 1 = e^0.0851376 - 1
    expect(projection?.rate).toBeCloseTo(0.088_867, 5);
  });
  it('have no projection from a year without a value', () => {
    expect(projectionOf(committed, DIGITAL, OUR_ZONES_ID, 1999, 0.13)).toBeNull();
    expect(projectionOf(committed, 'zone-employers-jz', OUR_ZONES_ID, 2017, 0.13)).toBeNull();
  });
  it('are followed up to 2017 and since, or from their first whole year where 2017 is missing', () => {
    const [stock, employers] = beforeAndAfter(committed, [DIGITAL, 'zone-employers-jz'], 2017);
    // (4800 / 4327)^(1/3) - 1
    expect(stock?.before?.span).toEqual([2014, 2017]);
    expect(stock?.before?.growth.value).toBeCloseTo(0.035_19, 5);
    expect(employers?.before).toBeNull();
    expect(employers?.after.span).toEqual([2022, 2024]);
  });
  it('leave out a series that has nothing after the claim', () =>
    expect(beforeAndAfter(committed, [DIGITAL, 'no-such-series'], 2030)).toEqual([]));
  it('reach the companies that were announced in 2022 (7,647; 7,123 the year before)', () => {
    expect(reachedIn(committed, DIGITAL, claims.companies.value)).toBe(2022);
    expect(reachedIn(committed, DIGITAL, 1e6)).toBeNull();
  });
  it('put the employees at 8.6 % of all private ones: 49,000 / (132,667 + 362,237 + 73,901)', () => {
    const beside = employeesBeside(committed, claims);
    expect(beside?.whole).toBe(568_805);
    expect(beside?.share).toBeCloseTo(0.086_145, 5);
  });
  it('know no course of what is not there', () =>
    expect(courseOf(committed, DIGITAL, '99999' as PlaceId, [2017, 2023])).toBeNull());
});

describe('our zones among the metropolises', () => {
  const rows = zonesAgainstEachOther(committed, [2017, 2023]);

  it('stand from the fastest down, each rate that of its own ends', () => {
    const peers = rows.filter(({ role }) => role !== 'part');
    const rates = peers.map(({ digital }) => digital.growth.value ?? NaN);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    for (const { digital } of rows) {
      const [from, to] = [digital.from.value ?? NaN, digital.to.value ?? NaN];
      expect(digital.growth.value).toBeCloseTo((to / from) ** (1 / 6) - 1, 12);
    }
  });
  it('are ranked together and never beside their own parts', () => {
    const ours = rows.findIndex(({ role }) => role === 'ours');
    const parts = rows.slice(ours + 1, ours + 4);
    expect(parts.map(({ role, rank }) => [role, rank])).toEqual(parts.map(() => ['part', null]));
    const ranked = rows.flatMap(({ rank }) => rank ?? []);
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
    expect(ranked.every(({ of }) => of === ranked.length)).toBe(true);
  });
});

it('gives every claim one verdict', () => {
  const all = (['measured', 'incomparable', 'unofficial'] as const).flatMap(claimsWith);
  expect(all.toSorted()).toEqual([...CLAIM_IDS].toSorted());
});
