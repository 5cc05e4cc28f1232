import type { Indicator } from '../../domain/indicator';
import type { Period, Point } from '../../domain/observation';

/** A point that has a value. */
export interface Placed extends Point {
  readonly value: number;
}

/** Runs of points that may be joined; a run of one point is a point on its own. */
export interface Stretches {
  readonly firm: readonly (readonly Placed[])[];
  /** Drawn dashed: at least one end of each join is provisional or estimated. */
  readonly tentative: readonly (readonly Placed[])[];
}

export function isPlaced(point: Point): point is Placed {
  return point.value !== null;
}

/** Provisional or estimated: drawn dashed, with hollow points. */
export function isTentative(point: Point): boolean {
  return point.status === 'P' || point.status === 'E';
}

/** Periods before which the indicator breaks, for every place. */
export function breakPeriods(indicator: Pick<Indicator, 'breaks'>): readonly Period[] {
  return indicator.breaks.map(({ period }) => period);
}

/** True where a line may go from one point to the next: both have a value and no break lies between. */
export function joins(from: Point, to: Point, breaks: readonly Period[]): boolean {
  if (from.value === null || to.value === null || to.status === 'B') return false;
  return !breaks.some((period) => period > from.period && period <= to.period);
}

/**
 * The runs of a series. Neighbours are neighbours in `points`, where a missing period is a point without a value: a
 * gap is never bridged, a break never joined.
 */
export function stretchesOf(points: readonly Point[], breaks: readonly Period[]): Stretches {
  const firm: Placed[][] = [];
  const tentative: Placed[][] = [];
  let run: Placed[] = [];
  let runIsTentative = false;
  const close = (): void => {
    if (run.length > 1) (runIsTentative ? tentative : firm).push(run);
  };
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!isPlaced(point) || before === undefined || !isPlaced(before) || !joins(before, point, breaks)) {
      close();
      run = isPlaced(point) ? [point] : [];
      continue;
    }
    const joinIsTentative = isTentative(before) || isTentative(point);
    if (run.length > 1 && joinIsTentative !== runIsTentative) {
      close();
      run = [before];
    }
    runIsTentative = joinIsTentative;
    run.push(point);
  }
  close();
  return { firm, tentative };
}

/** Points that no join reaches: without a dot of their own nobody would see them. */
export function isolatedPoints(points: readonly Point[], breaks: readonly Period[]): readonly Placed[] {
  return points.flatMap((point, index) => {
    if (!isPlaced(point)) return [];
    const before = points[index - 1];
    const after = points[index + 1];
    const joined =
      (before !== undefined && joins(before, point, breaks)) || (after !== undefined && joins(point, after, breaks));
    return joined ? [] : [point];
  });
}

/** Breaks to mark with a rule: those of the indicator and those of the drawn points, once each, ascending. */
export function breaksToMark(
  indicator: Pick<Indicator, 'breaks'>,
  series: readonly (readonly Point[])[],
): readonly Period[] {
  const own = series.flatMap((points) => points.filter(({ status }) => status === 'B').map(({ period }) => period));
  return [...new Set([...breakPeriods(indicator), ...own])].sort((a, b) => a - b);
}
