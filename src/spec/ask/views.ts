import type { Indicator } from '../../domain/indicator';
import type { PanelFigure, Question } from '../../domain/question';
import { EMPLOYMENT_KINDS, MAX_PLACES, type AtlasSpec, type EmploymentTab, type Span } from '../../domain/view-spec';
import { DEFAULT_DISTRIBUTION } from '../analysis/distribution';
import { DEFAULT_COMPARISON } from '../analysis/comparison';
import { DEFAULT_METROPOLISES } from '../analysis/metropolises';
import { DEFAULT_ATLAS } from '../presets';
import { makesCurve } from '../figures';
import { seriesViews } from './analyses';
import type { AnswerNote, ViewAnswer } from './answer';
import type { Asking } from './asking';
import { CHANGE_OF } from './indicators';
import { placesFor } from './where';
import { isSpan, periodFor, spanFor } from './years';

function atlasWith(change: Partial<AtlasSpec>): AtlasSpec {
  return { ...DEFAULT_ATLAS, ...change };
}

function asksChange({ aspects, years }: Question): boolean {
  return aspects.has('change') || isSpan(years);
}

/** Map, table or distribution of a commune indicator, at the period or over the span that was asked. */
function communeView(
  figure: 'map' | 'table' | 'distribution',
  indicator: Indicator,
  asking: Asking,
  notes: readonly AnswerNote[],
): ViewAnswer {
  const { atlas, question, pinned } = asking;
  const where = placesFor(atlas, question, 'commune', pinned);
  const isChange = indicator.measure.type === 'change';
  const over = isChange ? spanFor(indicator, question.years) : { when: null, notes: [] };
  const at = isChange ? { when: null, notes: [] } : periodFor(indicator, question.years);
  const map = { ...DEFAULT_ATLAS.map, indicator: indicator.id, period: at.when, span: over.when };
  const { places } = where;
  const spec =
    figure === 'distribution'
      ? { ...DEFAULT_DISTRIBUTION, indicator: indicator.id, period: at.when, span: over.when, places }
      : atlasWith({ map, places, panel: figure === 'table' ? 'table' : 'figures', filters: asking.filters });
  return {
    kind: 'view',
    figure,
    indicator: indicator.id,
    other: null,
    places: question.places.length === 0 ? [] : places,
    when: over.when ?? at.when,
    notes: [...notes, ...where.notes, ...over.notes, ...at.notes],
    spec,
  };
}

/** An index and its reference line say growth; a level says how many. Of shares and quotients there is no index. */
function scaleFor({ unitKind }: Indicator, { aspects, years, places }: Question): 'index' | 'level' {
  const hasIndex = unitKind !== 'share' && unitKind !== 'quotient' && unitKind !== 'change';
  const asksGrowth = aspects.has('change') || aspects.has('compare') || isSpan(years) || places.length !== 1;
  return hasIndex && asksGrowth ? 'index' : 'level';
}

/** Curves show every year: one that was asked for is among them, or is not published. */
function curveNotes(indicator: Indicator, { years }: Question, span: Span | null): readonly AnswerNote[] {
  if (years === null || span !== null) return [];
  const { notes } = periodFor(indicator, years);
  if (notes.length > 0) return notes;
  return [{ type: indicator.frequency === 'quarter' ? 'all-quarters' : 'all-years' }];
}

function curveView(indicator: Indicator, asking: Asking, notes: readonly AnswerNote[]): ViewAnswer {
  const { atlas, question, pinned } = asking;
  const where = placesFor(atlas, question, indicator.level, pinned);
  const { when: span, notes: yearNotes } = spanFor(indicator, question.years);
  const scale = scaleFor(indicator, question);
  const base = scale === 'index' ? (span?.[0] ?? null) : null;
  return {
    kind: 'view',
    figure: 'curves',
    indicator: indicator.id,
    other: null,
    places: question.places.length === 0 ? [] : where.places,
    when: span,
    notes: [...notes, ...where.notes, ...yearNotes, ...curveNotes(indicator, question, span)],
    spec: atlasWith({
      growth: { ...DEFAULT_ATLAS.growth, indicator: indicator.id, scale, base, span },
      places: where.places,
    }),
  };
}

