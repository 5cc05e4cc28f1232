import type { Indicator } from '../../domain/indicator';
import type { Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { textWidthPx, wrapText } from '../text-width';
import { project } from './axis-scale';
import { contains, crosses, overlaps, type Box, type Segment } from './boxes';
import type { Scales } from './growth-curves';
import type { Area, Measures } from './growth-plot';
import { isPlaced } from './growth-segments';
import { lineName, type DrawnLine } from './growth-style';

type Annotation = Indicator['annotations'][number];

export interface Surroundings {
  /** Lines that words must not cross, and grey ones that they had better not. */
  readonly strong: readonly Segment[];
  readonly quiet: readonly Segment[];
  /** Words already placed. */
  readonly taken: readonly Box[];
}

export interface AnnotationMarks {
  readonly marks: readonly Mark[];
  /** What found no room, as notes for under the figure: nothing is lost. */
  readonly notes: readonly string[];
  /** All of them in words, for the description. */
  readonly words: readonly string[];
}

/** In sizes of the type. */
const WIDTH_EM = 13;
const MOST_ROWS = 3;
const DISTANCES_PX = [16, 28, 44, 64];

/** The line an annotation is about: that of its place, or of one of the communes a zone stands for; for all: the first. */
function subjectOf(annotation: Annotation, lines: readonly DrawnLine[]): DrawnLine | undefined {
  const named = lines.filter(({ style }) => style.priority !== null && style.priority > 10);
  if (annotation.placeId === null) return named.at(-1);
  return named.find(({ line }) => line.key === annotation.placeId);
}

interface Candidate {
  readonly left: number;
  readonly top: number;
  readonly cost: number;
}

/** Above and below a point, then to its left and right, from near to far. */
function candidates([px, py]: readonly [number, number], width: number, height: number, unit: number): Candidate[] {
  return DISTANCES_PX.flatMap((distance, rank) => {
    const away = distance * unit;
    const across = [0.5, 0.85, 0.15].flatMap((shift, turn): Candidate[] => [
      { left: px - width * shift, top: py - away - height, cost: rank + (turn === 0 ? 0 : 0.3) },
      { left: px - width * shift, top: py + away, cost: rank + (turn === 0 ? 0 : 0.3) },
    ]);
    const beside = [0.5, 1, 0].flatMap((shift, turn): Candidate[] => [
      { left: px - away - width, top: py - height * shift, cost: rank + 0.6 + (turn === 0 ? 0 : 0.3) },
      { left: px + away, top: py - height * shift, cost: rank + 0.6 + (turn === 0 ? 0 : 0.3) },
    ]);
    return [...across, ...beside];
  });
}

/** Rows of words beside a point, where they cross no line that matters and touch no other words; null without such. */
function placeBeside(
  [px, py]: readonly [number, number],
  rows: readonly string[],
  area: Area,
  around: Surroundings,
  { smallPx, unit }: Measures,
): Box | null {
  const width = Math.max(...rows.map((row) => textWidthPx(row, smallPx)));
  const height = rows.length * smallPx * 1.2;
  let best: Box | null = null;
  let bestCost = Infinity;
  for (const { left, top, cost: start } of candidates([px, py], width, height, unit)) {
    const box = { left, right: left + width, top, bottom: top + height };
    if (!contains(area, box) || around.taken.some((other) => overlaps(other, box))) continue;
    if (around.strong.some((segment) => crosses(box, segment))) continue;
    const cost = start + 0.5 * around.quiet.filter((segment) => crosses(box, segment)).length;
    if (cost < bestCost) [best, bestCost] = [box, cost];
  }
  return best;
}

/** From the nearest edge of the words to the ring around the point. */
function leaderTo([px, py]: readonly [number, number], box: Box, unit: number): Mark {
  const x1 = Math.max(box.left - 2 * unit, Math.min(box.right + 2 * unit, px));
  const y1 = Math.max(box.top - 2 * unit, Math.min(box.bottom + 2 * unit, py));
  const length = Math.hypot(px - x1, py - y1) || 1;
  const rest = Math.max(0, length - 5 * unit) / length;
  const [x2, y2] = [x1 + (px - x1) * rest, y1 + (py - y1) * rest];
  return { type: 'rule', x1, y1, x2, y2, stroke: 'quiet', strokeWidth: unit };
}

function marksOf(
  [px, py]: readonly [number, number],
  rows: readonly string[],
  box: Box,
  key: string,
  { smallPx, unit }: Measures,
): readonly Mark[] {
  const ring: Mark = {
    type: 'circle',
    cx: px,
    cy: py,
    r: 4 * unit,
    fill: 'none',
    stroke: 'ink',
    strokeWidth: 1.25 * unit,
  };
  const middle = (box.left + box.right) / 2;
  const leader = leaderTo([px, py], box, unit);
  const words = rows.map((text, index): Mark => ({
    type: 'text',
    x: middle,
    y: box.top + smallPx * (0.9 + index * 1.2),
    text,
    sizePx: smallPx,
    anchor: 'middle',
    fill: 'ink',
    halo: true,
    key,
  }));
  return [ring, leader, ...words];
}

/** Words for outliers and events of the places that are shown, next to their points where there is room. */
export function annotationMarks(
  data: GrowthData,
  lines: readonly DrawnLine[],
  scales: Scales,
  area: Area,
  around: Surroundings,
  measures: Measures,
  speech: Speech,
): AnnotationMarks {
  const marks: Mark[] = [];
  const notes: string[] = [];
  const words: string[] = [];
  const taken = [...around.taken];
  const said = new Set<string>();
  for (const annotation of data.indicator.annotations) {
    const drawn = subjectOf(annotation, lines);
    const point = drawn?.points.find(({ period }) => period === annotation.period);
    if (drawn === undefined || point === undefined || !isPlaced(point)) continue;
    const text = annotation.note[speech.language];
    // The same event of a part and of the sum that holds it.
    if (said.has(text)) continue;
    said.add(text);
    const note = noteOf(annotation, drawn, speech);
    words.push(note);
    const at = [project(scales.x, point.period), project(scales.y, point.value)] as const;
    const rows = wrapText(text, WIDTH_EM * measures.smallPx, measures.smallPx);
    const fits = !measures.compact && rows.length <= MOST_ROWS;
    const box = fits ? placeBeside(at, rows, area, { ...around, taken }, measures) : null;
    if (box === null) {
      notes.push(note);
      continue;
    }
    taken.push(box);
    marks.push(...marksOf(at, rows, box, drawn.line.key, measures));
  }
  return { marks, notes, words };
}

/** The note with the name of its place, where it does not say it itself. */
function noteOf({ placeId, note }: Annotation, { line }: DrawnLine, speech: Speech): string {
  const words = note[speech.language];
  const text = /[.!?)]$/.test(words) ? words : `${words}.`;
  const needsName = placeId !== null && !text.includes(line.place.name);
  return needsName ? speech.messages.growth.noteAnnotation(lineName(line, speech), text) : text;
}
