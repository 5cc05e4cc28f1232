import type { Mark } from '../../domain/scene';
import type { RankLine } from '../../model/ranks-in-time';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { textWidthPx } from '../text-width';
import { project } from '../layout/axis-scale';
import { pathOf } from '../layout/growth-path';
import { spread } from '../layout/spread';
import { textAt } from '../layout/text-mark';
import type { Corner, Look, RanksPlan } from './ranks-plot';

export interface EndWord {
  readonly line: RankLine;
  readonly look: Look;
  readonly text: string;
}

/** Words at one end: "4 Marseille", or the rank alone. */
export function endWords(
  named: readonly { readonly line: RankLine; readonly look: Look }[],
  at: 'start' | 'end',
  hasName: boolean,
  { format }: AnalysisSpeech,
): readonly EndWord[] {
  return named.flatMap(({ line, look }) => {
    const rank = (at === 'start' ? line.ranks[0] : line.ranks.at(-1))?.value ?? null;
    if (rank === null) return [];
    const text = format.number(rank);
    return [
      {
        line,
        look,
        text: !hasName
          ? text
          : at === 'start'
            ? `${line.place.name}\u00a0 ${text}`
            : `${text}\u00a0 ${line.place.name}`,
      },
    ];
  });
}

export function widestOf(words: readonly EndWord[], sizePx: number): number {
  return Math.max(0, ...words.map(({ text }) => textWidthPx(text, sizePx, 700)));
}

/** None overlaps another; pinned places keep theirs where room is scarce. */
export function endMarks(words: readonly EndWord[], at: 'start' | 'end', plan: RanksPlan): readonly Mark[] {
  const { em, x, y, top, bottom } = plan;
  const items = words.map(({ line }) => ({
    desired: project(y, (at === 'start' ? line.ranks[0] : line.ranks.at(-1))?.value ?? 1),
    height: 1.12 * em,
    priority: line.pin === null ? (line.place.level === 'zone' && line.place.ours ? 1 : 0) : 10 - line.pin,
  }));
  const middles = spread(items, top - 0.6 * em, bottom + 0.6 * em);
  const edge = at === 'start' ? x.range[0] : x.range[1];
  const away = at === 'start' ? -1 : 1;
  return words.flatMap(({ line, look, text }, index): readonly Mark[] => {
    const middle = middles[index] ?? null;
    const desired = items[index]?.desired ?? 0;
    if (middle === null) return [];
    const weight = line.pin === null ? 400 : 700;
    const style = { anchor: at === 'start' ? 'end' : 'start', fill: look.ink, weight, key: line.key } as const;
    const moved = Math.abs(middle - desired) > 0.3 * em;
    const leader: readonly Corner[] = [
      [edge + away * 0.5 * em, desired],
      [edge + away * 1.3 * em, middle],
    ];
    return [
      ...(moved
        ? [{ type: 'path', d: pathOf([leader]), fill: 'none', stroke: 'context', strokeWidth: plan.unit } as const]
        : []),
      textAt(edge + away * 1.5 * em, middle, text, em * 0.93, style),
    ];
  });
}
