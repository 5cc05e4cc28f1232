import type { Atlas } from '../../domain/atlas';
import { OUR_ZONES_ID, type PlaceId } from '../../domain/place';
import type { Answer, AnswerNote, PageAnswer, ViewAnswer } from '../../spec/ask/answer';
import type { Speech } from '../../text/messages';
import { askWords, type AskWords } from '../../text/ask-words';
import type { Option, OptionGroup } from '../../ui/options';
import { kindOf, scopeOf } from '../choices';

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

function noteWords(note: AnswerNote, wording: Wording): string {
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
      return words.notes.year(speech.format.period(note.asked), speech.format.period(note.used));
    default:
      return words.notes[note.type];
  }
}

function timeOf({ when }: ViewAnswer, { format }: Speech): string {
  if (when === null) return '';
  return typeof when === 'number' ? format.period(when) : when.map((one) => format.period(one)).join('–');
}

function isPanel(figure: ViewAnswer['figure']): figure is keyof AskWords['panels'] {
  return figure !== 'map' && figure !== 'curves' && figure !== 'table' && figure !== 'distribution';
}

function viewOption(answer: ViewAnswer, wording: Wording): Worded {
  const { atlas, speech, words } = wording;
  const { figure } = answer;
  const indicator = atlas.indicators.get(answer.indicator ?? '');
  const what = indicator?.name[speech.language] ?? (isPanel(figure) ? words.panels[figure] : '');
  const standIns = new Map(
    answer.notes.flatMap((note) => (note.type === 'stands-for' ? [[note.place, note.zone]] : [])),
  );
  const shown = new Set(answer.places.map((id) => nameOf(standIns.get(id) ?? id, wording)));
  const where = speech.format.list([...shown]);
  const scope = indicator === undefined ? '' : scopeOf(indicator, speech);
  return {
    label: words.answer(what, where, timeOf(answer, speech)),
    badge: words.figures[figure],
    detail: [scope, ...answer.notes.map((note) => noteWords(note, wording))].filter((part) => part !== '').join(' · '),
  };
}

function pageOption({ page, place }: PageAnswer, { atlas, words }: Wording): Worded {
  if (page === 'portrait') {
    const name = place === null ? '' : (atlas.places.get(place)?.name ?? '');
    return { label: words.portrait(name), detail: words.portraitAbout };
  }
  const [label, detail] = words.pages[page];
  return { label, detail };
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
