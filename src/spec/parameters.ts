import type { Field } from './field';

/** A parameter that was left aside, and why; said to the reader by the page. */
export interface Ignored {
  readonly key: string;
  readonly found: string;
  readonly reason:
    | 'unknown-key'
    | 'bad-value'
    | 'repeated'
    | 'not-in-atlas'
    | 'not-here'
    | 'no-count'
    | 'no-log'
    | 'beyond'
    | 'too-few'
    | 'far';
  /** Form that the parameter takes; empty where the key itself is unknown. */
  readonly expected: string;
}

export type Fields<S> = { readonly [K in keyof S]: Field<S[K]> };

/** Adds `key=value` unless the value is the default. */
export function put<T>(pairs: string[], { key, fallback, write }: Field<T>, value: T): void {
  const text = write(value);
  if (text === write(fallback)) return;
  // ":" needs no escape in a query, and a link should be readable
  pairs.push(`${key}=${encodeURIComponent(text).replaceAll('%3A', ':')}`);
}

/** All fields in their own order, so that a view has one link. */
export function putAll<S>(pairs: string[], fields: Fields<S>, values: S): void {
  for (const name in fields) put(pairs, fields[name], values[name]);
}

/** Takes parameters one by one and remembers what was refused or never asked for. */
export class ParameterReader {
  readonly #params: URLSearchParams;
  readonly #taken: Set<string>;
  readonly #ignored: Ignored[] = [];

  /** @param others keys that belong to the page */
  constructor(params: URLSearchParams, others: readonly string[]) {
    this.#params = params;
    this.#taken = new Set(others);
  }

  take<T>({ key, fallback, expected, read }: Field<T>): T {
    const texts = this.#params.getAll(key);
    this.#taken.add(key);
    const [text, ...repeated] = texts;
    for (const found of repeated) this.#ignored.push({ key, found, reason: 'repeated', expected });
    if (text === undefined) return fallback;
    const refuse = (found: string): void => void this.#ignored.push({ key, found, reason: 'bad-value', expected });
    const value = read(text, refuse);
    if (value !== undefined) return value;
    refuse(text);
    return fallback;
  }

  takeAll<S>(fields: Fields<S>): S {
    const values: Partial<S> = {};
    for (const name in fields) values[name] = this.take(fields[name]);
    return values as S; // every key of S has a field, so none is missing
  }

  finish(): readonly Ignored[] {
    for (const [key, found] of this.#params) {
      if (!this.#taken.has(key)) this.#ignored.push({ key, found, reason: 'unknown-key', expected: '' });
    }
    return this.#ignored;
  }
}
