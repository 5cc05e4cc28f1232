import type { Aspect, Question } from '../../domain/question';

/** Aspects that say how or when, and leave open what. */
const OPEN: ReadonlySet<Aspect> = new Set(['change', 'compare', 'lowest', 'private', 'quarters', 'rank', 'share']);

/** True where a question names what it is about. */
export function namesThing({ subjects, sector, byName }: Question): boolean {
  return subjects.length > 0 || sector !== null || byName !== null;
}

/** True where a question says what it is about, and not only where, when or how. */
export function hasTopic(question: Question): boolean {
  return namesThing(question) || [...question.aspects].some((one) => !OPEN.has(one));
}
