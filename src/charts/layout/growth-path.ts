type Corner = readonly [number, number];

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** SVG path through each run of corners, px rounded to tenths; runs are not joined. */
export function pathOf(runs: readonly (readonly Corner[])[]): string {
  return runs.map((run) => `M${run.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}`).join('');
}
