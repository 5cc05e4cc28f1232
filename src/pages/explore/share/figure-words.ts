import { layoutFigure } from '../../../charts/figure';
import type { Atlas } from '../../../domain/atlas';
import type { Frame } from '../../../domain/frame';
import type { Caption } from '../../../domain/scene';
import type { DrawnSpec } from '../../../domain/view-spec';
import type { Speech } from '../../../text/messages';

const NOTHING: Caption = { title: 'Phare', subtitle: '', notes: [], source: '', vintage: '', licence: '' };

const FRAME: Omit<Frame, 'language'> = {
  widthPx: 640,
  heightPx: 480,
  textScale: 1,
  interactive: false,
  chrome: 'none',
  theme: 'light',
};

/** Caption and description of the figure as it stands alone, in any language. */
export function figureWords(
  atlas: Atlas,
  spec: DrawnSpec,
  speech: Speech,
): { readonly caption: Caption; readonly description: string } {
  const scene = layoutFigure(atlas, spec, { ...FRAME, language: speech.language }, speech);
  return { caption: scene?.caption ?? NOTHING, description: scene?.description ?? '' };
}
