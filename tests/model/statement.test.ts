import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { StatementDeckScene } from '../../src/domain/deck';
import { METROPOLIS_ID, OUR_ZONES_ID } from '../../src/domain/place';
import { statementOf } from '../../src/model/statement';
import { COMMITTED, fromFolder } from '../data/package-folder';

const NOTHING = { fr: '', en: '' };
const scene: StatementDeckScene = {
  kind: 'statement',
  title: NOTHING,
  notes: NOTHING,
  seconds: 10,
  indicator: 'zone-establishments-jz',
  place: OUR_ZONES_ID,
  period: 2023,
  span: null,
  text: NOTHING,
};

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

describe('the number of a statement', () => {
  it('is the sum of the three zones in the source', () => {
    // zones-establishments.csv, JZ, 2023: 2508 in Aix, 4852 in Marseille, 640 in Martigues-Salon
    expect(statementOf(atlas, scene)).toMatchObject({
      observation: { value: 2508 + 4852 + 640, status: 'A' },
      isZone: true,
      period: 2023,
    });
  });

  it('is the latest where no period is asked for', () => {
    expect(statementOf(atlas, { ...scene, period: null })?.period).toBe(2023);
  });

  it('is the mean annual growth where there is a span', () => {
    const at = (period: number): number => statementOf(atlas, { ...scene, period })?.observation.value ?? Number.NaN;
    const growth = statementOf(atlas, { ...scene, span: [2017, 2023] })?.growth?.value;
    expect(growth).toBeCloseTo((at(2023) / at(2017)) ** (1 / 6) - 1, 12);
  });

  it('is missing, and no zero, where the source does not give it', () => {
    expect(statementOf(atlas, { ...scene, period: 1999 })?.observation).toEqual({ value: null, status: 'M' });
    expect(statementOf(atlas, { ...scene, span: [1999, 2023] })?.growth).toEqual({ value: null, reason: 'missing' });
  });

  it('is no rate for a share, whose change is told in points', () => {
    const share = { ...scene, indicator: 'zone-jz-share', span: [2017, 2023] as const };
    expect(statementOf(atlas, share)?.growth?.value).toBeNull();
  });

  it('is none where the atlas knows neither indicator nor place', () => {
    expect(statementOf(atlas, { ...scene, indicator: 'no-such' })).toBeNull();
    expect(
      statementOf(atlas, { ...scene, indicator: 'jobs', place: METROPOLIS_ID, period: null })?.observation.value,
    ).toBeGreaterThan(0);
  });
});
