import type { AxisScale, Mark } from '../../domain/scene';
import type { GrowthData } from '../../model/growth-lines';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { textWidthPx } from '../text-width';
import { project } from '../layout/axis-scale';
import { fitText } from '../layout/fit-text';
import { yTickText } from '../layout/growth-axis';
import { curveMarks, pointMarks, type Scales } from '../layout/growth-curves';
import { paceWords } from '../layout/growth-pace';
import { yScaleOf, yTicksOf } from '../layout/growth-plot';
import { breaksToMark } from '../layout/growth-segments';
import { lineName, type DrawnLine, type LineStyle } from '../layout/growth-style';
import { textAt } from '../layout/text-mark';
import type { Cell } from './multiples-grid';

/** What all panels have in common. */
export interface Panels {
  readonly data: GrowthData;
  readonly em: number;
  readonly unit: number;
  /** Null where each panel has its own; its range begins at 0, the lower end of the plot. */
  readonly shared: AxisScale | null;
  readonly behind: readonly DrawnLine[];
  readonly columns: number;
  readonly count: number;
  readonly speech: AnalysisSpeech;
}

export interface PanelMarks {
  readonly grid: readonly Mark[];
  readonly behind: readonly Mark[];
  readonly breaks: readonly Mark[];
  readonly curves: readonly Mark[];
  readonly points: readonly Mark[];
  readonly names: readonly Mark[];
}

const HEAD_EM = 2.6;
const FOOT_EM = 1.5;
const SMALL = 0.82;
const FAINT: LineStyle = {
  stroke: 'context',
  ink: 'quiet',
  width: 0.75,
  opacity: 0.45,
  dash: [],
  pin: null,
  priority: null,
};

/** A vertical scale for these lines, from 0 at the foot of a panel's plot upwards. */
export function scaleOf(data: GrowthData, lines: readonly DrawnLine[], heightPx: number, em: number): AxisScale {
  const height = heightPx - (HEAD_EM + FOOT_EM) * em;
  return yScaleOf(data, lines, { left: 0, right: 0, bottom: 0, top: -height });
}

/** One panel: name and pace over it, the others faint behind its line, values and the two ends of time around it. */
export function panelMarks(drawn: DrawnLine, cell: Cell, panels: Panels): PanelMarks {
  const { data, em, unit, shared, behind, speech } = panels;
  const sizePx = em * SMALL;
  const bottom = cell.y + cell.height - FOOT_EM * em;
  const scale = shared ?? scaleOf(data, [drawn], cell.height, em);
  const y: AxisScale = { ...scale, range: [bottom + scale.range[0], bottom + scale.range[1]] };
  const measures = { textPx: em, smallPx: sizePx, unit, compact: true };
  const ticks = yTicksOf(y, data.scale === 'index', measures);
  const texts = ticks.map((value) => yTickText(value, data, speech));
  const widest = Math.max(0, ...texts.map((text) => textWidthPx(text, sizePx)));
  const first = data.periods[0] ?? data.base;
  const last = data.periods.at(-1) ?? first;
  const pad = 0.6 * em;
  const range = [cell.x + widest + pad, cell.x + cell.width - pad] as const;
  const scales: Scales = { x: { type: 'linear', domain: [first, last], range }, y };
  const others = behind.filter(({ line }) => line.key !== drawn.line.key);
  return {
    grid: [...valueMarks(ticks, texts, scales, cell, panels), ...timeMarks([first, last], scales, cell, panels)],
    behind: others.flatMap((other) =>
      // Words and keyboard are those of the panel that a line is the subject of.
      curveMarks(data, { ...other, style: FAINT }, scales, unit, speech).map(
        ({ label: _label, at: _at, ...mark }) => mark,
      ),
    ),
    breaks: breaksToMark(data.indicator, [drawn.points]).map((period) => breakRule(period, scales, panels)),
    curves: curveMarks(data, drawn, scales, unit, speech),
    points: pointMarks(data, drawn, scales, unit, speech),
    names: nameMarks(drawn, cell, panels),
  };
}

function valueMarks(
  ticks: readonly number[],
  texts: readonly string[],
  { x, y }: Scales,
  cell: Cell,
  { em, data }: Panels,
): readonly Mark[] {
  return ticks.flatMap((value, index): readonly Mark[] => {
    const at = project(y, value);
    const isBase = data.scale === 'index' ? value === 100 : value === 0;
    return [
      {
        type: 'rule',
        x1: x.range[0] - 0.2 * em,
        x2: cell.x + cell.width,
        y1: at,
        y2: at,
        stroke: isBase ? 'quiet' : 'rule',
      },
      textAt(x.range[0] - 0.4 * em, at, texts[index] ?? '', em * SMALL, { anchor: 'end', fill: 'quiet' }),
    ];
  });
}

/** The two ends of time, under every panel: on a phone its neighbours are out of sight. */
function timeMarks(
  ends: readonly [number, number],
  { x }: Scales,
  cell: Cell,
  { em, data, speech }: Panels,
): readonly Mark[] {
  const at = cell.y + cell.height - 0.5 * em;
  const text = (period: number): string => speech.format.period(period, data.indicator.frequency);
  const style = { fill: 'quiet' } as const;
  return [
    textAt(x.range[0], at, text(ends[0]), em * SMALL, style),
    textAt(cell.x + cell.width, at, text(ends[1]), em * SMALL, { ...style, anchor: 'end' }),
  ];
}

function nameMarks({ line, style }: DrawnLine, cell: Cell, { em, data, speech }: Panels): readonly Mark[] {
  const name = fitText(lineName(line, speech), cell.width, em, 700);
  const paces = paceWords(data, line, speech);
  const pace = paces.find((text) => textWidthPx(text, em * SMALL) <= cell.width) ?? '';
  return [
    textAt(cell.x, cell.y + 0.6 * em, name, em, { weight: 700, fill: style.ink, key: line.key }),
    ...(pace === '' ? [] : [textAt(cell.x, cell.y + 1.75 * em, pace, em * SMALL, { fill: 'quiet' })]),
  ];
}

function breakRule(period: number, { x, y }: Scales, { data, unit }: Panels): Mark {
  const before = data.periods[data.periods.indexOf(period) - 1] ?? period;
  const at = project(x, (before + period) / 2);
  const [y1, y2] = y.range;
  return { type: 'rule', x1: at, x2: at, y1, y2, stroke: 'quiet', strokeWidth: unit, dash: `${6 * unit} ${3 * unit}` };
}
