import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/domain/scene';
import { frameOf, inventedAtlas } from '../../fixtures/invented-employment';
import { marksOf, rects, sceneOf } from './employment-scenes';

describe('layoutJobs', () => {
  const scene = (places: readonly string[], height = 300): Scene =>
    sceneOf('jobs', inventedAtlas(), places, [], frameOf(600, height));

  it('draws bars from zero, sorted, in proportion to the jobs', () => {
    const bars = rects(marksOf(scene([]), 'bars'));
    expect(bars.map(({ key }) => key)).toEqual(['13055', '13001', '13117', '13071', '13090', '13109']);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    expect((bars[1]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo(250 / 1100);
  });

  it('always shows pinned communes and says how many are not shown', () => {
    const low = scene(['13109'], 110);
    const keys = rects(marksOf(low, 'bars')).map(({ key }) => key);
    expect(keys).toContain('13109');
    const foot = marksOf(low, 'heads').flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(foot.join(' ')).toContain(`et ${6 - keys.length} autres communes`);
  });

  it('draws the change as a dumbbell from the first census, none from fewer than ten jobs', () => {
    const marks = marksOf(scene([]), 'changes');
    const circles = marks.filter((mark) => mark.type === 'circle');
    const [from, to] = circles.filter(({ key }) => key === '13117');
    expect(to?.cx).toBeLessThan(from?.cx ?? 0);
    expect(circles.some(({ key }) => key === '13109')).toBe(false);
    expect(marks.some((mark) => mark.type === 'text' && mark.text === 'sans\u00a0%')).toBe(true);
  });

  it('has a title from the data', () => {
    expect(scene([]).caption.title).toBe('Marseille et Aix-en-Provence concentrent 88\u00a0% des emplois');
    expect(scene(['13117']).caption.title).toBe('Vitrolles\u00a0: 90 emplois, −10,0\u00a0% depuis 2016');
    expect(scene(['13117', '13071']).caption.title).toBe(
      'Depuis 2016, l’emploi gagne 50,0\u00a0% aux Pennes-Mirabeau et perd 10,0\u00a0% à Vitrolles',
    );
  });

  it('has a table with the same numbers, all rows, shown or not', () => {
    const { table } = scene([], 110);
    expect(table.rows).toHaveLength(6);
    expect(table.rows[1]?.cells.map(({ text }) => text)).toEqual(['2', '200', '250', '+25,0\u00a0%', '16,3\u00a0%']);
    expect(table.rows[5]?.cells[3]).toEqual({ value: null, status: 'M', text: 'sans\u00a0%' });
  });
});

describe('layoutBands', () => {
  it('draws bars whose bands add up to their whole width', () => {
    const scene = sceneOf('bands', inventedAtlas(), ['13117'], [], frameOf(700, 260));
    const marks = rects(marksOf(scene, 'bars'));
    const outlines = marks.filter(({ key }) => key === undefined);
    expect(outlines).toHaveLength(4);
    for (const { x, y, width } of outlines) {
      const parts = marks.filter(
        (mark) => mark.key !== undefined && mark.y === y && mark.x >= x - 0.01 && mark.x < x + width,
      );
      const last = parts.at(-1);
      // The hairline between neighbours is part of the segment.
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThan(x + width - 1.01);
      const covered = parts.reduce((sum, part) => sum + part.width, 0);
      expect(width - covered).toBeGreaterThanOrEqual(-0.01);
      expect(width - covered).toBeLessThanOrEqual(parts.length + 0.01);
    }
  });

  it('has shares in its table that add up to 1', () => {
    const { table } = sceneOf('bands', inventedAtlas(), [], [], frameOf(700, 260));
    const bands = table.rows.slice(0, 9);
    for (const [index, column] of table.columns.entries()) {
      if (!column.id.endsWith('-share')) continue;
      expect(bands.reduce((sum, row) => sum + (row.cells[index]?.value ?? 0), 0)).toBeCloseTo(1);
    }
  });

  it('emits bands, and marks the one that filters', () => {
    const filtered = sceneOf('bands', inventedAtlas(), [], [{ type: 'band', band: '50-99' }], frameOf(700, 260));
    const legend = marksOf(filtered, 'legend');
    expect(legend.flatMap(({ label, key }) => (label === undefined ? [] : [key])).slice(0, 3)).toEqual([
      'band:0',
      'band:1-5',
      'band:6-9',
    ]);
    expect(legend.filter(({ fill }) => fill === 'accent')).toHaveLength(1);
  });

  it('hatches a row without values', () => {
    const atlas = inventedAtlas({ gaps: { 'communes-bands|13117|2014|0': 'M' } });
    const scene = sceneOf('bands', atlas, ['13117'], [], frameOf(700, 260));
    expect(marksOf(scene, 'bars').filter(({ fill }) => fill === 'pattern-missing').length).toBeGreaterThan(0);
    expect(scene.caption.notes.join(' ')).toContain('Vitrolles');
  });

  it('says the year of its count and who has ten employees or more: 6 of 40, 76 of 1,300', () => {
    const { caption } = sceneOf('bands', inventedAtlas(), ['13117'], [], frameOf(700, 260));
    expect(caption.title).toBe(
      'À Vitrolles, 15,0\u00a0% des établissements avaient 10 salariés ou plus en 2014, contre 5,8\u00a0% dans la métropole',
    );
  });
});

describe('layoutSectors', () => {
  it('places quotients right of 1 where the sector is over-represented', () => {
    const scene = sceneOf('sectors', inventedAtlas(), ['13117'], [], frameOf(700, 300));
    const reference = marksOf(scene, 'grid').find(
      (mark) => mark.type === 'rule' && mark.stroke === 'ink' && mark.dash !== undefined,
    );
    const x = reference?.type === 'rule' ? reference.x1 : NaN;
    const places = marksOf(scene, 'places').flatMap((mark) =>
      mark.type === 'path' ? [Number(/^M([\d.]+)/.exec(mark.d)?.[1])] : [],
    );
    // In the order of the rows: trade 0.65, public 0.34, construction 1, industry 5.2, agriculture 0.
    expect(places).toHaveLength(5);
    expect(places[3]).toBeGreaterThan(x);
    expect(places[1]).toBeLessThan(x);
  });

  it('says what stands out', () => {
    const { caption } = sceneOf('sectors', inventedAtlas(), ['13117'], [], frameOf(700, 300));
    expect(caption.title).toBe('À Vitrolles, l’industrie pèse 5,2 fois son poids dans la métropole');
  });

  it('warns of quotients from few establishments', () => {
    const { caption } = sceneOf('sectors', inventedAtlas(), ['13109'], [], frameOf(700, 300));
    expect(caption.notes.join(' ')).toContain('quotients fragiles\u00a0: Le Tholonet');
  });
});

describe('layoutIntensity', () => {
  it('hangs each dot on the metropolis and sorts them', () => {
    const scene = sceneOf('intensity', inventedAtlas(), [], [], frameOf(600, 300));
    const stems = marksOf(scene, 'dots').filter((mark) => mark.type === 'rule');
    expect(new Set(stems.map(({ x1 }) => x1)).size).toBe(1);
    const ends = stems.map(({ x2 }) => x2);
    expect(ends).toEqual([...ends].sort((a, b) => b - a));
    // Twice as many jobs per establishment is as far in both directions: 2 and 1 as 10 and 5.
    expect(scene.caption.title).toBe('9,0 emplois par établissement à Vitrolles, 4,8 dans la métropole');
  });
});

describe('layoutKeyFigures', () => {
  it('has a card a figure for one place, and a column a place for several', () => {
    const one = sceneOf('key-figures', inventedAtlas(), ['13001'], [], frameOf(900, 500));
    expect(marksOf(one, 'targets').map(({ key }) => key)).toEqual(
      ['establishments', 'creations', 'jobs', 'wage', 'jobs-change'].map((figure) => `indicator:${figure}`),
    );
    const two = sceneOf('key-figures', inventedAtlas(), ['13001', '13055'], [], frameOf(900, 500));
    expect(two.table.columns.map(({ label }) => label)).toEqual([
      'Année',
      'Aix-en-Provence',
      'Rang, Aix-en-Provence',
      'Évolution, Aix-en-Provence',
      'Marseille',
      'Rang, Marseille',
      'Évolution, Marseille',
    ]);
  });

  it('says confidential and where a sum has no sense, never 0', () => {
    const alone = sceneOf('key-figures', inventedAtlas(), ['13090'], [], frameOf(900, 500));
    const texts = (scene: Scene): string => JSON.stringify(scene.layers);
    expect(texts(alone)).toContain('confidentiel');
    expect(texts(sceneOf('key-figures', inventedAtlas(), [], [], frameOf(900, 500)))).toContain(
      'pas de moyenne à cette échelle',
    );
  });
});
