import type { Point } from '../../domain/observation';
import type { Paint } from '../../domain/scene';
import type { GrowthScale } from '../../domain/view-spec';
import type { GrowthData, GrowthLine } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../paint';
import { isPlaced, type Placed } from './growth-segments';

/** How a line looks; widths at text scale 1. */
export interface LineStyle {
  readonly stroke: Paint;
  readonly ink: Paint;
  readonly width: number;
  readonly opacity?: number;
  /** On and off lengths at text scale 1; empty = solid. */
  readonly dash: readonly number[];
  readonly pin: number | null;
  /** Labels of higher priority stay where room is scarce; null: no label, a grey line among others. */
  readonly priority: number | null;
}

/** A line with the points it has on the scale that is drawn. */
export interface DrawnLine {
  readonly line: GrowthLine;
  readonly points: readonly Point[];
  readonly last: Placed;
  readonly style: LineStyle;
}

/** One a pin, so that lines differ without their colours; the first is solid. */
const PIN_DASHES: readonly (readonly number[])[] = [
  [],
  [11, 3],
  [6, 2.5],
  [11, 3, 2.5, 3],
  [3.5, 2],
  [11, 2.5, 2.5, 2.5, 2.5, 2.5],
];

/** Our own places, not pinned: one hue, for hues are kept for pins, in steps far enough apart to follow a line. */
const OWN_PAINTS: readonly Paint[] = ['seq-10', 'seq-6', 'seq-8', 'seq-7', 'seq-11'];

/** A grey line more than this many times higher than the highest that matters would flatten all others. */
const DWARFS = 2;

/** Points on the drawn scale; a logarithmic one has no place for 0. */
export function pointsOn(line: GrowthLine, scale: GrowthScale): readonly Point[] {
  if (scale === 'index') return line.index;
  if (scale === 'level') return line.points;
  return line.points.map((point) => (point.value !== null && point.value <= 0 ? { ...point, value: null } : point));
}

/** The name of a line where its whole name is too long: of a zone without the communes that it stands for. */
export function shortName(line: GrowthLine, speech: Speech): string {
  const full = lineName(line, speech);
  return full === line.place.name || line.place.memberIds.length > 0
    ? full
    : speech.messages.growth.zoneOf(line.place.name, []);
}

/** "Marseille"; the sums have short names of their own; a zone pinned through other communes names them. */
export function lineName(line: GrowthLine, { messages: { growth } }: Speech): string {
  const { level, memberIds } = line.place;
  if (level === 'metropolis') return growth.metropolis;
  if (level === 'zone' && memberIds.length > 0) return growth.ourZones;
  const others = line.standsFor.map(({ name }) => name).filter((name) => name !== line.place.name);
  return others.length === 0 ? line.place.name : growth.zoneOf(line.place.name, others);
}

function greatest(lines: readonly GrowthLine[]): number {
  return Math.max(...lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
}

/** On a level axis: the sum beside pinned parts, and grey lines far above the rest, would leave nothing to read. */
function isDwarfing(line: GrowthLine, data: GrowthData, hasPins: boolean): boolean {
  if (data.scale !== 'level' || data.indicator.nature === 'ratio') return false;
  if (hasPins && line.role === 'total') return true;
  if (line.role !== 'context' && !(hasPins && line.role === 'own')) return false;
  const watched = data.lines.filter(({ role }) => (hasPins ? role === 'pinned' : role === 'total' || role === 'own'));
  return watched.length > 0 && greatest([line]) > DWARFS * greatest(watched);
}

/** The grey lines that deserve a name: those with the highest and the lowest growth. */
function extremes(lines: readonly GrowthLine[]): ReadonlySet<string> {
  const ranked = lines
    .filter(({ role, growth }) => role === 'context' && growth.value !== null)
    .sort((a, b) => (a.growth.value ?? 0) - (b.growth.value ?? 0));
  return new Set([ranked[0], ranked.at(-1)].flatMap((line) => line?.key ?? []));
}

/** @param turn how many of our own places come before it */
function styleOf(line: GrowthLine, turn: number, hasPins: boolean, isExtreme: boolean): LineStyle {
  const plain = { dash: [], pin: null };
  if (line.pin !== null) {
    const dash = PIN_DASHES[line.pin % PIN_DASHES.length] ?? [];
    const [stroke, ink] = [pinPaint(line.pin), pinInkPaint(line.pin)];
    return { stroke, ink, width: 2.25, dash, pin: line.pin, priority: 40 - line.pin };
  }
  if (line.role === 'total') return { ...plain, stroke: 'ink', ink: 'ink', width: hasPins ? 1.75 : 3, priority: 30 };
  if (line.role === 'own' && !hasPins) {
    const stroke = OWN_PAINTS[turn % OWN_PAINTS.length] ?? 'seq-8';
    return { ...plain, stroke, ink: 'ink', width: 1.75, priority: 20 };
  }
  if (isExtreme) return { ...plain, stroke: 'quiet', ink: 'quiet', width: 1, priority: 10 };
  return { ...plain, stroke: 'context', ink: 'quiet', width: 1, opacity: 0.65, priority: null };
}

export interface Drawing {
  /** Quiet lines first, so that those that matter lie on top. */
  readonly lines: readonly DrawnLine[];
  /** Lines without any point on this scale, or left out because they would flatten the rest. */
  readonly undrawn: readonly {
    readonly line: GrowthLine;
    readonly reason: 'no-index' | 'off-scale' | 'not-positive';
  }[];
}

/** Which lines the scale can show, and how each looks. */
export function drawingOf(data: GrowthData): Drawing {
  const hasPins = data.lines.some(({ role }) => role === 'pinned');
  const shown: { line: GrowthLine; points: readonly Point[]; last: Placed }[] = [];
  const undrawn: Drawing['undrawn'][number][] = [];
  for (const line of data.lines) {
    const points = pointsOn(line, data.scale);
    const last = points.findLast(isPlaced);
    if (last === undefined) undrawn.push({ line, reason: data.scale === 'index' ? 'no-index' : 'not-positive' });
    else if (isDwarfing(line, data, hasPins)) undrawn.push({ line, reason: 'off-scale' });
    else shown.push({ line, points, last });
  }
  const named = extremes(shown.map(({ line }) => line));
  const own = shown.filter(({ line }) => line.role === 'own').map(({ line }) => line);
  const lines = shown.map((one) => ({
    ...one,
    style: styleOf(one.line, own.indexOf(one.line), hasPins, named.has(one.line.key)),
  }));
  return { lines: lines.sort((a, b) => (a.style.priority ?? 0) - (b.style.priority ?? 0)), undrawn };
}
