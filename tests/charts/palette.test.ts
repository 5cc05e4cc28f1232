import { describe, expect, it } from 'vitest';
import type { ColourTheme } from '../../src/domain/frame';
import { fillOfClass, pinInkPaint, pinPaint } from '../../src/charts/paint';
import { hexOf, PALETTE, paletteCss } from '../../src/charts/palette';
import { ciede2000, contrast, difference, labOf, linearRgb, VISIONS } from './colour-vision';

const THEMES: readonly ColourTheme[] = ['light', 'dark'];
const COUNTS = [3, 4, 5, 6, 7];
const PINS = [0, 1, 2, 3, 4, 5];
const STEPS = Array.from({ length: 13 }, (_, step) => step);

function leastStep(fills: readonly string[]): number {
  return Math.min(
    ...VISIONS.flatMap((vision) => fills.slice(1).map((fill, index) => difference(fill, fills[index] ?? fill, vision))),
  );
}

function fillsOf(count: number, pivot: number | null, theme: ColourTheme): readonly string[] {
  return Array.from({ length: count }, (_, index) => hexOf(fillOfClass(index, count, pivot), theme));
}

describe('colour science', () => {
  it('gives the CIEDE2000 of the published test pairs (Sharma, Wu & Dalal 2005, table 1)', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, -1, 2], [50, 0, 0])).toBeCloseTo(2.3669, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });

  it('gives the contrast that WCAG states for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(THEMES)('text of the %s theme', (theme) => {
  const grounds = ['paper', 'card', 'land', 'sea'];
  it.each(['ink', 'quiet', 'danger'])('%s is at least 4.5:1 on every ground', (token) => {
    for (const ground of grounds) expect(contrast(hexOf(token, theme), hexOf(ground, theme))).toBeGreaterThan(4.5);
  });

  it.each(PINS)('the text shade of pin %i is at least 4.5:1 on paper and card', (pin) => {
    for (const ground of ['paper', 'card'])
      expect(contrast(hexOf(pinInkPaint(pin), theme), hexOf(ground, theme))).toBeGreaterThan(4.5);
  });
});

describe.each(THEMES)('marks of the %s theme', (theme) => {
  it('set every class fill off by 3:1 from the outline of communes or from the land around', () => {
    for (const token of [...STEPS.map((step) => `seq-${step}`), ...STEPS.map((step) => `div-${step}`), 'zero']) {
      const fill = hexOf(token, theme);
      const best = Math.max(contrast(fill, hexOf('border', theme)), contrast(fill, hexOf('land', theme)));
      expect(best, token).toBeGreaterThanOrEqual(3);
    }
  });

  it('draw hatch and dots 3:1 over their ground', () => {
    expect(contrast(hexOf('pattern-ink', theme), hexOf('pattern-ground', theme))).toBeGreaterThan(3);
  });

  it('draw pins, focus ring and grey lines 3:1 over paper and card', () => {
    for (const token of [...PINS.map(pinPaint), 'focus', 'context'])
      for (const ground of ['paper', 'card'])
        expect(contrast(hexOf(token, theme), hexOf(ground, theme)), token).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('classes of the %s theme', (theme) => {
  it('step equally in lightness along the sequential ramp', () => {
    const lightness = STEPS.map((step) => labOf(linearRgb(hexOf(`seq-${step}`, theme)))[0]);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    for (const step of steps) expect(Math.abs(step - mean)).toBeLessThan(0.5);
    expect(mean > 0).toBe(theme === 'dark');
  });

  it.each(COUNTS)('%i sequential classes are told apart in every colour vision', (count) => {
    expect(leastStep(fillsOf(count, null, theme))).toBeGreaterThan(count <= 5 ? 10 : 7);
  });

  it.each(COUNTS)('%i diverging classes are told apart in every colour vision, wherever zero falls', (count) => {
    for (let pivot = 0; pivot <= count; pivot += 1) {
      const longestArm = Math.max(pivot, count - pivot);
      expect(leastStep(fillsOf(count, pivot, theme)), `pivot ${pivot}`).toBeGreaterThan(longestArm <= 3 ? 10 : 5.5);
    }
  });

  it('the two arms stay apart at their ends and beside zero', () => {
    for (const vision of VISIONS) {
      for (const step of [1, 2, 3, 4, 5, 6]) {
        const [below, above] = [hexOf(`div-${6 - step}`, theme), hexOf(`div-${6 + step}`, theme)];
        expect(difference(below, above, vision), `${vision} ${step}`).toBeGreaterThan(9);
      }
    }
  });

  it('zero is told from the class beside it, and from the middle of the diverging ramp', () => {
    for (const vision of VISIONS)
      expect(difference(hexOf('zero', theme), hexOf('seq-2', theme), vision), vision).toBeGreaterThan(7);
  });
});

describe.each(THEMES)('pins of the %s theme', (theme) => {
  it('are told apart in every colour vision', () => {
    for (const vision of VISIONS)
      for (const a of PINS)
        for (const b of PINS.filter((pin) => pin > a))
          expect(
            difference(hexOf(pinPaint(a), theme), hexOf(pinPaint(b), theme), vision),
            `${vision} ${a} ${b}`,
          ).toBeGreaterThan(10);
  });
});

describe('tokens', () => {
  it('are the same in both themes, all six-digit hex', () => {
    expect(Object.keys(PALETTE.dark)).toEqual(Object.keys(PALETTE.light));
    for (const theme of THEMES)
      for (const [token, hex] of Object.entries(PALETTE[theme])) expect(hex, token).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('follow the system until the root element decides', () => {
    const css = paletteCss();
    const paper = `--paper:light-dark(${PALETTE.light['paper']},${PALETTE.dark['paper']})`;
    expect(css.startsWith(`:root{color-scheme:light dark;${paper}`)).toBe(true);
    expect(css).toContain(':root[data-theme=dark]{color-scheme:dark}');
    expect(css).toContain(':root[data-theme=light]{color-scheme:light}');
  });

  it('refuse a name that the palette does not have', () => {
    expect(() => hexOf('crimson', 'light')).toThrow('crimson');
  });
});
