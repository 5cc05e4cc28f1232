import type { Frame } from '../../domain/frame';
import type { Caption, Layer } from '../../domain/scene';
import type { Speech } from '../../text/messages';
import { frameChrome, type Chrome, type Inner } from './chrome';

export interface DrawingRoom {
  readonly layers: readonly Layer[];
  readonly room: Inner;
  /** Text of the drawing in px. */
  readonly em: number;
  /** False where words have taken all the height: then nothing can be drawn, and the table says it all. */
  readonly drawable: boolean;
}

/** So many em must fit across and down a drawing, or its type gives way. */
const FEWEST_EM = { across: 22, down: 9 } as const;
/** Shares of the frame that a drawing keeps at the cost of notes, and of the subtitle. */
const KEPT = { notes: 0.45, subtitle: 0.25 } as const;
const LEAST_EM_PX = 3;

/**
 * Chrome as the frame asks and the room it leaves. In a low frame the notes give way to the drawing, then the subtitle;
 * title and source never do. Type is 13 or 14 px at scale 1 by width, less where the room is too small for the scale.
 */
export function drawingRoom(caption: Caption, frame: Frame, speech: Speech): DrawingRoom {
  const { layers, inner: room } = chromeThatFits(caption, frame, speech);
  const width = room.width / frame.textScale;
  const wanted = (width < 760 ? 13 : 14) * frame.textScale;
  const em = Math.min(wanted, room.width / FEWEST_EM.across, room.height / FEWEST_EM.down);
  return { layers, room, em: Math.max(em, LEAST_EM_PX), drawable: em >= LEAST_EM_PX };
}

function chromeThatFits(caption: Caption, frame: Frame, speech: Speech): Chrome {
  const full = frameChrome(caption, frame, speech);
  if (full.inner.height >= KEPT.notes * frame.heightPx) return full;
  const withoutNotes = frameChrome({ ...caption, notes: [] }, frame, speech);
  if (withoutNotes.inner.height >= KEPT.subtitle * frame.heightPx) return withoutNotes;
  return frameChrome({ ...caption, notes: [], subtitle: '' }, frame, speech);
}
