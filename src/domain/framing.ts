import { lonLat, type LonLat } from './area';

/** Which part of a map is shown: what lies in its middle, and how much larger than the whole it is drawn. */
export interface Framing {
  readonly centre: LonLat;
  /** Above 1, to two decimals. */
  readonly zoom: number;
}

export const MAX_ZOOM = 12;

/** Rounded as links keep it; null for the whole map, which has no middle of its own. */
export function framing(longitude: number, latitude: number, zoom: number): Framing | null {
  const near = Math.round(Math.min(MAX_ZOOM, zoom) * 100) / 100;
  return near > 1 ? { centre: lonLat(longitude, latitude), zoom: near } : null;
}
