import type { Atlas } from '../../domain/atlas';
import type { Indicator, IndicatorId } from '../../domain/indicator';
import type { PlaceId } from '../../domain/place';
import { isPanelFigure, type Question } from '../../domain/question';
import type { AtlasSpec } from '../../domain/view-spec';
import { encodeAnalysis } from '../analysis/link';
import { setGrowthIndicator, setMapIndicator, togglePlace } from '../edit';
import { DEFAULT_GROWTH, DEFAULT_CHOROPLETH } from '../presets';
import { encodeSpec } from '../url';
import { pairViews, scatterViews } from './analyses';
import type { Answer, AnswerNote, PageAnswer, PlaceAnswer, ViewAnswer } from './answer';
import { indicatorsAsked } from './asked-indicators';
import type { Asking } from './asking';
import { boundsFor, withoutBounded } from './filters';
import { comparisonView, panelView, viewsOf } from './views';
import { namesZone } from './where';

const MOST_VIEWS = 4;
const MOST_PLACES = 8;
const MOST_INDICATORS = 6;
const MOST_PORTRAITS = 2;

/** Where nothing says what: of a growth or of zones, what the curves open with; of a map, what the map opens with. */
function openingIndicator({ atlas, question }: Asking): Indicator | undefined {
  const { aspects, figure, places } = question;
  const isMap = figure === 'map' || figure === 'table' || figure === 'distribution' || aspects.has('rank');
  if (isMap) return atlas.indicators.get(DEFAULT_CHOROPLETH.indicator);
  const isOfSeries = figure === 'curves' || figure === 'ranks' || figure === 'multiples';
  const asksCurves = aspects.has('change') || isOfSeries || aspects.has('share');
  const compares = places.length > 1 && places.some((mention) => namesZone(atlas, mention));
  return asksCurves || compares ? atlas.indicators.get(DEFAULT_GROWTH.indicator) : undefined;
}

/** True where nothing of what was asked for is in a view. */
function isOffThePoint({ notes, places }: ViewAnswer): boolean {
  return places.length === 0 && notes.some(({ type }) => type === 'left-out');
}

/** Views of the indicators of a question, each at its best, then each as it can be shown too. */
function composedViews(asking: Asking): readonly ViewAnswer[] {
  const { question } = asking;
  const { first, others } = indicatorsAsked(asking);
  const shown = withoutBounded(first, asking);
  const views = shown.map(({ indicator, notes }) => viewsOf(indicator, asking, notes));
  // A figure that was named is of the level that has it.
  const { figure } = question;
  const isOpen = (figure === null || isPanelFigure(figure)) && !question.aspects.has('rank');
  const elsewhere =
    isOpen && question.bounds.length === 0
      ? others.flatMap(({ indicator, notes }) => viewsOf(indicator, asking, notes).slice(0, 1))
      : [];
  const scatter = scatterViews(asking, first);
  const pair = pairViews(asking, first);
  const isAgainst = question.figure === 'scatter' || question.sides?.isAgainst === true;
  return [
    ...(isAgainst ? scatter : []),
    ...(question.figure === 'pair' ? pair : []),
    ...views.flatMap((one) => one.slice(0, 1)),
    ...scatter,
    ...views.flatMap((one) => one.slice(1)),
    ...pair,
    ...elsewhere.filter((view) => !isOffThePoint(view)),
  ];
}

/** Sizes of establishments are a figure too, of a year that the indicators of large and small ones do not have. */
function sizesBeside(views: readonly ViewAnswer[], asking: Asking): readonly ViewAnswer[] {
  const { aspects, figure, bounds } = asking.question;
  const asksSize = aspects.has('large') || aspects.has('small');
  const misses = views.some(({ notes }) => notes.some(({ type }) => type === 'year'));
  return asksSize && misses && figure === null && bounds.length === 0 ? [panelView('bands', asking)] : [];
}

function viewsAsked(asking: Asking): readonly ViewAnswer[] {
  const { question } = asking;
  const composed = composedViews(asking);
  const { figure } = question;
  const panels = figure !== null && isPanelFigure(figure) ? [panelView(figure, asking)] : [];
  // "secteurs" is a figure; an indicator called so exactly comes before it.
  const found = question.byName !== null ? [...composed, ...panels] : [...panels, ...composed];
  if (found.length > 0) return [...found.slice(0, 1), ...sizesBeside(found, asking), ...found.slice(1)];
  const sides = question.places.length > 1 ? [comparisonView(asking)] : [];
  const opening = openingIndicator(asking);
  if (opening !== undefined) return [...viewsOf(opening, asking, []), ...sides];
  return sides.length > 0 ? [...sides, panelView('key-figures', asking)] : [];
}

