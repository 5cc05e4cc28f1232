import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedSpan, nearestStop, stopLabels } from '../../src/ui/ticks';

function shown(count: number, chosen: readonly number[], trackPx: number, textPx: number): readonly number[] {
  const labels = stopLabels(count, chosen, { trackPx, textPx, gapPx: 0, overhangPx: textPx / 2 });
  return labels.map(({ index }) => index).sort((a, b) => a - b);
}

describe('stopLabels', () => {
  it('labels every stop where there is room', () => {
    expect(shown(5, [0], 400, 40)).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes every second, fifth, tenth stop, and the ends', () => {
    // 12 intervals of 20 px: a label of 40 px needs two of them.
    expect(shown(13, [12], 240, 40)).toEqual([0, 2, 4, 6, 8, 10, 12]);
    // 45 px need three, so every fifth; 10 is too near the last.
    expect(shown(13, [12], 240, 45)).toEqual([0, 5, 12]);
  });

  it('gives the room to what is chosen', () => {
    expect(shown(13, [6], 240, 45)).toEqual([0, 6, 12]);
    expect(shown(13, [1], 240, 45)).toEqual([1, 5, 12]);
  });

  it('stands where the dates are, and leaves out what would touch', () => {
    // 2010, 2011, 2015, 2016, 2020, 2021, 2022 on 240 px: 20 px a year.
    const shares = [0, 1, 5, 6, 10, 11, 12].map((years) => years / 12);
    const room = { trackPx: 240, textPx: 40, gapPx: 0, overhangPx: 20, shares };
    const labels = stopLabels(7, [6], room).toSorted((a, b) => a.index - b.index);
    expect(labels.map(({ index, centre }) => [index, Math.round(centre * 240)])).toEqual([
      [0, 0],
      [2, 100],
      [4, 200],
      [6, 240],
    ]);
  });

  it('has nothing to say of no stop, and says the only one', () => {
    expect(shown(0, [], 240, 40)).toEqual([]);
    expect(shown(1, [0], 240, 40)).toEqual([0]);
  });

  it('labels no stop twice where nothing has a size, as on paper', () => {
    const labels = stopLabels(3, [2], { trackPx: 1, textPx: 0, gapPx: 0, overhangPx: 0 });
    expect(labels.map(({ index }) => index).sort()).toEqual([0, 1, 2]);
  });

  const arbitrary = fc
    .record({ count: fc.integer({ min: 2, max: 80 }), trackPx: fc.integer({ min: 200, max: 2000 }) })
    .chain(({ count, trackPx }) =>
      fc.record({
        count: fc.constant(count),
        trackPx: fc.constant(trackPx),
        chosen: fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 2 }),
      }),
    );

  it('always labels what is chosen, keeps labels apart and inside', () => {
    fc.assert(
      fc.property(arbitrary, ({ count, trackPx, chosen }) => {
        const labels = stopLabels(count, chosen, { trackPx, textPx: 40, gapPx: 12, overhangPx: 10 });
        const indices = labels.map(({ index }) => index);
        expect(indices).toEqual(expect.arrayContaining(chosen));
        expect(new Set(indices).size).toBe(indices.length);
        const px = labels.map(({ centre }) => centre * trackPx).sort((a, b) => a - b);
        px.slice(1).forEach((at, index) => expect(at - (px[index] ?? 0)).toBeGreaterThanOrEqual(52 - 1e-6));
        expect(px[0]).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(px.at(-1)).toBeLessThanOrEqual(trackPx - 10 + 1e-6);
      }),
    );
  });

  it('keeps the order of two chosen stops that are pushed apart', () => {
    const labels = stopLabels(52, [1, 0], { trackPx: 280, textPx: 60, gapPx: 10, overhangPx: 10 });
    const centre = (wanted: number): number => labels.find(({ index }) => index === wanted)?.centre ?? NaN;
    expect(centre(1) - centre(0)).toBeCloseTo(70 / 280);
  });
});

describe('nearestStop', () => {
  it('finds the value or the nearest one', () => {
    expect(nearestStop([2016, 2022], 2022)).toBe(1);
    expect(nearestStop([2016, 2022], 2018)).toBe(0);
    expect(nearestStop([], 2018)).toBe(0);
  });
});

describe('movedSpan', () => {
  it('moves either end', () => {
    expect(movedSpan([2, 5], [3, 5])).toEqual([3, 5]);
    expect(movedSpan([2, 5], [2, 9])).toEqual([2, 9]);
  });

  it('orders ends that passed each other', () => {
    expect(movedSpan([2, 5], [7, 5])).toEqual([5, 7]);
  });

  it('never lets the two meet', () => {
    expect(movedSpan([2, 5], [5, 5])).toEqual([4, 5]);
    expect(movedSpan([2, 5], [2, 2])).toEqual([2, 3]);
  });

  it('says nothing where nothing changes', () => {
    expect(movedSpan([4, 5], [5, 5])).toBeNull();
    expect(movedSpan([4, 5], [4])).toBeNull();
  });
});
