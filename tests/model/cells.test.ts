import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Observation } from '../../src/domain/observation';
import { deriveObservation, observeCell, sumObservations, worstStatus } from '../../src/model/cells';
import { AIX, METROPOLIS, OUR_ZONES, atlas } from './invented-atlas';

const observation: fc.Arbitrary<Observation> = fc
  .tuple(fc.constantFrom(...STATUSES), fc.integer({ min: 0, max: 1e9 }))
  .map(([status, value]) => ({ status, value: status === 'M' || status === 'C' ? null : value }));

describe('sumObservations', () => {
  it('is the sum exactly where every member has a value', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1 }), (members) => {
        const sum = sumObservations(members);
        const absent = members.some(({ value }) => value === null);
        expect(sum.value).toBe(absent ? null : members.reduce((total, { value }) => total + (value ?? 0), 0));
        expect(sum.value === null).toBe(sum.status === 'M' || sum.status === 'C');
      }),
    );
  });

  it('does not depend on the order of its members', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e12 }), { minLength: 1 }),
        (values) => {
          const members = values.map((value): Observation => ({ value, status: 'A' }));
          expect(sumObservations(members.toReversed())).toEqual(sumObservations(members));
        },
      ),
    );
  });

  it('of nothing is missing, not 0', () => {
    expect(sumObservations([])).toEqual({ value: null, status: 'M' });
  });
});

describe('worstStatus', () => {
  it('is the one that asks for most caution, in either order', () => {
    expect(worstStatus('A', 'P')).toBe('P');
    expect(worstStatus('C', 'M')).toBe('M');
    expect(worstStatus('B', 'P')).toBe('B');
    for (const a of STATUSES) for (const b of STATUSES) expect(worstStatus(a, b)).toBe(worstStatus(b, a));
  });
});

describe('deriveObservation', () => {
  it('computes only from values', () => {
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(
      deriveObservation(
        [
          { value: 1, status: 'A' },
          { value: 2, status: 'E' },
        ],
        sum,
      ),
    ).toEqual({ value: 3, status: 'E' });
    expect(
      deriveObservation(
        [
          { value: 1, status: 'A' },
          { value: null, status: 'C' },
        ],
        sum,
      ),
    ).toEqual({ value: null, status: 'C' });
    expect(deriveObservation([{ value: 1, status: 'P' }], () => null)).toEqual({ value: null, status: 'M' });
  });
});

describe('observeCell', () => {
  it('reads one label of a dimension, or its sum over members', () => {
    expect(observeCell(atlas, 'communes-bands', { band: '1-9' }, AIX, 2014).value).toBe(30);
    expect(observeCell(atlas, 'communes-bands', { band: '1-9' }, METROPOLIS, 2014).value).toBe(30 + 150 + 0 + 5);
    expect(observeCell(atlas, 'zones-creations', { sector: 'JZ' }, OUR_ZONES, 2020).value).toBe(55);
  });

  it('is missing for what the table does not have', () => {
    const none = { value: null, status: 'M' };
    expect(observeCell(atlas, 'nothing', {}, AIX, 2014)).toEqual(none);
    expect(observeCell(atlas, 'communes-bands', {}, AIX, 2014)).toEqual(none);
    expect(observeCell(atlas, 'communes-bands', { band: '20-49' }, AIX, 2014)).toEqual(none);
    expect(observeCell(atlas, 'communes-bands', { band: '1-9' }, AIX, 2015)).toEqual(none);
  });
});
