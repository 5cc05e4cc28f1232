type Corner = readonly [number, number];

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** SVG path through each run of corners, px rounded to tenths; runs are not joined. */
export function pathOf(runs: readonly (readonly Corner[])[]): string {
  return runs.map((run) => `M${run.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}`).join('');
}

/** The runs of corners of a path that `pathOf` wrote. */
export function runsOf(path: string): readonly (readonly Corner[])[] {
  const corner = (text: string): Corner => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return [x, y];
  };
  return path.split('M').flatMap((run) => (run === '' ? [] : [run.split('L').map(corner)]));
}
