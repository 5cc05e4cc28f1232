import { describe, expect, it } from 'vitest';
import { nextReachable, reachableMarks } from '../../src/charts/scene-focus';
import type { CircleMark } from '../../src/domain/scene';
import { sceneOf } from './invented-scene';

const dot = (key: string, x: number, y: number): CircleMark => ({
  type: 'circle',
  key,
  label: key,
  at: [x, y],
  cx: x,
  cy: y,
  r: 2,
});
const scene = sceneOf([
  {
    name: 'dots',
    marks: [dot('west', 0, 50), dot('middle', 50, 50), dot('east', 100, 52), dot('near', 60, 20), dot('south', 50, 99)],
  },
  { name: 'mute', marks: [{ type: 'circle', cx: 1, cy: 1, r: 1 }] },
]);
const marks = reachableMarks(scene);
const idOf = (key: string): string | null => marks.find((mark) => mark.key === key)?.id ?? null;

describe('reachableMarks', () => {
  it('are those with key, label and place', () => {
    expect(marks.map(({ key }) => key)).toEqual(['west', 'middle', 'east', 'near', 'south']);
  });

  it('keep their identity when another year is drawn', () => {
    const later = sceneOf([{ name: 'dots', marks: [dot('middle', 51, 50), dot('west', 0, 50)] }]);
    expect(reachableMarks(later).find(({ key }) => key === 'middle')?.id).toBe(idOf('middle'));
  });

  it('have identities of their own even where a key comes twice', () => {
    const twice = reachableMarks(sceneOf([{ name: 'dots', marks: [dot('a', 1, 1), dot('a', 2, 2)] }]));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  });
});

describe('nextReachable', () => {
  const from = (key: string, pressed: string): string | undefined => nextReachable(marks, idOf(key), pressed)?.key;

  it('prefers a neighbour in line to a nearer one across', () => {
    expect(from('middle', 'ArrowRight')).toBe('east');
    expect(from('middle', 'ArrowLeft')).toBe('west');
    expect(from('middle', 'ArrowUp')).toBe('near');
    expect(from('middle', 'ArrowDown')).toBe('south');
  });

  it('stays where nothing lies that way', () => {
    expect(from('west', 'ArrowLeft')).toBeUndefined();
    expect(from('middle', 'a')).toBeUndefined();
  });

  it('goes to the ends with Home and End, and to the first where there is no current mark', () => {
    expect(from('middle', 'Home')).toBe('west');
    expect(from('middle', 'End')).toBe('south');
    expect(nextReachable(marks, null, 'ArrowRight')?.key).toBe('west');
  });
});
