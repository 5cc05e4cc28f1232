import { describe, expect, test } from 'vitest';
import { project } from '../../../src/charts/layout/axis-scale';
import { overlaps } from '../../../src/charts/layout/boxes';
import { layoutGrowth } from '../../../src/charts/layout/growth';
import { hitLines, hoverMarks, nearestLine } from '../../../src/charts/layout/growth-hover';
import { speechFor } from '../../../src/text/messages';
import { DECADE, GROWING, atlasOf, dataOf, frameOf, specOf } from './invented-growth';
import { markBox } from './marks-inside';

const fr = speechFor('fr');
const atlas = atlasOf(DECADE, {
  ...GROWING,
  '0001': DECADE.map((_, i) => 80 + i),
  '0002': DECADE.map((_, i) => 90 + 4 * i),
  '0003': DECADE.map((_, i) => 70 + 3 * i),
});
const data = dataOf(atlas, { scale: 'level' });
const scene = layoutGrowth(specOf(), data, frameOf(800, 420), fr);
const lines = hitLines(data, scene);
const { x, y } = scene.scales;
if (x === undefined || y === undefined) throw new Error('no scales');
const at = (period: number, value: number): [number, number] => [project(x, period), project(y, value)];

describe('nearestLine', () => {
  test('finds the line under the pointer, between its points too', () => {
    // 9312 is 250 in 2015 and 260 in 2016.
    const [px, py] = at(2015.5, 255);
    expect(nearestLine(lines, px, py + 3, 20)).toBe('9312');
  });

  test('finds none out of reach', () => {
    const [px, py] = at(2012, 450);
    expect(nearestLine(lines, px, py, 5)).toBeNull();
  });
});

describe('hoverMarks', () => {
  const marks = hoverMarks(data, scene, lines, 2015, new Set(['9312']), 12, false, fr);
  const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text.replace(/[\u00a0\u202f]/g, ' ')] : []));

  test('reads the lines that matter and the lit one at the period', () => {
    expect(texts).toContain('2015');
    expect(texts).toContain('Marseille 250');
    expect(texts).toContain('Martigues-Salon 55');
    expect(texts.some((text) => text.startsWith('Comparaison'))).toBe(false);
  });

  test('leaves the lit line to the tooltip where the page shows one', () => {
    const tipped = hoverMarks(data, scene, lines, 2015, new Set(['9312']), 12, true, fr);
    const values = tipped.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(values).toContain('55');
    expect(values).not.toContain('250');
  });

  test('puts the rule at the period and no words over others', () => {
    const rule = marks.find((mark) => mark.type === 'rule');
    expect(rule?.type === 'rule' ? rule.x1 : null).toBeCloseTo(at(2015, 0)[0], 6);
    const boxes = marks.filter((mark) => mark.type === 'text').map(markBox);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
    }
  });

  test('without a period names a lit grey line that has no label, and nothing else', () => {
    const quiet = lines.find(({ drawn }) => drawn.style.priority === null)?.drawn.line;
    if (quiet === undefined) throw new Error('no grey line without a label');
    const lit = hoverMarks(data, scene, lines, null, new Set([quiet.key, '9312']), 12, false, fr);
    const words = lit.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(words).toHaveLength(1);
    expect(words[0]).toContain(quiet.place.name);
    expect(hoverMarks(data, scene, lines, null, new Set(), 12, false, fr)).toEqual([]);
  });

  test('names several lit lines without covering words of the figure or each other', () => {
    const pinned = dataOf(atlas, { places: lines.flatMap(({ drawn }) => drawn.line.place.id).slice(0, 1) });
    const figure = layoutGrowth(specOf(), pinned, frameOf(608, 240), fr);
    const all = new Set(pinned.lines.map(({ key }) => key));
    const names = hoverMarks(pinned, figure, hitLines(pinned, figure), null, all, 12, false, fr);
    const said = names.filter((mark) => mark.type === 'text').map(markBox);
    const before = figure.layers.flatMap(({ marks: drawn }) => drawn.filter((mark) => mark.type === 'text'));
    expect(said.length).toBeGreaterThan(0);
    for (const [index, box] of said.entries()) {
      const others = [...before.map(markBox), ...said.slice(index + 1)];
      expect(others.filter((other) => overlaps(box, other))).toEqual([]);
    }
  });
});
