import type { ColourTheme } from '../domain/frame';
import type { Paint } from '../domain/scene';
import { hexOf } from './palette';

/** WCAG 2.2, 1.4.3: text under 24 px. */
export const TEXT_CONTRAST = 4.5;

/** Relative luminance of "#rrggbb", 0..1. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two paints in a theme, 1..21; patterns have none and throw. */
export function contrastOf(a: Paint, b: Paint, theme: ColourTheme): number {
  const [low = 0, high = 0] = [luminance(hexOf(a, theme)), luminance(hexOf(b, theme))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The paint for text on `ground`, ink or paper, that reads at 4.5:1 or better; null where neither does. */
export function textPaintOn(ground: Paint, theme: ColourTheme): Paint | null {
  const [best] = ['ink', 'paper']
    .map((paint) => ({ paint, contrast: contrastOf(paint, ground, theme) }))
    .sort((x, y) => y.contrast - x.contrast);
  return best !== undefined && best.contrast >= TEXT_CONTRAST ? best.paint : null;
}
