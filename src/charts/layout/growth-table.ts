import type { Period } from '../../domain/observation';
import type { TableTwin, Tip, TwinCell, TwinColumn } from '../../domain/scene';
import { growthRate } from '../../model/growth';
import type { GrowthData, GrowthLine } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { doublingText, paceText } from './growth-pace';
import { lineName } from './growth-style';
import { periodText } from './growth-title';

/**
 * Places as rows; growth over the span, which the labels of the figure say, then a column a period. Values are those of
 * the indicator; where the figure draws an index, its number stands in brackets beside them, as text.
 */
export function tableOf(data: GrowthData, speech: Speech): TableTwin {
  const { growth } = speech.messages;
  const [start, end] = [periodText(data, data.span[0], speech), periodText(data, data.span[1], speech)];
  const first = periodText(data, data.periods[0] ?? data.base, speech);
  const last = periodText(data, data.periods.at(-1) ?? data.base, speech);
  const periods = data.periods.map((period): TwinColumn => {
    return { id: String(period), label: periodText(data, period, speech), numeric: true };
  });
  const paces: TwinColumn[] = [];
  if (hasPace(data)) {
    const label = data.pace === 'annual' ? growth.tableGrowth(start, end) : growth.tablePoints(start, end);
    paces.push({ id: 'growth', label, numeric: true });
  }
  if (hasPace(data) && data.pace === 'annual')
    paces.push({ id: 'doubling', label: growth.tableDoubling, numeric: true });
  return {
    caption: captionOf(data, first, last, speech),
    rowHeader: growth.tablePlace,
    columns: [...paces, ...periods],
    rows: data.lines.map((line) => ({
      key: line.key,
      name: lineName(line, speech),
      cells: [
        ...paceCells(data, line, speech).slice(0, paces.length),
        ...line.points.map(({ value, status }, index) => ({
          value,
          status,
          text: cellText(data, line, index, speech),
        })),
      ],
    })),
  };
}

function captionOf(data: GrowthData, first: string, last: string, speech: Speech): string {
  const { growth } = speech.messages;
  const caption = growth.tableCaption(data.indicator.name[speech.language], first, last);
  return data.scale === 'index' ? growth.tableIndex(caption, periodText(data, data.base, speech)) : caption;
}

/** "4 327 (100)" */
function cellText(data: GrowthData, line: GrowthLine, at: number, speech: Speech): string {
  const point = line.points[at];
  if (point === undefined) return '';
  const text = speech.format.observation(point, data.indicator);
  const index = data.scale === 'index' ? (line.index[at]?.value ?? null) : null;
  return point.value === null || index === null ? text : `${text} (${speech.format.number(index, 0)})`;
}

function hasPace(data: GrowthData): boolean {
  return data.pace !== 'none' && data.periods.length > 1;
}

function paceCells(data: GrowthData, line: GrowthLine, speech: Speech): readonly TwinCell[] {
  const { growth } = speech.messages;
  const rate = paceText(data, line, speech);
  if (rate === null || line.growth.value === null) {
    const reason = line.growth.value === null ? line.growth.reason : 'missing';
    return [
      { value: null, status: 'M', text: growth.reasons[reason] },
      { value: null, status: 'M', text: growth.notApplicable },
    ];
  }
  const years = doublingText(line.doublingYears, speech);
  return [
    { value: line.growth.value, status: 'A', text: rate },
    line.doublingYears === null
      ? { value: null, status: 'M', text: growth.never }
      : { value: line.doublingYears, status: 'A', text: years ?? '> 100' },
  ];
}

/**
 * What a tooltip says of one line at one period: the value, its index and change since the base, the change over one
 * year, the status where it is not final. An unknown key or period gives an empty tip.
 */
export function tipGrowth(data: GrowthData, key: string, period: Period, speech: Speech): Tip {
  const { growth } = speech.messages;
  const line = data.lines.find((candidate) => candidate.key === key);
  const point = line?.points.find((candidate) => candidate.period === period);
  if (line === undefined || point === undefined) return { title: '', lines: [], spark: [], note: null };
  const base = periodText(data, data.base, speech);
  const lines = [{ label: periodText(data, period, speech), value: valueText(data, point, speech) }];
  const index = line.index.find((candidate) => candidate.period === period)?.value ?? null;
  if (index !== null && data.pace === 'annual') {
    lines.push({ label: growth.tipIndex(base), value: speech.format.number(index, 1) });
    if (period !== data.base)
      lines.push({ label: growth.tipSince(base), value: speech.format.signedPercent(index / 100 - 1, 1) });
  }
  const before = line.points.find((candidate) => candidate.period === period - 1)?.value ?? null;
  const yearly = growthRate(before, point.value, data.indicator.unitKind).value;
  const comparable =
    point.status !== 'B' && !data.indicator.breaks.some((entry) => entry.period > period - 1 && entry.period <= period);
  if (yearly !== null && data.pace === 'annual' && comparable) {
    lines.push({ label: growth.tipYearBefore, value: speech.format.signedPercent(yearly, 1) });
  }
  if (point.status !== 'A') lines.push({ label: growth.tipStatus, value: growth.statuses[point.status] });
  return {
    title: lineName(line, speech),
    lines,
    spark: line.points.map(({ value }) => value),
    note: noteOf(data, line, period, speech),
  };
}

function valueText(data: GrowthData, point: GrowthLine['points'][number], { format }: Speech): string {
  return point.value === null
    ? format.observation(point, data.indicator)
    : format.valueWithUnit(point.value, data.indicator);
}

function noteOf(data: GrowthData, line: GrowthLine, period: Period, { language }: Speech): string | null {
  const found = data.indicator.annotations.find(
    (entry) => entry.period === period && (entry.placeId === null || entry.placeId === line.place.id),
  );
  return found?.note[language] ?? null;
}
