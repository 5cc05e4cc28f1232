import type { Language } from '../domain/frame';
import type { AtlasSpec, DrawnSpec, ViewSpec } from '../domain/view-spec';
import { asAtlas } from '../spec/figures';
import { DEFAULT_ATLAS } from '../spec/presets';
import { encodeSpec } from '../spec/url';
import { siteUrlOf } from './address';

export interface CodeAddress {
  /** Of the explorer, with the view. */
  readonly address: string;
  /** Without what nobody types. */
  readonly readable: string;
  /** False where only the computer itself can open it. */
  readonly reachable: boolean;
}

/**
 * Where the phones of a room find what is on the wall: the explorer next to the page, on those views; the atlas as it
 * opens where there is none. A page that this computer serves to itself gives the public address of the site, if the
 * build knows it (`siteAddress`). Null where there is nothing to open: a page read from a file.
 */
export function codeAddress(
  href: string,
  site: string | null,
  views: readonly DrawnSpec[],
  language: Language,
): CodeAddress | null {
  const local = isLocal(href);
  if (local && site === null && new URL(href).protocol === 'file:') return null;
  const parts = [encodeSpec(specOf(views)), language === 'fr' ? '' : `lang=${language}`].filter((part) => part !== '');
  const folder = local && site !== null ? site : siteUrlOf(href);
  const address = parts.length === 0 ? folder : `${folder}?${parts.join('&')}`;
  const readable = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { address, readable, reachable: !local || site !== null };
}

/** True for an address that means another computer, or none, on any other computer. */
function isLocal(href: string): boolean {
  const { protocol, hostname } = new URL(href);
  return protocol === 'file:' || /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** One view as itself; of two what one atlas can show at once. */
function specOf(views: readonly DrawnSpec[]): ViewSpec {
  const [first, second] = views;
  if (first === undefined) return DEFAULT_ATLAS;
  return second === undefined ? first : both(first, second);
}

function both(first: DrawnSpec, second: DrawnSpec): AtlasSpec {
  const [atlas, other] = [asAtlas(first), asAtlas(second)];
  const places = atlas.places.length > 0 ? atlas.places : other.places;
  if (first.kind === second.kind) return { ...atlas, places };
  switch (second.kind) {
    case 'choropleth':
      return { ...atlas, places, map: other.map };
    case 'growth':
      return { ...atlas, places, growth: other.growth };
    case 'key-figures':
      return { ...atlas, places };
    default:
      return ['choropleth', 'growth', 'key-figures'].includes(first.kind)
        ? { ...atlas, places, employment: second.kind }
        : { ...atlas, places };
  }
}
