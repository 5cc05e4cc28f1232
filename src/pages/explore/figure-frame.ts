import type { ColourTheme, Frame, Language } from '../../domain/frame';

/** The page writes titles and sources itself, so its drawings have no chrome. Sizes in whole px, never below one. */
export function figureFrame(
  widthPx: number,
  heightPx: number,
  textScale: number,
  theme: ColourTheme,
  language: Language,
): Frame {
  return {
    widthPx: Math.max(1, Math.floor(widthPx)),
    heightPx: Math.max(1, Math.floor(heightPx)),
    textScale,
    interactive: true,
    chrome: 'none',
    theme,
    language,
  };
}
