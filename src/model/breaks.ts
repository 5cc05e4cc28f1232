import { ckmeans } from 'simple-statistics';
import { roundestWithin, toDigits } from './readable';

/** Share of a class by which a break may move for the sake of a rounder number. */
const SLACK = 0.15;

/** A place between two neighbouring classes: any break with below < break <= above parts them. */
interface Cut {
  readonly below: number;
  readonly above: number;
  /** Rounder numbers are looked for in (looseBelow, looseAbove]. */
  readonly looseBelow: number;
  readonly looseAbove: number;
}

/** Ends rounded outwards, so that the first and last class hold the lowest and the highest value. */
export function outerEnds(low: number, high: number): readonly [number, number] {
  return [toDigits(low, 2, 'down'), toDigits(high, 2, 'up')];
}

/** Inner breaks between readable ends; the upper end moves up where a break already stands on it. */
export function withEnds(low: number, inner: readonly number[], high: number): readonly number[] {
  const [start, end] = outerEnds(low, high);
  const last = inner.at(-1);
  return ascending([start, ...inner, last !== undefined && last >= end ? roundAbove(end) : end]);
}

function roundAbove(value: number): number {
  const rounded = toDigits(value, 1, 'up');
  if (rounded > value) return rounded;
  return value === 0 ? 1 : clean(value + 10 ** Math.floor(Math.log10(Math.abs(value))));
}

function everyClassFilled(sorted: readonly number[], inner: readonly number[]): boolean {
  let from = 0;
  for (const upper of inner) {
    const to = sorted.findIndex((value, index) => index >= from && value >= upper);
    if (to <= from) return false;
    from = to;
  }
  return from < sorted.length;
}

/** Readable inner breaks at the cuts; exact ones where rounding would leave a class empty. */
function innerBreaks(sorted: readonly number[], cuts: readonly Cut[]): readonly number[] {
  const loose = cuts.map((cut) => roundestWithin(cut.looseBelow, cut.looseAbove));
  if (everyClassFilled(sorted, loose)) return loose;
  return cuts.map((cut) => roundestWithin(cut.below, cut.above));
}

/** Natural breaks (Jenks): classes of least variance. Source: Wang & Song, Ckmeans.1d.dp, The R Journal 3/2, 2011. */
export function naturalBreaks(sorted: readonly number[], count: number): readonly number[] {
  const groups = ckmeans([...sorted], Math.min(count, new Set(sorted).size));
  const cuts = groups.slice(1).flatMap((group, index): readonly Cut[] => {
    const before = groups[index] ?? [];
    const [first = 0, below = 0] = [before[0], before.at(-1)];
    const [above = 0, last = 0] = [group[0], group.at(-1)];
    if (!(below < above)) return [];
    const looseBelow = below - SLACK * (below - first);
    return [{ below, above, looseBelow, looseAbove: above + SLACK * (last - above) }];
  });
  return innerBreaks(sorted, cuts);
}

/** Quantiles: as many values in each class as equal values allow. */
export function quantileBreaks(sorted: readonly number[], count: number): readonly number[] {
  const size = sorted.length / count;
  const cuts = new Map<number, Cut>();
  for (let index = 1; index < count; index += 1) {
    const rank = nearestEdge(sorted, Math.round(index * size));
    if (rank === null) continue;
    const value = (at: number): number => sorted[Math.min(Math.max(at, 0), sorted.length - 1)] ?? 0;
    const slack = Math.floor(size * SLACK);
    cuts.set(rank, {
      below: value(rank - 1),
      above: value(rank),
      looseBelow: value(rank - 1 - slack),
      looseAbove: value(rank + slack),
    });
  }
  return innerBreaks(
    sorted,
    [...cuts.entries()].sort(([a], [b]) => a - b).map(([, cut]) => cut),
  );
}

/** The rank nearest to `rank` at which the value differs from the one before. */
function nearestEdge(sorted: readonly number[], rank: number): number | null {
  for (let distance = 0; distance < sorted.length; distance += 1) {
    for (const candidate of [rank - distance, rank + distance]) {
      const [before, at] = [sorted[candidate - 1], sorted[candidate]];
      if (before !== undefined && at !== undefined && before < at) return candidate;
    }
  }
  return null;
}

/** Equal steps of a readable width from a readable start: all breaks, ends included. Classes may be empty. */
export function equalBreaks(low: number, high: number, count: number): readonly number[] {
  for (let digits = 1; digits <= 6; digits += 1) {
    const step = toDigits((high - low) / count, digits, 'up');
    const start = toMultiple(low, lastDigit(step, digits), Math.floor);
    const breaks = Array.from({ length: count + 1 }, (_, index) => clean(start + index * step));
    const [second = high, last = low, end = low] = [breaks[1], breaks[count - 1], breaks[count]];
    if (end >= high && low < second && (last < high || count === 1)) return breaks;
  }
  return Array.from({ length: count + 1 }, (_, index) =>
    index === count ? high : low + ((high - low) * index) / count,
  );
}

/** Equal steps that have 0 among their breaks, at most `count` of them. */
export function equalBreaksAroundZero(low: number, high: number, count: number): readonly number[] {
  let step = toDigits((high - low) / count, 1, 'up');
  const sides = (): readonly [number, number] => [Math.ceil(clean(-low / step)), Math.ceil(clean(high / step))];
  while (sides()[0] + sides()[1] > count) step = toDigits(step * 1.1, 2, 'up');
  const [below, above] = sides();
  return Array.from({ length: below + above + 1 }, (_, index) => clean((index - below) * step));
}

/** Steps of equal ratio, for values above 0: all breaks, ends included, rounded to two digits. Classes may be empty. */
export function logBreaks(low: number, high: number, count: number): readonly number[] {
  const ratio = Math.pow(high / low, 1 / count);
  const inner = Array.from({ length: count - 1 }, (_, index) => toDigits(low * ratio ** (index + 1), 2, 'nearest'));
  return withEnds(low, ascending(inner.filter((value) => value > low && value <= high)), high);
}

export function ascending(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function lastDigit(step: number, digits: number): number {
  return 10 ** (Math.floor(Math.log10(step)) - digits + 1);
}

function toMultiple(value: number, unit: number, round: (value: number) => number): number {
  return clean(round(clean(value / unit)) * unit);
}
