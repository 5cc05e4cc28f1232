import type { ColourTheme, Language } from '../domain/frame';
import type { AtlasSpec } from '../domain/view-spec';
import { asAtlas } from '../spec/figures';
import type { Ignored } from '../spec/parameters';
import { decodeSpec, encodeSpec } from '../spec/url';

/** Parameters of the page itself: they say how a view is shown, never what. */
const PAGE_KEYS = ['lang', 'theme'] as const;

export interface Address<S> {
  readonly spec: S;
  readonly ignored: readonly Ignored[];
  /** null = the link leaves the language to the reader. */
  readonly language: Language | null;
  readonly theme: ColourTheme | null;
}

/** What a page understands of a query: a view, and what was left aside. */
export type Decode<S> = (
  query: string,
  others: readonly string[],
) => { readonly spec: S; readonly ignored: readonly Ignored[] };

/** Reads the query of a page's address; nothing throws. */
export function readPageAddress<S>(search: string, decode: Decode<S>): Address<S> {
  const { spec, ignored } = decode(search, PAGE_KEYS);
  const params = new URLSearchParams(search);
  const language = params.get('lang');
  const theme = params.get('theme');
  return {
    spec,
    ignored,
    language: language === 'fr' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** Query with "?" where there is something to say; French, the first language, is not said. */
export function writePageAddress(view: string, language: Language): string {
  const parts = [view, language === 'fr' ? '' : `lang=${language}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A link to a single figure opens the atlas with that figure's choices, as far as the atlas has them. */
export function readAddress(search: string): Address<AtlasSpec> {
  const { spec, ...rest } = readPageAddress(search, decodeSpec);
  return { ...rest, spec: asAtlas(spec) };
}

export function writeAddress(spec: AtlasSpec, language: Language): string {
  return writePageAddress(encodeSpec(spec), language);
}
