import type { Indicator, IndicatorId } from '../../domain/indicator';
import type { Question, Subject } from '../../domain/question';
import type { AnswerNote } from './answer';
import { communeIndicator, impliedSubject, isOfZones, zoneIndicator } from './indicators';
import type { Asking } from './asking';
import { namesZone } from './where';

export interface Chosen {
  readonly indicator: Indicator;
  readonly notes: readonly AnswerNote[];
}

export interface Wanted {
  /** One for each subject, in the order in which they were said. */
  readonly first: readonly Chosen[];
  /** The same subjects at the other level. */
  readonly others: readonly Chosen[];
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

function ofSubjects(asking: Asking): Wanted {
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

/** One side of a question: about what it says itself, of the places and years of the whole. */
export function sideOf(side: Question, asking: Asking): Asking {
  const { places, level, years } = asking.question;
  return { ...asking, question: { ...side, places, level, years: side.years ?? years } };
}

function once(chosen: readonly Chosen[], taken: Set<IndicatorId>): readonly Chosen[] {
  return chosen.filter(({ indicator: { id } }) => {
    const isNew = !taken.has(id);
    taken.add(id);
    return isNew;
  });
}

/** The indicators of a question; of one with two sides those of the first, then those of the second. */
export function indicatorsAsked(asking: Asking): Wanted {
  const { sides } = asking.question;
  if (sides === null) return ofSubjects(asking);
  const wanted = [sides.first, sides.second].map((side) => ofSubjects(sideOf(side, asking)));
  const taken = new Set<IndicatorId>();
  return {
    first: once(
      wanted.flatMap(({ first }) => first),
      taken,
    ),
    others: once(
      wanted.flatMap(({ others }) => others),
      taken,
    ),
  };
}
