import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layoutChoropleth } from '../../../src/charts/layout/choropleth';
import { legendOf } from '../../../src/charts/layout/legend';
import { arrangeMap, type Arrangement } from '../../../src/charts/layout/map-arrangement';
import { boundsOf, fitProjection, type Rectangle } from '../../../src/charts/layout/map-projection';
import { outerEdge } from '../../../src/charts/layout/outer-edge';
import { textWidthPx } from '../../../src/charts/text-width';
import { loadAtlas } from '../../../src/data/load';
import type { Frame } from '../../../src/domain/frame';
import type { Mark } from '../../../src/domain/scene';
import { choroplethData, type ChoroplethData } from '../../../src/model/choropleth';
import { GALLERY } from '../../../src/spec/gallery';
import { DEFAULT_CHOROPLETH } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
if (atlas.communes === null) throw new Error('no outlines');
const communes = atlas.communes;
const fr = speechFor('fr');

const maps = Object.entries(GALLERY).flatMap(([name, spec]): [string, ChoroplethData][] => {
  const data = spec.kind === 'choropleth' ? choroplethData(atlas, spec) : null;
  return data === null ? [] : [[name, data]];
});

const [none] = maps;
if (none === undefined) throw new Error('no map in the gallery');

function frameOf(widthPx: number, heightPx: number): Frame {
  return { widthPx, heightPx, textScale: 1, interactive: true, chrome: 'none', theme: 'light', language: 'fr' };
}

function arranged(data: ChoroplethData, width: number, height: number): Arrangement {
  return arrangeMap(data, frameOf(width, height), { x: 0, y: 0, width, height }, fr, undefined, true);
}

/** Scale of the map beside its legend, of the scale that it would have without one. */
function kept(data: ChoroplethData, width: number, height: number): number {
  const bare = fitProjection(communes, width, height, 8).scale;
  return (arranged(data, width, height).projection?.scale ?? 0) / bare;
}

function boxOf(mark: Mark): Rectangle | null {
  if (mark.type === 'rect') return mark;
  if (mark.type !== 'text') return null;
  const width = textWidthPx(mark.text, mark.sizePx, mark.weight, mark.family);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { x: left, y: mark.y - 0.75 * mark.sizePx, width, height: 0.75 * mark.sizePx };
}

/** Points of the edge of the metropolis that lie under a word or a box of the legend. */
function covered({ legend, projection }: Arrangement): number {
  if (projection === null) return 0;
  const boxes = legend.flatMap(({ marks }) => marks.flatMap((mark) => boxOf(mark) ?? []));
  const points = outerEdge(communes)
    .flat()
    .map(([longitude = 0, latitude = 0]) => projection.point([longitude, latitude]));
  const isIn = ([x, y]: readonly [number, number]): boolean =>
    boxes.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  return points.filter(isIn).length;
}

describe('the map beside its legend', () => {
  // Drawings of embeds in frames of 600 by 647, 640 by 560, 280 by 420 and as high as they like; half a sheet of A4.
  const BOXES = [[568, 430], [578, 430], [588, 430], [608, 345], [608, 462], [668, 330], [260, 202], [300, 348], [668, 420]]; // prettier-ignore
  test.each(BOXES)('is no stamp in a drawing of %d by %d px', (width = 0, height = 0) => {
    for (const [name, data] of maps) expect(kept(data, width, height), name).toBeGreaterThan(0.6);
  });

  it('keeps 60 % of its size in every box, clear of the legend', () => {
    const box = fc.tuple(fc.integer({ min: 260, max: 1200 }), fc.double({ min: 0.47, max: 1.2, noNaN: true }));
    fc.assert(
      fc.property(fc.nat({ max: maps.length - 1 }), box, (index, [width, ratio]) => {
        const [name, data] = maps[index] ?? none;
        const height = Math.max(200, Math.round(width * ratio));
        const what = `${name} ${width} x ${height}`;
        expect(kept(data, width, height), what).toBeGreaterThan(0.6);
        expect(covered(arranged(data, width, height)), what).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('never shrinks as the frame gets wider', () => {
    const [, data] = none;
    const widthOf = (width: number): number => {
      const { projection } = arranged(data, width, 430);
      return projection === null ? 0 : boundsOf(communes, projection).width;
    };
    for (let width = 260; width < 800; width += 10)
      expect(widthOf(width + 10) - widthOf(width), String(width)).toBeGreaterThan(-1);
  });

  it('says what is measured and the bounds of the classes even where the histogram gives way', () => {
    const [, data] = none;
    const legend = layoutChoropleth(DEFAULT_CHOROPLETH, data, frameOf(260, 202), fr, { legend: true }).layers.find(
      ({ name }) => name === 'legend',
    );
    const texts = legend?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])) ?? [];
    const model = legendOf(data, fr);
    expect(texts.join(' ')).toContain(model.title);
    expect(texts).toContain(model.edges[0]);
    expect(texts).toContain(model.edges.at(-1));
  });
});
