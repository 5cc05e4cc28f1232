import type { LonLat, MapPlace } from './view';

/** Where the map looks: north up, no tilt. `zoom` is MapLibre's: the world is 512 * 2^zoom px wide. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

export type SizePx = readonly [width: number, height: number];

const TILE_PX = 512;
const DEGREE = Math.PI / 180;
/** Nearer than this the outlines and roads of the package are coarser than the screen. */
const NEAREST_ZOOM = 12.5;
/** A wall whose home is near already may still come this much nearer. */
const IN_STEPS = 2.5;
const OUT_STEPS = 0.4;
/** How far beyond the outermost places the centre may go, degrees. */
const MARGIN_DEGREES = 0.12;

/** Mercator ordinate of a latitude, radians: ln tan(45 deg + lat / 2). */
function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2));
}

function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / DEGREE;
}

/**
 * The camera that shows what a d3 Mercator projection draws, pixel for pixel: x = tx + scale * lon,
 * y = ty - scale * mercatorY(lat), in a picture of `size`.
 * @param scale px per radian, `projection.scale()`
 * @param translate px, `projection.translate()`
 */
export function cameraOfProjection(
  scale: number,
  [tx, ty]: readonly [number, number],
  [width, height]: SizePx,
): Camera {
  return {
    center: [(width / 2 - tx) / scale / DEGREE, latitudeOf((ty - height / 2) / scale)],
    zoom: Math.log2((2 * Math.PI * scale) / TILE_PX),
  };
}

/** Where a place stands in a picture of `size` seen by `camera`, px from the top left corner. */
export function project({ center, zoom }: Camera, [width, height]: SizePx, at: LonLat): readonly [number, number] {
  const scale = (TILE_PX * 2 ** zoom) / (2 * Math.PI);
  return [
    width / 2 + scale * (at[0] - center[0]) * DEGREE,
    height / 2 - scale * (mercatorY(at[1]) - mercatorY(center[1])),
  ];
}

/** Where every place stands, by its code. */
export function placesOnScreen(
  camera: Camera,
  size: SizePx,
  places: readonly MapPlace[],
): ReadonlyMap<string, readonly [number, number]> {
  return new Map(places.map(({ code, at }) => [code, project(camera, size, at)]));
}

/** True for a point of the picture at least `edgePx` from its sides. */
export function isWithin([x, y]: readonly [number, number], [width, height]: SizePx, edgePx: number): boolean {
  return x >= edgePx && y >= edgePx && x <= width - edgePx && y <= height - edgePx;
}

/**
 * Keeps the reader over the metropolis: the centre stays near its places, the zoom between a little less than the
 * whole and a commune. The home camera is always allowed.
 */
export function keepNear(camera: Camera, home: Camera, places: readonly MapPlace[]): Camera {
  const clamp = (value: number, axis: 0 | 1): number => {
    const values = places.map((place) => place.at[axis]);
    const low = Math.min(home.center[axis], Math.min(...values) - MARGIN_DEGREES);
    const high = Math.max(home.center[axis], Math.max(...values) + MARGIN_DEGREES);
    return Math.min(high, Math.max(low, value));
  };
  return {
    center: [clamp(camera.center[0], 0), clamp(camera.center[1], 1)],
    zoom: Math.min(Math.max(NEAREST_ZOOM, home.zoom + IN_STEPS), Math.max(home.zoom - OUT_STEPS, camera.zoom)),
  };
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
/** A step aside costs this many steps ahead: a neighbour in line wins over a nearer one across. */
const ACROSS_COST = 2;

/**
 * The place a key moves to: the nearest in the direction of an arrow, on or off the screen; the first or the last for
 * Home and End. Null where the key is no movement or nothing lies that way.
 */
export function placeTowards(places: readonly MapPlace[], code: string, key: string): MapPlace | null {
  if (key === 'Home') return places[0] ?? null;
  if (key === 'End') return places.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  const from = places.find((place) => place.code === code);
  if (direction === undefined || from === undefined) return null;
  let best: MapPlace | null = null;
  let bestCost = Infinity;
  for (const place of places) {
    const cost = costOf(from.at, place.at, direction);
    if (cost < bestCost) {
      best = place;
      bestCost = cost;
    }
  }
  return best;
}

function costOf(from: LonLat, to: LonLat, [x, y]: readonly [number, number]): number {
  const dx = (to[0] - from[0]) * DEGREE;
  const dy = mercatorY(to[1]) - mercatorY(from[1]);
  const ahead = dx * x + dy * y;
  return ahead > 1e-9 ? ahead + ACROSS_COST * Math.abs(dx * y - dy * x) : Infinity;
}
