import { describe, expect, it } from 'vitest';
import { layoutComparison } from '../../../src/charts/analysis/comparison';
import { comparisonHeightPx } from '../../../src/charts/analysis/comparison-grid';
import { cellTexts, comparisonCaption, differenceOf, ratioOf } from '../../../src/charts/analysis/comparison-words';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import { comparisonOf, type Comparison } from '../../../src/model/comparison';
import { analysisSpeech, committed, expectSense, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

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

  it('is higher where names stand over the values, and much so where places stand under each other', () => {
    const speech = analysisSpeech('fr');
    const heightOf = (places: readonly string[], width: number): number =>
      comparisonHeightPx(compared(places), width, 13, speech);
    expect(heightOf(['13055', '13001'], 390)).toBeGreaterThan(heightOf(['13055', '13001'], 1300));
    const zones = ['9312', '9301', '9313', '8421', '7625', '5216'];
    expect(heightOf(zones, 390)).toBeGreaterThan(2 * heightOf(zones, 1300));
  });

  it.each([
    ['9312', '9301', '9313', '8421', '7625', '5216'],
    ['13055', '13001', '13117', '13103', '13090', '200054807'],
    ['13055', '13001'],
  ])('never cuts a number or a place, at any width: %s, %s', (...places) => {
    const data = compared(places);
    for (const language of ['fr', 'en'] as const) {
      const speech = analysisSpeech(language);
      const values = cellTexts(data, speech).flat();
      for (const widthPx of [320, 390, 600, 768, 1024, 1366, 1920]) {
        const heightPx = comparisonHeightPx(data, widthPx, 13, speech);
        const frame: Frame = {
          widthPx,
          heightPx,
          textScale: 1,
          language,
          theme: 'light',
          chrome: 'none',
          interactive: true,
        };
        const scene = layoutComparison(data, frame, speech);
        expectSense(scene, frame);
        const drawn = marksOf(scene, 'cells').flatMap((mark) => (mark.type === 'text' ? [mark] : []));
        const texts = drawn.map(({ text }) => text);
        expect(texts.filter((text) => text.includes('…'))).toEqual([]);
        expect(values.filter(({ value }) => !texts.includes(value))).toEqual([]);
        const heads = marksOf(scene, 'heads').flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
        expect(heads.filter((text) => text.includes('…'))).toEqual([]);
        // Type stays readable: at least 11 px for values.
        expect(Math.max(...drawn.map(({ sizePx }) => sizePx))).toBeGreaterThanOrEqual(11);
      }
    }
  });

  it('draws difference and ratio where there is room, and says only what it draws', () => {
    const speech = analysisSpeech('fr');
    const sceneAt = (places: readonly string[], widthPx: number) => {
      const data = compared(places);
      const heightPx = comparisonHeightPx(data, widthPx, 13, speech);
      const frame: Frame = {
        widthPx,
        heightPx,
        textScale: 1,
        language: 'fr',
        theme: 'light',
        chrome: 'none',
        interactive: true,
      };
      return layoutComparison(data, frame, speech);
    };
    const wide = sceneAt(['13055', '13001'], 1300);
    expect(wide.caption.subtitle).toMatch(/différence et rapport avec Marseille$/);
    // Wages of 2 711 and 2 809 euros: 98 more, times 2 809.27 / 2 711.42 = 1.036.
    expect(textsOf(wide).filter((text) => text.startsWith('+98\u00a0€ · ×\u00a01,04'))).toHaveLength(1);
    const narrow = sceneAt(['13055', '13001', '13117', '13103'], 390);
    expect(narrow.caption.subtitle).not.toContain('différence et rapport');
    expect(narrow.table.caption).toContain('différence et rapport avec Marseille');
  });

  it('writes euros after a difference of wages, and two decimals of a ratio under ten', () => {
    const data = compared(['13055', '13001']);
    const wage = data.rows.find(({ indicator }) => indicator.id === 'wage');
    const [first, second] = wage?.cells ?? [];
    if (wage === undefined || first === undefined || second === undefined) throw new Error('no such row');
    expect(differenceOf(second, wage, analysisSpeech('fr'))).toBe('+98\u00a0€');
    expect(differenceOf(second, wage, analysisSpeech('en'))).toBe('+€98');
    expect(differenceOf({ ...second, difference: -97.85 }, wage, analysisSpeech('en'))).toBe('−€98');
    expect(differenceOf({ ...second, difference: -0.2 }, wage, analysisSpeech('fr'))).toBe('0\u00a0€');
    const ratioText = (ratio: number): string => ratioOf({ ...second, ratio }, analysisSpeech('fr'));
    expect([0.0123, 0.123, 1.036, 9.994, 23.4].map(ratioText)).toEqual(
      ['0,012', '0,12', '1,04', '9,99', '23'].map((text) => `×\u00a0${text}`),
    );
  });
});
