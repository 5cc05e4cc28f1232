import { escapeText, sceneToSvg } from '../../charts/scene-to-svg';
import type { Frame } from '../../domain/frame';
import type { Scene } from '../../domain/scene';
import { exportFrame } from '../../export/export-frame';
import type { Speech } from '../../text/messages';

/** What of the page goes on paper: a figure in whatever frame it is given. */
export type Printable = (frame: Frame) => Scene;

/** Between the margins of A4, px at 96 dpi, less the line that says where the sheet comes from. */
const SHEET = { widthPx: 700, heightPx: 985, textScale: 0.85 } as const;
const GAP_PX = 12;

/**
 * The figures of the page on one sheet of A4, each with its words and source; those of one page share its height.
 * Colours of the light theme, whatever the screen has.
 */
export function printedSheet(figures: readonly Printable[], speech: Speech, foot: string): string {
  const heightPx = Math.floor((SHEET.heightPx - GAP_PX * (figures.length - 1)) / figures.length);
  const frame = exportFrame({ ...SHEET, heightPx }, { theme: 'light', speech, addressText: '' });
  const pictures = figures.map((make, index) =>
    sceneToSvg(make(frame), { paint: 'light', idPrefix: `printed-${index}` }),
  );
  return [...pictures, `<p>${escapeText(foot)}</p>`].join('\n');
}

/**
 * Puts the sheet in the place of the page while it is printed.
 * @param write the sheet as it is now
 * @returns ends it
 */
export function followPrinting(write: () => string): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const before = (): void => {
    sheet.innerHTML = write();
    document.body.prepend(sheet);
  };
  const after = (): void => sheet.remove();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    sheet.remove();
  };
}
