import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, textPaintOn, TEXT_CONTRAST } from '../../../src/charts/contrast';
import { BAND_PAINTS } from '../../../src/charts/layout/band-bar';
import { fitText } from '../../../src/charts/layout/fit-text';
import { quotientAxis } from '../../../src/charts/layout/quotient-axis';
import { sparkPath } from '../../../src/charts/layout/spark-path';
import { swarm } from '../../../src/charts/layout/swarm';
import { textWidthPx } from '../../../src/charts/text-width';

describe('fitText', () => {
  it('leaves short text alone and shortens long text with an ellipsis', () => {
    expect(fitText('Aix', 200, 14)).toBe('Aix');
    const short = fitText('Saint-Antonin-sur-Bayon', 90, 14);
    expect(short.endsWith('…')).toBe(true);
    expect(textWidthPx(short, 14)).toBeLessThanOrEqual(90);
  });

  it('is never wider than its room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 300 }), (text, width) => {
        expect(textWidthPx(fitText(text, width, 12), 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('swarm', () => {
  it('leaves distant circles on the line and stacks equal ones', () => {
    expect(swarm([0, 100], 4, 50)).toEqual([0, 0]);
    expect(swarm([10, 10, 10], 4, 50).map(Math.abs).sort()).toEqual([0, 8, 8]);
  });

  it('covers none where there is room, and stays within it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 60 }), (xs) => {
        const offsets = swarm(xs, 3, 1000);
        for (const [i, a] of offsets.entries())
          for (const [j, b] of offsets.entries())
            if (i < j) expect(Math.hypot((xs[i] ?? 0) - (xs[j] ?? 0), a - b)).toBeGreaterThanOrEqual(6 - 1e-3);
        expect(swarm(xs, 3, 10).every((y) => Math.abs(y) <= 10)).toBe(true);
      }),
    );
  });
});

describe('quotientAxis', () => {
  it('puts 1 in the middle of 1/2 and 2, and half as far from 1 as a quarter', () => {
    const { x } = quotientAxis([0.3, 3], 0, 400, 10);
    expect(x(2) - x(1)).toBeCloseTo(x(1) - x(0.5));
    expect(x(1) - x(0.25)).toBeCloseTo(2 * (x(1) - x(0.5)));
  });

  it('gives 0 a place of its own, left of all others', () => {
    const { x, ticks } = quotientAxis([0, 0.2, 5], 0, 400, 10);
    expect(ticks[0]).toBe(0);
    expect(x(0)).toBeLessThan(x(0.125));
  });

  it('keeps every quotient within the axis and in order', () => {
    const value = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), value, value, (all, a, b) => {
        const { x } = quotientAxis([...all, a, b], 50, 350, 10);
        for (const quotient of [a, b]) {
          expect(x(quotient)).toBeGreaterThanOrEqual(50);
          expect(x(quotient)).toBeLessThanOrEqual(350);
        }
        if (a < b) expect(x(a)).toBeLessThanOrEqual(x(b));
      }),
    );
  });
});

describe('sparkPath', () => {
  const point = (period: number, value: number | null) => ({
    period,
    value,
    status: value === null ? ('M' as const) : ('A' as const),
  });

  it('sets periods to scale: 2010, 2015 and 2016 at 0, 50 and 60', () => {
    const spark = sparkPath([point(2010, 0), point(2015, 10), point(2020, 5)], [0, 0, 100, 20]);
    expect(spark).toEqual({ d: 'M0,20L50,0L100,10', last: [100, 10] });
  });

  it('leaves a gap where a value is missing, and nothing under two values', () => {
    expect(sparkPath([point(1, 1), point(2, 2), point(3, null), point(4, 1), point(5, 1)], [0, 0, 4, 1])?.d).toBe(
      'M0,1L1,0M3,1L4,1',
    );
    expect(sparkPath([point(1, 1), point(2, null)], [0, 0, 4, 1])).toBeNull();
    expect(sparkPath([], [0, 0, 4, 1])).toBeNull();
  });
});

describe('contrast', () => {
  it('is 21 between black and white, after WCAG', () => {
    expect(contrastOf('card', 'ink', 'light')).toBeGreaterThan(12);
    expect(contrastOf('ink', 'card', 'light')).toBeCloseTo(contrastOf('card', 'ink', 'light'));
    expect(contrastOf('ink', 'ink', 'dark')).toBe(1);
  });

  it('finds legible text for every band in both themes', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const paint of BAND_PAINTS) {
        const text = textPaintOn(paint, theme);
        expect(text).not.toBeNull();
        if (text !== null) expect(contrastOf(text, paint, theme)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
  });
});
