type Corner = readonly [number, number];

/** The runs of corners of a path that `pathOf` wrote. */
export function runsOf(path: string): readonly (readonly Corner[])[] {
  const corner = (text: string): Corner => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return [x, y];
  };
  return path.split('M').flatMap((run) => (run === '' ? [] : [run.split('L').map(corner)]));
}
