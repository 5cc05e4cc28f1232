import { markerPath } from '../../domain/marker';
import type { Mark, TextMark } from '../../domain/scene';
import type { SectorCell, SectorRow } from '../../model/employer-structure';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../paint';
import { textWidthPx } from '../text-width';
import { overlaps, type Box } from './boxes';
import type { QuotientAxis } from './quotient-axis';
import { quotientText } from './sectors-words';
import { dodge, swarm } from './swarm';
import { textAt } from './text-mark';

/** The part of a row where location quotients stand. */
export interface Strip {
  readonly y: number;
  /** How far from `y` marks may reach. */
  readonly half: number;
  readonly em: number;
  readonly axis: QuotientAxis;
}

/** Text over the swarm: a broad rim of the card keeps it legible. */
function overSwarm(mark: TextMark): TextMark {
  return { ...mark, halo: true, stroke: 'card', strokeWidth: mark.sizePx * 0.4 };
}

/** Quotients of all larger communes as a quiet swarm; where `isNamed`, the highest one has its name. */
export function spreadMarks(row: SectorRow, strip: Strip, isNamed: boolean, speech: Speech): readonly Mark[] {
  const { em, axis, y, half } = strip;
  const radius = 0.2 * em;
  const shown = row.spread.filter(({ placeId }) => row.cells.every(({ subject }) => subject.key !== placeId));
  const xs = shown.map(({ quotient }) => axis.x(quotient));
  const offsets = swarm(xs, radius, Math.max(0, half - radius));
  const dots = shown.map(({ placeId }, index): Mark => {
    const [cx, cy] = [xs[index] ?? axis.left, y + (offsets[index] ?? 0)];
    return { type: 'circle', cx, cy, r: radius * 0.92, fill: 'context', opacity: 0.7, key: placeId };
  });
  const top = [...shown].sort((a, b) => b.quotient - a.quotient)[0];
  if (!isNamed || top === undefined || top.quotient <= 1) return dots;
  const text = `${top.name} ${quotientText(top.quotient, speech)}`;
  const sizePx = em * 0.86;
  const width = textWidthPx(text, sizePx);
  const beside = axis.x(top.quotient) + radius + 0.35 * em;
  if (beside + width <= axis.right) return [...dots, textAt(beside, y, text, sizePx, { fill: 'quiet' })];
  if (half < 1.1 * em || axis.right - width < axis.left) return dots;
  return [...dots, overSwarm(textAt(axis.right, y - half + 0.4 * em, text, sizePx, { anchor: 'end', fill: 'quiet' }))];
}

/** Markers of the selection beside each other, and their quotients where these touch neither markers nor each other. */
export function cellMarks(cells: readonly SectorCell[], { em, axis, y, half }: Strip, speech: Speech): readonly Mark[] {
  const known = cells.filter(({ quotient }) => quotient !== null);
  // Smaller where many share a row.
  const radius = (known.length > 3 ? 0.36 : 0.46) * em;
  const xs = known.map(({ quotient }) => axis.x(quotient ?? 1));
  const aside = dodge(xs, radius, Math.max(0, half - radius));
  const placed = known.map((cell, index) => {
    const [dx, dy] = aside[index] ?? [0, 0];
    return { cell, x: (xs[index] ?? axis.left) + dx, at: y + dy };
  });
  const boxOf = (x: number, at: number, width: number, height: number): Box => ({
    left: x,
    right: x + width,
    top: at - height / 2,
    bottom: at + height / 2,
  });
  const taken = placed.map(({ x, at }) => boxOf(x - radius, at, 2 * radius, 2 * radius));
  const labels = placed.flatMap(({ cell, x, at }): Mark[] => {
    const text = quotientText(cell.quotient, speech);
    const width = textWidthPx(text, em, 700);
    const start = x + radius * 1.6 + width > axis.right ? x - radius * 1.6 - width : x + radius * 1.6;
    const box = boxOf(start, at, width, em);
    if (taken.some((other) => overlaps(other, box))) return [];
    taken.push(box);
    const fill = cell.subject.pin === null ? 'ink' : pinInkPaint(cell.subject.pin);
    return [overSwarm(textAt(start, at, text, em, { fill, weight: 700 }))];
  });
  const markers = placed.map(({ cell: { subject }, x, at }): Mark => {
    const key = subject.kind === 'commune' ? { key: subject.key } : {};
    const fill = subject.pin === null ? 'ink' : pinPaint(subject.pin);
    const d = markerPath(subject.pin ?? 0, x, at, radius);
    return { type: 'path', d, fill, stroke: 'card', strokeWidth: 0.1 * em, ...key };
  });
  return [...labels, ...markers];
}
