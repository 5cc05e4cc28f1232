import type { StyleSpecification } from 'maplibre-gl';

/** A basemap of somebody else, and whom to name for it. */
export interface ForeignBasemap {
  readonly style: StyleSpecification;
  /** Plain text, as the producers ask to be cited. */
  readonly attributions: readonly string[];
}

/** A slow host must not keep the map away. */
const PATIENCE_MS = 6000;

/**
 * Reads the build variable `VITE_BASEMAP_STYLE`: the address of a MapLibre style, for instance IGN's Plan on the
 * Géoplateforme. Empty, as it is by default, means the offline basemap of the package, and then no request ever leaves
 * the origin. With an address the reader's browser asks that host for style, tiles, glyphs and sprites, so the host
 * learns the reader's IP address and where they look: whoever builds the site decides that, and says so to readers.
 */
export function foreignStyleUrl(variable: unknown): string | null {
  return typeof variable === 'string' && variable.trim() !== '' ? variable.trim() : null;
}

/**
 * Checks what the address answered.
 * @throws Error that says what was found instead of a style
 */
export function decodeForeign(value: unknown, url: string): ForeignBasemap {
  if (!isStyle(value)) throw new Error(`${url}: a MapLibre style (version 8, sources, layers) was expected`);
  const cited = Object.values(value.sources).flatMap((source) =>
    'attribution' in source && typeof source.attribution === 'string' ? [plainText(source.attribution)] : [],
  );
  const attributions = [...new Set(cited)].filter((text) => text !== '');
  return { style: value, attributions: attributions.length > 0 ? attributions : [hostOf(url)] };
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value) || value.version !== 8) return false;
  if (!('sources' in value) || typeof value.sources !== 'object' || value.sources === null) return false;
  return 'layers' in value && Array.isArray(value.layers);
}

/** Attributions come as HTML; text from data is never markup here. */
function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/**
 * Fetches the style the build variable names.
 * @returns null where it names none; an Error where its address cannot be read or holds no style, and then the
 * package's basemap is drawn
 */
export async function loadForeign(variable: unknown, signal: AbortSignal): Promise<ForeignBasemap | Error | null> {
  const url = foreignStyleUrl(variable);
  if (url === null) return null;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      credentials: 'omit',
    });
    if (!response.ok) return new Error(`${url}: HTTP ${response.status}`);
    return decodeForeign(await response.json(), url);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
