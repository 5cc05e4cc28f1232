import type { Atlas } from '../../domain/atlas';
import type { Indicator, IndicatorId } from '../../domain/indicator';
import type { Period } from '../../domain/observation';
import { OUR_ZONES_ID, type PlaceId } from '../../domain/place';
import { isPanelFigure } from '../../domain/question';
import type { Answer, AnswerNote, PageAnswer, ViewAnswer } from '../../spec/ask/answer';
import type { Speech } from '../../text/messages';
import { askWords, type AskWords } from '../../text/ask-words';
import type { Option, OptionGroup } from '../../ui/options';
import { filterWords } from '../../charts/layout/filter-words';
import { shownFilters } from '../../model/selection';
import { kindOf, scopeOf } from '../choices';

const SEPARATOR = ' · ';

type Worded = Omit<Option, 'value'>;

interface Wording {
  readonly atlas: Atlas;
  readonly speech: Speech;
  readonly words: AskWords;
}

/** A zone d'emploi bears the name of a commune and is never called by it alone. */
function nameOf(id: PlaceId, { atlas, words }: Wording): string {
  const place = atlas.places.get(id);
  if (place === undefined) return id;
  return place.level === 'zone' || id === OUR_ZONES_ID ? words.zone(place.name) : place.name;
}

/** A year that is asked may be a quarter, and that of another indicator. */
function asSaid(period: Period, { format }: Speech): string {
  return format.period(period, Number.isInteger(period) ? 'year' : 'quarter');
}

function noteWords(note: AnswerNote, frequency: Indicator['frequency'], wording: Wording): string {
  const { atlas, speech, words } = wording;
  const plain = (id: PlaceId): string => atlas.places.get(id)?.name ?? id;
  switch (note.type) {
    case 'stands-for':
      return words.notes['stands-for'](plain(note.place));
    case 'not-the-metropolis':
      return words.notes['not-the-metropolis'](plain(note.place));
    case 'left-out':
      return words.notes['left-out'](nameOf(note.place, wording));
    case 'year':
      return words.notes.year(asSaid(note.asked, speech), speech.format.period(note.used, frequency));
    case 'range':
      return shownFilters(atlas, [note.filter])
        .map((filter) => filterWords(filter, speech) ?? '')
        .join('');
    default:
      return words.notes[note.type];
  }
}

function timeOf({ when, figure }: ViewAnswer, frequency: Indicator['frequency'], wording: Wording): string {
  if (when === null) return '';
  const { format } = wording.speech;
  if (typeof when === 'number') return format.period(when, frequency);
  const [from, to] = when.map((one) => format.period(one, frequency)) as [string, string];
  // Two maps show two moments, and nothing of what lies between.
  return figure === 'pair' ? wording.words.beside(from, to) : `${from}–${to}`;
}

/** What a view shows: its indicator, or two of them, or the name of the figure. */
function subjectOf({ figure, indicator, other }: ViewAnswer, { atlas, speech, words }: Wording): string {
  const nameOfIndicator = (id: IndicatorId | null): string | null =>
    atlas.indicators.get(id ?? '')?.name[speech.language] ?? null;
  const [one, second] = [nameOfIndicator(indicator), nameOfIndicator(other)];
  if (one === null) return isPanelFigure(figure) ? words.panels[figure] : '';
  if (second === null || second === one) return one;
  return words.beside(one, second);
}

function viewOption(answer: ViewAnswer, wording: Wording): Worded {
  const { atlas, speech, words } = wording;
  const { figure } = answer;
  const indicator = atlas.indicators.get(answer.indicator ?? '');
  const standIns = new Map(
    answer.notes.flatMap((note) => (note.type === 'stands-for' ? [[note.place, note.zone]] : [])),
  );
  const shown = new Set(answer.places.map((id) => nameOf(standIns.get(id) ?? id, wording)));
  const where = speech.format.list([...shown]);
  const shownIndicators = [answer.indicator, answer.other].flatMap((id) => atlas.indicators.get(id ?? '') ?? []);
  const scopes = new Set(shownIndicators.flatMap((one) => scopeOf(one, speech).split(SEPARATOR)));
  const frequency = indicator?.frequency ?? 'year';
  // What both sides of a question say is said once.
  const notes = new Set(answer.notes.map((note) => noteWords(note, frequency, wording)));
  return {
    label: words.answer(subjectOf(answer, wording), where, timeOf(answer, frequency, wording)),
    badge: words.figures[figure],
    detail: [...scopes, ...notes].filter((part) => part !== '').join(SEPARATOR),
  };
}

function pageOption(answer: PageAnswer, { atlas, words }: Wording): Worded {
  if (answer.page === 'portrait') {
    const { place, part } = answer;
    const name = atlas.places.get(place)?.name ?? place;
    return {
      label: part === null ? words.portrait(name) : words.portraitParts[part](name),
      detail: words.portraitAbout,
    };
  }
  const { page, part } = answer;
  const [label, detail] = words.pages[page];
  return part === null ? { label, detail } : { label: words.parts[part], detail: `${label} · ${detail}` };
}

function placeOption(id: PlaceId, { atlas, speech, words }: Wording, isPinned: boolean): Worded {
  const place = atlas.places.get(id);
  if (place === undefined) return { label: id };
  const option = { label: place.name, detail: kindOf(place, speech) };
  return isPinned ? { ...option, badge: words.pinned } : option;
}

function optionOf(answer: Answer, wording: Wording, pinned: readonly PlaceId[]): Worded {
  switch (answer.kind) {
    case 'view':
      return viewOption(answer, wording);
    case 'page':
      return pageOption(answer, wording);
    case 'place':
      return placeOption(answer.place, wording, pinned.includes(answer.place));
    case 'indicator': {
      const indicator = wording.atlas.indicators.get(answer.indicator);
      if (indicator === undefined) return { label: answer.indicator };
      return { label: indicator.name[wording.speech.language], detail: scopeOf(indicator, wording.speech) };
    }
  }
}

/** Answers in words, grouped by kind, the kind of the best answer first; the value of an option is its answer's index. */
export function answerGroups(
  answers: readonly Answer[],
  atlas: Atlas,
  speech: Speech,
  pinned: readonly PlaceId[],
): readonly OptionGroup[] {
  const words = askWords(speech.language);
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    id: kind,
    label: words.groups[kind],
    options: answers.flatMap((answer, index) =>
      answer.kind === kind ? [{ value: String(index), ...optionOf(answer, { atlas, speech, words }, pinned) }] : [],
    ),
  }));
}
