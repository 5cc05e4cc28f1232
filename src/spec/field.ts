import { MAX_AREA_NAME } from '../domain/area';
import type { Period } from '../domain/observation';
import { isPlaceId, type PlaceId } from '../domain/place';
import {
  MAX_CLASSES,
  MAX_PLACES,
  MIN_CLASSES,
  type ClassChoice,
  type ClassMethod,
  type Filter,
  type Span,
} from '../domain/view-spec';

/**
 * One parameter of a link. `read` returns undefined for text it does not understand; `write(read(text))` is the
 * canonical form of text. `expected` names the form for the reader, in neutral notation.
 */
export interface Field<T> {
  readonly key: string;
  readonly fallback: T;
  readonly expected: string;
  /** @param leave takes the part of the text that was left aside, where the rest of it is kept */
  read(text: string, leave?: (part: string) => void): T | undefined;
  write(value: T): string;
}

type Form<T> = Pick<Field<T>, 'expected' | 'read' | 'write'>;

export function field<T>(key: string, fallback: T, form: Form<T>): Field<T> {
  return { key, fallback, ...form };
}

/** A value that may be left to the figure: an absent parameter, never an empty one. */
export function orNull<T>(form: Form<T>): Form<T | null> {
  return { expected: form.expected, read: form.read, write: (value) => (value === null ? '' : form.write(value)) };
}

/** Closed list: `words` maps each value to its word in the link. */
export function oneOf<T extends string>(words: Readonly<Record<T, string>>): Form<T> {
  const values = new Map<string, T>();
  for (const value in words) values.set(words[value], value);
  return { expected: [...values.keys()].join(' | '), read: (text) => values.get(text), write: (value) => words[value] };
}

export const flag: Form<boolean> = {
  expected: 'oui | non',
  read: (text) => (/^(oui|1)$/.test(text) ? true : /^(non|0)$/.test(text) ? false : undefined),
  write: (value) => (value ? 'oui' : 'non'),
};

/** Name in addresses and files: of an indicator, of a deck. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 64;
}

/** Slug of an indicator; whether the indicator exists is asked of the atlas (`fit.ts`). */
export const indicatorId: Form<string> = {
  expected: 'establishments-per-km2, …',
  read: (text) => (isSlug(text) ? text : undefined),
  write: (value) => value,
};

export function readPeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-Q([1-4]))?$/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return Number(match[1]) + (match[2] === undefined ? 0 : (Number(match[2]) - 1) / 4);
}

/** A first quarter and a whole year are the same number: both are written as the year. */
export function writePeriod(period: Period): string {
  const year = Math.floor(period);
  const quarter = Math.round((period - year) * 4) + 1;
  return quarter === 1 ? String(year) : `${year}-Q${quarter}`;
}

export const period: Form<Period> = { expected: '2023 | 2023-Q2', read: readPeriod, write: writePeriod };

export const span: Form<Span> = {
  expected: '2014..2023',
  read(text) {
    const [from, to, ...rest] = text.split('..').map(readPeriod);
    return from === undefined || to === undefined || rest.length > 0 || from >= to ? undefined : [from, to];
  },
  write: ([from, to]) => `${writePeriod(from)}..${writePeriod(to)}`,
};

export const places: Form<readonly PlaceId[]> = {
  expected: `13055~13001 (${MAX_PLACES} max.)`,
  read(text, leave) {
    const codes = [...new Set(text.split('~'))];
    const ids = codes.filter(isPlaceId).slice(0, MAX_PLACES);
    const left = codes.filter((code) => !ids.includes(code as PlaceId));
    if (ids[0] === undefined) return undefined;
    if (left[0] !== undefined) leave?.(left.join('~'));
    return ids;
  },
  write: (ids) => ids.join('~'),
};

const METHOD_WORDS: Readonly<Record<Exclude<ClassMethod, 'own'>, string>> = {
  jenks: 'jenks',
  quantiles: 'quantiles',
  equal: 'egales',
  log: 'log',
};

