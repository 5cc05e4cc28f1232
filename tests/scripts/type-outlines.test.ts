import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/commands.mjs';
import { outlineText, readFonts, shapeLine, type Fonts } from '../../scripts/type-outlines';
import type { Mark, TextMark } from '../../src/domain/scene';
import { sceneOf } from '../charts/invented-scene';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await readFonts(ROOT);
});

const WORD: TextMark = { type: 'text', x: 100, y: 50, text: '2023', sizePx: 10, anchor: 'start' };

function outlined(mark: Mark): readonly Mark[] {
  return outlineText(sceneOf([{ name: 'words', marks: [mark] }]), fonts).layers[0]?.marks ?? [];
}

/** Least and greatest x or y of an outline, of its control points too. */
function extent(mark: Mark | undefined, axis: 0 | 1): readonly [number, number] {
  const numbers = mark?.type === 'path' ? (mark.d.match(/-?[\d.]+/g) ?? []).map(Number) : [];
  const values = numbers.filter((_, index) => index % 2 === axis);
  return [Math.min(...values), Math.max(...values)];
}

describe('a shaped line', () => {
  // "Aix" is 626 + 252 + 481 thousandths of an em: the same numbers that text-width.test.ts has.
  it('is as wide as its glyphs', () => expect(shapeLine('Aix', 'text', fonts('text', 400)).width).toBeCloseTo(1.359));
  it('has digits of one width, 632 thousandths, at every weight of text', () => {
    for (const weight of [400, 600, 700] as const) {
      expect(shapeLine('1111', 'text', fonts('text', weight)).width).toBeCloseTo(4 * 0.632, 5);
      expect(shapeLine('2023', 'text', fonts('text', weight)).width).toBeCloseTo(4 * 0.632, 5);
    }
  });
  it('gets wider with the weight, 600 standing between 400 and 700', () => {
    const [regular = 0, medium = 0, bold = 0] = ([400, 600, 700] as const).map(
      (weight) => shapeLine('Marseille', 'text', fonts('text', weight)).width,
    );
    expect(medium).toBeGreaterThan(regular);
    expect(bold).toBeGreaterThan(medium);
  });
  it('refuses what the face cannot draw and says where', () =>
    expect(() => shapeLine('Aix 語', 'text', fonts('text', 400))).toThrow(
      'no glyph of the text face for "語" in "Aix 語"',
    ));
});

describe('text as outlines', () => {
  it('starts, ends or is centred where the mark says, on its baseline', () => {
    const width = 4 * 6.32;
    const [left, right] = extent(outlined(WORD)[0], 0);
    expect(left).toBeGreaterThanOrEqual(100);
    expect(right).toBeLessThanOrEqual(100 + width);
    expect(right - left).toBeGreaterThan(0.9 * width);
    expect(extent(outlined({ ...WORD, anchor: 'end' })[0], 0)[0]).toBeCloseTo(left - width, 1);
    expect(extent(outlined({ ...WORD, anchor: 'middle' })[0], 0)[0]).toBeCloseTo(left - width / 2, 1);
    const [top, bottom] = extent(outlined(WORD)[0], 1);
    expect(bottom).toBeCloseTo(50, 0);
    expect(top).toBeGreaterThan(50 - WORD.sizePx);
    expect(top).toBeLessThan(50 - WORD.sizePx / 2);
  });
  it('keeps its ink, and its halo lies under the letters', () => {
    expect(outlined({ ...WORD, fill: 'quiet', opacity: 0.5 })).toMatchObject([{ fill: 'quiet', opacity: 0.5 }]);
    expect(outlined({ ...WORD, halo: true })).toMatchObject([
      { type: 'path', fill: 'none', stroke: 'paper', strokeWidth: 2.5 },
      { type: 'path', fill: 'ink' },
    ]);
  });
  it('leaves other marks alone', () => {
    const circle: Mark = { type: 'circle', cx: 1, cy: 2, r: 3 };
    expect(outlined(circle)).toEqual([circle]);
  });
  it('draws the narrow space of French numbers as a thin one, which the faces have', () =>
    expect(outlined({ ...WORD, text: '1\u202f000' })).toEqual(outlined({ ...WORD, text: '1\u2009000' })));
});
