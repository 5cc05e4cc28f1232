import { lonLat, type LonLat } from '../domain/area';
import type { Atlas } from '../domain/atlas';
import { pointsOf } from './area-members';
import { searchPlaces } from './place-search';

/** Latitude, then longitude, as maps and telephones say them: "43.53, 5.45", "43,53 ; 5,45", "43.53 5.45". */
export function readCoordinates(text: string): LonLat | null {
  const trimmed = text.trim().replaceAll('−', '-');
  // A decimal comma and a separating one are told apart by the points and semicolons around them.
  const parts =
    /[;\t]/.test(trimmed) || (!trimmed.includes('.') && /\s/.test(trimmed) && (trimmed.match(/,/g) ?? []).length >= 2)
      ? trimmed.replace(/,(?=\d)/g, '.').split(/[;\s]+/)
      : trimmed.split(/[,\s]+/);
  const numbers = parts.map((part) => part.replace(/,$/, '')).filter((part) => part !== '');
  if (numbers.length !== 2 || !numbers.every((part) => /^-?\d+(\.\d+)?°?$/.test(part))) return null;
  const [latitude = NaN, longitude = NaN] = numbers.map((part) => Number(part.replace('°', '')));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? lonLat(longitude, latitude) : null;
}

/** Coordinates, or the point on the surface of the commune whose name or postcode it is; null: neither. */
export function readPoint(atlas: Atlas, text: string): { readonly point: LonLat; readonly name: string } | null {
  const typed = readCoordinates(text);
  if (typed !== null) return { point: typed, name: '' };
  const points = pointsOf(atlas);
  const place = searchPlaces(atlas, text).find(({ id }) => points.has(id));
  const point = place === undefined ? undefined : points.get(place.id);
  return place === undefined || point === undefined ? null : { point: lonLat(...point), name: place.name };
}

/** One corner a line; null with the number of the first line that is none. Empty lines do not count. */
export function readCorners(
  text: string,
): { readonly corners: readonly LonLat[] } | { readonly corners: null; readonly line: number; readonly found: string } {
  const corners: LonLat[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const corner = readCoordinates(line);
    if (corner === null) return { corners: null, line: index + 1, found: line.trim() };
    corners.push(corner);
  }
  return { corners };
}
