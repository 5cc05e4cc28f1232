import type { Atlas, PlaceFeature } from '../../domain/atlas';
import type { LonLat } from '../../domain/area';

interface Surroundings {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/**
 * The metropolis and as much again on each side: in a room far from its shape, a map shows what lies about it, and may
 * have its middle there. To a tenth of a degree; null without outlines.
 */
export function surroundingsOf({ communes }: Atlas): Surroundings | null {
  const positions = communes?.features.flatMap(positionsOf) ?? [];
  const [west, east] = aboutOf(positions.map(([longitude = NaN]) => longitude));
  const [south, north] = aboutOf(positions.map(([, latitude = NaN]) => latitude));
  return positions.length === 0 ? null : { south, north, west, east };
}

export function isNear([longitude, latitude]: LonLat, { south, north, west, east }: Surroundings): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

function positionsOf({ geometry }: PlaceFeature): readonly (readonly number[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function aboutOf(values: readonly number[]): readonly [number, number] {
  // Not by spreading: an outline has more positions than a call has arguments.
  const from = values.reduce((a, b) => Math.min(a, b), Infinity);
  const to = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const length = to - from;
  return [Math.round((from - length) * 10) / 10, Math.round((to + length) * 10) / 10];
}
