import type { ColourTheme, Language } from '../domain/frame';
import type { AtlasSpec } from '../domain/view-spec';
import { asAtlas } from '../spec/figures';
import { decodeSpec, encodeSpec, type Ignored } from '../spec/url';

/** Parameters of the page itself: they say how a view is shown, never what. */
const PAGE_KEYS = ['lang', 'theme'] as const;

export interface Address {
  readonly spec: AtlasSpec;
  readonly ignored: readonly Ignored[];
  /** null = the link leaves the language to the reader. */
  readonly language: Language | null;
  readonly theme: ColourTheme | null;
}

/**
 * Reads the query of the explorer's address. A link to a single figure opens the atlas with that figure's choices, as
 * far as the atlas has them; nothing throws.
 */
export function readAddress(search: string): Address {
  const { spec, ignored } = decodeSpec(search, PAGE_KEYS);
  const params = new URLSearchParams(search);
  const language = params.get('lang');
  const theme = params.get('theme');
  return {
    spec: asAtlas(spec),
    ignored,
    language: language === 'fr' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** Query with "?" where there is something to say; French, the first language, is not said. */
export function writeAddress(spec: AtlasSpec, language: Language): string {
  const parts = [encodeSpec(spec), language === 'fr' ? '' : `lang=${language}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