function changeViews(indicator: Indicator, asking: Asking, notes: readonly AnswerNote[]): readonly ViewAnswer[] {
  const { atlas, question } = asking;
  const change = atlas.indicators.get(CHANGE_OF.get(indicator.id) ?? '');
  const map = change === undefined ? [] : [communeView('map', change, asking, notes)];
  const curve = makesCurve(indicator) ? [curveView(indicator, asking, notes)] : [];
  if (map.length + curve.length === 0)
    return [communeView('map', indicator, asking, [...notes, { type: 'no-change' }])];
  const curveFirst = question.figure === 'curves' || (question.places.length > 0 && question.figure !== 'map');
  return curveFirst ? [...curve, ...map] : [...map, ...curve];
}

/** The views of an indicator that a question asks for, the best first. */
export function viewsOf(indicator: Indicator, asking: Asking, notes: readonly AnswerNote[]): readonly ViewAnswer[] {
  const { figure, aspects } = asking.question;
  const series = figure === 'ranks' || figure === 'multiples' ? seriesViews(figure, indicator, asking, notes) : [];
  const ranks = aspects.has('rank') ? seriesViews('ranks', indicator, asking, notes) : [];
  if (indicator.level === 'zone') {
    const asksCommunes = figure === 'map' || figure === 'table' || figure === 'distribution';
    const curve = curveView(indicator, asking, asksCommunes ? [...notes, { type: 'zone-only' }] : notes);
    return [...series, ...ranks, curve];
  }
  return [...series, ...communeViews(indicator, asking, notes), ...ranks];
}

function communeViews(indicator: Indicator, asking: Asking, notes: readonly AnswerNote[]): readonly ViewAnswer[] {
  const { figure, aspects } = asking.question;
  const isChange = indicator.measure.type === 'change';
  const isList = figure === 'table' || figure === 'ranks' || (asking.filters.length > 0 && figure !== 'map');
  if (isList || figure === 'distribution' || aspects.has('rank')) {
    const change = asksChange(asking.question)
      ? asking.atlas.indicators.get(CHANGE_OF.get(indicator.id) ?? '')
      : undefined;
    const shown = change ?? indicator;
    const first = figure === 'distribution' ? 'distribution' : 'table';
    const order: readonly AnswerNote[] = aspects.has('lowest') && first === 'table' ? [{ type: 'highest-first' }] : [];
    return [communeView(first, shown, asking, [...notes, ...order]), communeView('map', shown, asking, notes)];
  }
  if (!isChange && asksChange(asking.question)) return changeViews(indicator, asking, notes);
  const map = communeView('map', indicator, asking, notes);
  if (figure !== 'curves') return [map];
  return makesCurve(indicator) ? [curveView(indicator, asking, notes), map] : [map];
}

/** Our zones d'emploi beside those of other metropolises. */
function metropolisesView({ atlas, question, pinned }: Asking): ViewAnswer {
  const { places, notes } = placesFor(atlas, question, 'zone', pinned);
  const measure = asksChange(question) ? 'growth' : DEFAULT_METROPOLISES.measure;
  const named = question.places.length === 0 ? [] : places;
  return {
    kind: 'view',
    figure: 'metropolises',
    indicator: null,
    other: null,
    places: named,
    when: null,
    notes,
    spec: { ...DEFAULT_METROPOLISES, measure, places },
  };
}

/** Places of any level side by side: each as it was named, a commune before the zone of its name. */
export function comparisonView({ question }: Asking): ViewAnswer {
  const places = [...new Set(question.places.flatMap(({ candidates }) => candidates.slice(0, 1)))];
  const shown = places.slice(0, MAX_PLACES);
  return {
    kind: 'view',
    figure: 'comparison',
    indicator: null,
    other: null,
    places: shown,
    when: null,
    notes: places.length > shown.length ? [{ type: 'too-many-places' }] : [],
    spec: { ...DEFAULT_COMPARISON, places: shown },
  };
}

/** A figure of several indicators: sectors, sizes, key figures of communes, or all metropolises. */
export function panelView(figure: PanelFigure, asking: Asking): ViewAnswer {
  if (figure === 'metropolises') return metropolisesView(asking);
  const { atlas, question, pinned, filters } = asking;
  const { places, notes } = placesFor(atlas, question, 'commune', pinned);
  const isTab = (one: string): one is EmploymentTab =>
    one === 'quarters' || EMPLOYMENT_KINDS.some((kind) => kind === one);
  return {
    kind: 'view',
    figure,
    indicator: null,
    other: null,
    places: question.places.length === 0 ? [] : places,
    when: null,
    notes,
    spec: atlasWith({ employment: isTab(figure) ? figure : DEFAULT_ATLAS.employment, places, filters }),
  };
}
