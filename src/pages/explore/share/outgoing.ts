import { layoutFigure } from '../../../charts/figure';
import type { Atlas } from '../../../domain/atlas';
import type { ColourTheme, Frame } from '../../../domain/frame';
import type { DrawnSpec } from '../../../domain/view-spec';
import { viewAddress } from '../../../export/address';
import type { ExportContext, NamedBlob } from '../../../export/export-context';
import { fileName } from '../../../export/file-name';
import { PICTURE_PRESETS, picturePng, pictureScene, pictureSvg, type PicturePreset } from '../../../export/picture';
import type { PictureFile } from '../../../export/snippet';
import type { Speech } from '../../../text/messages';

const FRAME: Omit<Frame, 'language'> = {
  widthPx: 640,
  heightPx: 480,
  textScale: 1,
  interactive: false,
  chrome: 'none',
  theme: 'light',
};

/** The figure on its way out, in a language; null where the atlas does not know its indicator. */
export function outgoing(
  atlas: Atlas,
  spec: DrawnSpec,
  speech: Speech,
  siteUrl: string,
  edition: string | null,
): ExportContext | null {
  const scene = layoutFigure(atlas, spec, { ...FRAME, language: speech.language }, speech);
  if (scene === null) return null;
  const link = viewAddress(siteUrl, spec, speech.language);
  return { atlas, spec, scene, speech, link, edition, date: new Date().toISOString().slice(0, 10) };
}

/** As printed under a picture: no protocol, no slash at the end. */
export function printedAddress({ link }: ExportContext): string {
  const { host, pathname } = new URL(link);
  return `${host}${pathname}`.replace(/\/(index\.html)?$/, '');
}

export interface PictureChoice {
  readonly preset: PicturePreset;
  readonly theme: ColourTheme;
  readonly transparent: boolean;
}

export interface Picture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number | null;
}

/** The figure as SVG. @throws where it cannot be drawn */
export function drawPicture(context: ExportContext, { preset, theme, transparent }: PictureChoice): Picture {
  const options = { theme, speech: context.speech, addressText: printedAddress(context), edition: context.edition };
  const scene = pictureScene(context.atlas, context.spec, preset, options);
  if (scene === null) throw new Error(`${context.spec.kind} cannot be drawn`);
  const { widthPx, heightPx } = scene;
  const svg = pictureSvg(scene, { theme, ground: transparent ? null : 'paper' });
  return { svg, widthPx, heightPx, dpi: PICTURE_PRESETS[preset]?.dpi ?? null };
}

export type PictureFormat = 'svg' | 1 | 2 | 3;

/** "…-carre-2x.png": pictures of one figure that lie in one folder have names of their own. */
export async function pictureFile(
  context: ExportContext,
  choice: PictureChoice,
  presetName: string,
  format: PictureFormat,
): Promise<NamedBlob> {
  const { svg, widthPx, heightPx, dpi } = drawPicture(context, choice);
  if (format === 'svg') {
    return { blob: new Blob([svg], { type: 'image/svg+xml' }), name: fileName(context, 'svg', presetName) };
  }
  const blob = await picturePng(svg, widthPx, heightPx, format, dpi);
  return { blob, name: fileName(context, 'png', format === 1 ? presetName : `${presetName} ${format}x`) };
}

/** The picture that a host puts up where the build wrote none. */
export const ARTICLE: PictureChoice = { preset: 'article', theme: 'light', transparent: false };

/** How a snippet names that picture, before it has an address. */
export function articlePicture(context: ExportContext, presetName: string): PictureFile {
  const size = PICTURE_PRESETS.article;
  const [widthPx, heightPx] = [size?.widthPx ?? FRAME.widthPx, size?.heightPx ?? FRAME.heightPx];
  return { src: fileName(context, 'png', presetName), widthPx, heightPx };
}
