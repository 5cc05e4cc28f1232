import { describe, expect, it } from 'vitest';
import { FEW, fadesOthers, highlightsOf } from '../../src/charts/scene-highlight';
import type { Mark } from '../../src/domain/scene';
import { sceneOf } from './invented-scene';

const area: Mark = { type: 'path', key: 'a', d: 'M0 0H9V9Z', fill: 'seq-0', stroke: 'border' };
const line: Mark = { type: 'path', key: 'a', d: 'M0 0H9', fill: 'none', stroke: 'pin-2', strokeWidth: 2 };
const name: Mark = { type: 'text', key: 'a', x: 0, y: 0, text: 'A', sizePx: 12, anchor: 'start' };
const scene = sceneOf([{ name: 'marks', marks: [area, line, name] }]);
const NONE = new Set<string>();
const NO_PINS = new Map<string, number>();

describe('highlightsOf', () => {
  it('is empty where nothing is lit or pinned', () => {
    expect(highlightsOf(scene, NONE, NO_PINS)).toEqual([]);
  });

  it('outlines an area in ink, raises a line in its own colour, leaves text alone', () => {
    const found = highlightsOf(scene, new Set(['a']), NO_PINS);
    expect(found.map(({ raised, stroke }) => ({ raised, stroke }))).toEqual([
      { raised: false, stroke: 'ink' },
      { raised: true, stroke: 'pin-2' },
    ]);
  });

  it('outlines what an invisible target covers, not the target', () => {
    const target: Mark = { type: 'rect', key: 'a', x: 0, y: 0, width: 99, height: 9, fill: 'card', opacity: 0 };
    const covered = sceneOf([{ name: 'rows', marks: [target, area] }]);
    expect(highlightsOf(covered, new Set(['a']), NO_PINS).map(({ mark }) => mark)).toEqual([area]);
  });

  it('outlines a pinned area in its pin colour, unless the scene draws its pins itself', () => {
    const pins = new Map([['a', 3]]);
    expect(highlightsOf(scene, NONE, pins).map(({ kind, stroke }) => [kind, stroke])).toEqual([['pin', 'pin-3']]);
    const own = sceneOf([...scene.layers, { name: 'pins', marks: [area] }]);
    expect(highlightsOf(own, NONE, pins)).toEqual([]);
  });
});

describe('fadesOthers', () => {
  const many = new Set(['a', ...Array.from({ length: FEW }, (_, index) => `other${index}`)]);

  it('fades for a group that is drawn here, never for a few or for strangers', () => {
    expect(fadesOthers(scene, many)).toBe(true);
    expect(fadesOthers(scene, new Set(['a']))).toBe(false);
    expect(fadesOthers(sceneOf([]), many)).toBe(false);
  });
});
