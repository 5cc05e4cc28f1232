import type { Atlas } from '../../domain/atlas';
import type { Indicator, IndicatorId } from '../../domain/indicator';
import type { PlaceId } from '../../domain/place';
import type { AskedFigure, Question, Subject } from '../../domain/question';
import type { AtlasSpec } from '../../domain/view-spec';
import { encodeAnalysis } from '../analysis/link';
import { setGrowthIndicator, setMapIndicator, togglePlace } from '../edit';
import { DEFAULT_GROWTH, DEFAULT_CHOROPLETH } from '../presets';
import { encodeSpec } from '../url';
import type { Answer, AnswerNote, PageAnswer, PlaceAnswer, ViewAnswer } from './answer';
import { communeIndicator, impliedSubject, isOfZones, zoneIndicator } from './indicators';
import { comparisonView, panelView, viewsOf, type Asking } from './views';
import { namesZone } from './where';

const MOST_VIEWS = 4;
const MOST_PLACES = 8;
const MOST_INDICATORS = 6;
const MOST_PORTRAITS = 2;

interface Chosen {
  readonly indicator: Indicator;
  readonly notes: readonly AnswerNote[];
}

/** The level at which a question can be answered best. */
function levelOf({ atlas, question }: Asking): 'commune' | 'zone' {
  if (isOfZones(question) || question.places.some((mention) => namesZone(atlas, mention))) return 'zone';
  return question.level ?? 'commune';
}

/** The indicators of a subject: first at the level that is asked, then at the other. */
function chosenOf(subject: Subject, asking: Asking): readonly Chosen[] {
  const { atlas, question } = asking;
  const level = levelOf(asking);
  const commune = isOfZones(question) ? null : communeIndicator(subject, question);
  const zone = zoneIndicator(subject, question);
  const [first, second] = level === 'zone' ? [zone, commune] : [commune, zone];
  const missing: AnswerNote = { type: level === 'zone' ? 'commune-only' : 'zone-only' };
  const found =
    first === null && second !== null ? [{ ...second, notes: [missing, ...second.notes] }] : [first, second];
  return found.flatMap((one) => {
    const indicator = one === null ? undefined : atlas.indicators.get(one.id);
    return one === null || indicator === undefined ? [] : [{ indicator, notes: one.notes }];
  });
}

interface Wanted {
  /** One for each subject, in the order in which they were said. */
  readonly first: readonly Chosen[];
  /** The same subjects at the other level. */
  readonly others: readonly Chosen[];
}

function indicatorsAsked(asking: Asking): Wanted {
  const { atlas, question } = asking;
  const implied = impliedSubject(question);
  const subjects = question.subjects.length > 0 ? question.subjects : implied === null ? [] : [implied];
  const chosen = subjects.map((subject) => chosenOf(subject, asking));
  const first = chosen.flatMap((one) => one.slice(0, 1));
  const others = chosen.flatMap((one) => one.slice(1));
  const named = atlas.indicators.get(question.byName ?? '');
  // A name said whole is that indicator, unless the places have no value for it.
  const isFit = named?.level === levelOf(asking) || !question.places.some((mention) => namesZone(atlas, mention));
  if (named === undefined || !isFit) return { first, others };
  const known = [...first, ...others].find(({ indicator }) => indicator.id === named.id);
  const without = (list: readonly Chosen[]): readonly Chosen[] => list.filter((one) => one !== known);
  return { first: [known ?? { indicator: named, notes: [] }, ...without(first)], others: without(others) };
}

/** Where nothing says what: of a growth or of zones, what the curves open with; of a map, what the map opens with. */
function openingIndicator({ atlas, question }: Asking): Indicator | undefined {
  const { aspects, figure, places } = question;
  const isMap = figure === 'map' || figure === 'table' || figure === 'distribution' || aspects.has('rank');
  if (isMap) return atlas.indicators.get(DEFAULT_CHOROPLETH.indicator);
  const asksCurves = aspects.has('change') || figure === 'curves' || aspects.has('share');
  const compares = places.length > 1 && places.some((mention) => namesZone(atlas, mention));
  return asksCurves || compares ? atlas.indicators.get(DEFAULT_GROWTH.indicator) : undefined;
}

/** True where nothing of what was asked for is in a view. */
function isOffThePoint({ notes, places }: ViewAnswer): boolean {
  return places.length === 0 && notes.some(({ type }) => type === 'left-out');
}

function isPanel(figure: AskedFigure | null): figure is AskedFigure {
  return figure !== null && !['map', 'curves', 'table', 'distribution'].includes(figure);
}

function viewsAsked(asking: Asking): readonly ViewAnswer[] {
  const { question } = asking;
  const { first, others } = indicatorsAsked(asking);
  const views = first.map(({ indicator, notes }) => viewsOf(indicator, asking, notes));
  // A figure that was named is of the level that has it.
  const isOpen = (question.figure === null || isPanel(question.figure)) && !question.aspects.has('rank');
  const elsewhere = isOpen
    ? others.flatMap(({ indicator, notes }) => viewsOf(indicator, asking, notes).slice(0, 1))
    : [];
  const composed = [
    ...views.flatMap((one) => one.slice(0, 1)),
    ...views.flatMap((one) => one.slice(1)),
    ...elsewhere.filter((view) => !isOffThePoint(view)),
  ];
  const panels = isPanel(question.figure) ? [panelView(question.figure, asking)] : [];
  // "secteurs" is a figure; an indicator called so exactly comes before it.
  const found = question.byName !== null ? [...composed, ...panels] : [...panels, ...composed];
  if (found.length > 0) return found;
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
  const pages = question.pages.map((page): PageAnswer => ({ kind: 'page', page, place: null }));
  const named = question.places.flatMap(({ candidates }) => candidates.slice(0, 1));
  const portraits = [...new Set(named)]
    .filter((id) => atlas.places.get(id)?.level === 'commune')
    .slice(0, MOST_PORTRAITS)
    .map((place): PageAnswer => ({ kind: 'page', page: 'portrait', place }));
  return [...pages, ...portraits];
}

/**
 * Answers to a question, the best first: views composed of what it names, places, indicators, pages. A view of an answer
 * is made of the defaults, so that its link says what it shows and nothing else; an indicator or a place changes `base`.
 */
export function answersTo(atlas: Atlas, question: Question, base: AtlasSpec): readonly Answer[] {
  const asking: Asking = { atlas, question, pinned: base.places };
  const taken = new Set<string>();
  const views = once(viewsAsked(asking), taken).slice(0, MOST_VIEWS);
  const places = placeAnswers(asking, base);
  const indicators = indicatorAnswers(asking, base, taken);
  const pages = pageAnswers(asking);
  const pagesFirst = question.pages.length > 0 && question.subjects.length === 0;
  return pagesFirst ? [...pages, ...views, ...places, ...indicators] : [...views, ...places, ...indicators, ...pages];
}
