import type { Indicator } from '../../domain/indicator';
import type { AskedBound } from '../../domain/question';
import type { RangeFilter, Span } from '../../domain/view-spec';
import type { Period } from '../../domain/observation';
import type { AnswerNote } from './answer';
import { indicatorsAsked, type Chosen } from './asked-indicators';
import type { Asking } from './asking';
import { CHANGE_OF } from './indicators';
import { periodFor } from './years';

export interface Bounds {
  readonly filters: readonly RangeFilter[];
  readonly notes: readonly AnswerNote[];
}

/** No more digits than are typed: 7 / 100 is 0.07. */
const MOST_DIGITS = 15;

/** « 20 % » is a value of 0.2. */
function valueOf(said: number | null, { unitKind }: Indicator): number | null {
  const isPercent = unitKind === 'share' || unitKind === 'change';
  return said !== null && isPercent ? Number((said / 100).toPrecision(MOST_DIGITS)) : said;
}

function whenOf(indicator: Indicator, asking: Asking): Period | Span | null {
  const [first, last] = [indicator.periods[0], indicator.periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (indicator.measure.type === 'change') return [first, last];
  return periodFor(indicator, asking.question.years).when ?? last;
}

/** What a bound is of, where communes have values of it. */
function boundIndicator(of: AskedBound['of'], asking: Asking): Indicator | null {
  const { atlas, pinned } = asking;
  const { first, others } = indicatorsAsked({ atlas, pinned, filters: [], question: { ...of, places: [] } });
  const found = [...first, ...others].find(({ indicator }) => indicator.level === 'commune')?.indicator;
  const change = of.aspects.has('change') ? atlas.indicators.get(CHANGE_OF.get(found?.id ?? '') ?? '') : undefined;
  return change ?? found ?? null;
}

/** The bounds of a question as filters of communes; what has no values by commune filters nothing, and that is said. */
export function boundsFor(asking: Asking): Bounds {
  const filters: RangeFilter[] = [];
  const notes: AnswerNote[] = [];
  for (const { low, high, of } of asking.question.bounds) {
    const indicator = boundIndicator(of, asking);
    const when = indicator === null ? null : whenOf(indicator, asking);
    if (indicator === null || when === null) {
      notes.push({ type: 'no-range' });
      continue;
    }
    const [least, most] = [valueOf(low, indicator), valueOf(high, indicator)];
    const filter: RangeFilter = { type: 'range', indicator: indicator.id, when, low: least, high: most };
    filters.push(filter);
    notes.push({ type: 'range', filter });
  }
  return { filters, notes };
}

/** Without what was named only to be bounded; where that is what the question is about, it and nothing beside. */
export function withoutBounded(chosen: readonly Chosen[], { filters }: Asking): readonly Chosen[] {
  const isBounded = ({ indicator: { id } }: Chosen): boolean =>
    filters.some(({ indicator }) => indicator === id || indicator === CHANGE_OF.get(id));
  const [first] = chosen;
  return first !== undefined && isBounded(first) ? [first] : chosen.filter((one) => !isBounded(one));
}