/** Link of what an answer shows, without "?"; views that are the same have the same. */
export function linkOf({ spec }: Pick<ViewAnswer, 'spec'>): string {
  return spec.kind === 'atlas' ? encodeSpec(spec) : `analyse:${encodeAnalysis(spec)}`;
}

function once<T extends Pick<ViewAnswer, 'spec'>>(answers: readonly T[], taken: Set<string>): readonly T[] {
  return answers.filter((answer) => {
    const link = linkOf(answer);
    const isNew = !taken.has(link);
    taken.add(link);
    return isNew;
  });
}

function indicatorAnswers(asking: Asking, base: AtlasSpec, taken: Set<string>): readonly Answer[] {
  const { atlas, question } = asking;
  const { first, others } = indicatorsAsked(asking);
  const chosen = [...first, ...others].map(({ indicator }) => indicator.id);
  const ids = new Set<IndicatorId>([...chosen, ...question.named]);
  const answers = [...ids].flatMap((id) => {
    const indicator = atlas.indicators.get(id);
    if (indicator === undefined) return [];
    const spec = indicator.level === 'commune' ? setMapIndicator(base, indicator) : setGrowthIndicator(base, id);
    return [{ kind: 'indicator' as const, indicator: id, spec }];
  });
  return once(answers, taken).slice(0, MOST_INDICATORS);
}

function placeAnswers({ atlas, question }: Asking, base: AtlasSpec): readonly PlaceAnswer[] {
  const named = question.places.flatMap(({ candidates, level }) => {
    const places = candidates.flatMap((id) => atlas.places.get(id) ?? []);
    return [...places.filter((one) => one.level === level), ...places.filter((one) => one.level !== level)];
  });
  const ids = new Set<PlaceId>([...named.map(({ id }) => id), ...question.found]);
  return [...ids].slice(0, MOST_PLACES).map((place) => ({
    kind: 'place',
    place,
    spec: base.places.includes(place) ? base : togglePlace(base, place),
  }));
}

function pageAnswers({ atlas, question }: Asking): readonly PageAnswer[] {
  const { part } = question;
  const pages = question.pages.map((asked): PageAnswer => ({ kind: 'page', ...asked }));
  const named = question.places.flatMap(({ candidates }) => candidates.slice(0, 1));
  const portraits = [...new Set(named)]
    .filter((id) => atlas.places.get(id)?.level === 'commune')
    .slice(0, MOST_PORTRAITS)
    .map((place): PageAnswer => ({ kind: 'page', page: 'portrait', place, part }));
  // Communes that are near or alike without saying to which: to choose from.
  const list: readonly PageAnswer[] =
    part !== null && named.length === 0 ? [{ kind: 'page', page: 'communes', part: null }] : [];
  return part === null ? [...pages, ...portraits] : [...portraits, ...list, ...pages];
}

/**
 * Answers to a question, the best first: views composed of what it names, places, indicators, pages. A view of an answer
 * is made of the defaults, so that its link says what it shows and nothing else; an indicator or a place changes `base`.
 */
export function answersTo(atlas: Atlas, asked: Question, base: AtlasSpec): readonly Answer[] {
  const question: Question = asked.bounds.length > 0 ? { ...asked, level: asked.level ?? 'commune' } : asked;
  const open: Asking = { atlas, question, pinned: base.places, filters: [] };
  const { filters, notes } = boundsFor(open);
  const asking: Asking = { ...open, filters };
  const taken = new Set<string>();
  const views = once(viewsAsked(asking), taken)
    .slice(0, MOST_VIEWS)
    .map((view) => ({ ...view, notes: [...view.notes, ...notes.filter((note) => saysOf(view, note))] }));
  const places = placeAnswers(asking, base);
  const indicators = indicatorAnswers(asking, base, taken);
  const pages = pageAnswers(asking);
  const isOfPages = question.subjects.length === 0 && question.sides === null;
  const isClaimed = question.pages.some(({ page, part }) => page === 'figures-2017' && part !== null);
  const pagesFirst = question.part !== null || isClaimed || (question.pages.length > 0 && isOfPages);
  return pagesFirst ? [...pages, ...views, ...places, ...indicators] : [...views, ...places, ...indicators, ...pages];
}

/** Bounds are said of the views that keep to them. */
function saysOf({ spec }: ViewAnswer, note: AnswerNote): boolean {
  return note.type !== 'range' || (spec.kind === 'atlas' && spec.filters.length > 0);
}
