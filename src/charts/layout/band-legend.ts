import type { Layer, Mark } from '../../domain/scene';
import { BANDS, type BandsData } from '../../model/employer-structure';
import type { Speech } from '../../text/messages';
import { textWidthPx } from '../text-width';
import { BAND_PAINTS } from './band-bar';
import { bandSentence } from './bands-words';
import type { Inner } from './chrome';
import { target } from './target';
import { textAt } from './text-mark';

const LINE_EM = 1.65;
const SMALL = 0.93;
const GAP_EM = { least: 0.4, most: 1.1, wrapped: 0.8 } as const;

interface Item {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly index: number;
  readonly text: string;
}

/** Bands in reading order, on one line where a narrower gap allows it, else wrapped to the width. */
function place(room: Inner, em: number, speech: Speech): readonly Item[] {
  const { bands } = speech.messages.employment;
  const start = room.x + textWidthPx(bands.legend, em * SMALL, 600) + 0.8 * em;
  const right = room.x + room.width;
  // "10–19" and not "10 à 19": nine of them share one line of a narrow column.
  const texts = BANDS.map((band) => (band.includes('-') ? band.replace('-', '–') : (bands.names[band] ?? band)));
  const widths = texts.map((text) => 1.15 * em + textWidthPx(text, em * SMALL));
  const free = right - start - widths.reduce((sum, width) => sum + width, 0);
  const even = free / (BANDS.length - 1);
  const gap = even >= GAP_EM.least * em ? Math.min(even, GAP_EM.most * em) : GAP_EM.wrapped * em;
  let [x, y] = [start, room.y];
  return widths.map((width, index) => {
    if (x > room.x && x + width > right + 0.01) {
      x = room.x;
      y += LINE_EM * em;
    }
    const item = { x, y, width, index, text: texts[index] ?? '' };
    x += width + gap;
    return item;
  });
}

function itemMarks({ x, y, width, index, text }: Item, data: BandsData, em: number, speech: Speech): readonly Mark[] {
  const key = `band:${BANDS[index] ?? ''}`;
  const height = LINE_EM * em;
  const middle = y + height / 2;
  const side = 0.8 * em;
  const fill = BAND_PAINTS[index] ?? 'seq-12';
  const isActive = data.filters.some((filter) => filter.type === 'band' && `band:${filter.band}` === key);
  const label = bandSentence(data, index, speech);
  const marks: Mark[] = [
    target([x, y, width, height], { key, label, at: [x, middle] }),
    { type: 'rect', x, y: middle - side / 2, width: side, height: side, fill, stroke: 'quiet', strokeWidth: 0.75, key },
    textAt(x + 1.15 * em, middle, text, em * SMALL, { key }),
  ];
  if (isActive) marks.push({ type: 'rect', x, y: y + height - 0.2 * em, width, height: 0.2 * em, fill: 'accent' });
  return marks;
}

/** The bands as swatches that can be reached and chosen; the one that filters is underlined. `bottom` is where it ends. */
export function bandLegend(data: BandsData, room: Inner, em: number, speech: Speech): { layer: Layer; bottom: number } {
  const items = place(room, em, speech);
  const style = { fill: 'quiet', weight: 600 } as const;
  const { legend } = speech.messages.employment.bands;
  const head = textAt(room.x, room.y + (LINE_EM / 2) * em, legend, em * SMALL, style);
  return {
    layer: { name: 'legend', marks: [head, ...items.flatMap((item) => itemMarks(item, data, em, speech))] },
    bottom: (items.at(-1)?.y ?? room.y) + LINE_EM * em,
  };
}
