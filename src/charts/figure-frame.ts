import type { ColourTheme, Frame, Language } from '../domain/frame';

/** Of a figure whose box was not measured yet: its words are written already, its marks are not shown. */
const UNMEASURED_PX = [600, 300] as const;

/** The page writes titles and sources itself, so its drawings have no chrome. Sizes in whole px. */
export function figureFrame(
  widthPx: number,
  heightPx: number,
  textScale: number,
  theme: ColourTheme,
  language: Language,
): Frame {
  return {
    widthPx: Math.floor(widthPx) || UNMEASURED_PX[0],
    heightPx: Math.floor(heightPx) || UNMEASURED_PX[1],
    textScale,
    interactive: true,
    chrome: 'none',
    theme,
    language,
  };
}
