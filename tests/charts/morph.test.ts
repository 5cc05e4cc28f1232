import { describe, expect, it } from 'vitest';
import { morph } from '../../src/charts/morph';
import type { Mark, Scene } from '../../src/domain/scene';

function sceneOf(layer: string, ...marks: readonly Mark[]): Scene {
  return {
    kind: 'growth',
    widthPx: 100,
    heightPx: 100,
    layers: [{ name: layer, marks }],
    scales: {},
    caption: { title: '', subtitle: '', notes: [], source: '', vintage: '', licence: '' },
    description: '',
    table: { caption: '', rowHeader: '', columns: [], rows: [] },
    warnings: [],
  };
}
const circle = (key: string, cx: number, r: number): Mark => ({ type: 'circle', key, cx, cy: 0, r });
const path = (d: string): Mark => ({ type: 'path', key: 'a', d });
const marksAt = (from: Scene, to: Scene, t: number): readonly Mark[] => morph(from, to)(t).layers[0]?.marks ?? [];

describe('between two scenes', () => {
  it('is the new one at its end', () => {
    const to = sceneOf('dots', circle('a', 10, 5));
    expect(morph(sceneOf('dots'), to)(1)).toBe(to);
  });

  it('moves a mark with the same key, by its numbers', () => {
    const marks = marksAt(sceneOf('dots', circle('a', 0, 2)), sceneOf('dots', circle('a', 10, 4)), 0.25);
    expect(marks).toEqual([{ type: 'circle', key: 'a', cx: 2.5, cy: 0, r: 2.5 }]);
  });

  it('bends a path of the same commands, and lets any other come up', () => {
    const from = sceneOf('curves', path('M0,0L10,0'));
    expect(marksAt(from, sceneOf('curves', path('M0,10L10,20')), 0.5)).toMatchObject([{ d: 'M0,5L10,10' }]);
    expect(marksAt(from, sceneOf('curves', path('M0,10L10,20L30,30')), 0.5)).toMatchObject([
      { d: 'M0,10L10,20L30,30' },
    ]);
  });

  it('lets a new mark come up, as far as it is seen at all', () => {
    const faint: Mark = { ...circle('b', 1, 1), opacity: 0.4 };
    expect(marksAt(sceneOf('dots'), sceneOf('dots', faint), 0.5)).toMatchObject([{ opacity: 0.2 }]);
  });

  it('drops at once what is no longer there', () => {
    expect(marksAt(sceneOf('dots', circle('a', 0, 1)), sceneOf('dots', circle('b', 0, 1)), 0)).toHaveLength(1);
  });

  it('never slides words over each other', () => {
    const text = (y: number): Mark => ({ type: 'text', x: 0, y, text: 'Titre', sizePx: 20, anchor: 'start' });
    expect(marksAt(sceneOf('heading', text(0)), sceneOf('heading', text(50)), 0.5)).toEqual([text(50)]);
  });
});
