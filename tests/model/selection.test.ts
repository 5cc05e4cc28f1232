import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import type { Filter } from '../../src/domain/view-spec';
import { passing, sectorQuotient, selectionOf } from '../../src/model/selection';
import { AIX, MARSEILLE, METROPOLIS, SAINT_ANTONIN, VITROLLES, atlas, id } from './invented-atlas';

/** Class of a commune: its last digit, so that every class from 0 to 9 may occur. */
const classOfPlace = (place: PlaceId): number => Number(place.at(-1));

function kept(...filters: readonly Filter[]): readonly PlaceId[] {
  return [...passing(atlas, filters, classOfPlace)];
}

const industry: Filter = { type: 'sector', sector: 'BE' };
const tenAndMore: Filter = { type: 'band', band: '10+' };

describe('passing', () => {
  it('without filters keeps all communes, and nothing else', () => {
    expect(kept()).toEqual([AIX, MARSEILLE, SAINT_ANTONIN, VITROLLES]);
  });

  it('keeps a class, a band that is not empty, an over-represented sector', () => {
    expect(kept({ type: 'class', index: 5 })).toEqual([MARSEILLE]);
    expect(kept(tenAndMore)).toEqual([AIX, MARSEILLE, VITROLLES]);
    // Industry: 90 of 400 in the metropolis (0.225); Aix 20/80 = 0.25, Marseille 60/300 = 0.2, Vitrolles 10/20 = 0.5.
    expect(kept(industry)).toEqual([AIX, VITROLLES]);
    expect(sectorQuotient(atlas, 'BE', AIX)).toBeCloseTo(0.25 / 0.225, 12);
    expect(sectorQuotient(atlas, 'BE', SAINT_ANTONIN)).toBeNull();
  });

  it('keeps the communes of an area, whatever their values', () => {
    const area: Filter = { type: 'communes', name: 'Nord', ids: [VITROLLES, SAINT_ANTONIN] };
    expect(kept(area)).toEqual([SAINT_ANTONIN, VITROLLES]);
    expect(kept(area, industry)).toEqual([VITROLLES]);
    expect(kept({ ...area, ids: [] })).toEqual([]);
  });

  it('keeps none where the data are not there', () => {
    expect(passing({ ...atlas, tables: new Map() }, [tenAndMore], classOfPlace).size).toBe(0);
    expect(kept({ type: 'band', band: '20-49' })).toEqual([]);
  });

  const filter: fc.Arbitrary<Filter> = fc.oneof(
    fc.nat(9).map((index): Filter => ({ type: 'class', index })),
    fc.constantFrom('0', '1-9', '10+', 'none').map((band): Filter => ({ type: 'band', band })),
    fc.constantFrom('BE', 'GU', 'none').map((sector): Filter => ({ type: 'sector', sector })),
    fc.subarray([AIX, MARSEILLE, VITROLLES]).map((ids): Filter => ({ type: 'communes', name: 'Zone 1', ids })),
  );

  it('does not depend on the order of filters, nor on saying one twice', () => {
    fc.assert(
      fc.property(fc.array(filter, { maxLength: 4 }), (filters) => {
        const once = kept(...filters);
        expect(kept(...filters.toReversed())).toEqual(once);
        expect(kept(...filters, ...filters)).toEqual(once);
      }),
    );
  });

  it('one more filter never adds a commune', () => {
    fc.assert(
      fc.property(fc.array(filter, { maxLength: 3 }), filter, (filters, more) => {
        const before = new Set(kept(...filters));
        expect(kept(...filters, more).every((place) => before.has(place))).toBe(true);
      }),
    );
  });
});

describe('selectionOf', () => {
  it('is the pinned communes, else those that pass, else the metropolis', () => {
    expect(selectionOf(atlas, [VITROLLES, AIX], [industry], classOfPlace)).toEqual({
      origin: 'pinned',
      placeIds: [VITROLLES, AIX],
    });
    expect(selectionOf(atlas, [id('9301')], [industry], classOfPlace)).toEqual({
      origin: 'filtered',
      placeIds: [AIX, VITROLLES],
    });
    expect(selectionOf(atlas, [], [], classOfPlace)).toEqual({ origin: 'metropolis', placeIds: [METROPOLIS] });
  });

  it('may be empty where filters leave none', () => {
    expect(selectionOf(atlas, [], [{ type: 'class', index: 9 }], classOfPlace)).toEqual({
      origin: 'filtered',
      placeIds: [],
    });
  });
});
