import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { PlaceFeatures } from '../../src/domain/atlas';
import { neighboursOf } from '../../src/model/neighbours';
import { COMMITTED, fromFolder } from '../data/package-folder';

/** Unit squares named by their lower left corner: "0,0". */
function squares(corners: readonly (readonly [number, number])[]): PlaceFeatures {
  const square = ([x, y]: readonly [number, number]): Polygon => ({
    type: 'Polygon',
    coordinates: [[[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]]], // prettier-ignore
  });
  return {
    type: 'FeatureCollection',
    features: corners.map((corner) => {
      const code = corner.join(',');
      return { type: 'Feature', properties: { code, name: code }, geometry: square(corner) };
    }),
  };
}

const codes = (features: PlaceFeatures, code: string): readonly string[] =>
  neighboursOf(features, code).map((neighbour) => neighbour.code);

describe('neighboursOf', () => {
  it('finds who shares a side, not who meets in a corner or stands apart', () => {
    const features = squares([[0, 0], [1, 0], [1, 1], [5, 5]]); // prettier-ignore
    expect(codes(features, '0,0')).toEqual(['1,0']);
    // A degree of a meridian is longer than a degree of the parallel at 1 degree north.
    expect(codes(features, '1,0')).toEqual(['0,0', '1,1']);
    expect(codes(features, '5,5')).toEqual([]);
    expect(codes(features, 'none')).toEqual([]);
  });

  it('measures the border: one degree of a meridian is 111.195 km', () => {
    const features = squares([[0, 0], [1, 0]]); // prettier-ignore
    // 6,371.0088 km * pi / 180
    expect(neighboursOf(features, '0,0')[0]?.borderKm).toBeCloseTo(111.195, 3);
  });

  it('is symmetric, with one length, and irreflexive', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.uniqueArray(corner, { selector: String, maxLength: 20 }), (corners) => {
        const features = squares(corners);
        for (const [x, y] of corners) {
          const own = `${x},${y}`;
          for (const { code, borderKm } of neighboursOf(features, own)) {
            expect(code).not.toBe(own);
            expect(neighboursOf(features, code)).toContainEqual({ code: own, name: own, borderKm });
          }
          const besides = corners.filter(([a, b]) => Math.abs(a - x) + Math.abs(b - y) === 1);
          expect(new Set(codes(features, own))).toEqual(new Set(besides.map(String)));
        }
      }),
    );
  });
});

describe('the communes', () => {
  let communes: PlaceFeatures | null;
  beforeAll(async () => {
    communes = (await loadAtlas(fromFolder(COMMITTED))).communes;
  });
  const names = (code: string): readonly string[] =>
    communes === null ? [] : neighboursOf(communes, code).map(({ name }) => name);

  it('have the neighbours that maps know', () => {
    expect(names('13055').toSorted()).toEqual([
      'Allauch',
      'Aubagne',
      'Cassis',
      'La Penne-sur-Huveaune',
      'Le Rove',
      'Les Pennes-Mirabeau',
      'Plan-de-Cuques',
      'Septèmes-les-Vallons',
      'Simiane-Collongue',
    ]);
    // Pertuis lies beyond the Durance, in the Vaucluse; Saint-Zacharie in the Var.
    expect(names('84089').toSorted()).toEqual([
      'Jouques',
      'Le Puy-Sainte-Réparade',
      'Meyrargues',
      'Peyrolles-en-Provence',
    ]);
    expect(names('83120').toSorted()).toEqual(['Auriol', 'Trets']);
    expect(names('13119').toSorted()).toEqual(['Aubagne', 'Cassis', 'Roquefort-la-Bédoule']);
  });

  it('are symmetric and hang together: from Marseille one reaches all 92', () => {
    const features = communes?.features ?? [];
    expect(features.length).toBe(92);
    const reached = new Set(['13055']);
    for (const code of reached) {
      for (const other of communes === null ? [] : neighboursOf(communes, code)) {
        reached.add(other.code);
        expect(codes(communes ?? { type: 'FeatureCollection', features: [] }, other.code)).toContain(code);
      }
    }
    expect(reached.size).toBe(92);
  });
});
