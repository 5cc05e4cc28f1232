import { scaleLinear, scaleLog } from 'd3';
import type { Mark } from '../../domain/scene';
import type { Standing } from '../../model/standing-out';
import { pinPaint } from '../paint';

export const STRIP_PX = { width: 220, height: 26 } as const;
const EDGE_PX = 7;

/**
 * Where a commune stands among all: a tick each, the median long and strong, the commune a dot. Rates and wages on a
 * logarithmic scale, as they are compared; nothing is written on it, since the words beside it say the numbers.
 */
export function standingStrip({
  spread,
  observation,
  medianOfCommunes,
  reading,
  indicator,
}: Standing): readonly Mark[] {
  const { unitKind } = indicator;
  const positive = spread.filter((value) => value > 0);
  const isLog = reading === 'indicator' && !['share', 'change'].includes(unitKind) && positive.length > 0;
  const values = isLog ? positive : spread;
  const domain = [Math.min(...values), Math.max(...values)];
  const range = [EDGE_PX, STRIP_PX.width - EDGE_PX];
  const x = isLog ? scaleLog(domain, range) : scaleLinear(domain, range);
  const middle = STRIP_PX.height / 2;
  const ticks = values.map((value) => `M${x(value).toFixed(1)} ${middle - 6}v12`).join('');
  const own = observation.value;
  return [
    { type: 'rule', x1: 0, x2: STRIP_PX.width, y1: middle, y2: middle, stroke: 'rule', strokeWidth: 1 },
    { type: 'path', d: ticks, fill: 'none', stroke: 'context', strokeWidth: 1, opacity: 0.55 },
    {
      type: 'rule',
      x1: x(medianOfCommunes),
      x2: x(medianOfCommunes),
      y1: 1,
      y2: STRIP_PX.height - 1,
      stroke: 'ink',
      strokeWidth: 2,
    },
    ...(own === null || (isLog && own <= 0)
      ? []
      : [
          {
            type: 'circle' as const,
            cx: x(own),
            cy: middle,
            r: 5.5,
            fill: pinPaint(0),
            stroke: 'paper',
            strokeWidth: 1.5,
          },
        ]),
  ];
}
