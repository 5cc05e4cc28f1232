import type { Question } from '../../domain/question';
import type { Bound } from './bounds';
import { hasTopic, namesThing } from './topic';

const JOIN = /^(et|and)$/;

type Read = (words: readonly string[]) => Question;

interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Taken {
  readonly of: Question;
  /** Of the words before, those that lead to the bound. */
  readonly before: readonly string[];
}

/** From the last join on, where a thing is named there: in « emplois et salaires de plus de 2 600 », the wages. */
function nearest(before: readonly string[], read: Read): readonly string[] {
  const join = before.findLastIndex((word) => JOIN.test(word));
  const last = before.slice(join + 1);
  return join >= 0 && namesThing(read(last)) ? last : before;
}

/**
 * The words on both sides of each bound that are no other's: a join parts what follows one from what leads to the
 * next. With them, where the last of them ends.
 */
function around(words: readonly string[], bounds: readonly Bound[]): readonly [readonly Around[], number] {
  let start = 0;
  const parts = bounds.map(({ at, length }, index) => {
    const before = words.slice(start, at);
    const following = words.slice(at + length, bounds[index + 1]?.at);
    const join = following.findIndex((word) => JOIN.test(word));
    const after = join < 0 ? following : following.slice(0, join);
    start = at + length + after.length;
    return { before, after };
  });
  return [parts, start];
}

/**
 * What follows a bound, else what stands before it, as in « salaire supérieur à 2 500 ». « Densité de population de moins
 * de 100 par km² » is both: what follows says how, what stands before of what.
 */
function takenBy({ before, after }: Around, read: Read, previous: Question | null): Taken {
  const near = nearest(before, read);
  const [following, leading] = [read(after), read(near)];
  if (namesThing(following)) return { of: following, before: [] };
  if (namesThing(leading)) return { of: read([...near, ...after]), before: near };
  if (hasTopic(following)) return { of: following, before: [] };
  // « Plus de 1 000 habitants et moins de 5 000 »
  return { of: hasTopic(leading) || previous === null ? leading : previous, before: near };
}

export interface Counted {
  /** Of each bound. */
  readonly counted: readonly Question[];
  /** The words that are of no bound. */
  readonly beside: readonly string[];
}

/** What the bounds of a text count, each by itself. */
export function countedBy(words: readonly string[], bounds: readonly Bound[], read: Read): Counted {
  const counted: Question[] = [];
  const beside: string[] = [];
  const [parts, end] = around(words, bounds);
  for (const one of parts) {
    const { of, before } = takenBy(one, read, counted.at(-1) ?? null);
    counted.push(of);
    beside.push(...one.before.slice(0, one.before.length - before.length));
  }
  return { counted, beside: [...beside, ...words.slice(end)] };
}
