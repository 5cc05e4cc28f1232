import type { AxisScale } from '../../domain/scene';

/** Value -> px. A value that a logarithmic axis cannot show (0 or less) is NaN. */
export function project({ type, domain, range }: AxisScale, value: number): number {
  const [from = 0, to = 1] = domain;
  const [start, end] = range;
  if (type === 'log')
    return start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start);
  return start + ((value - from) / (to - from)) * (end - start);
}

/** px -> value, the inverse of `project`. */
export function unproject({ type, domain, range }: AxisScale, px: number): number {
  const [from = 0, to = 1] = domain;
  const share = (px - range[0]) / (range[1] - range[0]);
  return type === 'log' ? from * Math.pow(to / from, share) : from + share * (to - from);
}
