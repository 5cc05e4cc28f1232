import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/charts/paint';
import { patternId, patternImage, patternPixels, type Pixels } from '../../src/map/pattern';
import { exampleView } from './example';

function pixel({ width, data }: Pixels, x: number, y: number): readonly number[] {
  return [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

/** Share of ink, from how far the pixels are from the ground. */
function inkShare({ data, width, height }: Pixels): number {
  let sum = 0;
  for (let offset = 0; offset < data.length; offset += 4) sum += 1 - (data[offset] ?? 0) / 255;
  return sum / (width * height);
}

describe('the tile of a pattern', () => {
  it('is 8 px wide, as in the SVG map', () => {
    for (const tile of Object.values(PATTERNS)) expect(tile.sizePx).toBe(8);
    expect(patternPixels('pattern-missing', '#ffffff', '#000000', 3)).toMatchObject({ width: 24, height: 24 });
  });
  it('hatches along x + y = 8 and leaves the ground between', () => {
    const tile = patternPixels('pattern-missing', '#ffffff', '#102030', 2);
    expect(pixel(tile, 8, 7)).toEqual([0x10, 0x20, 0x30, 255]);
    expect(pixel(tile, 4, 4)).toEqual([255, 255, 255, 255]);
  });
  it('dots at 2,2 and 6,6', () => {
    const tile = patternPixels('pattern-confidential', '#ffffff', '#102030', 2);
    expect(pixel(tile, 4, 4)).toEqual([0x10, 0x20, 0x30, 255]);
    expect(pixel(tile, 12, 12)).toEqual([0x10, 0x20, 0x30, 255]);
    expect(pixel(tile, 12, 4)).toEqual([255, 255, 255, 255]);
  });
  it('holds as much ink as its SVG twin', () => {
    // Hatch: a band 1.25 wide every 8 / sqrt 2. Dots: two discs of diameter 2.25 on 64 px2.
    expect(inkShare(patternPixels('pattern-missing', '#ffffff', '#000000', 4))).toBeCloseTo(1.25 / (8 / Math.SQRT2), 2);
    expect(PATTERNS['pattern-missing'].strokeWidthPx).toBe(1.25);
    const discs = (2 * Math.PI * (2.25 / 2) ** 2) / 64;
    expect(inkShare(patternPixels('pattern-confidential', '#ffffff', '#000000', 4))).toBeCloseTo(discs, 2);
    expect(PATTERNS['pattern-confidential'].strokeWidthPx).toBe(2.25);
  });
});

describe('the image of a pattern', () => {
  const view = exampleView();

  it('is asked for by a name that says all of it', () => {
    const id = patternId('pattern-missing', view);
    expect(id).toBe(`pattern-missing ${view.colours['pattern-ground']} ${view.colours['pattern-ink']} 1.000`);
    expect(patternImage(id, 2)?.pixelRatio).toBe(2);
    expect(patternId('pattern-missing', exampleView({}, 'dark'))).not.toBe(id);
  });
  it('is smaller by what the engine enlarges it at the home zoom', () => {
    // At zoom 7.5 the engine draws the pattern of zoom 7 larger by sqrt 2.
    const image = patternImage(patternId('pattern-confidential', exampleView({ homeZoom: 7.5 })), 2);
    expect(image?.pixelRatio).toBeCloseTo(2 * Math.SQRT2, 2);
  });
  it('is none for a name of somebody else', () => {
    expect(patternImage('road-shield', 2)).toBeNull();
    expect(patternImage('pattern-missing', 2)).toBeNull();
    expect(patternImage('road #ffffff #000000 1', 2)).toBeNull();
  });
});
