import type { Indicator, IndicatorId } from '../../domain/indicator';
import type { Period } from '../../domain/observation';
import type { AskedSides, Aspect, Question } from '../../domain/question';
import type { Span } from '../../domain/view-spec';
import { DEFAULT_MULTIPLES } from '../analysis/multiples';
import { DEFAULT_PAIR } from '../analysis/pair';
import { DEFAULT_RANKS, hasRanks } from '../analysis/ranks';
import { DEFAULT_SCATTER, withX } from '../analysis/scatter';
import { makesCurve } from '../figures';
import type { AnswerNote, ViewAnswer } from './answer';
import { indicatorsAsked, sideOf, type Chosen } from './asked-indicators';
import type { Asking } from './asking';
import { CHANGE_OF } from './indicators';
import { placesFor, type Where } from './where';
import { isSpan, periodFor, spanFor } from './years';

function whereOf({ atlas, question, pinned }: Asking, level: Indicator['level']): Where {
  return placesFor(atlas, question, level, pinned);
}

function named(asking: Asking, { places }: Where): Where['places'] {
  return asking.question.places.length === 0 ? [] : places;
}

/** Ranks through time, and small multiples: of one indicator that has a series; none where it has not. */
export function seriesViews(
  figure: 'ranks' | 'multiples',
  indicator: Indicator,
  asking: Asking,
  notes: readonly AnswerNote[],
): readonly ViewAnswer[] {
  if (!(figure === 'ranks' ? hasRanks(indicator) : makesCurve(indicator))) return [];
  const where = whereOf(asking, indicator.level);
  const { places } = where;
  const { when, notes: yearNotes } = spanFor(indicator, asking.question.years);
  const base = { indicator: indicator.id, places };
  return [
    {
      kind: 'view',
      figure,
      indicator: indicator.id,
      other: null,
      places: named(asking, where),
      when: figure === 'ranks' ? when : null,
      notes: [...notes, ...where.notes, ...(figure === 'ranks' ? yearNotes : [])],
      spec:
        figure === 'ranks'
          ? { ...DEFAULT_RANKS, ...base, span: when }
          : { ...DEFAULT_MULTIPLES, ...base, base: when?.[0] ?? null },
    },
  ];
}

/** The change of what one side asks the change of, where the atlas has one. */
function changing({ indicator, notes }: Chosen, { atlas }: Asking, { aspects }: Question): Chosen {
  const change = aspects.has('change') ? atlas.indicators.get(CHANGE_OF.get(indicator.id) ?? '') : undefined;
  return { indicator: change ?? indicator, notes };
}

type Matched = readonly [Chosen, Chosen];

/** Two indicators of one level, one a side; null where the sides have none, or the same. */
function matched({ first, second }: AskedSides, asking: Asking, level: Indicator['level'] | null): Matched | null {
  const of = (side: Question): readonly Chosen[] => {
    const wanted = indicatorsAsked(sideOf(side, asking));
    return [...wanted.first, ...wanted.others].map((one) => changing(one, asking, side));
  };
  const others = of(second);
  for (const one of of(first)) {
    if (level !== null && one.indicator.level !== level) continue;
    const other = others.find(({ indicator }) => indicator.level === one.indicator.level);
    if (other !== undefined) return [one, other];
  }
  return null;
}

interface ScatterTime {
  readonly span: Span | null;
  readonly period: Period | null;
  readonly notes: readonly AnswerNote[];
}

/** Trails where both have both ends, else the nearest period of the indicator upwards. */
function timeOf(x: Indicator, y: Indicator, question: Question): ScatterTime {
  const [across, up] = [spanFor(x, question.years), spanFor(y, question.years)];
  const isShared = across.when !== null && String(across.when) === String(up.when);
  const isChange = x.measure.type === 'change' || y.measure.type === 'change';
  if (isShared && !isChange) return { span: across.when, period: null, notes: across.notes };
  if (isChange) return { span: null, period: null, notes: [] };
  const { when, notes } = periodFor(y, question.years);
  return { span: null, period: when, notes };
}

/** One against another, the first that was said upwards; a question with one side is answered with a partner for it. */
export function scatterViews(asking: Asking, chosen: readonly Chosen[]): readonly ViewAnswer[] {
  const { atlas, question } = asking;
  const found = question.sides === null ? null : matched(question.sides, asking, null);
  const [alone] = chosen;
  const parts = found === null && alone !== undefined ? partsOf(alone, asking) : null;
  if (found === null && parts === null && question.figure !== 'scatter') return [];
  const { x, y, notes } = found === null ? (parts ?? partnered(asking, alone)) : ofTwo(found);
  const [across, up] = [atlas.indicators.get(x), atlas.indicators.get(y)];
  if (across === undefined || up === undefined || x === y) return [];
  const where = whereOf(asking, up.level);
  const time = timeOf(across, up, question);
  return [
    {
      kind: 'view',
      figure: 'scatter',
      indicator: y,
      other: x,
      places: named(asking, where),
      when: time.span ?? time.period,
      notes: [...notes, ...where.notes, ...time.notes],
      spec: { ...DEFAULT_SCATTER, x, y, span: time.span, period: time.period, places: where.places },
    },
  ];
}

