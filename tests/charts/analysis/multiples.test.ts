import { describe, expect, it } from 'vitest';
import { curvesOf, layoutMultiples, tipMultiples } from '../../../src/charts/analysis/multiples';
import { gridOf } from '../../../src/charts/analysis/multiples-grid';
import type { MultiplesSpec } from '../../../src/domain/analysis-spec';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import type { Scene } from '../../../src/domain/scene';
import { growthData, type GrowthData } from '../../../src/model/growth-lines';
import { DEFAULT_MULTIPLES } from '../../../src/spec/analysis/multiples';
import { analysisSpeech, committed, expectSense, FRAMES, marksOf, textsOf } from './frames';

const SPECS: readonly MultiplesSpec[] = [
  DEFAULT_MULTIPLES,
  { ...DEFAULT_MULTIPLES, scale: 'level', axis: 'own' },
  { ...DEFAULT_MULTIPLES, scale: 'level', places: ['9312', '8421', '7505'] as PlaceId[] },
  { ...DEFAULT_MULTIPLES, indicator: 'population', places: ['13055', '13103'] as PlaceId[] },
  { ...DEFAULT_MULTIPLES, indicator: 'creations-per-1000', axis: 'own' },
  { ...DEFAULT_MULTIPLES, indicator: 'zone-jz-share' },
  { ...DEFAULT_MULTIPLES, indicator: 'zone-private-employees-quarterly', base: 2019.75 },
];

function draw(spec: MultiplesSpec, frame: Frame): { readonly data: GrowthData; readonly scene: Scene } {
  const data = growthData(committed, curvesOf(spec));
  if (data === null) throw new Error(`no indicator ${spec.indicator}`);
  return { data, scene: layoutMultiples(spec, data, frame, analysisSpeech(frame.language)) };
}

describe('curves side by side', () => {
  it.each(SPECS)('draw $indicator ($scale, $axis) inside their frame, without nonsense', (spec) => {
    for (const frame of FRAMES) {
      const { data, scene } = draw(spec, frame);
      expectSense(scene, frame);
      const tips = data.lines.map(({ key }) => tipMultiples(data, key, analysisSpeech(frame.language)));
      expect(JSON.stringify(tips)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  it('give pinned places a panel each, with all others behind', () => {
    const frame = FRAMES[2] ?? raise();
    const { data, scene } = draw({ ...DEFAULT_MULTIPLES, places: ['9312', '8421'] as PlaceId[] }, frame);
    expect(new Set(marksOf(scene, 'curves').map(({ key }) => key))).toEqual(new Set(['9312', '8421']));
    expect(new Set(marksOf(scene, 'behind').map(({ key }) => key)).size).toBe(data.lines.length);
  });

  it('say on the figure that each has its own scale, and then draw nothing behind', () => {
    const { scene } = draw({ ...DEFAULT_MULTIPLES, axis: 'own' }, FRAMES[0] ?? raise());
    expect(textsOf(scene).join(' ')).toContain('sa propre échelle');
    expect(marksOf(scene, 'behind')).toEqual([]);
  });

  it('leave to the table what has no room, and say how many', () => {
    const { data, scene } = draw(DEFAULT_MULTIPLES, FRAMES[1] ?? raise());
    const shown = new Set(marksOf(scene, 'curves').map(({ key }) => key)).size;
    expect(shown).toBeLessThan(data.lines.length);
    expect(scene.caption.notes[0]).toContain(`${data.lines.length - shown} courbes n’ont pas de place`);
  });
});

describe('a grid of panels', () => {
  it('fills the room with equal cells that do not touch', () => {
    const cells = gridOf(7, { x: 10, y: 20, width: 900, height: 500 }, 13);
    expect(cells).toHaveLength(7);
    const right = Math.max(...cells.map(({ x, width }) => x + width));
    const bottom = Math.max(...cells.map(({ y, height }) => y + height));
    expect(right).toBeCloseTo(910, 6);
    expect(bottom).toBeCloseTo(520, 6);
    const [first, second] = cells;
    expect((second?.x ?? 0) - ((first?.x ?? 0) + (first?.width ?? 0))).toBeGreaterThan(0);
  });
});

function raise(): never {
  throw new Error('nothing there');
}
