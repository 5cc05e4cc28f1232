import type { MultiPolygon, Polygon, Position } from 'geojson';

/** About a metre. */
const DECIMALS = 5;

/** Twice the signed planar area in square degrees: positive where the ring runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

export function roundPosition(position: Position, decimals = DECIMALS): Position {
  const scale = 10 ** decimals;
  return position.slice(0, 2).map((degree) => Math.round(degree * scale) / scale);
}

/** Rounded, without the repeats that rounding makes. */
export function roundLine(line: readonly Position[], decimals = DECIMALS): Position[] {
  const rounded = line.map((position) => roundPosition(position, decimals));
  return rounded.filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);
}

/**
 * RFC 7946: at most 5 decimals, outer rings anticlockwise, holes clockwise. Rings that rounding leaves with fewer than four
 * positions or no area are dropped, and a polygon with its outer ring.
 */
export function tidyPolygon(geometry: Polygon | MultiPolygon, decimals = DECIMALS): Polygon | MultiPolygon {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map((rings) => tidyRings(rings, decimals))
    .filter((rings) => rings.length > 0);
  const [only] = polygons;
  if (polygons.length === 1 && only) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

function tidyRings(rings: readonly Position[][], decimals: number): Position[][] {
  const tidied: Position[][] = [];
  for (const [index, ring] of rings.entries()) {
    const rounded = roundLine(ring, decimals);
    const area = signedArea(rounded);
    const flat = rounded.length < 4 || area === 0;
    if (flat && index === 0) return [];
    if (flat) continue;
    tidied.push(area > 0 === (index === 0) ? rounded : rounded.reverse());
  }
  return tidied;
}

/** Every polygon of the geometry as its rings. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export function isPolygonal(geometry: { readonly type: string }): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
