import { describe, expect, it } from 'vitest';
import { circleHandles, draggedShape, nudged, radiusAt, resized } from '../../../src/charts/analysis/area-draft';
import { layoutAreaFigures } from '../../../src/charts/analysis/area-figures';
import { layoutAreaMap } from '../../../src/charts/analysis/area-map';
import { lonLatAt, projectionOfScales } from '../../../src/charts/analysis/map-scales';
import type { AreaSpec } from '../../../src/domain/analysis-spec';
import type { Area } from '../../../src/domain/area';
import { areaData, type AreaData } from '../../../src/model/area';
import { DEFAULT_AREA } from '../../../src/spec/analysis/area';
import { analysisSpeech, committed, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

const AIX: Area = { name: 'Autour d’Aix', shape: { type: 'circle', centre: [5.4474, 43.5297], radiusKm: 12 } };
const COAST: Area = { name: '', shape: { type: 'rectangle', southWest: [4.9, 43.2], northEast: [5.25, 43.48] } };
const SEA: Area = {
  name: 'Au large',
  shape: {
    type: 'polygon',
    parts: [
      [
        [
          [5, 43],
          [5.1, 43],
          [5.1, 43.1],
        ],
      ],
    ],
  },
};
const SPECS: readonly AreaSpec[] = [[], [AIX], [AIX, COAST], [AIX, COAST, SEA]].map((areas) => ({
  ...DEFAULT_AREA,
  areas,
}));

function dataOf(spec: AreaSpec): AreaData {
  const data = areaData(committed, spec);
  if (data === null) throw new Error(`no indicator ${spec.indicator}`);
  return data;
}

const PICTURE = FRAMES[0] ?? raise();

describe('areas', () => {
  it.each(SPECS)('are drawn and told inside every frame', (spec) => {
    const data = dataOf(spec);
    for (const frame of FRAMES) {
      const speech = analysisSpeech(frame.language);
      for (const scene of [layoutAreaMap(spec, data, frame, speech), layoutAreaFigures(spec, data, frame, speech)]) {
        expect(scene.warnings).toEqual([]);
        const { title, subtitle, notes, source } = scene.caption;
        const words = [...textsOf(scene), scene.description, title, subtitle, ...notes, source].join(' ');
        expect(words).not.toMatch(NONSENSE);
        expect(source).not.toBe('');
        for (const { marks } of scene.layers)
          for (const mark of marks)
            if (mark.type === 'text') {
              expect(mark.y).toBeLessThanOrEqual(frame.heightPx + 1);
              expect(mark.x).toBeLessThanOrEqual(frame.widthPx + 1);
            }
      }
    }
  });

  it('show the point of all 92 communes, and their own key', () => {
    const [, spec] = SPECS;
    if (spec === undefined) return raise();
    const scene = layoutAreaMap(spec, dataOf(spec), PICTURE, analysisSpeech('fr'));
    const points = marksOf(scene, 'points');
    expect(points).toHaveLength(92);
    expect(points.filter(({ type }) => type === 'path')).toHaveLength(dataOf(spec).areas[0]?.members.length ?? 0);
  });

  it('leave the legend readable: it lies over them, on paper of its own', () => {
    const spec = SPECS[2] ?? raise();
    const scene = layoutAreaMap(spec, dataOf(spec), PICTURE, analysisSpeech('fr'));
    expect(scene.layers.at(-1)?.name).toBe('legend');
    const [paper, ...marks] = marksOf(scene, 'legend');
    if (paper?.type !== 'rect') throw new Error('no paper under the legend');
    expect(paper.fill).toBe('paper');
    for (const mark of marks) {
      if (mark.type !== 'text' && mark.type !== 'rect') continue;
      expect(mark.x).toBeGreaterThan(paper.x);
      expect(mark.x).toBeLessThan(paper.x + paper.width);
      expect(mark.y).toBeGreaterThan(paper.y);
      expect(mark.y).toBeLessThan(paper.y + paper.height);
    }
  });

  it('say their share of the metropolis in the title, and every figure in the table', () => {
    const spec = SPECS[2] ?? raise();
    const data = dataOf(spec);
    const scene = layoutAreaFigures(spec, data, PICTURE, analysisSpeech('fr'));
    expect(plain(scene.caption.title)).toMatch(
      /^Des établissements de la métropole : [\d,]+ % dans « Autour d’Aix » et/,
    );
    expect(scene.table.rows).toHaveLength(data.figures.length);
    expect(scene.table.columns.map(({ id }) => id)).toEqual([
      'year',
      'area-0',
      'area-0-against',
      'area-1',
      'area-1-against',
      'metropolis',
    ]);
    expect(scene.caption.notes.join(' ')).toContain('information-communication, JZ');
    expect(plain(scene.caption.notes.join(' '))).toContain('Autour d’Aix : Aix-en-Provence');
  });

  it('without a commune have no value, and say so', () => {
    const spec: AreaSpec = { ...DEFAULT_AREA, areas: [SEA] };
    const scene = layoutAreaFigures(spec, dataOf(spec), PICTURE, analysisSpeech('fr'));
    expect(plain(scene.caption.title)).toBe('Aucune commune n’a son point dans « Au large »');
    expect(scene.table.rows[0]?.cells[1]?.text).toBe('non disponible');
  });
});

describe('drawing on the map', () => {
  const spec = SPECS[1] ?? raise();
  const scene = layoutAreaMap(spec, dataOf(spec), PICTURE, analysisSpeech('fr'));
  const projection = projectionOfScales(scene.scales) ?? raise();

  it('knows the place under a point: the projection of the scene turned round', () => {
    const [x, y] = projection.point([5.3698, 43.2965]);
    const [longitude, latitude] = lonLatAt(projection, [x, y]);
    expect(longitude).toBeCloseTo(5.3698, 9);
    expect(latitude).toBeCloseTo(43.2965, 9);
  });

  it('makes a circle from centre to edge, and its handle says its radius', () => {
    const centre = projection.point([5.4474, 43.5297]);
    const shape = draggedShape('circle', projection, centre, [centre[0] + 80, centre[1]]);
    if (shape?.type !== 'circle') throw new Error('no circle');
    expect(shape.centre).toEqual([5.4474, 43.5297]);
    const { edge } = circleHandles(shape, projection);
    expect(radiusAt(shape.centre, projection, edge)).toBeCloseTo(shape.radiusKm, 1);
    expect(Math.abs(edge[0] - centre[0] - 80)).toBeLessThan(1);
  });

  it('takes a click for no drag, and a rectangle from any corner', () => {
    expect(draggedShape('circle', projection, [100, 100], [102, 101])).toBeNull();
    const down = draggedShape('rectangle', projection, [100, 100], [200, 180]);
    expect(draggedShape('rectangle', projection, [200, 180], [100, 100])).toEqual(down);
  });

  it('moves by keys', () => {
    expect(nudged([5, 43], 'ArrowUp', false)).toEqual([5, 43.01]);
    expect(nudged([5, 43], 'ArrowLeft', true)).toEqual([4.9, 43]);
    expect(nudged([5, 43], 'a', false)).toBeNull();
    expect(resized(10, 'ArrowRight')).toBe(10.5);
    expect(resized(0.2, 'ArrowLeft')).toBe(0.01);
  });
});

/** No-break spaces as plain ones. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

function raise(): never {
  throw new Error('nothing there');
}
