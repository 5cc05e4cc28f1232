import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { TEXT_400, TEXT_700, HEADING_700, WIDTH_CHARACTERS } from '../../src/charts/advance-widths';
import { textWidthPx, wrapText } from '../../src/charts/text-width';

describe('textWidthPx', () => {
  it('has a width for every character of the table', () => {
    for (const packed of [TEXT_400, TEXT_700, HEADING_700]) {
      expect(packed.length).toBe(2 * Array.from(WIDTH_CHARACTERS).length);
    }
  });

  it('adds advance widths: "Aix" is 626 + 252 + 481 thousandths of an em', () => {
    expect(textWidthPx('Aix', 100)).toBeCloseTo(135.9, 5);
  });

  it('counts digits as tabular, 632 thousandths each', () => {
    expect(textWidthPx('1', 1000)).toBeCloseTo(632, 3);
    expect(textWidthPx('2023', 10)).toBe(textWidthPx('1111', 10));
  });

  it('knows accents, ligatures and the spaces of French', () => {
    expect(textWidthPx('é', 1000)).toBeCloseTo(538, 3);
    expect(textWidthPx('e\u0301', 1000)).toBeCloseTo(538, 3);
    expect(textWidthPx('\u00a0', 1000)).toBeCloseTo(280, 3);
    expect(textWidthPx('\u202f', 1000)).toBeCloseTo(textWidthPx('\u2009', 1000), 5);
  });

  it('is wider in bold, between the two at 600', () => {
    const [regular, medium, bold] = ([400, 600, 700] as const).map((weight) => textWidthPx('Marseille', 12, weight));
    expect(regular).toBeLessThan(medium ?? 0);
    expect(medium).toBeLessThan(bold ?? 0);
  });

  it('gives an unknown character more room than most', () => {
    expect(textWidthPx('語', 1000)).toBeCloseTo(700, 3);
  });

  it('is proportional to the size and adds over parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (a, b) => {
        const both = textWidthPx(a + b, 10);
        expect(both).toBeCloseTo(textWidthPx(a, 10) + textWidthPx(b, 10), 6);
        expect(textWidthPx(a, 20)).toBeCloseTo(2 * textWidthPx(a, 10), 6);
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks at spaces and never at a no-break space', () => {
    expect(wrapText('un deux', 1, 10)).toEqual(['un', 'deux']);
    expect(wrapText('55\u00a0%', 1, 10)).toEqual(['55\u00a0%']);
    expect(wrapText('', 100, 10)).toEqual([]);
  });

  it('keeps every word once, in order, and no line too wide that could be broken', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'W'), minLength: 1, maxLength: 9 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, 12);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidthPx(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
