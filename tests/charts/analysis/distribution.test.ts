import { describe, expect, it } from 'vitest';
import { layoutDistribution } from '../../../src/charts/analysis/distribution';
import { breakHandles, breakMovedBy, breaksWith } from '../../../src/charts/analysis/distribution-breaks';
import { swarmWithin } from '../../../src/charts/analysis/distribution-dots';
import { distributionCaption } from '../../../src/charts/analysis/distribution-words';
import type { DistributionSpec } from '../../../src/domain/analysis-spec';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import type { Scene } from '../../../src/domain/scene';
import { distributionData, type DistributionData } from '../../../src/model/distribution';
import { DEFAULT_DISTRIBUTION } from '../../../src/spec/analysis/distribution';
import { analysisSpeech, committed, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

const FRENCH = analysisSpeech('fr');

const SPECS: readonly DistributionSpec[] = [
  DEFAULT_DISTRIBUTION,
  { ...DEFAULT_DISTRIBUTION, places: ['13055', '13001'] as PlaceId[] },
  { ...DEFAULT_DISTRIBUTION, indicator: 'wage' },
  { ...DEFAULT_DISTRIBUTION, indicator: 'jobs-change' },
  { ...DEFAULT_DISTRIBUTION, indicator: 'jobs', axis: 'linear' },
  { ...DEFAULT_DISTRIBUTION, indicator: 'research-structures' },
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

  it('counts the communes that have nothing where they are half of them or more', () => {
    const { data, scene } = draw({ ...DEFAULT_DISTRIBUTION, indicator: 'research-structures' }, FRAMES[0] ?? raise());
    // communes-research.csv has 92 rows; 86 of them have an observed 0, Marseille has 91.
    expect(data.zeros).toBe(86);
    expect(scene.caption.title).toBe('Marseille atteint 91 structures\u00a0; 86 communes sur 92 n’en ont pas');
    expect(scene.description).toContain('Valeur la plus faible\u00a0: 0.');
    const of = (part: Partial<DistributionData>): string => distributionCaption({ ...data, ...part }, FRENCH).title;
    // Three of four at zero: the median is (0 + 0) / 2.
    const four = [0, 0, 0, 2].map((value, at) => ({ ...(data.placed.at(at - 4) ?? raise()), value }));
    expect(of({ placed: four, zeros: 3, quartiles: [0, 0, 0.5] })).toMatch(/2 structures\u00a0; 3 communes sur 4 n’en/);
    const indicator = { ...data.map.indicator, unitKind: 'share' as const, decimals: 1 };
    const share = { ...data.map, indicator };
    expect(of({ map: share, placed: four, zeros: 3, quartiles: [0, 0, 0.5] })).toMatch(/^3 communes sur 4 sont à 0/);
    // Half are below nothing, but some are below zero: the median says it.
    const below = [-1, 0, 0, 2].map((value, at) => ({ ...(data.placed.at(at - 4) ?? raise()), value }));
    expect(of({ placed: below, zeros: 2, quartiles: [-0.25, 0, 0.5] })).toMatch(/^La moitié des communes/);
  });

  it('draws dots that can be seen, in the height of their part and not over its words', () => {
    for (const frame of FRAMES) {
      const { scene } = draw({ ...DEFAULT_DISTRIBUTION, indicator: 'research-structures' }, frame);
      const [swarmHead, histogramHead] = marksOf(scene, 'heads');
      if (swarmHead?.type !== 'text' || histogramHead?.type !== 'text') return raise();
      // From its line letters go up by 3/4 of their size, and down by 1/4.
      for (const dot of marksOf(scene, 'dots')) {
        if (dot.type !== 'circle') return raise();
        expect(dot.r).toBeGreaterThanOrEqual(2.5 * frame.textScale);
        expect(dot.cy - dot.r).toBeGreaterThan(swarmHead.y + 0.25 * swarmHead.sizePx);
        expect(dot.cy + dot.r).toBeLessThan(histogramHead.y - 0.75 * histogramHead.sizePx);
      }
    }
  });

  it('names what is pinned', () => {
    const [frame] = FRAMES;
    const { scene } = draw({ ...DEFAULT_DISTRIBUTION, places: ['13103'] as PlaceId[] }, frame ?? raise());
    expect(textsOf(scene)).toContain('Salon-de-Provence');
  });
});

describe('a swarm', () => {
  it('spreads a column of one value over the height that there is', () => {
    // Least radius 0.25 * 10 = 2.5: centres within 20 - 2.5 = 17.5 of the line; 41 of them are 35 / 40 apart.
    const { r, offsets } = swarmWithin([...Array.from({ length: 41 }, () => 5), 8, 30], 20, 10);
    expect(r).toBe(2.5);
    expect(offsets.slice(0, 2)).toEqual([-17.5, -16.625]);
    expect(offsets[40]).toBe(17.5);
    // The others stay where they are nearest to the line.
    expect(offsets.slice(41)).toEqual([0, 0]);
  });

  it('has the largest dots where each has its place', () => {
    expect(swarmWithin([5, 25, 45], 20, 10)).toEqual({ r: 6.2, offsets: [0, 0, 0] });
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

  it('stay within the values', () => {
    const [first, last] = [handles[0] ?? raise(), handles.at(-1) ?? raise()];
    const [low, high] = [data.placed[0]?.value ?? 0, data.placed.at(-1)?.value ?? 0];
    const [down, up] = [breakMovedBy('Home', first, 1) ?? 0, breakMovedBy('End', last, 1) ?? 0];
    const moved = [breaksWith(data, scene, 0, down)[0] ?? 0, breaksWith(data, scene, last.index, up).at(-1) ?? 0];
    expect(moved[0]).toBeGreaterThan(low);
    expect(moved[1]).toBeLessThan(high);
    expect(moved).not.toContain(data.classification.breaks[1]);
    // One that is dragged out of them stays where it was.
    expect(breaksWith(data, scene, last.index, 1e4)).toEqual(data.classification.breaks.slice(1, -1));
    // Highest value 390.7: one pixel below it rounds to three digits within.
    expect(moved[1]).toBeGreaterThan(0.9 * high);
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
