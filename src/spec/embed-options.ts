import type { Language } from '../domain/frame';
import type { ViewSpec } from '../domain/view-spec';
import { field, flag, oneOf, type Field } from './field';
import { decodeSpec, encodeSpec, type Ignored } from './url';

/** How one figure stands in somebody else's page. Beside the view in the address; never part of what is shown. */
export interface EmbedOptions {
  /** auto: the host's, when it says so, else the system's. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** null: French. */
  readonly language: Language | null;
  readonly title: boolean;
  readonly controls: boolean;
  /** none: the host's own ground shows through. */
  readonly background: 'paper' | 'none';
  /** Data frozen at a published vintage; null: the newest, always. */
  readonly vintage: string | null;
  /** interactive: the map engine comes at the reader's first touch. */
  readonly map: 'picture' | 'interactive';
}

export const DEFAULT_EMBED: EmbedOptions = {
  theme: 'auto',
  language: null,
  title: true,
  controls: true,
  background: 'paper',
  vintage: null,
  map: 'picture',
};

type Fields = { readonly [K in keyof EmbedOptions]: Field<EmbedOptions[K]> };

const LANGUAGE = oneOf<Language>({ fr: 'fr', en: 'en' });
const SHOWN = { expected: '0 | 1', read: readDigit, write: (value: boolean) => (value ? '1' : '0') };
const VINTAGE = /^\d{4}-\d{2}-\d{2}$/;

const FIELDS: Fields = {
  theme: field('theme', DEFAULT_EMBED.theme, oneOf({ auto: 'auto', light: 'light', dark: 'dark' })),
  language: field('lang', null, {
    expected: LANGUAGE.expected,
    read: LANGUAGE.read,
    write: (value: Language | null) => (value === null ? '' : LANGUAGE.write(value)),
  }),
  title: field('title', DEFAULT_EMBED.title, SHOWN),
  controls: field('controls', DEFAULT_EMBED.controls, SHOWN),
  background: field('background', DEFAULT_EMBED.background, oneOf({ paper: 'paper', none: 'none' })),
  vintage: field('vintage', null, {
    expected: '2026-11-22',
    read: (text: string) => (VINTAGE.test(text) ? text : undefined),
    write: (value: string | null) => value ?? '',
  }),
  map: field('map', DEFAULT_EMBED.map, oneOf({ picture: 'picture', interactive: 'interactive' })),
};

/** Keys that belong to the embed page and not to the view. */
export const EMBED_KEYS: readonly string[] = Object.values(FIELDS).map(({ key }) => key);

/** What pym puts behind every address it frames; read where heights are told. */
const HOST_KEYS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** 0 and 1 are what hosts write; oui and non are the words of the views. */
function readDigit(text: string): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : flag.read(text);
}

/** Query of `embed.html`, without "?": the view, then what differs from the defaults. */
export function encodeEmbed(spec: ViewSpec, options: EmbedOptions): string {
  const pairs = [
    written(FIELDS.theme, options.theme),
    written(FIELDS.language, options.language),
    written(FIELDS.title, options.title),
    written(FIELDS.controls, options.controls),
    written(FIELDS.background, options.background),
    written(FIELDS.vintage, options.vintage),
    written(FIELDS.map, options.map),
  ];
  return [encodeSpec(spec), ...pairs].filter((part) => part !== '').join('&');
}

function written<T>({ key, fallback, write }: Field<T>, value: T): string {
  const text = write(value);
  return text === write(fallback) ? '' : `${key}=${encodeURIComponent(text)}`;
}

export interface DecodedEmbed {
  readonly spec: ViewSpec;
  readonly options: EmbedOptions;
  readonly ignored: readonly Ignored[];
}

/** Reads the query of an embed. Never throws: what is not understood keeps its default and is listed. */
export function decodeEmbed(query: string): DecodedEmbed {
  const { spec, ignored } = decodeSpec(query, [...EMBED_KEYS, ...HOST_KEYS]);
  const params = new URLSearchParams(query);
  const refused: Ignored[] = [];
  function take<T>({ key, fallback, expected, read }: Field<T>): T {
    const [text, ...repeated] = params.getAll(key);
    for (const found of repeated) refused.push({ key, found, reason: 'repeated', expected });
    if (text === undefined) return fallback;
    const value = read(text);
    if (value !== undefined) return value;
    refused.push({ key, found: text, reason: 'bad-value', expected });
    return fallback;
  }
  const options: EmbedOptions = {
    theme: take(FIELDS.theme),
    language: take(FIELDS.language),
    title: take(FIELDS.title),
    controls: take(FIELDS.controls),
    background: take(FIELDS.background),
    vintage: take(FIELDS.vintage),
    map: take(FIELDS.map),
  };
  return { spec, options, ignored: [...ignored, ...refused] };
}
