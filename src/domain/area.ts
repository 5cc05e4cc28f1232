/** Longitude and latitude in degrees (WGS 84), to four decimals: eleven metres. */
export type LonLat = readonly [number, number];

/** Without its closing position; three positions at least. */
export type AreaRing = readonly LonLat[];

/**
 * What a reader draws, types or brings. Parts of a polygon are its outer ring and its holes, each whole; a place is in
 * where it is in one of them.
 */
export type AreaShape =
  | { readonly type: 'circle'; readonly centre: LonLat; readonly radiusKm: number }
  | { readonly type: 'rectangle'; readonly southWest: LonLat; readonly northEast: LonLat }
  | { readonly type: 'polygon'; readonly parts: readonly (readonly AreaRing[])[] };

export type AreaForm = AreaShape['type'];

export interface Area {
  /** Given by the reader; empty: it goes by its number. */
  readonly name: string;
  readonly shape: AreaShape;
}

/** More could not be told side by side with the metropolis on a phone. */
export const MAX_AREAS = 3;
export const MAX_AREA_NAME = 40;
export const MAX_RADIUS_KM = 100;

const DECIMALS = 1e4;

/** Rounded as links keep it, so that what is drawn and what is shared are the same area. */
export function lonLat(longitude: number, latitude: number): LonLat {
  return [Math.round(longitude * DECIMALS) / DECIMALS + 0, Math.round(latitude * DECIMALS) / DECIMALS + 0];
}

/** A radius to ten metres, never nothing. */
export function radiusOf(km: number): number {
  return Math.min(MAX_RADIUS_KM, Math.max(0.01, Math.round(km * 100) / 100));
}

/** A name as it is kept: one line, without the sign that parts two areas in a link; a long one ends in an ellipsis. */
export function areaName(text: string): string {
  const line = text
    .replace(/[~\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // By characters, not by halves of them.
  const characters = Array.from(line);
  if (characters.length <= MAX_AREA_NAME) return line;
  return `${characters
    .slice(0, MAX_AREA_NAME - 1)
    .join('')
    .trim()}…`;
}
