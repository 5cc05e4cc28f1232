import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode, type QrCode } from '../../src/export/qr-code';

const MODULE_PX = 4;

/** Draws the path as a browser would, black on white, and reads the picture as a phone would. */
function readCode({ size, path }: QrCode): string | undefined {
  const widthPx = size * MODULE_PX;
  const pixels = new Uint8ClampedArray(widthPx * widthPx * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * MODULE_PX; row < (Number(y) + 1) * MODULE_PX; row += 1) {
      const begin = row * widthPx + Number(x) * MODULE_PX;
      for (let at = begin; at < begin + Number(width) * MODULE_PX; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, widthPx, widthPx)?.data;
}

describe('a QR code', () => {
  it('says what was written, also with marks of every alphabet', () => {
    for (const text of ['https://aix.example/phare/?vue=carte&lieux=13055~13001', 'é’à « 100 % »'])
      expect(readCode(qrCode(text))).toBe(text);
  });

  it('says every address that is written, of any length a link has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9~.&=?/:-]{1,300}$/), (text) => {
        expect(readCode(qrCode(text))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('has four white modules around it', () => {
    const { size, path } = qrCode('https://aix.example/');
    const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(x) + Number(width),
      Number(y) + 1,
    ]);
    expect(Math.min(...corners.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...corners.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...corners.map(([, , right = 0]) => right))).toBe(size - 4);
    expect(Math.max(...corners.map(([, , , bottom = 0]) => bottom))).toBe(size - 4);
  });
});
