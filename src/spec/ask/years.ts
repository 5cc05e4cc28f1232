import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/observation';
import type { AskedYears } from '../../domain/question';
import type { Span } from '../../domain/view-spec';
import type { AnswerNote } from './answer';

/** True where a question asks for what lies between two years. */
export function isSpan(years: AskedYears | null): boolean {
  return years !== null && years.from !== years.to;
}

/** The published period nearest to a year, the later of two; null where there is none. */
function nearest(periods: readonly Period[], year: number): Period | null {
  let best: Period | null = null;
  for (const period of periods) {
    if (best === null || Math.abs(period - year) <= Math.abs(best - year)) best = period;
  }
  return best;
}

interface When<T> {
  readonly when: T | null;
  readonly notes: readonly AnswerNote[];
}

function noteOf(asked: number, used: Period): readonly AnswerNote[] {
  return asked === used ? [] : [{ type: 'year', asked, used }];
}

/** The period of a question; of a span its end. Null: none was asked, or the indicator has no periods. */
export function periodFor({ periods }: Indicator, years: AskedYears | null): When<Period> {
  const asked = years?.to ?? (years === null ? null : (periods.at(-1) ?? null));
  const when = asked === null ? null : nearest(periods, asked);
  return { when, notes: asked === null || when === null ? [] : noteOf(asked, when) };
}

/** The two ends of a question within a series; null where one year or none was asked, or both ends are one period. */
export function spanFor({ periods }: Indicator, years: AskedYears | null): When<Span> {
  const [first, last] = [periods[0], periods.at(-1)];
  if (years === null || !isSpan(years) || first === undefined || last === undefined) return { when: null, notes: [] };
  const asked = [years.from ?? first, years.to ?? last] as const;
  const [from, to] = [nearest(periods, asked[0]), nearest(periods, asked[1])];
  if (from === null || to === null || from >= to) return { when: null, notes: [] };
  return { when: [from, to], notes: [...noteOf(asked[0], from), ...noteOf(asked[1], to)] };
}