export const classes: Form<ClassChoice> = {
  expected: `jenks5 | quantiles5 | egales5 | log5 | 10~20~50 (${MIN_CLASSES}-${MAX_CLASSES})`,
  read(text) {
    const match = /^([a-z]+)(\d)$/.exec(text);
    if (match === null) return readOwnClasses(text);
    const method = oneOf(METHOD_WORDS).read(match[1] ?? '');
    const count = Number(match[2]);
    if (method === undefined || count < MIN_CLASSES || count > MAX_CLASSES) return undefined;
    return { method, count, own: null };
  },
  write: (choice) =>
    choice.method === 'own' ? (choice.own ?? []).join('~') : `${METHOD_WORDS[choice.method]}${choice.count}`,
};

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

function readOwnClasses(text: string): ClassChoice | undefined {
  const words = text.split('~');
  const own = words.map(Number);
  const count = own.length + 1;
  const wellFormed = words.every((word) => NUMBER.test(word));
  const ascending = own.every((value, i) => Number.isFinite(value) && (i === 0 || value > (own[i - 1] ?? Infinity)));
  if (!wellFormed || !ascending || count < MIN_CLASSES || count > MAX_CLASSES) return undefined;
  return { method: 'own', count, own };
}

export const filters: Form<readonly Filter[]> = {
  expected: 'classe:4~tranche:10-19~secteur:BE~communes:13001.13028:…~valeur:wage:2023:2000..2500',
  read(text) {
    const parts = text.split('~');
    const known = parts.map(readFilter).filter((filter) => filter !== undefined);
    return known.length === parts.length && new Set(parts).size === parts.length ? known : undefined;
  },
  write: (list) => list.map(writeFilter).join('~'),
};

function readFilter(text: string): Filter | undefined {
  const [word, ...words] = text.split(':');
  if (word === 'valeur') return readRange(words);
  if (word === 'communes') return readCommunes(words);
  const match = /^(classe|tranche|secteur):([A-Za-z0-9+-]{1,10})$/.exec(text);
  const value = match?.[2];
  if (match === null || value === undefined) return undefined;
  switch (match[1]) {
    case 'classe':
      return /^[0-6]$/.test(value) ? { type: 'class', index: Number(value) } : undefined;
    case 'tranche':
      return { type: 'band', band: value };
    default:
      return { type: 'sector', sector: value };
  }
}

function readCommunes([codes = '', ...rest]: readonly string[]): Filter | undefined {
  const ids = codes.split('.').filter(isPlaceId);
  const name = rest.join(':');
  const isNamed = codes !== '' && name !== '' && Array.from(name).length <= MAX_AREA_NAME;
  return isNamed && ids.join('.') === codes ? { type: 'communes', name, ids } : undefined;
}

/** The text of an end; undefined where it is no number. */
function readEnd(text: string): number | null | undefined {
  if (text === '') return null;
  return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function readRange([id = '', time = '', bounds = '', ...rest]: readonly string[]): Filter | undefined {
  const indicator = indicatorId.read(id);
  const when = readPeriod(time) ?? span.read(time);
  const ends = bounds.split('..');
  const [low, high] = ends.map(readEnd);
  if (indicator === undefined || when === undefined || rest.length > 0 || ends.length !== 2) return undefined;
  if (low === undefined || high === undefined || (low ?? -Infinity) > (high ?? Infinity)) return undefined;
  return { type: 'range', indicator, when, low, high };
}

export function writeFilter(filter: Filter): string {
  switch (filter.type) {
    case 'class':
      return `classe:${filter.index}`;
    case 'band':
      return `tranche:${filter.band}`;
    case 'sector':
      return `secteur:${filter.sector}`;
    case 'communes':
      return `communes:${filter.ids.join('.')}:${filter.name}`;
    case 'range': {
      const { indicator, when, low, high } = filter;
      const time = typeof when === 'number' ? writePeriod(when) : span.write(when);
      return `valeur:${indicator}:${time}:${low ?? ''}..${high ?? ''}`;
    }
  }
}
