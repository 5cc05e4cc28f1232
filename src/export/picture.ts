import { layoutFigure } from '../charts/figure';
import { sceneToSvg } from '../charts/scene-to-svg';
import type { Atlas } from '../domain/atlas';
import type { ColourTheme } from '../domain/frame';
import type { Scene } from '../domain/scene';
import type { DrawnSpec } from '../domain/view-spec';
import { editable } from './editable-svg';
import { exportFrame, type ExportLook } from './export-frame';

export type PicturePreset = 'screen' | 'article' | 'square' | 'story' | 'print';

export interface PictureSize {
  readonly widthPx: number;
  /** null: as high as the figure on screen, in proportion. */
  readonly heightPx: number | null;
  /** So that small type reads where the picture is shown: a story is 2.8 times as wide as the phone that shows it. */
  readonly textScale: number;
  /** Of the file at scale 1; null where no paper size is meant. */
  readonly dpi: number | null;
}

/** 180 mm at 300 dpi are 2126 px; type at 2.5 is 7 pt and more on paper. */
export const PICTURE_PRESETS: Readonly<Record<PicturePreset, PictureSize | null>> = {
  screen: null,
  article: { widthPx: 1200, heightPx: 675, textScale: 1.4, dpi: null },
  square: { widthPx: 1080, heightPx: 1080, textScale: 1.5, dpi: null },
  story: { widthPx: 1080, heightPx: 1920, textScale: 2.6, dpi: null },
  print: { widthPx: 2126, heightPx: null, textScale: 2.5, dpi: 300 },
};

export interface PictureOptions extends ExportLook {
  /** Of the figure as it is on screen, px. */
  readonly screen?: { readonly widthPx: number; readonly heightPx: number };
}

const DEFAULT_SCREEN = { widthPx: 900, heightPx: 600 };
/** Height of a picture whose width alone is given, as shares of it: neither a strip nor a column. */
const RATIO = { least: 0.5, most: 1.25 } as const;
const LEAST_SCREEN_PX = 280;

function sizeOf(preset: PicturePreset, screen: { readonly widthPx: number; readonly heightPx: number }): PictureSize {
  const size = PICTURE_PRESETS[preset];
  if (size !== null) return size;
  const [widthPx, heightPx] = [screen.widthPx, screen.heightPx].map((px) => Math.max(LEAST_SCREEN_PX, Math.round(px)));
  return { widthPx: widthPx ?? LEAST_SCREEN_PX, heightPx: heightPx ?? null, textScale: 1, dpi: null };
}

/**
 * The figure with everything a picture needs that travels alone: title, subtitle, notes that fit, source, vintage,
 * licence and address. Null where the atlas does not know its indicator.
 */
export function pictureScene(
  atlas: Atlas,
  spec: DrawnSpec,
  preset: PicturePreset,
  { screen = DEFAULT_SCREEN, ...look }: PictureOptions,
): Scene | null {
  const { widthPx, heightPx, textScale } = sizeOf(preset, screen);
  const ratio = Math.min(RATIO.most, Math.max(RATIO.least, screen.heightPx / screen.widthPx));
  const frame = exportFrame({ widthPx, heightPx: heightPx ?? Math.round(widthPx * ratio), textScale }, look);
  return layoutFigure(atlas, spec, frame, look.speech);
}

const ID_PREFIX = 'phare';

/** An SVG to be opened in a drawing program: named layers, text as text, title and description inside. */
export function pictureSvg(
  scene: Scene,
  { theme, ground }: { readonly theme: ColourTheme; readonly ground: 'paper' | null },
): string {
  const svg = sceneToSvg(scene, {
    paint: theme,
    idPrefix: ID_PREFIX,
    ...(ground === null ? {} : { ground }),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${editable(svg, ID_PREFIX)}\n`;
}

/**
 * The picture as pixels, in the browser, with the faces of the app. Transparent where the SVG is.
 * @param scale px of the file for each px of the picture
 * @param dpi of the file at scale 1, written into it so that it keeps its size on paper at every scale
 * Rejects where the browser cannot hold so many pixels or a face cannot be fetched.
 */
export async function picturePng(
  svg: string,
  widthPx: number,
  heightPx: number,
  scale: 1 | 2 | 3,
  dpi: number | null = null,
): Promise<Blob> {
  const [{ rasterise }, { withDensity }] = await Promise.all([import('./raster'), import('./png-density')]);
  const canvas = await rasterise(svg, Math.round(widthPx * scale), Math.round(heightPx * scale));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(`no PNG of ${canvas.width} x ${canvas.height} px`);
  return dpi === null ? blob : withDensity(blob, dpi * scale);
}
