import type { Frame } from '../../domain/frame';
import type { Caption, Layer, TextMark } from '../../domain/scene';
import type { Speech } from '../../text/messages';
import { wrapText, type TextFamily } from '../text-width';
import { fitText } from './fit-text';

/** Room of the drawing, px. */
export interface Inner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Chrome {
  /** Title and subtitle above, notes and source below; empty where the page writes them itself. */
  readonly layers: readonly Layer[];
  readonly inner: Inner;
}

/** The five sizes of type, px; narrow pictures take the title one step down. */
export interface TypeScale {
  readonly title: number;
  readonly subtitle: number;
  readonly label: number;
  readonly small: number;
}

export function typeScale(frame: Frame): TypeScale {
  const scale = frame.textScale;
  const narrow = frame.widthPx < 480 * scale;
  return {
    title: (narrow ? 18 : 22) * scale,
    subtitle: (narrow ? 14 : 15) * scale,
    label: 13 * scale,
    small: 12 * scale,
  };
}

const LINE_HEIGHT = 1.35;
const HEADING_LINE_HEIGHT = 1.18;

interface Block {
  readonly text: string;
  readonly sizePx: number;
  readonly fill: string;
  readonly family: TextFamily;
  readonly weight: 400 | 700;
  /** Room above the first line. */
  readonly gapPx: number;
}

/**
 * The frame of words around a drawing, and the room that it leaves. Text starts at the left edge and is wrapped to the
 * width. Chrome `none` leaves everything, `caption` takes the source line, `full` title, subtitle and notes as well.
 */
export function frameChrome(caption: Caption, frame: Frame, speech: Speech): Chrome {
  const type = typeScale(frame);
  const edge = frame.chrome === 'full' ? 16 * frame.textScale : 0;
  const width = frame.widthPx - 2 * edge;
  const above = stack(frame.chrome === 'full' ? headBlocks(caption, type) : [], edge, edge, width);
  const source = frame.chrome === 'none' ? [] : [smallBlock(signedSource(caption, frame, width, speech), type)];
  const sourceHeightPx = stack(source, edge, 0, width).heightPx;
  const left = frame.heightPx * WORDS_SHARE - above.heightPx - sourceHeightPx;
  const notes = frame.chrome === 'full' ? notesThatFit(caption.notes, type, width, left, speech) : '';
  const below = stack([smallBlock(notes, type), ...source], edge, 0, width);
  const bottom = frame.heightPx - edge - below.heightPx;
  const top = above.marks.length === 0 ? edge : edge + above.heightPx + 10 * frame.textScale;
  const layers: Layer[] = [];
  if (above.marks.length > 0) layers.push({ name: 'heading', marks: above.marks });
  if (below.marks.length > 0)
    layers.push({ name: 'source', marks: below.marks.map((mark) => ({ ...mark, y: mark.y + bottom })) });
  return { layers, inner: { x: edge, y: top, width, height: Math.max(0, bottom - top) } };
}

function headBlocks(caption: Caption, type: TypeScale): readonly Block[] {
  return [
    { text: caption.title, sizePx: type.title, fill: 'ink', family: 'heading', weight: 700, gapPx: 0 },
    { text: caption.subtitle, sizePx: type.subtitle, fill: 'quiet', family: 'text', weight: 400, gapPx: 5 },
  ];
}

function smallBlock(text: string, type: TypeScale): Block {
  return { text, sizePx: type.small, fill: 'quiet', family: 'text', weight: 400, gapPx: 6 };
}

/** Share of the height that words may take before notes give way: they stand in the page and in the table too. */
const WORDS_SHARE = 0.3;

function notesThatFit(
  notes: readonly string[],
  { small }: TypeScale,
  widthPx: number,
  heightPx: number,
  speech: Speech,
): string {
  const mostLines = Math.floor(heightPx / (small * LINE_HEIGHT));
  let kept = '';
  for (const note of notes) {
    const longer = kept === '' ? speech.messages.figure.note(note) : `${kept} ${note}`;
    if (wrapText(longer, widthPx, small).length <= mostLines) kept = longer;
  }
  return kept;
}

/** "Source : Insee, SIDE · données : 2021-2023 · Licence Ouverte 2.0"; parts that are empty are left out. */
export function sourceLine(caption: Caption, speech: Speech): string {
  const words = speech.messages.figure;
  return [
    caption.source === '' ? '' : words.source(caption.source),
    caption.vintage === '' ? '' : words.vintage(caption.vintage),
    caption.licence === '' ? '' : words.licence(caption.licence),
  ]
    .filter((part) => part !== '')
    .join('\u00a0· ');
}

/** The source line and, in a picture that travels, the date of its data and its address; one that is wider than the picture is cut. */
function signedSource(caption: Caption, frame: Frame, widthPx: number, speech: Speech): string {
  const address = fitText(frame.address ?? '', widthPx, typeScale(frame).small);
  const edition = frame.edition === undefined ? '' : speech.messages.figure.edition(speech.format.date(frame.edition));
  return [sourceLine(caption, speech), edition, address].filter((part) => part !== '').join('\u00a0· ');
}

function stack(
  blocks: readonly Block[],
  x: number,
  top: number,
  widthPx: number,
): { readonly marks: readonly TextMark[]; readonly heightPx: number } {
  const marks: TextMark[] = [];
  let y = top;
  for (const { text, sizePx, fill, family, weight, gapPx } of blocks) {
    const lines = wrapText(text, widthPx, sizePx, weight, family);
    if (lines.length === 0) continue;
    y += gapPx * (sizePx / 14);
    const lineHeight = sizePx * (family === 'heading' ? HEADING_LINE_HEIGHT : LINE_HEIGHT);
    for (const line of lines) {
      // The baseline of the faces stands about 0.95 em below the top of a line box of 1.2 em.
      marks.push({ type: 'text', x, y: y + sizePx * 0.95, text: line, sizePx, anchor: 'start', fill, family, weight });
      y += lineHeight;
    }
  }
  return { marks, heightPx: y - top };
}