/** What a ratio is of, where it is an indicator. */
const DENOMINATORS: readonly (readonly [Aspect, IndicatorId])[] = [
  ['per-inhabitants', 'population'],
  ['per-establishment', 'establishments'],
  ['density', 'area'],
];

/** A ratio that is not published, as its two parts: one against the other. */
function partsOf({ indicator, notes }: Chosen, { question }: Asking): Axes | null {
  if (indicator.level === 'zone' || !notes.some(({ type }) => type === 'no-ratio')) return null;
  const x = DENOMINATORS.find(([aspect]) => question.aspects.has(aspect))?.[1];
  return x === undefined ? null : { x, y: indicator.id, notes };
}

interface Axes {
  readonly x: IndicatorId;
  readonly y: IndicatorId;
  readonly notes: readonly AnswerNote[];
}

function ofTwo([first, second]: Matched): Axes {
  return { x: second.indicator.id, y: first.indicator.id, notes: [...first.notes, ...second.notes] };
}

function partnered({ atlas }: Asking, alone: Chosen | undefined): Axes {
  if (alone === undefined) return { x: DEFAULT_SCATTER.x, y: DEFAULT_SCATTER.y, notes: [] };
  const { x, y } = withX(DEFAULT_SCATTER, alone.indicator, atlas);
  return { x: y, y: x, notes: alone.notes };
}

function periodOf(indicator: Indicator, question: Question): Period | null {
  return indicator.measure.type === 'change' ? null : periodFor(indicator, question.years).when;
}

interface Maps {
  readonly maps: readonly [Indicator, Indicator];
  readonly periods: readonly [Period | null, Period | null];
  readonly notes: readonly AnswerNote[];
}

/** Two indicators at their years, or one indicator at two years. */
function mapsOf(asking: Asking, chosen: readonly Chosen[]): Maps | null {
  const { atlas, question } = asking;
  const found = question.sides === null ? null : matched(question.sides, asking, 'commune');
  if (found !== null && question.sides !== null && question.figure === 'pair') {
    const { first, second } = question.sides;
    const [one, other] = found;
    const periods = [
      periodOf(one.indicator, sideOf(first, asking).question),
      periodOf(other.indicator, sideOf(second, asking).question),
    ] as const;
    return { maps: [one.indicator, other.indicator], periods, notes: [...one.notes, ...other.notes] };
  }
  const one = chosen.find(({ indicator }) => indicator.level === 'commune');
  if (one !== undefined && one.indicator.measure.type !== 'change' && isSpan(question.years)) {
    const { when, notes } = spanFor(one.indicator, question.years);
    if (when !== null) return { maps: [one.indicator, one.indicator], periods: when, notes: [...one.notes, ...notes] };
  }
  if (question.figure !== 'pair') return null;
  const start = one?.indicator ?? atlas.indicators.get(DEFAULT_PAIR.indicator);
  const beside = start?.id === DEFAULT_PAIR.otherIndicator ? DEFAULT_PAIR.indicator : DEFAULT_PAIR.otherIndicator;
  const other = atlas.indicators.get(beside);
  if (start === undefined || other === undefined) return null;
  return { maps: [start, other], periods: [periodOf(start, question), null], notes: one?.notes ?? [] };
}

/** Two maps beside each other; none where nothing is there to compare. */
export function pairViews(asking: Asking, chosen: readonly Chosen[]): readonly ViewAnswer[] {
  const asked = mapsOf(asking, chosen);
  if (asked === null) return [];
  const { maps, periods, notes } = asked;
  const where = whereOf(asking, 'commune');
  const [indicator, other] = maps.map(({ id }) => id) as [IndicatorId, IndicatorId];
  const [from, to] = periods;
  return [
    {
      kind: 'view',
      figure: 'pair',
      indicator,
      other,
      places: named(asking, where),
      when: from !== null && to !== null && from < to ? [from, to] : null,
      notes: [...notes, ...where.notes],
      spec: {
        ...DEFAULT_PAIR,
        indicator,
        period: from,
        otherIndicator: other,
        otherPeriod: to,
        places: where.places,
      },
    },
  ];
}
