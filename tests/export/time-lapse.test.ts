import { beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../src/charts/layout/growth-path';
import { runsOf } from '../../src/charts/layout/growth-runs';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { Layer, Mark, Scene } from '../../src/domain/scene';
import type { DrawnSpec } from '../../src/domain/view-spec';
import { animatedPeriods, animationFrames, type AnimationFrame } from '../../src/export/time-lapse-frames';
import { GALLERY } from '../../src/spec/gallery';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH, DEFAULT_KEY_FIGURES } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import { COMMITTED, fromFolder } from '../data/package-folder';

const OPTIONS = {
  theme: 'light',
  speech: speechFor('fr'),
  addressText: 'phare.example.org',
  edition: '2026-11-22',
} as const;

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function framesOf(spec: DrawnSpec): readonly AnimationFrame[] {
  return animationFrames(atlas, spec, OPTIONS);
}

function layerOf({ layers }: Scene, name: string): readonly Mark[] {
  return layers.find((layer: Layer) => layer.name === name)?.marks ?? [];
}

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
}

describe('animatedPeriods', () => {
  it('are those of maps and curves; a change begins with its second period', () => {
    expect(animatedPeriods(atlas, DEFAULT_CHOROPLETH)).toEqual([2021, 2022, 2023]);
    expect(animatedPeriods(atlas, { ...DEFAULT_CHOROPLETH, indicator: 'establishments-change' })).toEqual([2022, 2023]);
    expect(animatedPeriods(atlas, DEFAULT_GROWTH)).toHaveLength(10);
    expect(animatedPeriods(atlas, DEFAULT_KEY_FIGURES)).toEqual([]);
    expect(animatedPeriods(atlas, { ...DEFAULT_CHOROPLETH, indicator: 'unheard-of' })).toEqual([]);
  });
});

describe('frames of a map', () => {
  it('hold words, legend and outlines still and change the year', () => {
    const frames = framesOf(DEFAULT_CHOROPLETH);
    expect(frames.map(({ durationMs }) => durationMs)).toEqual([900, 900, 2000]);
    const still = (name: string): readonly string[] =>
      frames.map(({ scene }) => JSON.stringify(layerOf(scene, name).map(({ fill: _, label: __, ...mark }) => mark)));
    for (const name of ['heading', 'source', 'communes', 'edge']) expect(new Set(still(name)).size, name).toBe(1);
    expect(frames.map(({ scene }) => textsOf(layerOf(scene, 'time')).at(-1))).toEqual(['2021', '2022', '2023']);
    expect(frames[0]?.scene.caption.title).toBe('Établissements par km², de 2021 à 2023');
  });

  it('carry title, legend, source, licence and address, and say that this is not the digital economy', () => {
    for (const { scene } of framesOf(DEFAULT_CHOROPLETH)) {
      const words = scene.layers.flatMap(({ marks }) => textsOf(marks)).join(' ');
      for (const part of [
        'Source',
        'Licence Ouverte',
        'millésime du 22 novembre 2026',
        'phare.example.org',
        'pas un chiffre du numérique',
      ])
        expect(words).toContain(part);
      expect(layerOf(scene, 'legend').length).toBeGreaterThan(0);
      expect([scene.widthPx, Math.round(scene.heightPx)]).toEqual([960, 720]);
    }
  });
});

describe('frames of curves', () => {
  it('let lines grow on axes that hold still, and end with the whole figure', () => {
    const frames = framesOf(DEFAULT_GROWTH);
    expect(frames).toHaveLength(10);
    expect(new Set(frames.map(({ scene }) => JSON.stringify(layerOf(scene, 'grid')))).size).toBe(1);
    const corners = frames.map(({ scene }) =>
      layerOf(scene, 'curves').reduce(
        (sum, mark) => sum + (mark.type === 'path' ? runsOf(mark.d).flat().length : 0),
        0,
      ),
    );
    for (const [index, count] of corners.entries())
      if (index > 0) expect(count).toBeGreaterThan(corners[index - 1] ?? 0);
    // Four lines of ours and the highest and lowest of the others: one corner a year each.
    expect(corners.at(-1)).toBe((corners[0] ?? 0) * 10);
  });

  it('show no point, pace or event of a time to come', () => {
    const [first] = framesOf(DEFAULT_GROWTH);
    const scene = first?.scene;
    if (scene === undefined) throw new Error('no frame');
    expect(layerOf(scene, 'annotations')).toEqual([]);
    expect(layerOf(scene, 'pins')).toEqual([]);
    expect(textsOf(layerOf(scene, 'labels')).join(' ')).not.toMatch(/%/);
    expect(textsOf(layerOf(scene, 'labels'))).toContain('Les trois zones');
  });

  it('go by faster where there are many, so that no film is long', () => {
    const spec = GALLERY['salaries-par-trimestre'];
    const frames = spec === undefined ? [] : framesOf(spec);
    expect(frames).toHaveLength(56);
    expect(frames.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBeLessThanOrEqual(26_000);
  });
});

describe('runsOf', () => {
  it('reads what pathOf writes', () => {
    const runs = [
      [
        [0, 1.5],
        [2, -3.25],
      ],
      [[4, 5]],
    ] as const;
    expect(runsOf(pathOf(runs))).toEqual([
      [
        [0, 1.5],
        [2, -3.2],
      ],
      [[4, 5]],
    ]);
    expect(runsOf(pathOf([]))).toEqual([]);
  });
});
