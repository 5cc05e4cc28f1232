import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTip, type Box } from '../../src/ui/tip-placement';

const WINDOW: Box = { left: 0, top: 0, width: 400, height: 300 };
const CARD = { width: 100, height: 60 };

describe('placeTip', () => {
  it('stands above the point, centred', () => {
    expect(placeTip([200, 150], CARD, WINDOW, 10)).toEqual({ leftPx: 150, topPx: 80 });
  });

  it('goes below where there is no room above', () => {
    expect(placeTip([200, 50], CARD, WINDOW, 10)).toEqual({ leftPx: 150, topPx: 60 });
  });

  it('slides along the edge', () => {
    expect(placeTip([5, 150], CARD, WINDOW, 10)).toEqual({ leftPx: 0, topPx: 80 });
    expect(placeTip([398, 150], CARD, WINDOW, 10)).toEqual({ leftPx: 300, topPx: 80 });
  });

  it('goes beside the point where the window is low', () => {
    const low = { ...WINDOW, height: 100 };
    expect(placeTip([100, 50], CARD, low, 10)).toEqual({ leftPx: 110, topPx: 20 });
    expect(placeTip([350, 50], CARD, low, 10)).toEqual({ leftPx: 240, topPx: 20 });
  });

  it('never leaves the window, wherever the point is', () => {
    const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
    fc.assert(
      fc.property(number(-200, 600), number(-200, 500), number(10, 380), number(10, 280), (x, y, width, height) => {
        const { leftPx, topPx } = placeTip([x, y], { width, height }, WINDOW, 12);
        expect(leftPx).toBeGreaterThanOrEqual(0);
        expect(topPx).toBeGreaterThanOrEqual(0);
        expect(leftPx + width).toBeLessThanOrEqual(WINDOW.width);
        expect(topPx + height).toBeLessThanOrEqual(WINDOW.height);
      }),
    );
  });

  it('starts at the corner if it is larger than the window', () => {
    expect(placeTip([200, 150], { width: 500, height: 400 }, WINDOW, 10)).toEqual({ leftPx: 0, topPx: 0 });
  });
});
