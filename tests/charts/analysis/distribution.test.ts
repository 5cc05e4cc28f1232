import { describe, expect, it } from 'vitest';
import { layoutDistribution } from '../../../src/charts/analysis/distribution';
import { breakHandles, breakMovedBy, breaksWith } from '../../../src/charts/analysis/distribution-breaks';
import type { DistributionSpec } from '../../../src/domain/analysis-spec';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import type { Scene } from '../../../src/domain/scene';
import { distributionData, type DistributionData } from '../../../src/model/distribution';
import { DEFAULT_DISTRIBUTION } from '../../../src/spec/analysis/distribution';
import { analysisSpeech, committed, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

const SPECS: readonly DistributionSpec[] = [
  DEFAULT_DISTRIBUTION,
  { ...DEFAULT_DISTRIBUTION, places: ['13055', '13001'] as PlaceId[] },
  { ...DEFAULT_DISTRIBUTION, indicator: 'wage' },
  { ...DEFAULT_DISTRIBUTION, indicator: 'jobs-change' },
  { ...DEFAULT_DISTRIBUTION, indicator: 'jobs', axis: 'linear' },
];

function draw(spec: DistributionSpec, frame: Frame): { readonly data: DistributionData; readonly scene: Scene } {
  const data = distributionData(committed, spec);
  if (data === null) throw new Error(`no indicator ${spec.indicator}`);
  return { data, scene: layoutDistribution(spec, data, frame, analysisSpeech(frame.language)) };
}

describe('a distribution', () => {
  it.each(SPECS)('draws $indicator with every commune that has a value, inside its frame', (spec) => {
    for (const frame of FRAMES) {
      const { data, scene } = draw(spec, frame);
      const dots = marksOf(scene, 'dots');
      expect(dots).toHaveLength(data.placed.length);
      expect(scene.warnings).toEqual([]);
      for (const { at } of dots) {
        expect(at?.[0]).toBeGreaterThanOrEqual(0);
        expect(at?.[0]).toBeLessThanOrEqual(frame.widthPx);
        expect(at?.[1]).toBeLessThanOrEqual(frame.heightPx);
      }
      const words = [
        ...textsOf(scene),
        scene.description,
        scene.caption.title,
        scene.caption.subtitle,
        ...scene.caption.notes,
      ].join(' ');
      expect(words).not.toMatch(NONSENSE);
      expect(scene.table.rows).toHaveLength(92);
    }
  });

  it('says how many communes have no place on the axis', () => {
    const [frame] = FRAMES;
    const { data, scene } = draw({ ...DEFAULT_DISTRIBUTION, indicator: 'wage' }, frame ?? raise());
    expect(data.leftOut).toBe(12);
    expect(scene.description).toContain('12 communes ne sont pas placées');
    expect(scene.table.rows.at(-1)?.cells[0]?.value).toBeNull();
  });

  it('names what is pinned', () => {
    const [frame] = FRAMES;
    const { scene } = draw({ ...DEFAULT_DISTRIBUTION, places: ['13103'] as PlaceId[] }, frame ?? raise());
    expect(textsOf(scene)).toContain('Salon-de-Provence');
  });
});

describe('thresholds on the axis', () => {
  const interactive = FRAMES[2] ?? raise();
  const { data, scene } = draw(DEFAULT_DISTRIBUTION, interactive);
  const handles = breakHandles(data, scene, analysisSpeech('fr'));

  it('are as many as there are between the classes, in order and apart', () => {
    expect(handles).toHaveLength(data.classification.breaks.length - 2);
    for (const { min, now, max } of handles) {
      expect(min).toBeLessThan(now);
      expect(now).toBeLessThan(max);
    }
  });

  it('go where they are put, and leave the others', () => {
    const [first, second] = data.classification.breaks.slice(1, -1);
    const handle = handles[0] ?? raise();
    const moved = breaksWith(data, scene, 0, handle.now + 10);
    expect(moved[0]).toBeGreaterThan(first ?? 0);
    expect(moved[1]).toBe(second);
    expect(breaksWith(data, scene, 0, (handles[1] ?? raise()).now + 1)[0]).toBe(first);
  });

  it('answer to keys within their bounds', () => {
    const handle = handles[0] ?? raise();
    expect(breakMovedBy('ArrowRight', handle, 1)).toBe(handle.now + 2);
    expect(breakMovedBy('Home', handle, 1)).toBe(handle.min);
    expect(breakMovedBy('a', handle, 1)).toBeNull();
  });
});

function raise(): never {
  throw new Error('nothing there');
}
