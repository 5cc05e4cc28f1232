import type { ColourTheme, Frame } from '../domain/frame';
import type { Speech } from '../text/messages';

export interface ExportLook {
  readonly theme: ColourTheme;
  readonly speech: Speech;
  /** Short address of the view, written after the source. */
  readonly addressText: string;
  /** ISO date of the state of the data; null where nobody knows it. */
  readonly edition?: string | null;
}

/** Frame of a figure that leaves the page: nothing to touch, and all that says where it comes from in the picture. */
export function exportFrame(
  size: Pick<Frame, 'widthPx' | 'heightPx' | 'textScale'>,
  { theme, speech, addressText, edition = null }: ExportLook,
): Frame {
  const dated = edition === null ? {} : { edition };
  return {
    ...size,
    ...dated,
    interactive: false,
    chrome: 'full',
    theme,
    language: speech.language,
    address: addressText,
  };
}
