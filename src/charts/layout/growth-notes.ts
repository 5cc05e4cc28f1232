import type { Period, Point } from '../../domain/observation';
import type { GrowthData, GrowthLine } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { paceText, paceWords } from './growth-pace';
import { isPlaced, isTentative } from './growth-segments';
import { lineName, type Drawing } from './growth-style';
import { periodText, subjectsOf } from './growth-title';

/** A point without a value between two that have one. */
function hasGap(points: readonly Point[]): boolean {
  const first = points.findIndex(isPlaced);
  const last = points.findLastIndex(isPlaced);
  return points.slice(first, last).some((point) => !isPlaced(point));
}

function namesOf(lines: readonly GrowthLine[], speech: Speech): string {
  return speech.format.list(lines.map((line) => lineName(line, speech)));
}

function zoneNotes(data: GrowthData, speech: Speech): readonly string[] {
  const { growth } = speech.messages;
  if (data.indicator.level !== 'zone') return [];
  const stand = data.lines.flatMap((line) => {
    const communes = line.standsFor.filter(({ level }) => level === 'commune').map(({ name }) => name);
    return communes.length === 0 ? [] : [growth.standsFor(speech.format.list(communes), line.place.name)];
  });
  return [...(stand.length === 0 ? [] : [growth.noteStandsFor(stand)]), growth.noteZone];
}

function breakNotes(data: GrowthData, breaks: readonly Period[], speech: Speech): readonly string[] {
  const { growth } = speech.messages;
  return breaks.map((period) => {
    const note = data.indicator.breaks.find((entry) => entry.period === period)?.note[speech.language];
    const when = periodText(data, period, speech);
    return note === undefined ? growth.noteBreakPlain(when) : growth.noteBreak(when, note);
  });
}

function gapNotes(data: GrowthData, { undrawn }: Drawing, speech: Speech): readonly string[] {
  const { growth } = speech.messages;
  const notes: string[] = [];
  for (const reason of ['small-base', 'missing', 'break', 'zero'] as const) {
    const lines = undrawn
      .filter((entry) => entry.reason === 'no-index')
      .map(({ line }) => line)
      .filter(({ divisor }) => divisor.value === null && divisor.reason === reason);
    if (lines.length > 0)
      notes.push(growth.noteNoIndex(namesOf(lines, speech), reason, periodText(data, data.base, speech)));
  }
  const small = data.lines.filter(({ growth: rate }) => rate.value === null && rate.reason === 'small-base');
  if (small.length > 0) notes.push(growth.noteSmallBase(namesOf(small, speech)));
  const ofReason = (reason: string): readonly GrowthLine[] =>
    undrawn.filter((entry) => entry.reason === reason).map(({ line }) => line);
  const [high, never] = [ofReason('off-scale'), ofReason('not-positive')];
  if (high.length > 0) notes.push(growth.noteOffScale(namesOf(high, speech)));
  if (never.length > 0) notes.push(growth.noteNotPositive(namesOf(never, speech)));
  return notes;
}

/** What one must know to read this drawing; cautions of the indicator are the page's to show. */
export function notesOf(
  data: GrowthData,
  drawing: Drawing,
  breaks: readonly Period[],
  annotations: readonly string[],
  speech: Speech,
): readonly string[] {
  const { growth } = speech.messages;
  const { reference } = data;
  const drawn = drawing.lines.map(({ points }) => points);
  return [
    ...(drawn.some((points) => points.some((point) => isPlaced(point) && isTentative(point)))
      ? [growth.noteTentative]
      : []),
    ...(drawn.some(hasGap) ? [growth.noteGap] : []),
    ...breakNotes(data, breaks, speech),
    ...annotations,
    ...gapNotes(data, drawing, speech),
    ...(data.leftOut.length > 0 ? [growth.noteLeftOut(speech.format.list(data.leftOut.map(({ name }) => name)))] : []),
    ...zoneNotes(data, speech),
    ...(reference === null
      ? []
      : [growth.noteReference(speech.format.percent(reference.rate, 0), reference.month, reference.year)]),
  ];
}

/** The main point in words: from where to where, who grows most and least, who reaches the published rate. */
export function descriptionOf(data: GrowthData, annotations: readonly string[], speech: Speech): string {
  const { growth } = speech.messages;
  const sentences = subjectsOf(data).flatMap((line) => describeLine(data, line, speech));
  const rated = data.lines.filter((line) => line.growth.value !== null);
  const sorted = rated.toSorted((a, b) => (b.growth.value ?? 0) - (a.growth.value ?? 0));
  const [high, low] = [sorted[0], sorted.at(-1)];
  const pace = (line: GrowthLine): string => paceText(data, line, speech) ?? '';
  if (high !== undefined && low !== undefined && high !== low && data.pace !== 'none') {
    sentences.push(
      growth.describeRange(lineName(high, speech), pace(high), lineName(low, speech), pace(low), rated.length),
    );
  }
  const { reference } = data;
  if (reference !== null && rated.length > 0) {
    const above = rated.filter((line) => (line.growth.value ?? 0) >= reference.rate).length;
    sentences.push(growth.describeReference(above, rated.length, speech.format.percent(reference.rate, 0)));
  }
  return sentences.length === 0 ? growth.empty : [...sentences, ...annotations].join(' ');
}

function describeLine(data: GrowthData, line: GrowthLine, speech: Speech): readonly string[] {
  const [from, to] = [line.points.find(isPlaced), line.points.findLast(isPlaced)];
  if (from === undefined || to === undefined) return [];
  const value = (point: Point): string => speech.format.observation(point, data.indicator);
  const when = (point: Point): string => periodText(data, point.period, speech);
  const [pace = ''] = paceWords(data, line, speech);
  const name = lineName(line, speech);
  return [speech.messages.growth.describeLine(name, value(from), when(from), value(to), when(to), pace)];
}
