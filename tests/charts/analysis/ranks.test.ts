import { describe, expect, it } from 'vitest';
import { layoutRanks } from '../../../src/charts/analysis/ranks';
import { tipRanks } from '../../../src/charts/analysis/ranks-words';
import type { RanksSpec } from '../../../src/domain/analysis-spec';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import type { Scene } from '../../../src/domain/scene';
import { ranksData, type RanksData } from '../../../src/model/ranks-in-time';
import { DEFAULT_RANKS } from '../../../src/spec/analysis/ranks';
import { analysisSpeech, committed, expectSense, FRAMES, marksOf, textsOf } from './frames';

const SPECS: readonly RanksSpec[] = [
  DEFAULT_RANKS,
  { ...DEFAULT_RANKS, form: 'slope', places: ['9312', '8421'] as PlaceId[] },
  { ...DEFAULT_RANKS, indicator: 'establishments-per-1000', places: ['13040', '13055'] as PlaceId[] },
  { ...DEFAULT_RANKS, indicator: 'zone-private-employees-quarterly' },
  { ...DEFAULT_RANKS, indicator: 'creations', form: 'slope' },
  { ...DEFAULT_RANKS, indicator: 'research-structures' },
];

function draw(spec: RanksSpec, frame: Frame): { readonly data: RanksData; readonly scene: Scene } | null {
  const data = ranksData(committed, spec);
  return data === null ? null : { data, scene: layoutRanks(spec, data, frame, analysisSpeech(frame.language)) };
}

describe('a drawing of ranks', () => {
  it.each(SPECS)('draws $indicator ($form) inside its frame, without nonsense', (spec) => {
    for (const frame of FRAMES) {
      const drawn = draw(spec, frame);
      if (drawn === null) continue;
      const { data, scene } = drawn;
      expectSense(scene, frame);
      expect(scene.table.rows).toHaveLength(data.lines.length);
      const tips = data.lines.map(({ key }) => tipRanks(data, key, analysisSpeech(frame.language)));
      expect(JSON.stringify(tips)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  it('names every zone at both ends, and pinned communes beside the first ten', () => {
    const frame = FRAMES[2];
    if (frame === undefined) throw new Error('no frame');
    const zones = draw(DEFAULT_RANKS, frame);
    const names = textsOf(zones?.scene ?? raise()).filter((text) => text.includes('Marseille'));
    expect(names).toHaveLength(2);
    expect(marksOf(zones?.scene ?? raise(), 'lines')).toHaveLength(zones?.data.lines.length ?? 0);
    const communes = draw({ ...DEFAULT_RANKS, indicator: 'population', places: ['13090'] as PlaceId[] }, frame);
    expect(textsOf(communes?.scene ?? raise()).join(' ')).toContain('Saint-Antonin-sur-Bayon');
  });

  it('says what is odd about a value of 2022', () => {
    const [frame] = FRAMES;
    const drawn = draw(
      { ...DEFAULT_RANKS, indicator: 'establishments', places: ['13040'] as PlaceId[] },
      frame ?? raise(),
    );
    expect(drawn?.scene.caption.notes.join(' ')).toContain('Fuveau');
  });
});

function raise(): never {
  throw new Error('nothing there');
}
