import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFiguresHeightPx, layoutKeyFigures } from '../../../src/charts/layout/key-figures';
import { nameLines } from '../../../src/charts/layout/name-lines';
import { textWidthPx } from '../../../src/charts/text-width';
import { loadAtlas } from '../../../src/data/load';
import type { Frame } from '../../../src/domain/frame';
import { isPlaceId } from '../../../src/domain/place';
import type { Scene, TextMark } from '../../../src/domain/scene';
import { NO_CLASS } from '../../../src/model/employment';
import { keyFiguresData } from '../../../src/model/key-figures';
import { DEFAULT_KEY_FIGURES } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const fr = speechFor('fr');
/** Four of these begin with "Saint-". */
const SIX = ['13092', '13093', '13099', '13101', '13014', '13086'];
const PRESETS = [
  [1200, 675, 1.4],
  [1080, 1080, 1.5],
  [1080, 1920, 2.6],
  [2126, 1417, 2.5],
] as const;

const dataOf = (codes: readonly string[]) =>
  keyFiguresData(atlas, { ...DEFAULT_KEY_FIGURES, places: codes.filter(isPlaceId) }, NO_CLASS);

function draw(codes: readonly string[], widthPx: number, heightPx: number, more: Partial<Frame> = {}): Scene {
  const frame: Frame = {
    widthPx,
    heightPx,
    textScale: 1,
    interactive: false,
    chrome: 'none',
    theme: 'light',
    language: 'fr',
    ...more,
  };
  return layoutKeyFigures(DEFAULT_KEY_FIGURES, dataOf(codes), frame, fr);
}

function textsOf(scene: Scene, layers: readonly string[] = ['cards', 'rows', 'pins']): readonly TextMark[] {
  return scene.layers.flatMap(({ name, marks }) =>
    layers.includes(name) ? marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])) : [],
  );
}

/** Text of the drawing in the order of its marks, lines of a name joined. */
const said = (scene: Scene): string =>
  textsOf(scene)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('- ', '-');

const REST = /^et (\d+) autres? chiffres?$/;

/** Figures that are drawn, and those that the drawing says it leaves out. */
function counted(scene: Scene): number {
  const texts = textsOf(scene).map(({ text }) => text);
  const labels = dataOf([]).figures.map(({ indicator }) => indicator.shortName.fr);
  const drawn = labels.filter((label) => texts.some((text) => text === label || text.startsWith(`${label}, `))).length;
  return drawn + Number(texts.flatMap((text) => REST.exec(text)?.[1] ?? [])[0] ?? 0);
}

describe('key figures of six places', () => {
  const names = dataOf(SIX).subjects.map(({ name }) => name);

  it('say every name whole, at every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 260, max: 1200 }), (width) => {
        const scene = draw(SIX, width, keyFiguresHeightPx(dataOf(SIX), width, fr));
        for (const name of names) expect(said(scene), String(width)).toContain(name);
        expect(said(scene)).not.toContain('…');
      }),
      { numRuns: 60 },
    );
  });

  it.each(PRESETS)('say every name whole in a picture of %d by %d px', (width, height, textScale) => {
    const scene = draw(SIX, width, height, { chrome: 'full', textScale });
    for (const name of names) expect(said(scene)).toContain(name);
    expect(counted(scene)).toBe(8);
  });

  it('fill a story with as many figures as its lines hold', () => {
    const scene = draw(SIX, 1080, 1920, { chrome: 'full', textScale: 2.6 });
    expect(textsOf(scene).filter(({ text }) => text === names[0]).length).toBeGreaterThanOrEqual(4);
    expect(said(scene)).toContain('et 4 autres chiffres');
  });
});

describe('key figures', () => {
  it('show each of the eight or say how many are left out, and stay in the frame', () => {
    const places = fc.subarray(['13055', ...SIX], { maxLength: 6 });
    const size = fc.tuple(fc.integer({ min: 260, max: 1100 }), fc.integer({ min: 200, max: 700 }));
    fc.assert(
      fc.property(places, size, (codes, [width, height]) => {
        const scene = draw(codes, width, height);
        const what = `${codes.join()} ${width} x ${height}`;
        expect(counted(scene), what).toBe(8);
        for (const { text, y, sizePx, x, anchor, weight } of textsOf(scene)) {
          expect(y + 0.25 * sizePx, `${what}: ${text}`).toBeLessThanOrEqual(height + 1);
          const wide = textWidthPx(text, sizePx, weight);
          expect(anchor === 'end' ? x - wide : x, `${what}: ${text}`).toBeGreaterThanOrEqual(-1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of the metropolis all stand in a phone of 280 by 420', () => {
    const scene = draw([], 260, 260);
    expect(textsOf(scene).some(({ text }) => REST.test(text))).toBe(false);
    expect(counted(scene)).toBe(8);
  });
});

describe('nameLines', () => {
  it('breaks at spaces and behind hyphens, and nowhere else', () => {
    const width = Math.max(textWidthPx('Saint-Paul-', 13, 700), textWidthPx('lès-Durance', 13, 700));
    expect(nameLines('Saint-Paul-lès-Durance', width, 13)).toEqual(['Saint-Paul-', 'lès-Durance']);
    expect(nameLines('La Ciotat', textWidthPx('Ciotat', 13, 700), 13)).toEqual(['La', 'Ciotat']);
    expect(nameLines('Roquevaire', width / 2, 13)).toBeNull();
  });
});
