import type { MapView, PatternName } from './view';
import { colourOf } from './view';

/** Pixels of an image, rows from the top, RGBA, not premultiplied. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The tiles of the SVG map (charts/palette.ts, `PATTERNS`), which are 8 px wide. */
const TILE_PX = 8;
const HATCH_WIDTH_PX = 1.25;
const DOT_WIDTH_PX = 2.25;
const DOTS = [
  [2, 2],
  [6, 6],
] as const;

/** An image, and how many of its pixels make a CSS pixel. */
export interface PatternImage {
  readonly pixels: Pixels;
  readonly pixelRatio: number;
}

/**
 * Name of the image of a pattern in the colours of a theme: another theme, another image. The engine enlarges a
 * pattern by up to 2 between two whole zooms; the image is made smaller by as much, so that at the home zoom it is of
 * the size it has in the SVG map.
 */
export function patternId(name: PatternName, { colours, homeZoom }: Pick<MapView, 'colours' | 'homeZoom'>): string {
  const enlarged = 2 ** (homeZoom - Math.floor(homeZoom));
  return [name, colourOf(colours, 'pattern-ground'), colourOf(colours, 'pattern-ink'), enlarged.toFixed(3)].join(' ');
}

/**
 * Draws the pattern an image is asked for by name.
 * @param id as made by `patternId`; null for a name of somebody else
 * @param density image pixels per px of the screen, whole
 */
export function patternImage(id: string, density: number): PatternImage | null {
  const [name, ground, ink, enlarged] = id.split(' ');
  if (name !== 'pattern-missing' && name !== 'pattern-confidential') return null;
  if (ground === undefined || ink === undefined || enlarged === undefined) return null;
  return { pixels: patternPixels(name, ground, ink, density), pixelRatio: density * Number(enlarged) };
}

/** One tile; colours as #rrggbb. */
export function patternPixels(name: PatternName, ground: string, ink: string, pixelRatio: number): Pixels {
  const size = TILE_PX * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const [from, to] = [channels(ground), channels(ink)];
  const distance = name === 'pattern-missing' ? fromHatch : fromDot;
  const half = (name === 'pattern-missing' ? HATCH_WIDTH_PX : DOT_WIDTH_PX) / 2;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const beyond = distance((column + 0.5) / pixelRatio, (row + 0.5) / pixelRatio) - half;
      const cover = Math.min(1, Math.max(0, 0.5 - beyond * pixelRatio));
      const offset = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        data[offset + channel] = (from[channel] ?? 0) * (1 - cover) + (to[channel] ?? 0) * cover;
      }
      data[offset + 3] = 255;
    }
  }
  return { width: size, height: size, data };
}

/** Distance to the nearest of the lines x + y = 0, 8, 16. */
function fromHatch(x: number, y: number): number {
  const along = (x + y) % TILE_PX;
  return Math.min(along, TILE_PX - along) / Math.SQRT2;
}

function fromDot(x: number, y: number): number {
  return Math.min(...DOTS.map(([cx, cy]) => Math.hypot(x - cx, y - cy)));
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
