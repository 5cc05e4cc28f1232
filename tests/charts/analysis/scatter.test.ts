import { describe, expect, it } from 'vitest';
import { layoutScatter } from '../../../src/charts/analysis/scatter';
import { tipScatter } from '../../../src/charts/analysis/scatter-words';
import type { ScatterSpec } from '../../../src/domain/analysis-spec';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import type { Scene } from '../../../src/domain/scene';
import { scatterData, type ScatterData } from '../../../src/model/scatter';
import { DEFAULT_SCATTER } from '../../../src/spec/analysis/scatter';
import { analysisSpeech, committed, expectSense, FRAMES, marksOf, textsOf } from './frames';

const SPECS: readonly ScatterSpec[] = [
  { ...DEFAULT_SCATTER, fit: true, places: ['13055', '13001'] as PlaceId[] },
  { ...DEFAULT_SCATTER, x: 'establishments', y: 'creations', span: [2022, 2023], places: ['13103'] as PlaceId[] },
  { ...DEFAULT_SCATTER, x: 'jobs-change', y: 'wage', size: null, fit: true },
  { ...DEFAULT_SCATTER, x: 'zone-jz-share', y: 'zone-creations-jz-share', size: 'zone-establishments', fit: true },
  { ...DEFAULT_SCATTER, x: 'wage', y: 'wage', size: 'research-structures', fit: true },
];

function draw(spec: ScatterSpec, frame: Frame): { readonly data: ScatterData; readonly scene: Scene } {
  const data = scatterData(committed, spec);
  if (data === null) throw new Error(`no scatter of ${spec.x} and ${spec.y}`);
  return { data, scene: layoutScatter(spec, data, frame, analysisSpeech(frame.language)) };
}

describe('a scatter', () => {
  it.each(SPECS)('draws $y against $x inside its frame, without nonsense', (spec) => {
    for (const frame of FRAMES) {
      const { data, scene } = draw(spec, frame);
      expect(marksOf(scene, 'dots')).toHaveLength(data.placed.length);
      expectSense(scene, frame);
      expect(scene.table.rows).toHaveLength(data.places.length);
      const tips = data.places.map(({ place }) => tipScatter(data, place.id, analysisSpeech(frame.language)));
      expect(JSON.stringify(tips)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  it('says what the line does not mean, what is left out and where the axes differ', () => {
    const [frame] = FRAMES;
    if (frame === undefined) throw new Error('no frame');
    const { scene } = draw({ ...DEFAULT_SCATTER, x: 'jobs-per-km2', y: 'wage', fit: true }, frame);
    const notes = scene.caption.notes.join(' ');
    expect(notes).toContain('12 communes sans point');
    expect(notes).toContain('2022 en largeur, 2023 en hauteur');
    expect(notes).toContain('ne comptent pas la même chose');
    expect(notes).toContain('n’ont pas la même source');
    expect(notes).toContain('ne dit pas que l’un est la cause');
    expect(textsOf(scene).join(' ')).toMatch(/r² 0,\d\d \(n = 80\)/);
  });

  it('makes areas of circles proportional to what they count', () => {
    const frame = FRAMES[2];
    if (frame === undefined) throw new Error('no frame');
    const { data, scene } = draw(DEFAULT_SCATTER, frame);
    const areaOf = (id: string): number => {
      const mark = marksOf(scene, 'dots').find(({ key }) => key === id);
      const value = data.places.find(({ place }) => place.id === id)?.size?.value ?? 0;
      return mark?.type === 'circle' ? mark.r ** 2 / value : 0;
    };
    expect(areaOf('13001')).toBeCloseTo(areaOf('13055'), 9);
  });
});
