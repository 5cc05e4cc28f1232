import { describe, expect, test } from 'vitest';
import { layoutGrowth, tipGrowth } from '../../../src/charts/layout/growth';
import type { Scene } from '../../../src/domain/scene';
import type { GrowthData } from '../../../src/model/growth-lines';
import { speechFor } from '../../../src/text/messages';
import { DECADE, GROWING, atlasOf, dataOf, frameOf, id, specOf } from './invented-growth';

const fr = speechFor('fr');
const en = speechFor('en');
const flat = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function draw(data: GrowthData, width = 640, height = 360): Scene {
  return layoutGrowth(specOf(), data, frameOf(width, height), fr);
}

function textsOf(scene: Scene, layer: string): readonly string[] {
  const marks = scene.layers.find(({ name }) => name === layer)?.marks ?? [];
  return marks.flatMap((mark) => (mark.type === 'text' ? [flat(mark.text)] : []));
}

describe('the words', () => {
  const atlas = atlasOf(DECADE, GROWING, { coverage: 'information-communication', id: 'zone-establishments-jz' });
  const data = dataOf(atlas, { indicator: 'zone-establishments-jz', reference: true });

  test('the title says the finding and holds it against the published rate', () => {
    // 350 in 2010, 200 + 300 + 60 in 2020: (560 / 350)^(1/10) - 1 = 4.81 %
    expect(flat(draw(data).caption.title)).toBe(
      'Dans les trois zones, les établissements de l’information-communication ont crû de 4,8 % par an ' +
        'de 2010 à 2020, loin des 13 % annoncés',
    );
    const english = layoutGrowth(specOf(), data, frameOf(640, 360, { language: 'en' }), en);
    expect(english.caption.title).toBe(
      'In the three zones, establishments in information-communication grew by 4.8% a year ' +
        'from 2010 to 2020, far from the announced 13%',
    );
  });

  test('an indicator of all sectors is not held against it', () => {
    const all = dataOf(atlasOf(DECADE, GROWING), { reference: true });
    expect(flat(draw(all).caption.title)).toBe('Ateliers : +4,8 % par an de 2010 à 2020 dans les trois zones');
  });

  test('several pins: from the least to the most', () => {
    const scene = draw(
      dataOf(atlas, { indicator: 'zone-establishments-jz', places: ['9301', '9313', '9312'].map(id) }),
    );
    expect(flat(scene.caption.title)).toBe(
      'De 2010 à 2020, les établissements de l’information-communication ont crû de 1,8 % (zone de Martigues-Salon) ' +
        'à 7,2 % par an (zone d’Aix-en-Provence)',
    );
  });

  test('two rates that one decimal does not tell apart have two', () => {
    // (110.4 / 100)^(1/10) - 1 = 0.99 % and (110.6 / 100)^(1/10) - 1 = 1.01 %: both are 1.0 %.
    const close = atlasOf(
      [2010, 2020],
      { '9301': [1000, 1104], '9312': [1000, 1106] },
      { coverage: 'information-communication', id: 'zone-establishments-jz' },
    );
    const scene = draw(dataOf(close, { indicator: 'zone-establishments-jz', places: ['9301', '9312'].map(id) }));
    expect(flat(scene.caption.title)).toMatch(/0,99 %.*1,01 %/);
  });

  test('the subtitle says what, which sectors, where, when, on which scale', () => {
    const where = 'zones d’emploi plus larges que la métropole, 2010–2020, base 100 en 2010';
    // The title has said "les établissements de l’information-communication".
    expect(flat(draw(data).caption.subtitle)).toBe(`Poste JZ de l’Insee, ${where}`);
    const named = dataOf(atlasOf(DECADE, GROWING, { coverage: 'information-communication' }));
    expect(flat(draw(named).caption.subtitle)).toBe(`Ateliers, poste JZ de l’Insee, ${where}`);
  });

  test('labels carry rate and doubling time, shorter in a small frame', () => {
    const wide = textsOf(draw(data, 1200, 500), 'labels');
    expect(wide).toContain('+7,2 % par an · double en 10,0 ans');
    expect(textsOf(draw(data, 320, 260), 'labels')).toContain('+7,2 %/an');
  });

  test('the table says the index that is drawn beside each value', () => {
    const doubled = dataOf(atlasOf([2010, 2020], { '9301': [40, 80], '9312': [40, 50] }), { scale: 'index' });
    const { table } = draw(doubled, 1200, 400);
    const texts = table.rows.find(({ key }) => key === '9301')?.cells.map(({ text }) => text) ?? [];
    expect(texts.slice(-2)).toEqual(['40 (100)', '80 (200)']);
    expect(flat(table.caption)).toContain('entre parenthèses, indice 100 en 2010');
  });

  test('a base of fewer than ten units says why it has no percentage', () => {
    const small = dataOf(atlasOf([2010, 2020], { '9301': [4, 9], '9312': [40, 50] }), { scale: 'level' });
    const scene = draw(small, 1200, 400);
    expect(textsOf(scene, 'labels')).toContain('moins de 10 au départ, pas de taux');
    expect(scene.caption.notes.map(flat).join(' ')).toContain('Moins de 10 unités au départ');
    expect(scene.table.rows.find(({ key }) => key === '9301')?.cells[0]?.text).toContain('moins de 10');
  });

  test('a zone is said to be wider than the metropolis', () => {
    expect(draw(data).caption.notes.join(' ')).toContain('119 communes');
    const pinned = draw(dataOf(atlasOf(DECADE, GROWING), { places: [id('13117')] }));
    expect(pinned.caption.notes.join(' ')).toContain('Vitrolles (zone de Marseille)');
    expect(textsOf(pinned, 'labels')).toContain('Zone de Marseille (Vitrolles)');
  });

  test('an annotation that finds no room becomes a note; none is lost', () => {
    const text = 'Tel que publié';
    const annotations = [{ placeId: id('9312'), period: 2015, note: { fr: text, en: text } }];
    const noted = dataOf(atlasOf(DECADE, GROWING, { annotations }));
    expect(textsOf(draw(noted, 900, 500), 'annotations')).toEqual([text]);
    expect(draw(noted, 300, 230).caption.notes.map(flat)).toContain('Marseille : Tel que publié.');
    expect(draw(noted, 300, 230).description).toContain(text);
  });

  test('the source, vintage and licence are those of the resource', () => {
    expect(draw(data).caption).toMatchObject({
      source: 'Institut inventé, Relevé',
      vintage: '2010–2020',
      licence: 'Licence inventée',
    });
    expect(draw(data).warnings).toEqual([]);
  });

  test('nothing to draw is a warning, not an empty picture without a word', () => {
    const empty = draw(dataOf(atlasOf(DECADE, {})));
    expect(empty.warnings).toHaveLength(1);
    expect(empty.description).not.toBe('');
  });
});

describe('the tip', () => {
  test('says value, index, growth since the base and over one year, and the status', () => {
    const data = dataOf(atlasOf([2010, 2011, 2012], { '9301': [100, 110, [132, 'P']] }));
    const tip = tipGrowth(data, '9301', 2012, fr);
    expect(tip.title).toBe('Aix-en-Provence');
    expect(tip.lines.map(({ label, value: text }) => [flat(label), flat(text)])).toEqual([
      ['2012', '132 ateliers'],
      ['Indice (100 en 2010)', '132,0'],
      ['Depuis 2010', '+32,0 %'],
      ['Sur un an', '+20,0 %'],
      ['Statut', 'provisoire'],
    ]);
    expect(tip.spark).toEqual([100, 110, 132]);
  });

  test('says that a value is missing, and is empty for an unknown line', () => {
    const data = dataOf(atlasOf([2010, 2011], { '9301': [100, null] }));
    expect(tipGrowth(data, '9301', 2011, fr).lines[0]?.value).toBe('non disponible');
    expect(tipGrowth(data, 'nowhere', 2011, fr).title).toBe('');
  });
});
