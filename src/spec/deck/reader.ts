import type { DeckProblem } from '../../domain/deck';
import type { Localized } from '../../domain/indicator';

const FOUND_LENGTH = 60;

/** Reads JSON of unknown shape; what is wrong is listed with its path, and reading goes on with a stand-in. */
export class JsonReader {
  readonly problems: DeckProblem[] = [];

  refuse(path: string, expected: string, found: unknown): void {
    const text = found === undefined ? '' : JSON.stringify(found);
    this.problems.push({
      path,
      expected,
      found: text.length <= FOUND_LENGTH ? text : `${text.slice(0, FOUND_LENGTH)}…`,
    });
  }

  /** Keys of an object, none of them but `known`; null where it is none. */
  object(value: unknown, path: string, known: readonly string[]): ReadonlyMap<string, unknown> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.refuse(path, '{…}', value);
      return null;
    }
    const fields = new Map<string, unknown>(Object.entries(value));
    for (const key of fields.keys()) {
      if (!known.includes(key)) this.refuse(`${path}.${key}`, known.join(' | '), fields.get(key));
    }
    return fields;
  }

  list(value: unknown, path: string, most: number): readonly unknown[] {
    if (Array.isArray(value) && value.length <= most) return value;
    this.refuse(path, `[0…${most}]`, Array.isArray(value) ? value.length : value);
    return [];
  }

  /** One text for both languages, or one each; absent = none. */
  words(value: unknown, path: string, most: number): Localized {
    if (value === undefined) return { fr: '', en: '' };
    if (typeof value === 'string') {
      const text = this.text(value, path, most);
      return { fr: text, en: text };
    }
    const fields = this.object(value, path, ['fr', 'en']);
    if (fields === null) return { fr: '', en: '' };
    return {
      fr: this.text(fields.get('fr'), `${path}.fr`, most),
      en: this.text(fields.get('en'), `${path}.en`, most),
    };
  }

  text(value: unknown, path: string, most: number): string {
    if (typeof value === 'string' && value.length <= most) return value;
    this.refuse(path, `"…" (0…${most})`, typeof value === 'string' ? value.length : value);
    return '';
  }

  number(value: unknown, path: string, [least, most]: readonly [number, number]): number {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.refuse(path, `${least}…${most}`, value);
    return least;
  }
}
