import { describe, expect, it } from 'vitest';
import { comparisonHeightPx, layoutComparison } from '../../../src/charts/analysis/comparison';
import { comparisonCaption, differenceOf, ratioOf } from '../../../src/charts/analysis/comparison-words';
import type { PlaceId } from '../../../src/domain/place';
import { comparisonOf, type Comparison } from '../../../src/model/comparison';
import { analysisSpeech, committed, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

const SETS: readonly (readonly string[])[] = [
  ['13055', '13001'],
  ['13055', '13001', '13117', '13103', '13090', '200054807'],
  ['9312', '9301', '8421', '7625'],
];

function compared(places: readonly string[]): Comparison {
  const data = comparisonOf(committed, places as PlaceId[]);
  if (typeof data === 'string') throw new Error(data);
  return data;
}

describe('a comparison', () => {
  it.each(SETS)('of %s, %s draws every row in every frame without nonsense', (...places) => {
    const data = compared(places);
    for (const frame of FRAMES) {
      const scene = layoutComparison(data, frame, analysisSpeech(frame.language));
      expect(marksOf(scene, 'rows')).toHaveLength(data.rows.length);
      const words = [...textsOf(scene), scene.description, scene.caption.title, scene.caption.subtitle].join(' ');
      expect(words).not.toMatch(NONSENSE);
      expect(scene.table.columns).toHaveLength(4 * data.places.length - 2);
    }
  });

  it('gives points between percentages, ratios between counts', () => {
    const data = compared(['13055', '13001']);
    const speech = analysisSpeech('en');
    const change = data.rows.find(({ indicator }) => indicator.id === 'jobs-change');
    const count = data.rows.find(({ indicator }) => indicator.id === 'population');
    const [, aixChange] = change?.cells ?? [];
    const [, aixCount] = count?.cells ?? [];
    if (change === undefined || count === undefined || aixChange === undefined || aixCount === undefined)
      throw new Error('no such row');
    expect(differenceOf(aixChange, change, speech)).toMatch(/^[+−]\d+\.\d\u00a0pp$/);
    expect(ratioOf(aixChange, speech)).toBe('');
    // 147,933 inhabitants of Aix over 877,215 of Marseille.
    expect(ratioOf(aixCount, speech)).toBe('×\u00a00.17');
  });

  it('claims nothing of the totals of the metropolis beside its communes', () => {
    const data = compared(['13055', '13001', '200054807']);
    const row = data.rows.find(({ indicator }) => indicator.id === 'establishments-per-km2');
    // Aix has 129.3 establishments a square kilometre, the metropolis 68.0.
    expect(row?.cells.map(({ mark }) => mark)).toEqual(['best', null, 'worst']);
    const titles = (['fr', 'en'] as const).map((language) => comparisonCaption(data, analysisSpeech(language)).title);
    // Of three counts, three ratios to the ground and the rate of creations: seven.
    expect(titles[0]).toMatch(/pour 7 indicateurs sur 12, face à Aix-en-Provence et la métropole \(hors totaux\)$/);
    expect(titles[1]).toMatch(/against Aix-en-Provence and the metropolis \(totals aside\)$/);
    const pair = comparisonCaption(compared(['13055', '13001']), analysisSpeech('fr')).title;
    expect(pair).not.toContain('hors totaux');
  });

  it('counts only what the first competes in where the first is the whole', () => {
    // Of seven ratios and changes the metropolis is ahead in the growth of establishments and the rate of creations.
    const { title } = comparisonCaption(compared(['200054807', '13001']), analysisSpeech('fr'));
    expect(title).toBe(
      'La métropole (hors totaux) a la valeur la plus élevée pour 2 indicateurs sur 7, face à Aix-en-Provence',
    );
  });

  it('is higher where names stand over the values', () => {
    expect(comparisonHeightPx(17, 390, 13)).toBeGreaterThan(comparisonHeightPx(17, 1300, 13));
  });
});
