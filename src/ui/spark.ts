export interface Spark {
  /** Lines; a null between two values is a gap, never a joined line. */
  readonly line: string;
  /** Values with no neighbour, which a line would not show, and the last value. */
  readonly dots: readonly (readonly [number, number])[];
}

/**
 * Sparkline of a series at equal distances, in a box of the given px, inset by `padPx`. The scale is the series' own,
 * from its lowest to its highest value; a constant lies in the middle. No value: nothing.
 */
export function sparkOf(values: readonly (number | null)[], size: readonly [number, number], padPx: number): Spark {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const [width, height] = size.map((side) => side - 2 * padPx) as [number, number];
  const at = (value: number, index: number): readonly [number, number] => [
    rounded(padPx + (width * index) / Math.max(1, values.length - 1)),
    rounded(padPx + height * (high === low ? 0.5 : (high - value) / (high - low))),
  ];
  const runs = runsOf(values.map((value, index) => (value === null ? null : at(value, index))));
  const lone = runs.filter((run) => run.length === 1).flat();
  const last = runs.at(-1)?.at(-1);
  return {
    line: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((point) => point.join(',')).join('L')}`)
      .join(''),
    dots: last === undefined || lone.includes(last) ? lone : [...lone, last],
  };
}

type At = readonly [number, number];

function runsOf(points: readonly (At | null)[]): readonly (readonly At[])[] {
  const runs: At[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
